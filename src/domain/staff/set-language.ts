import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { language } from './account.schema.ts'
import { setOwnLanguage } from './doors.storage.ts'

/** The language one's own account reads. Refusal: not-an-account. */
export const setLanguage = operation({
  name: 'set-language',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({ language }),
  output: z.object({ language }),
  async perform(input, { db, actor }) {
    if (actor.kind !== 'account') return refuse('not-an-account')
    await setOwnLanguage(db, actor.id, input.language)
    return done(input)
  },
})
