-- Whose lines of the log were opened, by whom and why (759/2004, 21 §); and the ways in which the log is read.

create table log_readings (
  id      bigint primary key generated always as identity,
  account uuid not null,
  reason  text not null check (reason in ('suspected-misuse', 'security', 'persons-request')),
  note    text check (length(note) <= 1000),
  read_by uuid,
  read_at timestamptz not null default now()
);
create index log_readings_of_account on log_readings (account, read_at);

create index access_log_of_actor on access_log (actor, id) where actor is not null;
create index access_log_of_set on access_log (set_id, id) where set_id is not null;
