import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { guardCell } from '../people/guard.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { acceptanceOf, coverOf, findingsInForce } from './accepting.rules.ts'
import { identityOf } from './checks.rules.ts'
import { acceptancesInForce, addAcceptance, endAcceptance } from './storage.ts'

/**
 * Accepts a warning about the documents in one's own name, with the reason; it stays on record and covers what stands
 * there now, nothing that comes after it. Confirming that the mailbox for requests is read is done so too, and holds half
 * a year. No program, job or console accepts. Refusals: accepting-needs-account,
 * nothing-declared, no-such-finding, error-not-accepted, finding-accepted, number-in-reason.
 */
export const acceptFinding = operation({
  name: 'accept-finding',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    finding: z.string().min(1).max(1000).describe('The id of the finding, as check-documents gives it'),
    reason: z.string().trim().min(3).max(500),
  }),
  output: z.object({ finding: z.string(), acceptedOn: z.string() }),
  async perform({ finding, reason }, { db, actor, charter, today }) {
    if (actor.kind !== 'account') return refuse('accepting-needs-account')
    if (guardCell(reason)) return refuse('number-in-reason')
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const found = findingsInForce(declaration, today).find((one) => identityOf(one) === finding)
    if (!found) return refuse('no-such-finding')
    if (found.level === 'error') return refuse('error-not-accepted')
    if (acceptanceOf(declaration, found, await acceptancesInForce(db), today)) return refuse('finding-accepted')
    await endAcceptance(db, finding, today, actor.id)
    await addAcceptance(db, {
      finding,
      code: found.code,
      covers: coverOf(declaration, found),
      reason,
      on: today,
      by: actor.id,
    })
    return done({ finding, acceptedOn: today })
  },
})
