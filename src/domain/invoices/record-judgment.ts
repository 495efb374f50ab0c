import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { day, invoice, version } from './invoice.schema.ts'
import { addInvoiceEvent, findInvoice } from './storage.ts'
import { keeps, takeInvoice } from './taking.storage.ts'

/**
 * A court or the like has settled that the debt is owed, and it is final: five years begin (728/2003, 13 §). Refusals:
 * happened-ahead, before-invoice, unknown-invoice, invoice-changed-meanwhile, claim-ended, claim-time-barred (it came when the
 * debt had ended), judged-already, undeclared-field.
 */
export const recordJudgment = operation({
  name: 'record-judgment',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({ invoice, version, on: day.describe('The day on which it became final') }),
  output: z.object({ claimUntil: z.string() }),
  async perform(input, occasion) {
    const taken = await takeInvoice(occasion, input)
    if ('refused' in taken) return taken
    const { row, events } = taken
    if (events.some(({ kind }) => kind === 'judgment')) return refuse('judged-already')
    if (input.on > row.claim_until) return refuse('claim-time-barred', { day: row.claim_until })
    if (!keeps(occasion, row, 'reminders'))
      return refuse('undeclared-field', { field: fieldName('reminders', occasion.language) })
    await addInvoiceEvent(occasion, row, { kind: 'judgment', on: input.on })
    return done({ claimUntil: (await findInvoice(occasion, row.id))!.claim_until })
  },
})
