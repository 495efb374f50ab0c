import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newSecret } from '../../plumbing/crypto/secret.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { day, email, language, line, registerKeys, role } from './account.schema.ts'
import { employerState, own } from './agreement.rules.ts'
import { accountFor, addLink } from './doors.storage.ts'
import { employerRefusal } from './employer.rules.ts'
import { grantRows } from './granting.rules.ts'
import { linkEnd } from './link.rules.ts'
import { addGrants, addMember, findMember, rightsChanged } from './members.storage.ts'
import { closedToOutside } from './outside.rules.ts'
import { isStaffHeard } from './undertakings.storage.ts'
import { accountOf } from '../../enforcement/actor.ts'

/**
 * Invites somebody to the staff with a role; `code` opens the invitation once, within a week. Nobody of the own staff is
 * invited before the staff was heard about the log (759/2004, 21 §); people of an outside employer need its agreement
 * (GDPR Art. 28(3)). Refusals: staff-not-heard, unknown-employer, no-agreement, agreement-incomplete,
 * agreement-not-in-force, member-already, unknown-register, role-needs-days, role-is-office-wide,
 * ends-before-it-begins, ended-already, own-staff-only.
 */
export const inviteMember = operation({
  name: 'invite-member',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({
    name: line,
    email,
    language,
    title: line.optional(),
    employer: z.string().max(60).default(own).describe('`own`, or the key of a declared recipient'),
    role,
    registers: registerKeys.optional(),
    from: day.optional(),
    until: day.optional(),
  }),
  output: z.object({ account: id('account'), code: z.string(), expiresAt: z.string() }),
  async perform(input, { db, actor, charter, language, office, now, today }) {
    if (input.employer === own) {
      if (!(await isStaffHeard(db))) return refuse('staff-not-heard', undefined, '759/2004 21 §')
    } else {
      const declaration = await documentOf(db, charter.version)
      const state = employerState(input.employer, declaration?.recipients ?? [], today)
      if (!state.valid) return refuseAll([employerRefusal(state, input.employer)])
      const closed = closedToOutside(input.registers, declaration, language)
      if (closed) return refuseAll([closed])
    }
    const given = grantRows(input, charter, today)
    if ('no' in given) return refuseAll([given.no])
    const account = await accountFor(db, input)
    const known = await findMember(db, account)
    if (known && (known.left_on === null || known.left_on > today)) return refuse('member-already')
    const by = accountOf(actor)
    const { name, title = null, employer } = input
    await addMember(db, { account, name, email: input.email, employer, title, invited_by: by })
    const grantId = randomUUID()
    await addGrants(
      db,
      given.rows.map((row) => ({ ...row, account, grant_id: grantId, granted_by: by })),
    )
    const { secret, hash } = newSecret()
    const expiresAt = linkEnd('invitation', now)
    await addLink(db, { hash, kind: 'invitation', office: office.id, account, expiresAt })
    await rightsChanged(db)
    return done({ account, code: secret, expiresAt })
  },
})
