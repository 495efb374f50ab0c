import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newSecret } from '../../plumbing/crypto/secret.ts'
import { email } from './account.schema.ts'
import { addLink, hasPassphrase } from './doors.storage.ts'
import { linkEnd } from './link.rules.ts'
import { findMemberByEmail } from './members.storage.ts'

/**
 * A new one-time link for a member: another invitation, or a way to a new passphrase. The second is given at the
 * machine's own command line only: nobody of the staff gets into another's account. Refusals: unknown-member,
 * link-from-console.
 */
export const newLink = operation({
  name: 'new-link',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({ email }),
  output: z.object({
    account: id('account'),
    kind: z.enum(['invitation', 'new-passphrase']),
    code: z.string(),
    expiresAt: z.string(),
  }),
  async perform(input, { db, actor, office, now, today }) {
    const member = await findMemberByEmail(db, input.email)
    if (!member || (member.left_on !== null && member.left_on <= today)) return refuse('unknown-member')
    const { account } = member
    const kind = (await hasPassphrase(db, account)) ? ('new-passphrase' as const) : ('invitation' as const)
    if (kind === 'new-passphrase' && actor.kind !== 'console') return refuse('link-from-console')
    const { secret, hash } = newSecret()
    const expiresAt = linkEnd(kind, now)
    await addLink(db, { hash, kind, office: office.id, account, expiresAt })
    return done({ account, kind, code: secret, expiresAt })
  },
})
