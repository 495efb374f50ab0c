import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { banChannels } from './forbid-marketing.ts'
import { bansOf, liftBans } from './storage.ts'

/**
 * Ends prohibitions of advertising: the person has said so, or it was recorded by mistake. They stay as rows that say who
 * ended them and when. Refusal: unknown-person.
 */
export const allowMarketing = operation({
  name: 'allow-marketing',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    channels: z.array(z.enum(banChannels)).min(1).max(6).optional().describe('Left out: every prohibition'),
  }),
  output: z.object({ person: id('person'), bans: z.array(z.enum(banChannels)) }),
  async perform({ person, channels }, occasion) {
    if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    await liftBans(occasion, person, channels ?? 'every')
    return done({ person, bans: await bansOf(occasion.db, person) })
  },
})
