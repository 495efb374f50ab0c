import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from './purposes.rules.ts'
import { addChecks, thoseThere } from './relations.storage.ts'

/**
 * Records that the details of people were looked through and found right (Art. 5(1)(d)): who and when. Those who are not
 * there are passed over. Refusal: unknown-person, when none is there.
 */
export const confirmPerson = operation({
  name: 'confirm-person',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({ people: z.array(id('person')).min(1).max(200) }),
  output: z.object({ people: z.array(z.object({ person: id('person') })), checkedAt: z.string() }),
  async perform({ people }, occasion) {
    const there = await thoseThere(occasion.db, people)
    if (there.length === 0) return refuse('unknown-person')
    await addChecks(occasion, there)
    return done({ people: there.map((person) => ({ person })), checkedAt: occasion.now })
  },
})
