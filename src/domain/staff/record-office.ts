import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newSecret } from '../../plumbing/crypto/secret.ts'
import { email, language, line } from './account.schema.ts'
import { own } from './agreement.rules.ts'
import { accountFor, addLink, nameSharedOffice } from './doors.storage.ts'
import { grantRows } from './granting.rules.ts'
import { linkEnd } from './link.rules.ts'
import { addGrants, addMember, liveGrants, nameOffice, rightsChanged } from './members.storage.ts'

/**
 * Names a new office and invites its first owner, who can do nothing before an own sign-in and a signed undertaking.
 * `code` opens the owner's invitation once. Refusals: console-only, office-has-owner.
 */
export const recordOffice = operation({
  name: 'record-office',
  permission: 'manage office',
  aims: ['register-keeping'],
  alone: true,
  input: z.strictObject({ name: line, owner: z.strictObject({ name: line, email, language }) }),
  output: z.object({ account: id('account'), code: z.string(), expiresAt: z.string() }),
  async perform({ name, owner }, { db, actor, charter, office, now, today }) {
    if (actor.kind !== 'console') return refuse('console-only')
    if ((await liveGrants(db)).some((g) => g.role === 'owner')) return refuse('office-has-owner')
    const given = grantRows({ role: 'owner' }, charter, today)
    if ('no' in given) return { refused: [given.no] }
    const account = await accountFor(db, owner)
    await nameOffice(db, name)
    await nameSharedOffice(db, office.id, name)
    await addMember(db, {
      account,
      name: owner.name,
      email: owner.email,
      employer: own,
      title: null,
      invited_by: null,
    })
    const grantId = randomUUID()
    await addGrants(
      db,
      given.rows.map((row) => ({ ...row, account, grant_id: grantId, granted_by: null })),
    )
    const { secret, hash } = newSecret()
    const expiresAt = linkEnd('invitation', now)
    await addLink(db, { hash, kind: 'invitation', office: office.id, account, expiresAt })
    await rightsChanged(db)
    return done({ account, code: secret, expiresAt })
  },
})
