import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changeRelation } from './change-relation.ts'
import { day } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'

/**
 * Ends a customership or other relation on a day. The person stays in the register: from that day the time runs for which
 * the data are kept. Refusals as in change-relation.
 */
export const endRelation = operation({
  name: 'end-relation',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    register: z.string().max(60),
    endedOn: day.optional().describe('Left out: today'),
    version: z.int32().min(1).optional().describe('Of the place in the register, as it was seen'),
  }),
  output: z.object({ person: id('person'), endedOn: z.string(), version: z.int32() }),
  async perform(input, occasion) {
    const endedOn = input.endedOn ?? occasion.today
    const outcome = await changeRelation.perform({ ...input, endedOn }, occasion)
    if ('refused' in outcome) return outcome
    return done({ person: input.person, endedOn, version: outcome.done.version })
  },
})
