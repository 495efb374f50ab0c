import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from './purposes.rules.ts'
import { leftBecause } from './acts-of-many.rules.ts'
import { standingsOf } from './acts-of-many.storage.ts'
import { addChecks } from './relations.storage.ts'

/**
 * Records that the details of people were looked through and found right (Art. 5(1)(d)): who and when. Those who are not
 * there are passed over, and of several asked at once those too whose details are contested (Art. 18) or who have died or
 * were checked today: they are counted as left out. Refusal: unknown-person, when none is there.
 */
export const confirmPerson = operation({
  name: 'confirm-person',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({ people: z.array(id('person')).min(1).max(200) }),
  output: z.object({
    people: z.array(z.object({ person: id('person') })),
    leftOut: z.int().describe('Of those who are there'),
    checkedAt: z.string(),
  }),
  async perform({ people }, occasion) {
    const there = await standingsOf(occasion, people)
    if (there.length === 0) return refuse('unknown-person')
    const alone = new Set(people).size === 1
    const into = there.filter((one) => alone || leftBecause('confirm-person', one) === undefined)
    await addChecks(
      occasion,
      into.map(({ person }) => person),
    )
    return done({
      people: into.map(({ person }) => ({ person })),
      leftOut: there.length - into.length,
      checkedAt: occasion.now,
    })
  },
})
