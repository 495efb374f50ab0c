import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { endSharedTokens } from './doors.storage.ts'
import { endTokens } from './programs.storage.ts'

/** Ends a token at once. Refusal: unknown-token. */
export const endToken = operation({
  name: 'end-token',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({ token: z.uuid().describe('The id of the token, not the token itself') }),
  output: z.object({ token: z.uuid() }),
  async perform({ token }, { db, actor, office, now }) {
    if ((await endTokens(db, { token }, accountOf(actor), now)) === 0) return refuse('unknown-token')
    await endSharedTokens(db, { token }, office.id)
    return done({ token })
  },
})
