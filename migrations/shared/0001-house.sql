-- What all offices of one installation share: which offices there are, who signs in, and the hashes of what opens doors.

create table offices (
  id             text primary key check (id ~ '^[a-z0-9]{12}$'),
  name           text not null,
  slug           text not null unique,
  state          text not null default 'making' check (state in ('making', 'open', 'closed')),
  migration      integer not null default 0,
  closed_because text,
  made_at        timestamptz not null default now()
);

create table accounts (
  id         uuid primary key default gen_random_uuid(),
  name       text not null,
  email      text not null,
  normal     text not null unique,
  passphrase text,
  language   text not null check (language in ('fi', 'sv', 'en')),
  made_at    timestamptz not null default now()
);

create table places (
  account uuid not null references accounts,
  office  text not null references offices,
  primary key (account, office)
);
create index places_of_office on places (office);

create table sessions (
  id           bytea primary key check (length(id) = 32),
  account      uuid not null references accounts,
  office       text not null references offices,
  started_at   timestamptz not null default now(),
  seen_at      timestamptz not null default now(),
  ends_at      timestamptz not null,
  purpose      text
);
create index sessions_of_account on sessions (account);
create index sessions_by_end on sessions (ends_at);

create table links (
  id         bytea primary key check (length(id) = 32),
  kind       text not null check (kind in ('setup', 'invitation', 'new-passphrase', 'demo')),
  office     text references offices,
  account    uuid references accounts,
  made_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index links_of_account on links (account);

create table tokens (
  id      bytea primary key check (length(id) = 32),
  token   uuid not null unique,
  office  text not null references offices,
  account uuid not null,
  name    text not null,
  bounds  jsonb not null,
  ends_on date,
  made_at timestamptz not null default now()
);
create index tokens_of_office on tokens (office, account);

-- The doors through which an act inside one office reaches the shared tables, in its own transaction. None of them
-- tells anything about another office.

create function account_of(address text, address_normal text, called text, speaks text) returns uuid language sql as $$
  insert into seloste.accounts (name, email, normal, language) values (called, address, address_normal, speaks)
  on conflict (normal) do update set email = seloste.accounts.email
  returning id
$$;

create function has_passphrase(who uuid) returns boolean language sql stable as $$
  select exists (select from seloste.accounts where id = who and passphrase is not null)
$$;

create function join_office(who uuid, place text) returns void language sql as $$
  insert into seloste.places (account, office) values (who, place) on conflict do nothing
$$;

create function leave_office(who uuid, place text) returns void language sql as $$
  delete from seloste.sessions where account = who and office = place;
  delete from seloste.links where account = who and office = place and used_at is null;
  delete from seloste.places where account = who and office = place
$$;

create function add_link(hash bytea, sort text, place text, who uuid, until timestamptz) returns void language sql as $$
  delete from seloste.links where account = who and office = place and used_at is null;
  insert into seloste.links (id, kind, office, account, expires_at) values (hash, sort, place, who, until)
$$;

create function add_token(hash bytea, number uuid, place text, who uuid, called text, bound jsonb, until date)
returns void language sql as $$
  insert into seloste.tokens (id, token, office, account, name, bounds, ends_on)
  values (hash, number, place, who, called, bound, until)
$$;

create function end_token(number uuid, place text) returns void language sql as $$
  delete from seloste.tokens where token = number and office = place
$$;

create function end_tokens_of(who uuid, place text) returns void language sql as $$
  delete from seloste.tokens where account = who and office = place
$$;

create function usual_purpose(who uuid, place text, named text) returns void language sql as $$
  update seloste.sessions set purpose = named where account = who and office = place
$$;

create function name_office(place text, called text) returns void language sql as $$
  update seloste.offices set name = called where id = place
$$;

create function set_language(who uuid, speaks text) returns void language sql as $$
  update seloste.accounts set language = speaks where id = who
$$;
