import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { day } from '../people/person.schema.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { changeRestriction, holdRestriction } from './storage.ts'

/**
 * Weighs an objection: upheld, the use stays stopped for good; overruled, by compelling grounds of our own that are written down
 * (Art. 21(1)), it goes on once the person has been told. Refusals: unknown-restriction, lifted-already, no-objection,
 * told-first, day-ahead.
 */
export const weighObjection = operation({
  name: 'weigh-objection',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    restriction: z.int(),
    upheld: z.boolean(),
    grounds: z.string().trim().min(20).max(2000).describe('Why; for overruling the compelling legitimate grounds'),
    told: z.strictObject({ on: day, how: z.enum(['email', 'post', 'phone', 'handed-over']) }).optional(),
  }),
  output: z.object({ person: id('person'), upheld: z.boolean() }),
  async perform({ restriction, upheld, grounds, told }, occasion) {
    const found = await holdRestriction(occasion, restriction)
    if (!found) return refuse('unknown-restriction')
    if (found.lifted_at !== null) return refuse('lifted-already')
    if (found.ground !== 'objection') return refuse('no-objection')
    if (told && told.on > occasion.today) return refuse('day-ahead', { day: told.on })
    if (!upheld && !told) return refuse('told-first', {}, 'Art. 18(3)')
    await changeRestriction(
      occasion,
      restriction,
      upheld
        ? { until_event: 'person-allows' }
        : {
            told_on: told!.on,
            told_how: told!.how,
            lifted_at: occasion.now,
            lifted_by: accountOf(occasion.actor),
          },
    )
    const of = found.request_id === null ? undefined : await findCase(occasion, found.request_id)
    if (of) await addEvent(occasion, of, upheld ? 'objection-upheld' : 'objection-overruled', grounds)
    return done({ person: found.person_id, upheld })
  },
})
