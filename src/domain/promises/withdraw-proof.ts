import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { promiseNumber } from './promise.schema.ts'
import { withdrawProofs } from './storage.ts'

/**
 * Withdraws what was said or filed for a promise: it is not verified from now on. Who said what stays on record.
 * Refusals: not-an-account, nothing-to-withdraw.
 */
export const withdrawProof = operation({
  name: 'withdraw-proof',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ promise: promiseNumber }),
  output: z.object({ promise: promiseNumber }),
  async perform({ promise }, { db, actor, now }) {
    if (actor.kind !== 'account') return refuse('not-an-account')
    const withdrawn = await withdrawProofs(db, promise, { by: actor.id, at: now })
    return withdrawn > 0 ? done({ promise }) : refuse('nothing-to-withdraw')
  },
})
