-- Warnings of the checker that somebody has accepted by name, with the reason. A row stays; it can only be withdrawn.

create table accepted_findings (
  id           integer primary key generated always as identity,
  finding      text not null check (length(finding) between 1 and 1000),
  code         text not null,
  reason       text not null check (length(reason) between 3 and 500),
  accepted_on  date not null,
  accepted_by  uuid not null,
  withdrawn_on date,
  withdrawn_by uuid
);
create unique index accepted_findings_in_force on accepted_findings (finding) where withdrawn_on is null;

create function refuse_acceptance_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_on is null and new.withdrawn_on is not null
    and row(new.id, new.finding, new.code, new.reason, new.accepted_on, new.accepted_by)
      = row(old.id, old.finding, old.code, old.reason, old.accepted_on, old.accepted_by)
  then return new;
  end if;
  raise exception 'an accepted finding is only withdrawn' using errcode = '42501';
end $$;
create trigger accepted_findings_stay before update or delete on accepted_findings
  for each row execute function refuse_acceptance_change();
