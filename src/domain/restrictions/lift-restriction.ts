import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { day } from '../people/person.schema.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { changeRestriction, holdRestriction } from './storage.ts'

/**
 * Ends a restriction, after the person has been told that it will end (Art. 18(3)): on which day and by what way they were
 * told stays with it. Refusals: unknown-restriction, lifted-already, erasure-under-way, day-ahead.
 */
export const liftRestriction = operation({
  name: 'lift-restriction',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    restriction: z.int(),
    toldOn: day.describe('The day on which the person was told that it ends'),
    toldHow: z.enum(['email', 'post', 'phone', 'handed-over']),
  }),
  output: z.object({ person: id('person'), restriction: z.int() }),
  async perform({ restriction, toldOn, toldHow }, occasion) {
    const found = await holdRestriction(occasion, restriction)
    if (!found) return refuse('unknown-restriction')
    if (found.lifted_at !== null) return refuse('lifted-already')
    if (found.ground === 'erasure-pending') return refuse('erasure-under-way')
    if (toldOn > occasion.today) return refuse('day-ahead', { day: toldOn })
    await changeRestriction(occasion, restriction, {
      told_on: toldOn,
      told_how: toldHow,
      lifted_at: occasion.now,
      lifted_by: accountOf(occasion.actor),
    })
    const of = found.request_id === null ? undefined : await findCase(occasion, found.request_id)
    if (of) await addEvent(occasion, of, 'restriction-lifted')
    return done({ person: found.person_id, restriction })
  },
})
