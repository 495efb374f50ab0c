import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { ownersAmong } from './granting.rules.ts'
import { endGrantRows, listMembers, liveGrants, rightsChanged } from './members.storage.ts'

/** Ends one act of granting at once. Refusals: unknown-grant, last-owner (somebody must answer for the office). */
export const endGrant = operation({
  name: 'end-grant',
  permission: 'manage staff',
  aims: ['security'],
  alone: true,
  input: z.strictObject({ grant: z.uuid() }),
  output: z.object({ grant: z.uuid() }),
  async perform({ grant }, { db, actor, now }) {
    const account = await endGrantRows(db, grant, { by: accountOf(actor), at: now })
    if (account === undefined) return refuse('unknown-grant')
    if (ownersAmong(await liveGrants(db), await listMembers(db)).size === 0) return refuse('last-owner')
    await rightsChanged(db)
    return done({ grant })
  },
})
