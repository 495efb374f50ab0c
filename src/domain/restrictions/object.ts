import { z } from 'zod'
import { aims } from '../../enforcement/charter.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { holdPerson } from '../people/values.storage.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { addBans } from '../prohibitions/storage.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { endsWhen } from './restriction.rules.ts'
import { place } from './storage.ts'

/** Law asks these of us whatever anybody objects to (Art. 21(1) is of 6(1)(e) and (f) alone). */
const notObjectable: readonly string[] = ['fulfilling-rights', 'legal-duty', 'security', 'register-keeping', 'billing']

/**
 * A person objects to the use of their data for an aim (Art. 21): it stops first, and is weighed afterwards by weigh-objection.
 * To direct marketing the objection is absolute: a ban of every channel, and nothing is weighed. Refusals: unknown-person,
 * not-objectable, unknown-request, requests-not-declared.
 */
export const object = operation({
  name: 'object',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    person: id('person'),
    aim: z.enum(aims),
    request: z.uuid().optional().describe('The case in which it was made'),
  }),
  output: z.object({ person: id('person'), absolute: z.boolean(), restriction: z.int().nullable() }),
  async perform({ person, aim, request }, occasion) {
    if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    if (notObjectable.includes(aim)) return refuse('not-objectable')
    const of = request === undefined ? undefined : await findCase(occasion, request)
    if (request !== undefined && of?.person_id !== person) return refuse('unknown-request')
    if (of) await addEvent(occasion, of, 'objected')
    if (aim === 'direct-marketing') {
      const register = occasion.charter.registers.find((one) => one.builtIn && one.fields.has('prohibitions'))
      const source = [...(register?.sources.values() ?? [])].find(({ fromPerson }) => fromPerson)
      if (!source) return refuse('requests-not-declared')
      const given = { source: source.id, receivedOn: occasion.today, givenByPerson: true, person }
      const origin = await addOrigin(occasion, given)
      await addBans(occasion, person, ['all'], { origin, givenOn: occasion.today })
      return done({ person, absolute: true, restriction: null })
    }
    const restriction = await place(occasion, {
      person,
      register: null,
      fields: null,
      row: null,
      aim,
      ground: 'objection',
      untilEvent: endsWhen.objection,
      request: request ?? null,
    })
    return done({ person, absolute: false, restriction })
  },
})
