import { declare, field, key, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { origins } from '../../enforcement/declaration.ts'
import type { Ending, InvoiceEventKind } from './invoice.rules.ts'

/** The voucher outlives the person's data for its own time (Accounting Act 2:10, Art. 17(3)(b)), without the way to the person. */
const outlives = { cut: 'person_id', because: 'voucher' } as const

/** An invoice with its own copy of the buyer, as the voucher says it; what is wrong is corrected by a new one. */
export const invoices = declare('invoices', {
  about: 'person_id',
  origin: 'origin_id',
  register: 'register_id',
  standsFor: ['invoices'],
  atErasure: outlives,
  columns: {
    id: plain<string>(),
    register_id: plain<number>(),
    origin_id: link<number>('origins'),
    person_id: link<string | null>('people'),
    organisation_id: link<string | null>('organisations'),
    buyer: plain<'person' | 'organisation'>(),
    number: field<string>('invoices'),
    corrects: link<string | null>('invoices'),
    reference: field<string | null>('invoices'),
    buyer_name: field<string>('invoices'),
    buyer_address: field<string | null>('invoices'),
    buyer_business_id: field<string | null>('invoices'),
    what: field<string>('invoices'),
    total_cents: field<number>('invoices'),
    vat_cents: field<number | null>('invoices'),
    invoiced_on: plain<string>(),
    due_on: plain<string>(),
    ended: plain<Ending | null>(),
    ended_on: plain<string | null>(),
    /** The last day on which the debt may be claimed, as known now. */
    claim_until: plain<string>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
    version: withDefault(plain<number>()),
  },
})

export const invoiceEvents = declare('invoice_events', {
  about: 'person_id',
  origin: 'origin_id',
  register: 'register_id',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: key<number>(),
    invoice_id: link<string>('invoices'),
    register_id: plain<number>(),
    origin_id: link<number>('origins'),
    person_id: link<string | null>('people'),
    kind: plain<InvoiceEventKind>(),
    /** It begins the limitation of the debt anew. */
    interrupts: withDefault(plain<boolean>()),
    cents: field<number | null>('payments'),
    note: field<string | null>('reminders'),
    recipient: plain<string | null>(),
    on_day: plain<string>(),
    at: withDefault(plain<string>()),
    by_account: plain<string | null>(),
  },
})

export type InvoicesDb = DbOf<typeof invoices | typeof invoiceEvents | typeof origins>
