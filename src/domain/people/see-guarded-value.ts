import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personalItems } from '../../enforcement/output.ts'
import { seeingAims } from './purposes.rules.ts'
import { piecesOf } from './see.storage.ts'

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
    const piece = (await piecesOf(db, person)).find((one) => one.table === 'details' && one.id === row)
    if (!piece) return refuse('value-gone', { field: '', row })
    const { field, value } = piece.value as { field: string; value: string | number | boolean }
    return done({ person, values: [{ field, value }] })
  },
})
