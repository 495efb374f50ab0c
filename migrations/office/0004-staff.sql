-- Who works with the registers, on whose behalf, with what rights, and what they have promised.

create table members (
  account       uuid primary key,
  name          text not null,
  email         text not null,
  employer      text not null,
  title         text,
  usual_purpose text,
  invited_by    uuid,
  invited_at    timestamptz not null default now(),
  left_on       date,
  left_by       uuid
);

create table grants (
  id          bigint primary key generated always as identity,
  grant_id    uuid not null,
  account     uuid not null,
  register_id integer,
  purpose     text,
  permission  text not null,
  role        text not null,
  from_on     date,
  until_on    date,
  granted_by  uuid,
  granted_at  timestamptz not null default now(),
  ended_by    uuid,
  ended_at    timestamptz
);
create index grants_of_account on grants (account) where ended_at is null;
create index grants_by_act on grants (grant_id);

-- A new text of the undertaking comes with a migration that adds its row here: from that day its grace runs.
create table undertaking_texts (
  version     integer primary key,
  in_force_on date not null
);
insert into undertaking_texts (version, in_force_on) values (1, '2026-01-01');

create table undertakings (
  id          bigint primary key generated always as identity,
  account     uuid not null,
  version     integer not null,
  text_sha256 bytea,
  language    text not null check (language in ('fi', 'sv', 'en')),
  way         text not null check (way in ('signed-in', 'scan')),
  typed_name  text,
  scan        bytea check (length(scan) <= 700000),
  scan_type   text,
  signed_on   date not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid
);
create index undertakings_of_account on undertakings (account, version);

create table staff_hearings (
  id           bigint primary key generated always as identity,
  kind         text not null check (kind in ('heard', 'heard-earlier')),
  held_on      date not null,
  who          text not null,
  remarks      text,
  note_version integer,
  size_band    text not null check (size_band in ('1-19', '20-49', '50+')),
  recorded_by  uuid,
  recorded_at  timestamptz not null default now()
);

create table service_accounts (
  account   uuid primary key,
  name      text not null,
  party     text,
  agreement text,
  aims      text[],
  fields    text[],
  ends_on   date,
  added_by  uuid,
  added_at  timestamptz not null default now(),
  ended_by  uuid,
  ended_at  timestamptz
);

create table tokens (
  id       uuid primary key,
  account  uuid not null references service_accounts,
  name     text not null,
  ends_on  date,
  made_by  uuid,
  made_at  timestamptz not null default now(),
  ended_by uuid,
  ended_at timestamptz
);
create index tokens_of_account on tokens (account);
