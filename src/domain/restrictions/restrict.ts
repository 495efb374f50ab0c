import { z } from 'zod'
import { aims } from '../../enforcement/charter.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { holdPerson } from '../people/values.storage.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { endsWhen, restrictionGrounds } from './restriction.rules.ts'
import { place } from './storage.ts'

/**
 * Restricts the processing of the data in question (Art. 18): a value, fields, one register, one aim, or everything of the
 * person. From this moment they are seen as marks and used only where the law excepts; the person’s other data are
 * untouched. Refusals: unknown-person, unknown-register, undeclared-field, unknown-request.
 */
export const restrict = operation({
  name: 'restrict',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    person: id('person'),
    row: z.int().optional().describe('One value, by its row'),
    fields: z.array(z.string().max(80)).min(1).max(100).optional(),
    register: z.string().max(60).optional().describe('Only in this register'),
    aim: z.enum(aims).optional().describe('Only for this aim'),
    ground: z.enum(restrictionGrounds),
    request: z.uuid().optional().describe('The case in which it was asked'),
  }),
  output: z.object({ person: id('person'), restriction: z.int(), untilEvent: z.string() }),
  async perform({ person, row, fields, register, aim, ground, request }, occasion) {
    const held = await holdPerson(occasion.db, person)
    if (!held) return refuse('unknown-person')
    const own = occasion.charter.registers.filter((one) => held.registers.includes(one.id))
    const where = register === undefined ? undefined : own.find(({ key }) => key === register)
    if (register !== undefined && !where) return refuse('not-in-register')
    const unknown = fields?.find((field) => !(where ? [where] : own).some((one) => one.fields.has(field)))
    if (unknown !== undefined) return refuse('undeclared-field', { field: unknown, register: register ?? '' })
    const of = request === undefined ? undefined : await findCase(occasion, request)
    if (request !== undefined && of?.person_id !== person) return refuse('unknown-request')
    const untilEvent = endsWhen[ground]
    const restriction = await place(occasion, {
      person,
      register: where?.id ?? null,
      fields: fields ?? null,
      row: row ?? null,
      aim: aim ?? null,
      ground,
      untilEvent,
      request: request ?? null,
    })
    if (of) await addEvent(occasion, of, 'restricted')
    return done({ person, restriction, untilEvent })
  },
})
