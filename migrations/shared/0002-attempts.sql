-- Calls by nobody known and calls that were not understood: counted for each minute and address, not a line each.

create table attempts (
  minute  timestamptz not null,
  address text not null,
  kind    text not null check (kind in ('stranger', 'not-understood')),
  times   integer not null,
  primary key (minute, address, kind)
);
