-- Imports of files: what was brought, how far it is, and the rows that wait or were left out.

create table imports (
  id              uuid primary key,
  state           text not null check (state in ('draft', 'looking', 'looked', 'waiting', 'running', 'stopping', 'stopped', 'done', 'undoing', 'undone', 'failed')),
  file            text,
  file_name       text not null,
  file_sha256     text not null,
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
  added_at        timestamptz not null default now(),
  added_by        uuid,
  ended_at        timestamptz,
  version         integer not null default 1
);
create index imports_in_order on imports (added_at desc);
create index imports_same_file on imports (file_sha256);

create table kept_rows (
  id         bigint primary key default nextval('row_ids'),
  import_id  uuid not null references imports,
  row_number integer not null,
  verdict    text not null check (verdict in ('new', 'same', 'possible', 'refused', 'keeper', 'warned')),
  why        jsonb not null,
  cells      jsonb not null,
  person_id  uuid references people,
  decided    text check (decided in ('add', 'same', 'leave-out')),
  decided_at timestamptz,
  decided_by uuid
);
create index kept_rows_of_import on kept_rows (import_id, verdict, row_number);
create index kept_rows_of_person on kept_rows (person_id) where person_id is not null;
