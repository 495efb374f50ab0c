import { claimEndsOn } from './claim.rules.ts'
import { staysHere, voucherEndsOn } from './voucher.rules.ts'

type Day = string

/** How a claim comes to its end while it lives. */
export const endings = ['paid', 'credited', 'written-off', 'corrected'] as const
export type Ending = (typeof endings)[number]

export const invoiceEventKinds = [
  'payment',
  'credited',
  'written-off',
  'corrected',
  'reminder',
  'acknowledgement',
  'judgment',
  'sent-to-collection',
  'collection-closed',
] as const
export type InvoiceEventKind = (typeof invoiceEventKinds)[number]

export const invoiceStates = ['open', 'overdue', 'disputed', 'in-collection', 'time-barred', ...endings] as const
export type InvoiceState = (typeof invoiceStates)[number]

export type InvoiceFacts = {
  buyer: 'person' | 'organisation'
  total_cents: number
  invoiced_on: Day
  due_on: Day
  ended: Ending | null
  claim_until: Day
}
export type EventFacts = { kind: InvoiceEventKind; interrupts: boolean; cents: number | null; on_day: Day }

/** What of an office bears on its invoices. An office that has not said where vouchers are is taken to keep them here. */
export type Bookkeeping = { financialYearEnds: number; vouchersHere: boolean; ofNaturalPerson: boolean }

export const paidOf = (events: readonly EventFacts[]): number =>
  events.reduce((sum, { kind, cents }) => sum + (kind === 'payment' || kind === 'credited' ? (cents ?? 0) : 0), 0)

/** What is still to be paid, in cents; nought when the claim has ended. */
export const openCents = (invoice: InvoiceFacts, events: readonly EventFacts[]): number =>
  invoice.ended === null ? Math.max(0, invoice.total_cents - paidOf(events)) : 0

export const isInCollection = (events: readonly EventFacts[]): boolean =>
  events.findLast(({ kind }) => kind === 'sent-to-collection' || kind === 'collection-closed')?.kind ===
  'sent-to-collection'

/** Whether somebody still owes: not ended, and not time-barred. */
export const isClaimed = ({ ended, claim_until }: Pick<InvoiceFacts, 'ended' | 'claim_until'>, today: Day): boolean =>
  ended === null && today <= claim_until

export function stateOf(
  invoice: InvoiceFacts,
  events: readonly EventFacts[],
  { disputed, today }: { disputed: boolean; today: Day },
): InvoiceState {
  if (invoice.ended !== null) return invoice.ended
  if (today > invoice.claim_until) return 'time-barred'
  if (disputed) return 'disputed'
  if (isInCollection(events)) return 'in-collection'
  return today > invoice.due_on ? 'overdue' : 'open'
}

/** The last day on which the debt may be claimed, after everything that happened. */
export const claimUntil = (
  { buyer, due_on }: Pick<InvoiceFacts, 'buyer' | 'due_on'>,
  events: readonly EventFacts[],
  { ofNaturalPerson }: Bookkeeping,
): Day =>
  claimEndsOn({
    dueOn: due_on,
    interruptedOn: events.filter(({ interrupts }) => interrupts).map(({ on_day }) => on_day),
    judgmentOn: events.find(({ kind }) => kind === 'judgment')?.on_day ?? null,
    ofPerson: buyer === 'person',
    toPerson: ofNaturalPerson,
  })

/** Whether the invoice's row must still be here. */
export const mustStay = (invoice: InvoiceFacts, books: Bookkeeping, today: Day): boolean =>
  staysHere(
    {
      claimOpen: invoice.ended === null,
      claimEndsOn: invoice.claim_until,
      voucherHere: books.vouchersHere,
      voucherEndsOn: voucherEndsOn(invoice.invoiced_on, books.financialYearEnds),
    },
    today,
  )

/** Why a debt is not sent to collection; undefined when it may be. A time-barred or contested debt is not collected. */
export function notCollected(state: InvoiceState): string | undefined {
  if (state === 'overdue') return undefined
  if (state === 'time-barred') return 'claim-time-barred'
  if (state === 'disputed') return 'claim-disputed'
  if (state === 'in-collection') return 'in-collection-already'
  return state === 'open' ? 'claim-not-due' : 'claim-ended'
}
