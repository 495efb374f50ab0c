import type { Occasion } from '../../enforcement/operation.ts'
import { refuse, type Refused } from '../../enforcement/outcome.ts'
import { stateOf, type InvoiceState } from './invoice.rules.ts'
import { contested, eventsOfInvoices, holdInvoice, type InvoiceEventRow, type InvoiceRow } from './storage.ts'

export type Taken = { row: InvoiceRow; events: InvoiceEventRow[]; state: InvoiceState }

/**
 * An invoice held for work, with what happened to it; or why it cannot be worked on: invoiced-ahead (a day to come),
 * unknown-invoice, invoice-changed-meanwhile, claim-ended.
 */
export async function takeInvoice(
  occasion: Occasion,
  { invoice, version, on }: { invoice: string; version?: number | undefined; on: string },
): Promise<Taken | Refused> {
  if (on > occasion.today) return refuse('happened-ahead', { day: on })
  const row = await holdInvoice(occasion, invoice)
  if (!row) return refuse('unknown-invoice')
  if (version !== undefined && version !== row.version) return refuse('invoice-changed-meanwhile')
  if (row.ended !== null) return refuse('claim-ended', { number: row.number })
  if (on < row.invoiced_on) return refuse('before-invoice', { day: row.invoiced_on })
  if (row.person_id !== null) occasion.concerns([row.person_id])
  const events = (await eventsOfInvoices(occasion, [invoice])).get(invoice) ?? []
  const disputed = (await contested(occasion, [invoice])).has(invoice)
  return { row, events, state: stateOf(row, events, { disputed, today: occasion.today }) }
}

/** Whether the invoice’s register declares a field, so that it may be kept. */
export const keeps = ({ charter }: Occasion, { register_id }: InvoiceRow, field: string): boolean =>
  charter.registers.some((one) => one.id === register_id && one.fields.has(field))
