-- What a register holds about a person. Every row names its origin; no personal value is unique.

create table name_keys (
  person_id   uuid primary key references people,
  folded      text not null,
  family_sort text not null collate "fi-x-icu",
  given_sort  text not null collate "fi-x-icu",
  origin_id   bigint references origins
);
create index name_keys_search on name_keys using gin (folded seloste_ext.gin_trgm_ops);
create index name_keys_start on name_keys (folded collate "C" text_pattern_ops);
create index name_keys_order on name_keys (family_sort, given_sort, person_id);

create table emails (
  id            bigint primary key default nextval('row_ids'),
  person_id     uuid not null references people,
  email         text not null,
  normal        text not null,
  kind          text check (kind in ('private', 'work')),
  got_at_sale   text,
  ban_offered   boolean,
  origin_id     bigint not null references origins,
  version       integer not null default 1
);
create index emails_of_person on emails (person_id);
create index emails_normal on emails (normal collate "C" text_pattern_ops);

create table phones (
  id            bigint primary key default nextval('row_ids'),
  person_id     uuid not null references people,
  phone         text not null,
  e164          text not null,
  kind          text check (kind in ('private', 'work')),
  got_at_sale   text,
  ban_offered   boolean,
  origin_id     bigint not null references origins,
  version       integer not null default 1
);
create index phones_of_person on phones (person_id);
create index phones_e164 on phones (e164 collate "C" text_pattern_ops);

create table addresses (
  id            bigint primary key default nextval('row_ids'),
  person_id     uuid not null references people,
  addition      text,
  street        text,
  postal_code   text,
  city          text,
  country       text not null default 'FI',
  kind          text check (kind in ('private', 'work', 'billing')),
  same_key      text not null,
  origin_id     bigint not null references origins,
  version       integer not null default 1
);
create index addresses_of_person on addresses (person_id);
create index addresses_same on addresses (same_key collate "C");

create table organisations (
  id             uuid primary key,
  name           text not null,
  folded         text not null,
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
create index organisations_start on organisations (folded collate "C" text_pattern_ops);
create index organisations_business_id on organisations (business_id) where business_id is not null;
create index organisations_of_import on organisations (import_id) where import_id is not null;

create table positions (
  id              bigint primary key default nextval('row_ids'),
  person_id       uuid not null references people,
  organisation_id uuid not null references organisations,
  title           text,
  began_on        date,
  ended_on        date,
  origin_id       bigint not null references origins,
  version         integer not null default 1
);
create index positions_of_person on positions (person_id);
create index positions_of_organisation on positions (organisation_id);

create table trades (
  id          bigint primary key default nextval('row_ids'),
  person_id   uuid not null references people,
  name        text,
  folded      text,
  business_id text,
  origin_id   bigint not null references origins,
  version     integer not null default 1
);
create index trades_of_person on trades (person_id);
create index trades_business_id on trades (business_id) where business_id is not null;
create index trades_folded on trades using gin (folded seloste_ext.gin_trgm_ops);

create table details (
  id        bigint primary key default nextval('row_ids'),
  person_id uuid not null references people,
  field     text not null,
  value     jsonb not null,
  origin_id bigint not null references origins,
  version   integer not null default 1
);
create index details_of_person on details (person_id);

create table deaths (
  person_id uuid primary key references people,
  died_on   date,
  told_by   text,
  origin_id bigint not null references origins
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
  person_id uuid not null references people,
  origin_id bigint not null references origins,
  latest_on date not null,
  told_at   timestamptz,
  told_by   uuid
);
create index to_be_told_waiting on to_be_told (latest_on, person_id) where told_at is null;
create index to_be_told_of_person on to_be_told (person_id);
