import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { keepChangeOf } from './change.storage.ts'
import { writtenDocument } from './document.schema.ts'

/**
 * Keeps the account's change of the declaration while it is being made, in the place of its earlier one; nothing of it is in
 * force. It need not be whole: its shape is looked at when it is declared. Refusals: draft-needs-account.
 */
export const keepChange = operation({
  name: 'keep-change',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: writtenDocument,
    base: z.int32().min(0).describe('The version it was made from; 0 when nothing has been declared'),
  }),
  output: z.object({
    keptAt: z.string(),
    inForce: z.int32().describe('The version in force: another than the base when somebody changed it meanwhile'),
  }),
  async perform(change, { db, actor, now, charter }) {
    const account = accountOf(actor)
    if (account === null) return refuse('draft-needs-account')
    await keepChangeOf(db, account, change, now)
    return done({ keptAt: now, inForce: charter.version })
  },
})
