import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { dropDraftOf } from './draft.storage.ts'

/** Drops the account's declaration in progress; says whether there was one. */
export const dropDraft = operation({
  name: 'drop-draft',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({ dropped: z.boolean() }),
  async perform(_input, { db, actor }) {
    const account = accountOf(actor)
    return done({ dropped: account !== null && (await dropDraftOf(db, account)) })
  },
})
