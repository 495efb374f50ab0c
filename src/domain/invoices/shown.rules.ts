import type { Row } from '../../enforcement/declare.ts'
import type { invoiceEvents, invoices } from './declaration.ts'
import { isClaimed, openCents, stateOf, type Bookkeeping } from './invoice.rules.ts'
import { referencePrinted } from './reference.rules.ts'
import { voucherEndsOn } from './voucher.rules.ts'

type Invoice = Row<typeof invoices>
type Event = Row<typeof invoiceEvents>
type Facts = { today: string; dispute: string | undefined }

/** An invoice as a line of a list. */
export const lineOf = (one: Invoice, events: readonly Event[], { today, dispute }: Facts) => ({
  invoice: one.id,
  version: one.version,
  number: one.number,
  person: one.person_id,
  organisation: one.organisation_id,
  buyer: one.buyer_name,
  what: one.what,
  totalCents: one.total_cents,
  openCents: openCents(one, events),
  invoicedOn: one.invoiced_on,
  dueOn: one.due_on,
  state: stateOf(one, events, { disputed: dispute !== undefined, today }),
  claimUntil: one.claim_until,
  dispute: dispute ?? null,
})

/** An invoice whole, with what happened to it and until when it is here. */
export const wholeOf = (one: Invoice, events: readonly Event[], facts: Facts, books: Bookkeeping) => ({
  ...lineOf(one, events, facts),
  address: one.buyer_address,
  businessId: one.buyer_business_id,
  vatCents: one.vat_cents,
  reference: one.reference === null ? null : referencePrinted(one.reference),
  corrects: one.corrects,
  voucherHere: books.vouchersHere,
  goesAfter: lastDayHere(one, books, facts.today),
  events: events.map(({ kind, on_day, cents, note, recipient, interrupts }) => ({
    kind,
    on: on_day,
    cents,
    note,
    recipient,
    interrupts,
  })),
})

/** The last day here: the voucher’s; else the claim’s, or null while it waits to be paid. */
function lastDayHere(one: Invoice, { vouchersHere, financialYearEnds }: Bookkeeping, today: string): string | null {
  const voucher = vouchersHere ? voucherEndsOn(one.invoiced_on, financialYearEnds) : null
  if (!isClaimed(one, today)) return voucher ?? one.ended_on ?? one.claim_until
  return voucher !== null && voucher > one.claim_until ? voucher : null
}
