-- Imports of files: what was brought, how far it is, and the rows that wait or were left out.

create table imports (
  id              uuid primary key,
  state           text not null check (state in ('reading', 'draft', 'looking', 'looked', 'waiting', 'running', 'stopping', 'stopped', 'done', 'undoing', 'undone', 'failed')),
  file            text,
  file_name       text not null,
  file_sha256     text not null,
  sheet           text,
  table_shape     jsonb,
  answers         jsonb,
  register_id     integer,
  source_id       integer,
  given_by_person boolean,
  received        jsonb,
  at_sale         jsonb,
  mapping         jsonb,
  rows_total      integer,
  rows_done       integer not null default 0,
  counts          jsonb not null default '{}',
  trouble         jsonb,
  attempts        integer not null default 0,
  undo_after      text,
  added_at        timestamptz not null default now(),
  added_by        uuid,
  started_at      timestamptz,
  ended_at        timestamptz,
  closed_at       timestamptz,
  version         integer not null default 1
);
create index imports_in_order on imports (added_at desc, id);
create index imports_same_file on imports (file_sha256);

create table kept_rows (
  id         bigint primary key default nextval('row_ids'),
  import_id  uuid not null references imports,
  row_number integer not null,
  verdict    text not null check (verdict in ('sample', 'new', 'same', 'possible', 'refused', 'keeper', 'warned')),
  why        jsonb not null,
  cells      jsonb not null,
  person_id  uuid references people,
  decided    text check (decided in ('add', 'same', 'leave-out')),
  decided_at timestamptz,
  decided_by uuid
);
create index kept_rows_of_import on kept_rows (import_id, verdict, id);
create index kept_rows_decided on kept_rows (import_id, row_number) where decided is not null;
create index kept_rows_of_person on kept_rows (person_id) where person_id is not null;

-- Figures for the planner and the waiting list of the name index, after many rows came at once. As the owner, since only
-- the owner of a table may do so.
create function freshen_figures() returns void language plpgsql security definer set search_path from current as $$
begin
  perform gin_clean_pending_list('name_keys_search');
  analyze people, origins, entries, movements, confirmations, name_keys, emails, phones, addresses, positions, trades,
    details, organisations, prohibitions, to_be_told, kept_rows;
end $$;
