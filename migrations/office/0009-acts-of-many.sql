-- Whom an act touched when there are more of them than a line of the log names; and what each night's look found.

create table act_members (
  set_id    uuid not null,
  person_id uuid not null
);
create index act_members_of_set on act_members (set_id);
create index act_members_of_person on act_members (person_id);

create trigger act_members_are_only_added_to before update or delete on act_members
  for each row execute function refuse_change();
create trigger act_members_are_not_emptied before truncate on act_members
  for each statement execute function refuse_change();
do $$ begin
  revoke update, delete, truncate on act_members from current_user;
  if exists (select from pg_roles where rolname = 'seloste_work') then
    revoke update, delete, truncate on act_members from seloste_work;
  end if;
end $$;

create table night_checks (
  id         bigint primary key generated always as identity,
  checked_at timestamptz not null default now(),
  stray      jsonb not null
);
