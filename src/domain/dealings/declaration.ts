import { declare, inRow, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'

export type DealingField = 'contracts' | 'earlier-orders'
export type DisputeOutcome = 'for-person' | 'for-us' | 'settled' | 'withdrawn'

/** A contract or an order, with a person or an organisation. */
export const contracts = declare('contracts', {
  about: 'person_id',
  origin: 'origin_id',
  register: 'register_id',
  atErasure: 'delete',
  columns: {
    id: plain<string>(),
    register_id: plain<number>(),
    origin_id: link<number>('origins'),
    person_id: link<string | null>('people'),
    organisation_id: link<string | null>('organisations'),
    field: plain<DealingField>(),
    number: inRow<string>('field'),
    what: inRow<string>('field'),
    began_on: plain<string>(),
    /** The day on which it was agreed to end by itself. */
    ends_on: plain<string | null>(),
    ended_on: plain<string | null>(),
    warranty_until: plain<string | null>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
    version: withDefault(plain<number>()),
  },
})

/** What is contested of an invoice or a contract. */
export const disputes = declare('disputes', {
  about: 'person_id',
  origin: 'origin_id',
  register: 'register_id',
  atErasure: 'delete',
  columns: {
    id: plain<string>(),
    invoice_id: link<string | null>('invoices'),
    contract_id: link<string | null>('contracts'),
    register_id: plain<number>(),
    origin_id: link<number>('origins'),
    person_id: link<string | null>('people'),
    field: plain<DealingField | 'invoices'>(),
    about: inRow<string>('field'),
    opened_on: plain<string>(),
    closed_on: plain<string | null>(),
    outcome: plain<DisputeOutcome | null>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
    version: withDefault(plain<number>()),
  },
})

export type DealingsDb = DbOf<typeof contracts | typeof disputes>
