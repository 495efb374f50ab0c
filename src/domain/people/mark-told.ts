import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from './purposes.rules.ts'
import { closeTelling } from './relations.storage.ts'

/** Records that people whose data came from elsewhere have been told of it (Art. 14). Gives whom it still concerned. */
export const markTold = operation({
  name: 'mark-told',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({ people: z.array(id('person')).min(1).max(200) }),
  output: z.object({ people: z.array(z.object({ person: id('person') })) }),
  async perform({ people }, occasion) {
    const told = await closeTelling(occasion, people)
    return done({ people: told.map((person) => ({ person })) })
  },
})
