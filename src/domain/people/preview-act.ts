import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { actsOfMany, leavings, leftBecause } from './acts-of-many.rules.ts'
import { standingsOf } from './acts-of-many.storage.ts'
import { changingAims } from './purposes.rules.ts'

/**
 * Whom an act for many people would concern, and who would be left out and why, before it is done; nothing is changed.
 * `notThere` counts those whom this act does not see: in no register of its purpose, or erased meanwhile.
 */
export const previewAct = operation({
  name: 'preview-act',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({ act: z.enum(actsOfMany), people: z.array(id('person')).min(1).max(2000) }),
  output: z.object({
    into: z.array(z.object({ person: id('person') })),
    left: z.array(
      z.object({
        person: id('person'),
        given: personal('name.given', z.string().nullable()),
        family: personal('name.family', z.string().nullable()),
        because: z.enum(leavings),
      }),
    ),
    notThere: z.int(),
  }),
  async perform({ act, people }, occasion) {
    const there = await standingsOf(occasion, people)
    const judged = there.map((one) => ({ ...one, because: leftBecause(act, one) }))
    return done({
      into: judged.filter(({ because }) => because === undefined).map(({ person }) => ({ person })),
      left: judged.flatMap(({ person, given, family, because }) =>
        because === undefined ? [] : { person, given, family, because },
      ),
      notThere: new Set(people).size - there.length,
    })
  },
})
