-- Erasures asked for: hidden at once, carried out some nights later or at once, and going on by themselves when what stayed
-- may go. And what is left of who must not come back unknown: fingerprints of bans and of the wish not to be entered again.

create table erasures (
  id             uuid primary key default gen_random_uuid(),
  person_id      uuid,
  request_id     uuid references requests on delete set null,
  ordered_at     timestamptz not null default now(),
  ordered_by     uuid,
  night          date not null,
  state          text not null check (state in ('waiting', 'partly', 'done', 'cancelled')),
  remember       text[] not null default '{}',
  restriction_id bigint,
  went           integer not null default 0,
  stayed         jsonb not null default '[]',
  carried_out_at timestamptz,
  ended_at       timestamptz,
  ended_by       uuid,
  version        integer not null default 1
);
create unique index erasures_under_way on erasures (person_id) where state in ('waiting', 'partly');
create index erasures_of_request on erasures (request_id) where request_id is not null;
create index erasures_of_night on erasures (night) where state = 'waiting';

create table fingerprints (
  id            bigint primary key default nextval('row_ids'),
  person_id     uuid,
  origin_id     bigint not null,
  kind          text not null check (kind in ('email', 'phone', 'name-and-address', 'business-id')),
  digest        bytea not null check (length(digest) = 32),
  key_id        text not null,
  because       text not null check (because in ('ban', 'not-again')),
  bans          jsonb not null default '[]',
  group_id      uuid not null,
  made_on       date not null,
  look_again_on date not null
);
create index fingerprints_by_digest on fingerprints (digest);
create index fingerprints_of_group on fingerprints (group_id);

-- The gate asks first whether anything is restricted at all: this number says so (Art. 18).
create function count_restrictions() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select from changed where lifted_at is null) or tg_op = 'UPDATE' then
    update office_state set restrictions = n
    from (select count(*)::int as n from restrictions where lifted_at is null) as counted
    where restrictions <> n;
  end if;
  return null;
end $$;
create trigger restrictions_placed after insert on restrictions referencing new table as changed
  for each statement execute function count_restrictions();
create trigger restrictions_lifted after update on restrictions referencing new table as changed
  for each statement execute function count_restrictions();
create trigger restrictions_gone after delete on restrictions referencing old table as changed
  for each statement execute function count_restrictions();
update office_state set restrictions = (select count(*)::int from restrictions where lifted_at is null);

-- Whether anybody is to be recognised when people are added: so that nothing is asked where nobody is.
alter table office_state add column fingerprints integer not null default 0 check (fingerprints >= 0);
create function count_fingerprints() returns trigger language plpgsql set search_path from current as $$
begin
  update office_state set fingerprints = n
  from (select count(*)::int as n from fingerprints) as counted
  where fingerprints <> n;
  return null;
end $$;
create trigger fingerprints_change after insert or delete on fingerprints
  for each statement execute function count_fingerprints();

-- Whether any erasure was carried out in part and waits for something to end: so that nothing is asked where none is.
alter table office_state add column erasures_partly integer not null default 0 check (erasures_partly >= 0);
create function count_partly() returns trigger language plpgsql set search_path from current as $$
begin
  update office_state set erasures_partly = n
  from (select count(*)::int as n from erasures where state = 'partly') as counted
  where erasures_partly <> n;
  return null;
end $$;
create trigger erasures_change after insert or delete or update of state on erasures
  for each statement execute function count_partly();
create index erasures_partly on erasures (id) where state = 'partly';
