import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { findChange } from './change.storage.ts'
import { declarationSchema } from './declaration.schema.ts'
import { documentOf } from './versions.storage.ts'

/** The account's own change in the making, with the version it was made from; or nothing. */
export const seeChange = operation({
  name: 'see-change',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    inForce: z.int32(),
    change: z
      .object({
        base: z.int32(),
        before: declarationSchema.nullable().describe('The version it was made from; null when nothing was declared'),
        document: z.string().describe('As it was kept, in JSON: it may lack yet what a declaration must have'),
        keptAt: z.string(),
      })
      .nullable(),
  }),
  async perform(_input, { db, actor, charter }) {
    const inForce = charter.version
    const account = accountOf(actor)
    const kept = account === null ? undefined : await findChange(db, account)
    if (!kept) return done({ inForce, change: null })
    const before = (await documentOf(db, kept.base)) ?? null
    const { base, document, kept_at: keptAt } = kept
    return done({ inForce, change: { base, before, document: JSON.stringify(document), keptAt } })
  },
})
