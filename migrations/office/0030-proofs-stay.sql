-- Who vouched for a promise and what was filed for it stays as it was recorded; it is only withdrawn, once, by a named
-- account.

alter table attestations add check ((withdrawn_by is null) = (withdrawn_at is null));
alter table evidence_files add check ((withdrawn_by is null) = (withdrawn_at is null));

create function refuse_proof_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is null and new.withdrawn_at is not null
      and to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at'
    then return new;
    end if;
  end if;
  raise exception 'what was said or filed for a promise is only withdrawn' using errcode = '42501';
end $$;
create trigger attestations_stay before update or delete on attestations
  for each row execute function refuse_proof_change();
create trigger attestations_are_not_emptied before truncate on attestations
  for each statement execute function refuse_proof_change();
create trigger evidence_files_stay before update or delete on evidence_files
  for each row execute function refuse_proof_change();
create trigger evidence_files_are_not_emptied before truncate on evidence_files
  for each statement execute function refuse_proof_change();
