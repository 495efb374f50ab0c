import { z } from 'zod'
import { enter } from '../../enforcement/entering.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { addRows } from '../../enforcement/rows.ts'
import { tellBy } from '../imports/art14.rules.ts'
import { groupTroubles, registerNamed } from './add-person.ts'
import { toBeTold } from './declaration.ts'
import { originOf, sourceIn } from './declared.rules.ts'
import { addOrigin } from './origin.storage.ts'
import { day, got, subjectGroup } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'
import { holdPerson } from './values.storage.ts'

/**
 * Puts somebody who is there into one more register; the values stay as they are. Data that did not come from the person
 * start the clock of Art. 14. Refusals: unknown-person, unknown-register, source-not-declared, group-not-declared,
 * in-register-already.
 */
export const enterRegister = operation({
  name: 'enter-register',
  permission: 'add people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    register: z.string().max(60),
    ...got,
    subjectGroup: subjectGroup.optional(),
    relationBeganOn: day.optional(),
  }),
  output: z.object({ person: id('person'), tellBy: z.string().nullable() }),
  async perform(input, occasion) {
    const { person } = input
    const register = registerNamed(occasion, input.register)
    if (!register) return refuse('unknown-register', { register: input.register })
    const held = await holdPerson(occasion.db, person)
    if (!held) return refuse('unknown-person')
    const chosen = sourceIn([register], input, occasion.today)
    if ('trouble' in chosen) return refuseAll([chosen.trouble])
    const troubles = await groupTroubles(occasion, register, input.subjectGroup)
    if (troubles.length > 0) return refuseAll(troubles)
    const from = originOf(input, chosen.source, occasion.today)
    const origin = await addOrigin(occasion, { ...from, person })
    const entry = {
      person,
      origin,
      subjectGroup: input.subjectGroup ?? null,
      relationBeganOn: input.relationBeganOn ?? null,
    }
    const came = await enter(occasion, register.id, [entry], 'enter-register')
    if (came.length === 0) return refuse('in-register-already')
    const latest = from.givenByPerson ? null : tellBy(from.receivedOn)
    if (latest) await addRows(occasion.db, toBeTold, [{ person_id: person, origin_id: origin, latest_on: latest }])
    return done({ person, tellBy: latest })
  },
})
