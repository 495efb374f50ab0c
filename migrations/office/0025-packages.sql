-- The copy of a person's data that answers a request (GDPR Arts 15 and 20): as it was put together, what a human decided of
-- its parts, and as it went. The copy itself goes thirty days after it was handed over; its fingerprint and figures stay.

create table access_packages (
  id           uuid primary key default gen_random_uuid(),
  request_id   uuid not null unique references requests on delete cascade,
  person_id    uuid not null,
  origin_id    bigint not null,
  content      jsonb,
  items        integer not null,
  built_at     timestamptz not null,
  built_by     uuid,
  approved_at  timestamptz,
  approved_by  uuid,
  covered      integer,
  withheld     integer,
  sha256       text,
  delivered_at timestamptz,
  delivered_how text check (delivered_how in ('link', 'post', 'handed-over')),
  version      integer not null default 1
);
create index access_packages_of_person on access_packages (person_id);
create index access_packages_to_clear on access_packages (delivered_at) where content is not null and delivered_at is not null;

-- One decision on one item: others' data covered, shown as it is, or kept back under the Data Protection Act, section 34.
create table package_decisions (
  id         bigint primary key default nextval('row_ids'),
  package_id uuid not null references access_packages on delete cascade,
  person_id  uuid not null,
  origin_id  bigint not null,
  item       text not null,
  decision   text not null check (decision in ('cover', 'show', 'withhold')),
  words      text not null default '',
  reason     text,
  because    text,
  told       boolean not null default true,
  at         timestamptz not null,
  by_account uuid,
  unique (package_id, item, words)
);
create index package_decisions_of_person on package_decisions (person_id);
