-- A movement says how many entries an act moved alike, not each of them: an import of thousands is a few rows, and none
-- points at anybody's entry (docs/decisions/0031).

alter table movements rename to movements_one_by_one;
drop index movements_by_day;
create table movements (
  register_id integer not null,
  source_id   integer not null,
  kind        text not null check (kind in ('acquired', 'moved', 'merged', 'erased', 'expired', 'anonymised', 'undone', 'left')),
  direction   smallint not null check (direction in (-1, 1)),
  entries     integer not null check (entries > 0),
  on_day      date not null,
  received_on date,
  at          timestamptz not null default now(),
  operation   text not null
);
insert into movements (register_id, source_id, kind, direction, entries, on_day, received_on, at, operation)
  select register_id, source_id, kind, direction, count(*), on_day, received_on, at, operation
  from movements_one_by_one
  group by register_id, source_id, kind, direction, on_day, received_on, at, operation
  order by at;
drop table movements_one_by_one;
create index movements_by_day on movements using brin (on_day, at);

-- An address that was written as it is compared is kept once.
alter table emails alter column normal drop not null;
update emails set normal = null where normal = email;
drop index emails_normal;
create index emails_normal on emails ((coalesce(normal, email)));
