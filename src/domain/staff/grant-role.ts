import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { day, registerKeys, role } from './account.schema.ts'
import { grantRows } from './granting.rules.ts'
import { addGrants, findMember, rightsChanged } from './members.storage.ts'
import { closedToOutside, isOutside } from './outside.rules.ts'

/**
 * Gives a member a role in all registers or some, from a day until a day. Refusals: unknown-member, unknown-register,
 * role-needs-days, role-is-office-wide, ends-before-it-begins, ended-already, own-staff-only.
 */
export const grantRole = operation({
  name: 'grant-role',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({
    account: id('account'),
    role,
    registers: registerKeys.optional(),
    from: day.optional(),
    until: day.optional(),
  }),
  output: z.object({ grant: z.uuid() }),
  async perform({ account, ...given }, { db, actor, charter, language, today }) {
    const member = await findMember(db, account)
    if (!member || (member.left_on !== null && member.left_on <= today)) return refuse('unknown-member')
    if (isOutside(member.employer)) {
      const closed = closedToOutside(given.registers, await documentOf(db, charter.version), language)
      if (closed) return refuseAll([closed])
    }
    const made = grantRows(given, charter, today)
    if ('no' in made) return refuseAll([made.no])
    const grant = randomUUID()
    const by = accountOf(actor)
    await addGrants(
      db,
      made.rows.map((row) => ({ ...row, account, grant_id: grant, granted_by: by })),
    )
    await rightsChanged(db)
    return done({ grant })
  },
})
