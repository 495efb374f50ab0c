import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { dropChangeOf } from './change.storage.ts'

/** Drops the account's own change in the making; says whether there was one. */
export const dropChange = operation({
  name: 'drop-change',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({ dropped: z.boolean() }),
  async perform(_input, { db, actor }) {
    const account = accountOf(actor)
    return done({ dropped: account !== null && (await dropChangeOf(db, account)) })
  },
})
