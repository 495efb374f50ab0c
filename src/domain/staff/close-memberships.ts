import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { deleteViewsOf, holdersOfViews } from '../views/storage.ts'
import { leaveOffice } from './doors.storage.ts'
import { endGrantsOf, listMembers, liveGrants, rightsChanged } from './members.storage.ts'

/**
 * Each night: whose last day has passed has no rights, sessions, unused links or own views any more. They could do nothing
 * since that day; here what is left of it goes.
 */
export const closeMemberships = operation({
  name: 'close-memberships',
  permission: 'manage staff',
  aims: ['security'],
  door: 'jobs',
  input: z.strictObject({}),
  output: z.object({ closed: z.int() }),
  async perform(_input, { db, actor, office, now, today }) {
    const holders = new Set([...(await liveGrants(db)).map((one) => one.account), ...(await holdersOfViews(db))])
    const left = (await listMembers(db)).filter(
      (one) => one.left_on !== null && one.left_on <= today && holders.has(one.account),
    )
    for (const { account } of left) {
      await endGrantsOf(db, account, { by: accountOf(actor), at: now })
      await leaveOffice(db, account, office.id)
      await deleteViewsOf(db, account)
    }
    if (left.length > 0) await rightsChanged(db)
    return done({ closed: left.length })
  },
})
