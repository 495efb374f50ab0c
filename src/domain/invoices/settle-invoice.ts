import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { goOnErasing } from '../erasure/carry-out-erasures.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { isInCollection, openCents } from './invoice.rules.ts'
import { cents, day, invoice, version } from './invoice.schema.ts'
import { addInvoiceEvent, changeInvoice } from './storage.ts'
import { keeps, takeInvoice } from './taking.storage.ts'

/**
 * An invoice is paid, credited or written off, wholly or in part. A payment in part acknowledges the debt and begins its
 * limitation anew (728/2003, 10 §); a whole one ends the claim, and an erasure that waited for it goes on. Refusals:
 * happened-ahead, before-invoice, unknown-invoice, invoice-changed-meanwhile, claim-ended, pays-too-much, undeclared-field.
 */
export const settleInvoice = operation({
  name: 'settle-invoice',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    invoice,
    version,
    how: z.enum(['paid', 'credited', 'written-off']).default('paid'),
    cents: cents.optional().describe('Left out: all that is open'),
    on: day.optional().describe('Left out: today'),
  }),
  output: z.object({ openCents: z.int(), claimUntil: z.string() }),
  async perform(input, occasion) {
    const on = input.on ?? occasion.today
    const taken = await takeInvoice(occasion, { ...input, on })
    if ('refused' in taken) return taken
    const { row, events } = taken
    const open = openCents(row, events)
    const sum = input.cents ?? open
    if (sum > open) return refuse('pays-too-much', { open: (open / 100).toFixed(2).replace('.', ',') })
    const whole = sum === open || input.how === 'written-off'
    const kind = input.how === 'paid' ? ('payment' as const) : input.how
    // Where no register declares payments, only that the claim has ended is kept.
    if (keeps(occasion, row, 'payments'))
      await addInvoiceEvent(occasion, row, { kind, on, cents: sum, interrupts: input.how === 'paid' && !whole })
    else if (!whole) return refuse('undeclared-field', { field: fieldName('payments', occasion.language) })
    if (whole) {
      if (isInCollection(events)) await addInvoiceEvent(occasion, row, { kind: 'collection-closed', on })
      await changeInvoice(occasion, row.id, { ended: input.how, ended_on: on })
      if (row.person_id !== null) await goOnErasing(occasion, row.person_id)
    }
    return done({ openCents: whole ? 0 : open - sum, claimUntil: row.claim_until })
  },
})
