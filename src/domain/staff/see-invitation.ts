import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { findMember } from './members.storage.ts'

/**
 * The name and address under which this office invited the holder of an account: told to whoever has the code of the invitation.
 * Never what another office knows of the same address. Refusal: unknown-member.
 */
export const seeInvitation = operation({
  name: 'see-invitation',
  permission: 'nobody asks',
  aims: ['security'],
  door: 'jobs',
  input: z.strictObject({ account: id('account') }),
  output: z.object({ name: z.string(), email: z.string() }),
  async perform({ account }, { db, today }) {
    const member = await findMember(db, account)
    if (!member || (member.left_on !== null && member.left_on <= today)) return refuse('unknown-member')
    return done({ name: member.name, email: member.email })
  },
})
