-- A change of the declaration while it is being made: the whole document, and the version it was made from. One for each account.
create table declaration_changes (
  kept_by  uuid primary key,
  base     integer not null,
  document jsonb not null,
  kept_at  timestamptz not null default now()
);
