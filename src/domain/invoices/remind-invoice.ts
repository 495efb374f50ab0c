import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { guardCell } from '../people/guard.rules.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { day, invoice, note, version } from './invoice.schema.ts'
import { addInvoiceEvent, findInvoice } from './storage.ts'
import { keeps, takeInvoice } from './taking.storage.ts'

/**
 * A reminder was sent, or the debtor acknowledged the debt. It begins the limitation anew only when it names the debt, its sum
 * and ground (728/2003, 10 §). Refusals: happened-ahead, before-invoice, unknown-invoice, invoice-changed-meanwhile, claim-ended,
 * claim-time-barred, claim-not-due, undeclared-field, number-in-invoice.
 */
export const remindInvoice = operation({
  name: 'remind-invoice',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    invoice,
    version,
    kind: z.enum(['reminder', 'acknowledgement']).default('reminder'),
    namesDebt: z.boolean().describe('It said which debt, how much and why'),
    on: day.optional().describe('Left out: today'),
    note,
  }),
  output: z.object({ claimUntil: z.string() }),
  async perform(input, occasion) {
    const on = input.on ?? occasion.today
    const taken = await takeInvoice(occasion, { ...input, on })
    if ('refused' in taken) return taken
    const { row, state } = taken
    if (state === 'time-barred') return refuse('claim-time-barred', { day: row.claim_until }, 'Act 513/1999, section 4')
    if (input.kind === 'reminder' && on <= row.due_on) return refuse('claim-not-due', { day: row.due_on })
    if (!keeps(occasion, row, 'reminders'))
      return refuse('undeclared-field', { field: fieldName('reminders', occasion.language) })
    if (input.note !== undefined && guardCell(input.note)) return refuse('number-in-invoice')
    const event = { kind: input.kind, on, interrupts: input.namesDebt, note: input.note }
    await addInvoiceEvent(occasion, row, event)
    return done({ claimUntil: (await findInvoice(occasion, row.id))!.claim_until })
  },
})
