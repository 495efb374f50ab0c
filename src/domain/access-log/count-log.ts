import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { countLines } from './storage.ts'

/** How many lines there are of today and of the last seven days, and of those days what was not done. Refusals: none. */
export const countLog = operation({
  name: 'count-log',
  permission: 'see log',
  aims: ['security', 'register-keeping'],
  input: z.strictObject({}),
  output: z.object({ today: z.int(), week: z.int(), refused: z.int(), notPermitted: z.int(), broken: z.int() }),
  async perform(_input, { db, scope, today, office }) {
    const registers = scope.whole ? undefined : scope.registers.map((register) => register.id)
    return done(await countLines(db, { today, timeZone: office.timeZone, registers }))
  },
})
