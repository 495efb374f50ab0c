import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { findMember } from './members.storage.ts'

/**
 * The log's line of signing in; tells the account's usual purpose. Only the door writes it, when somebody did sign in.
 * Refusal: not-an-account.
 */
export const beginSession = operation({
  name: 'begin-session',
  permission: 'see own account',
  aims: ['security'],
  door: 'jobs',
  input: z.strictObject({}),
  output: z.object({ usualPurpose: z.string().nullable() }),
  async perform(_input, { db, actor }) {
    const member = actor.kind === 'account' ? await findMember(db, actor.id) : undefined
    return member ? done({ usualPurpose: member.usual_purpose }) : refuse('not-an-account')
  },
})
