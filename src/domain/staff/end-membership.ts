import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { deleteViewsOf } from '../views/storage.ts'
import { day } from './account.schema.ts'
import { leaveOffice } from './doors.storage.ts'
import { ownersAmong } from './granting.rules.ts'
import { endGrantsOf, endMember, findMember, listMembers, liveGrants, rightsChanged } from './members.storage.ts'
import { daysAfter } from './standing.rules.ts'

/**
 * Ends a membership after a last day to come, or at once: rights, sessions and unused links end with it.
 * Refusals: unknown-member, last-owner.
 */
export const endMembership = operation({
  name: 'end-membership',
  permission: 'manage staff',
  aims: ['security'],
  alone: true,
  input: z.strictObject({ account: id('account'), lastOn: day.optional().describe('Last day; left out: at once') }),
  output: z.object({ account: id('account'), leftOn: z.string() }),
  async perform({ account, lastOn }, { db, actor, office, now, today }) {
    const member = await findMember(db, account)
    if (!member || (member.left_on !== null && member.left_on <= today)) return refuse('unknown-member')
    const leftOn = lastOn !== undefined && lastOn >= today ? daysAfter(lastOn, 1) : today
    const by = accountOf(actor)
    await endMember(db, account, leftOn, by)
    if (ownersAmong(await liveGrants(db), await listMembers(db)).size === 0) return refuse('last-owner')
    if (leftOn <= today) {
      await endGrantsOf(db, account, { by, at: now })
      await leaveOffice(db, account, office.id)
      await deleteViewsOf(db, account)
    }
    await rightsChanged(db)
    return done({ account, leftOn })
  },
})
