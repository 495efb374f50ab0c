import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { goOnErasing } from '../erasure/carry-out-erasures.ts'
import { day } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { closeDisputeRow, holdDispute } from './storage.ts'

/**
 * A dispute is over; an erasure that waited for it goes on. A debt that was found not owed is written off with settle-invoice.
 * Refusals: unknown-dispute, dispute-closed-already, happened-ahead, end-before-start.
 */
export const closeDispute = operation({
  name: 'close-dispute',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    dispute: z.uuid(),
    outcome: z.enum(['for-person', 'for-us', 'settled', 'withdrawn']),
    on: day.optional().describe('Left out: today'),
  }),
  output: z.object({ closedOn: z.string() }),
  async perform({ dispute, outcome, on }, occasion) {
    const closedOn = on ?? occasion.today
    if (closedOn > occasion.today) return refuse('happened-ahead', { day: closedOn })
    const found = await holdDispute(occasion, dispute)
    if (!found) return refuse('unknown-dispute')
    if (found.closed_on !== null) return refuse('dispute-closed-already')
    if (closedOn < found.opened_on) return refuse('end-before-start')
    await closeDisputeRow(occasion, dispute, { on: closedOn, outcome })
    if (found.person_id !== null) {
      occasion.concerns([found.person_id])
      await goOnErasing(occasion, found.person_id)
    }
    return done({ closedOn })
  },
})
