-- The registers that a person is in, beside the name: a search in a narrow scope begins from them, in the same index as
-- from the letters (docs/decisions/0020). Whom an act may see is decided by the entries, as everywhere.

alter table name_keys add column registers integer[];
update name_keys set registers = array(select e.register_id from entries e where e.person_id = name_keys.person_id);
alter table name_keys alter column registers set not null;

drop index name_keys_search;
create index name_keys_search on name_keys using gin (folded seloste_ext.gin_trgm_ops, registers);

create function name_gets_registers() returns trigger language plpgsql set search_path from current as $$
begin
  new.registers := array(select e.register_id from entries e where e.person_id = new.person_id);
  return new;
end $$;
create trigger name_gets_registers before insert on name_keys
  for each row when (new.registers is null) execute function name_gets_registers();

-- One plan must do while the tables grow under it: by index, whatever the figures say.
create function names_follow_entries() returns trigger language plpgsql set search_path from current
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  update name_keys k set registers = array(select e.register_id from entries e where e.person_id = k.person_id)
  from (select person_id, array_agg(register_id) as of from moved group by 1) m
  where k.person_id = m.person_id and k.registers @> m.of = (tg_op = 'DELETE')
    -- Who is in no register any more is erased in the same act.
    and (tg_op = 'INSERT' or exists (select from entries e where e.person_id = k.person_id));
  return null;
end $$;
create trigger names_follow_coming after insert on entries referencing new table as moved
  for each statement execute function names_follow_entries();
create trigger names_follow_going after delete on entries referencing old table as moved
  for each statement execute function names_follow_entries();
