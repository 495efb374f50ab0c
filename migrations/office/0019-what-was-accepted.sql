-- What stood there when a warning of the checker was accepted, as a digest: when it changes, the acceptance covers it no
-- more. An acceptance from before this was kept covers nothing, and the warning is open again.

alter table accepted_findings add column covers text not null default '';

create or replace function refuse_acceptance_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_on is null and new.withdrawn_on is not null
    and row(new.id, new.finding, new.code, new.reason, new.accepted_on, new.accepted_by, new.covers)
      = row(old.id, old.finding, old.code, old.reason, old.accepted_on, old.accepted_by, old.covers)
  then return new;
  end if;
  raise exception 'an accepted finding is only withdrawn' using errcode = '42501';
end $$;
