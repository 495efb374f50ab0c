import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { groupTroubles, registerNamed } from './add-person.ts'
import { day, subjectGroup } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'
import { holdRelation, writeRelation } from './relations.storage.ts'

/**
 * Corrects when a relation began or ended, or the group of people; null empties a day (a relation that goes on again).
 * Refusals: unknown-register, not-in-register, relation-changed-meanwhile, group-not-declared, relation-ends-before,
 * day-ahead: an end is recorded when it has come, since the time for which data are kept runs from it.
 */
export const changeRelation = operation({
  name: 'change-relation',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    register: z.string().max(60),
    version: z.int32().min(1).optional(),
    beganOn: day.nullable().optional().describe('Left out: as it is'),
    endedOn: day.nullable().optional().describe('Left out: as it is'),
    subjectGroup: subjectGroup.nullable().optional().describe('Left out: as it is'),
  }),
  output: z.object({ person: id('person'), version: z.int32() }),
  async perform({ person, version, beganOn, endedOn, subjectGroup: asked, ...input }, occasion) {
    const register = registerNamed(occasion, input.register)
    if (!register) return refuse('unknown-register', { register: input.register })
    const held = await holdRelation(occasion.db, person, register.id)
    if (!held) return refuse('not-in-register')
    if (version !== undefined && version !== held.version) return refuse('relation-changed-meanwhile')
    if (endedOn && endedOn > occasion.today) return refuse('day-ahead', { day: endedOn })
    const troubles = await groupTroubles(occasion, register, asked)
    if (troubles.length > 0) return refuseAll(troubles)
    const next = {
      group: asked === undefined ? held.group : asked,
      beganOn: beganOn === undefined ? held.beganOn : beganOn,
      endedOn: endedOn === undefined ? held.endedOn : endedOn,
    }
    if (next.beganOn && next.endedOn && next.endedOn < next.beganOn)
      return refuse('relation-ends-before', { began: next.beganOn, ended: next.endedOn })
    await writeRelation(occasion.db, person, register.id, { ...next, version: held.version })
    return done({ person, version: held.version + 1 })
  },
})
