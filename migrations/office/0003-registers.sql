-- What the office has declared: every accepted version whole, and the numbers of registers and sources.

create table declaration_versions (
  version     integer primary key check (version > 0),
  document    jsonb not null,
  accepted_at timestamptz not null default now(),
  accepted_by uuid,
  summary     jsonb not null
);

create function refuse_declaration_change() returns trigger language plpgsql as $$
begin
  raise exception 'an accepted declaration is never changed' using errcode = '42501';
end $$;
create trigger declaration_versions_are_only_added_to before update or delete on declaration_versions
  for each row execute function refuse_declaration_change();
create trigger declaration_versions_are_not_emptied before truncate on declaration_versions
  for each statement execute function refuse_declaration_change();

-- A number belongs to its key for good: rows stay when the register or the source is no longer declared.
create table registers (
  id       integer primary key generated always as identity,
  key      text not null unique,
  built_in boolean not null,
  begun_on date not null,
  ended_on date
);

create table sources (
  id  integer primary key generated always as identity,
  key text not null unique
);

-- A declaration in progress: the answers and the columns of the file, not the file. One for each account.
create table declaration_drafts (
  kept_by uuid primary key,
  answers jsonb not null,
  columns jsonb not null,
  kept_at timestamptz not null default now()
);
