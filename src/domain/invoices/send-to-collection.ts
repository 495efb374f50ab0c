import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { notCollected } from './invoice.rules.ts'
import { day, invoice, version } from './invoice.schema.ts'
import { addInvoiceEvent } from './storage.ts'
import { keeps, takeInvoice } from './taking.storage.ts'

/**
 * An overdue invoice is given to a declared recipient to be collected. A time-barred debt is not collected (Act 513/1999, 4 §),
 * nor one that is contested. Refusals: happened-ahead, before-invoice, unknown-invoice, invoice-changed-meanwhile, claim-ended,
 * claim-not-due, claim-time-barred, claim-disputed, in-collection-already, collector-not-declared, undeclared-field.
 */
export const sendToCollection = operation({
  name: 'send-to-collection',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    invoice,
    version,
    recipient: z.string().max(64).describe('Key of a declared recipient that collects'),
    on: day.optional().describe('Left out: today'),
  }),
  output: z.object({ claimUntil: z.string() }),
  async perform(input, occasion) {
    const on = input.on ?? occasion.today
    const taken = await takeInvoice(occasion, { ...input, on })
    if ('refused' in taken) return taken
    const { row, state } = taken
    const no = notCollected(state)
    if (no) {
      const day = no === 'claim-not-due' ? row.due_on : row.claim_until
      return refuse(no, { day, number: row.number }, no === 'claim-time-barred' ? 'Act 513/1999, section 4' : undefined)
    }
    const collectors = (await documentOf(occasion.db, occasion.charter.version))?.recipients ?? []
    const collector = collectors.find(({ key, category }) => key === input.recipient && category === 'collection')
    if (!collector) return refuse('collector-not-declared', { recipient: input.recipient })
    if (!keeps(occasion, row, 'reminders'))
      return refuse('undeclared-field', { field: fieldName('reminders', occasion.language) })
    await addInvoiceEvent(occasion, row, { kind: 'sent-to-collection', on, recipient: collector.key })
    return done({ claimUntil: row.claim_until })
  },
})
