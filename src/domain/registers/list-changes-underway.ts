import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changesUnderway } from './change.storage.ts'

const underway = {
  base: z.int32().describe('The version it was made from'),
  keptAt: z.string().describe('When it was last kept (UTC)'),
}

/** Who is changing the declaration just now, each by name, version and time; nothing of what is in the change. */
export const listChangesUnderway = operation({
  name: 'list-changes-underway',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    version: z.int32().describe('The version in force'),
    own: z.object(underway).nullable(),
    others: z.array(z.object({ account: id('account'), name: z.string(), ...underway })),
  }),
  async perform(_input, { db, actor, charter }) {
    const account = accountOf(actor)
    const all = await changesUnderway(db)
    const own = all.find((one) => one.kept_by === account)
    return done({
      version: charter.version,
      own: own ? { base: own.base, keptAt: own.kept_at } : null,
      others: all
        .filter((one) => one !== own)
        .map((one) => ({ account: one.kept_by, name: one.name, base: one.base, keptAt: one.kept_at })),
    })
  },
})
