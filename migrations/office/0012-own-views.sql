-- Views of the list of people that somebody made for himself; and people by the town they live in.

create table own_views (
  id       integer primary key generated always as identity,
  account  uuid not null,
  name     text not null check (length(name) between 1 and 40),
  filters  jsonb not null check (length(filters::text) <= 2000),
  sort     text,
  reversed boolean not null default false,
  columns  text[],
  added_at timestamptz not null default now()
);
create index own_views_of_account on own_views (account);

create index addresses_by_city on addresses (city collate "fi-x-icu", person_id) where city is not null;
