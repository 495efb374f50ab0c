-- What a register holds about a person. Every row names its origin; no personal value is unique.
-- The large tables have no foreign keys: they cost a third of an import. What they would guard is guarded by the
-- generated erasure, by the check of rows that point at nobody, and by tests (docs/decisions/0015).

create table name_keys (
  person_id   uuid primary key,
  folded      text collate "C" not null,
  family_sort text not null collate "fi-x-icu",
  given_sort  text not null collate "fi-x-icu",
  origin_id   bigint
);
create index name_keys_search on name_keys using gin (folded seloste_ext.gin_trgm_ops);
create index name_keys_start on name_keys (folded);
create index name_keys_order on name_keys (family_sort, given_sort, person_id);

create table emails (
  id            bigint not null default nextval('row_ids'),
  person_id     uuid not null,
  email         text not null,
  normal        text collate "C" not null,
  kind          text check (kind in ('private', 'work', 'billing')),
  got_at_sale   text,
  ban_offered   boolean,
  origin_id     bigint not null,
  version       integer not null default 1,
  primary key (person_id, id)
);
create index emails_normal on emails (normal);

create table phones (
  id            bigint not null default nextval('row_ids'),
  person_id     uuid not null,
  phone         text not null,
  e164          text collate "C" not null,
  kind          text check (kind in ('private', 'work', 'billing')),
  got_at_sale   text,
  ban_offered   boolean,
  origin_id     bigint not null,
  version       integer not null default 1,
  primary key (person_id, id)
);
create index phones_e164 on phones (e164);

create table addresses (
  id            bigint not null default nextval('row_ids'),
  person_id     uuid not null,
  addition      text,
  street        text,
  postal_code   text,
  city          text,
  country       text not null default 'FI',
  kind          text check (kind in ('private', 'work', 'billing')),
  same_key      text collate "C" not null,
  origin_id     bigint not null,
  version       integer not null default 1,
  primary key (person_id, id)
);
create index addresses_same on addresses (same_key);

create table organisations (
  id             uuid primary key,
  name           text not null,
  folded         text collate "C" not null,
  form           text,
  business_id    text,
  phone          text,
  email          text,
  street         text,
  postal_code    text,
  city           text,
  country        text not null default 'FI',
  billing        jsonb,
  added_at       timestamptz not null default now(),
  import_id      uuid,
  version        integer not null default 1
);
create index organisations_folded on organisations using gin (folded seloste_ext.gin_trgm_ops);
create index organisations_start on organisations (folded);
create index organisations_business_id on organisations (business_id) where business_id is not null;
create index organisations_of_import on organisations (import_id) where import_id is not null;

create table positions (
  id              bigint not null default nextval('row_ids'),
  person_id       uuid not null,
  organisation_id uuid not null,
  title           text,
  began_on        date,
  ended_on        date,
  origin_id       bigint not null,
  version         integer not null default 1,
  primary key (person_id, id)
);
create index positions_of_organisation on positions (organisation_id);

create table trades (
  id          bigint not null default nextval('row_ids'),
  person_id   uuid not null references people,
  name        text,
  folded      text collate "C",
  business_id text,
  origin_id   bigint not null,
  version     integer not null default 1,
  primary key (person_id, id)
);
create index trades_business_id on trades (business_id) where business_id is not null;
create index trades_folded on trades using gin (folded seloste_ext.gin_trgm_ops);

create table details (
  id        bigint not null default nextval('row_ids'),
  person_id uuid not null,
  field     text not null,
  value     jsonb not null,
  origin_id bigint not null,
  version   integer not null default 1,
  primary key (person_id, id)
);

create table deaths (
  person_id uuid primary key references people,
  died_on   date,
  told_by   text,
  origin_id bigint not null
);

create table checks (
  id         bigint primary key default nextval('row_ids'),
  person_id  uuid not null references people,
  checked_at timestamptz not null default now(),
  checked_by uuid
);
create index checks_of_person on checks (person_id, checked_at);

create table to_be_told (
  id        bigint primary key default nextval('row_ids'),
  person_id uuid not null,
  origin_id bigint not null,
  latest_on date not null,
  told_at   timestamptz,
  told_by   uuid
);
create index to_be_told_waiting on to_be_told (latest_on, person_id) where told_at is null;
create index to_be_told_of_person on to_be_told (person_id);

-- A person's no to advertising and the like. Effective at once; a row, never a tick.
create table prohibitions (
  id          bigint primary key default nextval('row_ids'),
  person_id   uuid not null references people,
  channel     text not null check (channel in ('all', 'post', 'phone', 'email', 'sms', 'visits')),
  use         text not null default 'direct-marketing',
  origin_id   bigint not null,
  given_on    date not null,
  recorded_by uuid,
  lifted_at   timestamptz,
  lifted_by   uuid,
  version     integer not null default 1
);
create index prohibitions_in_force on prohibitions (person_id) where lifted_at is null;
