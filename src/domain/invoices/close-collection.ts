import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { goOnErasing } from '../erasure/carry-out-erasures.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { isInCollection } from './invoice.rules.ts'
import { day, invoice, version } from './invoice.schema.ts'
import { addInvoiceEvent } from './storage.ts'
import { takeInvoice } from './taking.storage.ts'

/**
 * The collector has given an invoice back, unpaid; what is paid is told by settle-invoice. Refusals: happened-ahead,
 * before-invoice, unknown-invoice, invoice-changed-meanwhile, claim-ended, not-in-collection.
 */
export const closeCollection = operation({
  name: 'close-collection',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({ invoice, version, on: day.optional().describe('Left out: today') }),
  output: z.object({ claimUntil: z.string() }),
  async perform(input, occasion) {
    const on = input.on ?? occasion.today
    const taken = await takeInvoice(occasion, { ...input, on })
    if ('refused' in taken) return taken
    const { row, events } = taken
    if (!isInCollection(events)) return refuse('not-in-collection')
    await addInvoiceEvent(occasion, row, { kind: 'collection-closed', on })
    if (row.person_id !== null) await goOnErasing(occasion, row.person_id)
    return done({ claimUntil: row.claim_until })
  },
})
