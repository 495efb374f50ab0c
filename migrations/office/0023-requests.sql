-- What people ask of their data (GDPR Arts 12, 15-22): each case with what it asks, what happened in it, whom it sends to
-- look elsewhere, and the letters. They are kept in the program's own register of requests.

create table requests (
  id             uuid primary key,
  year           integer not null,
  serial         integer not null,
  person_id      uuid,
  origin_id      bigint not null,
  channel        text not null check (channel in ('public-page', 'email', 'phone', 'letter', 'visit')),
  language       text not null check (language in ('fi', 'sv', 'en')),
  received_on    date not null,
  requester      text,
  email          text,
  phone          text,
  address        text,
  words          text,
  for_whom       text not null default 'self' check (for_whom in ('self', 'guardian', 'custodian', 'authorised', 'agent')),
  representative text,
  authority      text,
  state          text not null check (state in ('unconfirmed', 'received', 'identified', 'decided', 'answered', 'closed')),
  identity_how   text,
  strict_on      date not null,
  latest_on      date not null,
  handler        uuid,
  recorded_by    uuid,
  recorded_at    timestamptz not null default now(),
  closed_on      date,
  published_then integer default last_published(),
  version        integer not null default 1,
  unique (year, serial)
);
create index requests_of_person on requests (person_id) where person_id is not null;
create index requests_open on requests (strict_on, id) where state <> 'closed';
create index requests_closed on requests (closed_on) where closed_on is not null;

create table request_wishes (
  id           bigint primary key default nextval('row_ids'),
  request_id   uuid not null references requests on delete cascade,
  person_id    uuid,
  origin_id    bigint not null,
  kind         text not null check (kind in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
                 'consent-withdrawn', 'prohibition', 'anonymisation', 'question', 'complaint')),
  about        text,
  decision     text check (decision in ('granted', 'partly', 'refused', 'withdrawn')),
  because      text,
  grounds      text[],
  decided_at   timestamptz,
  decided_by   uuid,
  carried_out_at timestamptz,
  version      integer not null default 1
);
create index request_wishes_of_request on request_wishes (request_id);
create index request_wishes_of_person on request_wishes (person_id) where person_id is not null;

-- What happened in a case, by whom and when; only added to.
create table request_events (
  id         bigint primary key default nextval('row_ids'),
  request_id uuid not null references requests on delete cascade,
  person_id  uuid,
  origin_id  bigint not null,
  kind       text not null,
  note       text,
  on_day     date not null,
  at         timestamptz not null default now(),
  by_account uuid
);
create index request_events_of_request on request_events (request_id, id);
create index request_events_of_person on request_events (person_id) where person_id is not null;

create table request_tasks (
  id         bigint primary key default nextval('row_ids'),
  request_id uuid not null references requests on delete cascade,
  person_id  uuid,
  origin_id  bigint not null,
  kind       text not null check (kind in ('system', 'recipient', 'source', 'paper', 'copy', 'keeper')),
  target     text not null,
  what       text not null,
  look_for   text,
  owner      text,
  due_on     date not null,
  result     text check (result in ('nothing', 'found', 'corrected', 'erased', 'kept', 'told', 'impossible')),
  found      integer,
  because    text,
  done_at    timestamptz,
  done_by    uuid,
  version    integer not null default 1
);
create index request_tasks_of_request on request_tasks (request_id);
create index request_tasks_open on request_tasks (due_on, id) where done_at is null;
create index request_tasks_of_person on request_tasks (person_id) where person_id is not null;

-- Everything that goes out to one person or recipient: by e-mail, or printed and marked as sent. Nothing waits silently.
create table messages (
  id          uuid primary key default gen_random_uuid(),
  request_id  uuid references requests on delete cascade,
  person_id   uuid,
  origin_id   bigint not null,
  kind        text not null,
  certificate text unique,
  language    text not null check (language in ('fi', 'sv', 'en')),
  channel     text not null check (channel in ('email', 'post', 'phone', 'handed-over')),
  sent_to     text,
  subject     text not null,
  body        text not null,
  state       text not null check (state in ('draft', 'waiting', 'sending', 'sent', 'failed', 'by-hand')),
  trouble     text,
  attempts    integer not null default 0,
  made_at     timestamptz not null default now(),
  made_by     uuid,
  sent_at     timestamptz,
  sent_by     uuid
);
create index messages_of_request on messages (request_id) where request_id is not null;
create index messages_of_person on messages (person_id) where person_id is not null;
create index messages_waiting on messages (state, made_at) where state in ('waiting', 'sending', 'failed', 'by-hand');

-- What a stranger may hold: 128 random bits, of which only the hash is kept; a package also needs a second proof.
create table request_links (
  id          bigint primary key default nextval('row_ids'),
  request_id  uuid not null references requests on delete cascade,
  kind        text not null check (kind in ('confirm', 'follow', 'package')),
  hash        bytea not null unique check (length(hash) = 32),
  proof_hash  bytea,
  wrong_tries integer not null default 0,
  made_at     timestamptz not null default now(),
  expires_at  timestamptz not null,
  opened_at   timestamptz,
  opened      integer not null default 0,
  ended_at    timestamptz
);
create index request_links_of_request on request_links (request_id);

-- A keeper's own: those who could already erase handle requests too, for the same registers, purposes and days.
insert into grants (grant_id, account, register_id, purpose, permission, role, from_on, until_on, granted_by, granted_at, ended_by, ended_at)
  select grant_id, account, register_id, purpose, 'handle requests', role, from_on, until_on, granted_by, granted_at, ended_by, ended_at
  from grants where permission = 'erase people';
