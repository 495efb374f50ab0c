-- Invoices, contracts and disputes, as far as people's rights need them. An invoice has its own copy of the buyer, which is the
-- voucher's content and is never rewritten; it belongs to a register, so that it is seen also when its person is no longer here.

create table invoices (
  id                uuid primary key,
  register_id       integer not null,
  origin_id         bigint not null,
  person_id         uuid,
  organisation_id   uuid,
  buyer             text not null check (buyer in ('person', 'organisation')),
  number            text not null,
  corrects          uuid references invoices on delete set null,
  reference         text,
  buyer_name        text not null,
  buyer_address     text,
  buyer_business_id text,
  what              text not null,
  total_cents       bigint not null check (total_cents > 0),
  vat_cents         bigint,
  invoiced_on       date not null,
  due_on            date not null,
  ended             text check (ended in ('paid', 'credited', 'written-off', 'corrected')),
  ended_on          date,
  claim_until       date not null,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  version           integer not null default 1,
  unique (register_id, number)
);
create index invoices_of_person on invoices (person_id) where person_id is not null;
create index invoices_of_organisation on invoices (organisation_id) where organisation_id is not null;
create index invoices_unpaid on invoices (due_on, id) where ended is null;
create index invoices_newest on invoices (invoiced_on, id);

-- What happened to an invoice, by whom and when: payments, reminders, collection, judgment; only added to.
create table invoice_events (
  id          bigint primary key default nextval('row_ids'),
  invoice_id  uuid not null references invoices on delete cascade,
  register_id integer not null,
  origin_id   bigint not null,
  person_id   uuid,
  kind        text not null check (kind in ('payment', 'credited', 'written-off', 'corrected', 'reminder', 'acknowledgement',
                'judgment', 'sent-to-collection', 'collection-closed')),
  interrupts  boolean not null default false,
  cents       bigint,
  note        text,
  recipient   text,
  on_day      date not null,
  at          timestamptz not null default now(),
  by_account  uuid
);
create index invoice_events_of_invoice on invoice_events (invoice_id, id);
create index invoice_events_of_person on invoice_events (person_id) where person_id is not null;

-- The content of a voucher and of the books may not be altered (Accounting Act 1336/1997, 2:7.2).
create function keep_voucher() returns trigger language plpgsql as $$
begin
  if (new.id, new.register_id, new.buyer, new.number, new.reference, new.buyer_name, new.buyer_address,
      new.buyer_business_id, new.what, new.total_cents, new.vat_cents, new.invoiced_on, new.due_on)
     is distinct from
     (old.id, old.register_id, old.buyer, old.number, old.reference, old.buyer_name, old.buyer_address,
      old.buyer_business_id, old.what, old.total_cents, old.vat_cents, old.invoiced_on, old.due_on) then
    raise exception 'the content of a voucher is not rewritten';
  end if;
  return new;
end $$;
create trigger invoices_are_kept before update on invoices for each row execute function keep_voucher();

-- A contract or an order: in force until it ends; after it, a warranty may run. `field`: the declared field it is kept as.
create table contracts (
  id              uuid primary key,
  register_id     integer not null,
  origin_id       bigint not null,
  person_id       uuid,
  organisation_id uuid,
  field           text not null check (field in ('contracts', 'earlier-orders')),
  number          text not null,
  what            text not null,
  began_on        date not null,
  ends_on         date,
  ended_on        date,
  warranty_until  date,
  recorded_by     uuid,
  recorded_at     timestamptz not null default now(),
  version         integer not null default 1
);
create index contracts_of_person on contracts (person_id) where person_id is not null;
create index contracts_newest on contracts (began_on, id);

-- Something is contested, and is argued about until it is closed.
create table disputes (
  id          uuid primary key,
  invoice_id  uuid references invoices on delete cascade,
  contract_id uuid references contracts on delete cascade,
  register_id integer not null,
  origin_id   bigint not null,
  person_id   uuid,
  field       text not null check (field in ('invoices', 'contracts', 'earlier-orders')),
  about       text not null,
  opened_on   date not null,
  closed_on   date,
  outcome     text check (outcome in ('for-person', 'for-us', 'settled', 'withdrawn')),
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version     integer not null default 1,
  check ((invoice_id is null) <> (contract_id is null))
);
create unique index disputes_open_of_invoice on disputes (invoice_id) where closed_on is null;
create unique index disputes_open_of_contract on disputes (contract_id) where closed_on is null;
create index disputes_of_person on disputes (person_id) where person_id is not null;
