import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personalItems } from '../../enforcement/output.ts'
import { seeingAims } from './purposes.rules.ts'
import { detailAt } from './see.storage.ts'

/**
 * One guarded value (a key, a code, an alarm instruction): shown one at a time, each time with a line of its own in the
 * log. Refusal: value-gone.
 */
export const seeGuardedValue = operation({
  name: 'see-guarded-value',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ person: id('person'), row: z.int() }),
  output: z.object({
    person: id('person'),
    values: personalItems(
      'field',
      z.object({ field: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }),
    ),
  }),
  async perform({ person, row }, { db }) {
    const detail = await detailAt(db, person, row)
    if (!detail) return refuse('value-gone', { field: '', row })
    return done({ person, values: [{ field: detail.field, value: detail.value as string | number | boolean }] })
  },
})
