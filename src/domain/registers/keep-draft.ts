import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { answersSchema, columnsSchema } from './answers.schema.ts'
import { keepDraftOf } from './draft.storage.ts'

/** Keeps the answers and columns of a declaration in progress, in the place of the account's earlier ones. */
export const keepDraft = operation({
  name: 'keep-draft',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ answers: answersSchema, columns: columnsSchema.default([]) }),
  output: z.object({ keptAt: z.string() }),
  async perform(draft, { db, actor, now }) {
    const account = accountOf(actor)
    if (account === null) return refuse('draft-needs-account')
    await keepDraftOf(db, account, draft, now)
    return done({ keptAt: now })
  },
})
