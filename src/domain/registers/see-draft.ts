import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { answersSchema, columnsSchema } from './answers.schema.ts'
import { findDraft } from './draft.storage.ts'

/** The account's own declaration in progress, or nothing. */
export const seeDraft = operation({
  name: 'see-draft',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    draft: z.object({ answers: answersSchema, columns: columnsSchema, keptAt: z.string() }).nullable(),
  }),
  async perform(_input, { db, actor }) {
    const account = accountOf(actor)
    const found = account === null ? undefined : await findDraft(db, account)
    if (!found) return done({ draft: null })
    return done({ draft: { answers: found.answers, columns: [...found.columns], keptAt: found.kept_at } })
  },
})
