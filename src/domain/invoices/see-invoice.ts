import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { personal } from '../../enforcement/output.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { invoiceEventKinds } from './invoice.rules.ts'
import { invoiceLine } from './list-invoices.ts'
import { wholeOf } from './shown.rules.ts'
import { bookkeepingOf, contested, eventsOfInvoices, findInvoice } from './storage.ts'

const text = z.string().nullable()

const invoiceShown = invoiceLine.extend({
  register: z.string(),
  address: personal('invoices', text),
  businessId: personal('invoices', text),
  vatCents: personal('invoices', z.int().nullable()),
  reference: personal('invoices', text).describe('As it is printed'),
  corrects: z.uuid().nullable(),
  voucherHere: z.boolean().describe('The voucher is kept in this program, not in the bookkeeping'),
  goesAfter: z.string().nullable().describe('The last day here; null while it waits for an event'),
  events: z.array(
    z.object({
      kind: z.enum(invoiceEventKinds),
      on: z.string(),
      cents: personal('payments', z.int().nullable()),
      note: personal('reminders', text),
      recipient: text,
      interrupts: z.boolean(),
    }),
  ),
})

/** One invoice whole: its own copy of the buyer, what happened, until when it may be claimed and is here. Refusal: unknown-invoice. */
export const seeInvoice = operation({
  name: 'see-invoice',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ invoice: z.uuid() }),
  output: invoiceShown,
  async perform({ invoice }, occasion) {
    const found = await findInvoice(occasion, invoice)
    if (!found) return refuse('unknown-invoice')
    const events = (await eventsOfInvoices(occasion, [invoice])).get(invoice) ?? []
    const facts = { today: occasion.today, dispute: (await contested(occasion, [invoice])).get(invoice) }
    const register = occasion.charter.registers.find(({ id }) => id === found.register_id)?.key ?? ''
    return done({ ...wholeOf(found, events, facts, await bookkeepingOf(occasion)), register })
  },
})
