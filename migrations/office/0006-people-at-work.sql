-- The day from which somebody lives or works at an address, and what lists and searches of many people stand on.

alter table addresses add column since_on date;

create index entries_by_time on entries (entered_at, person_id);
create index organisations_order on organisations (name collate "fi-x-icu", id);
create index trades_order on trades (name collate "fi-x-icu", person_id);

-- With the person in it, hits are tried against a narrow scope without reading the rows.
drop index name_keys_start;
create index name_keys_start on name_keys (folded, person_id);
