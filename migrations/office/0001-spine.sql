-- The machinery every register stands on: origins, people's places in registers, restrictions, the log.

create sequence row_ids;

create table office_state (
  one                 boolean primary key default true check (one),
  name                text not null,
  time_zone           text not null default 'Europe/Helsinki',
  declaration_version integer not null default 0,
  grants_version      integer not null default 0,
  restrictions        integer not null default 0 check (restrictions >= 0)
);

create table people (
  id              uuid primary key,
  given_name      text,
  family_name     text,
  names_origin    bigint,
  language        text,
  language_origin bigint,
  version         integer not null default 1
);

create table origins (
  id              bigint primary key generated always as identity,
  person_id       uuid,
  source_id       integer not null,
  received_on     date not null,
  at_latest       boolean not null default false,
  given_by_person boolean,
  channel         text not null,
  recorded_at     timestamptz not null default now(),
  recorded_by     uuid,
  import_id       uuid,
  import_row      integer
);
create index origins_of_person on origins (person_id) where person_id is not null;
create index origins_of_import on origins (import_id) where import_id is not null;

create table entries (
  id                bigint not null default nextval('row_ids'),
  person_id         uuid not null,
  register_id       integer not null,
  origin_id         bigint not null,
  subject_group     text,
  relation_began_on date,
  relation_ended_on date,
  entered_at        timestamptz not null default now(),
  version           integer not null default 1,
  primary key (person_id, register_id)
);
create index entries_of_register on entries (register_id, person_id);

create table movements (
  entry_id    bigint not null,
  register_id integer not null,
  source_id   integer not null,
  kind        text not null check (kind in ('acquired', 'moved', 'merged', 'erased', 'expired', 'anonymised', 'undone', 'left')),
  direction   smallint not null check (direction in (-1, 1)),
  on_day      date not null,
  received_on date,
  at          timestamptz not null default now(),
  operation   text not null
);
create index movements_by_day on movements using brin (on_day, at);

create table confirmations (
  row_id      bigint not null,
  person_id   uuid not null references people,
  origin_id   bigint not null,
  primary key (row_id, origin_id)
);
create index confirmations_of_person on confirmations (person_id);
create index confirmations_of_origin on confirmations (origin_id);

create table restrictions (
  id          bigint primary key default nextval('row_ids'),
  person_id   uuid not null references people,
  register_id integer,
  fields      text[],
  row_id      bigint,
  aim         text,
  ground      text not null,
  until_event text,
  placed_at   timestamptz not null default now(),
  placed_by   uuid,
  lifted_at   timestamptz,
  lifted_by   uuid
);
create index restrictions_in_force on restrictions (person_id) where lifted_at is null;

create table access_log (
  id         bigint primary key generated always as identity,
  xid        xid8 not null default pg_current_xact_id(),
  at         timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor      uuid,
  on_behalf  uuid,
  operation  text not null,
  purpose    text not null,
  registers  integer[] not null,
  people     uuid[] not null,
  set_kind   text,
  set_id     uuid,
  fields     text[] not null,
  outcome    text not null check (outcome in ('done', 'refused', 'not permitted', 'broken')),
  code       text,
  channel    text not null,
  origin     text,
  format     smallint not null default 1
);
create index access_log_people on access_log using gin (people) with (fastupdate = on);
create index access_log_at on access_log (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the access log is only added to' using errcode = '42501';
end $$;
create trigger access_log_is_only_added_to before update or delete on access_log
  for each row execute function refuse_change();
create trigger access_log_is_not_emptied before truncate on access_log
  for each statement execute function refuse_change();
do $$ begin
  revoke update, delete, truncate on access_log from current_user;
  if exists (select from pg_roles where rolname = 'seloste_work') then
    revoke update, delete, truncate on access_log from seloste_work;
  end if;
end $$;
