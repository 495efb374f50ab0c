import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { readInput } from './add-person.ts'
import { sameAs } from './matches.storage.ts'
import { personInput } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'

/**
 * Whether somebody like this is there already, asked while the form is filled. Values that cannot be read are passed
 * over. Somebody whom this act may not see is told only by `forKeeper`.
 */
export const findSamePerson = operation({
  name: 'find-same-person',
  permission: 'add people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject(personInput),
  output: z.object({
    people: z.array(
      z.object({
        person: id('person'),
        name: personal('name.family', z.string()),
        by: z.enum(['email', 'phone', 'address', 'name']),
        sure: z.boolean().describe('The name and an exact value agree'),
      }),
    ),
    forKeeper: z.boolean(),
  }),
  async perform(input, occasion) {
    const { values } = await readInput(occasion, input)
    return done(await sameAs(occasion, values))
  },
})
