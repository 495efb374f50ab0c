-- Who vouches for what the documents promise, the files that show it, and what was counted.

create table attestations (
  id           integer primary key generated always as identity,
  promise      smallint not null check (promise between 1 and 74),
  sentence     text not null,
  note         text check (length(note) <= 2000),
  said_on      date not null,
  until_on     date not null check (until_on > said_on),
  account      uuid not null,
  name         text not null,
  recorded_at  timestamptz not null default now(),
  withdrawn_by uuid,
  withdrawn_at timestamptz
);

create table evidence_files (
  id           integer primary key generated always as identity,
  promise      smallint not null check (promise between 1 and 74),
  file_name    text not null check (length(file_name) <= 200),
  file_type    text not null,
  file         bytea not null check (length(file) <= 700000),
  sha256       bytea not null check (length(sha256) = 32),
  dated_on     date not null,
  until_on     date not null check (until_on > dated_on),
  added_by     uuid not null,
  name         text not null,
  added_at     timestamptz not null default now(),
  withdrawn_by uuid,
  withdrawn_at timestamptz
);

create table promise_looks (
  id        integer primary key generated always as identity,
  looked_at timestamptz not null default now(),
  found     jsonb not null
);

create table promise_choices (
  id         integer primary key generated always as identity,
  unverified text not null check (unverified in ('mark', 'stop')),
  chosen_by  uuid,
  chosen_at  timestamptz not null default now()
);
