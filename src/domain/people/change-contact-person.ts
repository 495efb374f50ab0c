import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Outcome } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { day, got, personInput, warning, type Warning } from './person.schema.ts'
import { positionAt } from './positions.storage.ts'
import { changingAims } from './purposes.rules.ts'
import { changeRow, holdPerson } from './values.storage.ts'

const { work: _, trade: __, ...newPerson } = personInput

/**
 * A contact person left: the position ends, and another takes the place in the same organisation, somebody who is there
 * or a new person in a register. The old one's prohibitions are not the new one's. Refusals: unknown-person, value-gone,
 * position-changed-meanwhile, position-ended-already, and those of add-person or change-person for the new one.
 */
export const changeContactPerson = operation({
  name: 'change-contact-person',
  permission: 'add people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({
    person: id('person').describe('Who left'),
    row: z.int().describe('The position'),
    version: z.int32().min(1),
    endedOn: day.optional().describe('Left out: today'),
    next: z.union([
      z.strictObject({ person: id('person'), title: z.string().max(200).optional() }),
      z.strictObject({ register: z.string().max(60), title: z.string().max(200).optional(), ...newPerson }),
    ]),
    ...got,
    evenSo: z.boolean().default(false),
  }),
  output: z.object({
    person: id('person'),
    next: z.object({ person: id('person') }),
    warnings: z.array(warning),
  }),
  async perform({ person, row, version, next, evenSo, endedOn, ...from }, occasion) {
    const { db, today, language } = occasion
    if (endedOn && endedOn > today) return refuse('day-ahead', { day: endedOn })
    if (!(await holdPerson(db, person))) return refuse('unknown-person')
    const position = await positionAt(db, person, row)
    if (!position) return refuse('value-gone', { field: fieldName('work.organisation', language), row })
    if (position.endedOn !== null && position.endedOn <= today) return refuse('position-ended-already')
    const at = { table: 'positions' as const, person, row, version }
    const written = await changeRow(db, at, { ended_on: endedOn ?? today })
    if (!('version' in written)) return refuse('position-changed-meanwhile')
    const { title, ...who } = next
    const work = { organisation: { id: position.organisation }, ...(title ? { title } : {}) }
    const outcome =
      'person' in who
        ? await inPlace(occasion, who.person, work, from)
        : await addPerson.perform({ ...who, ...from, work, bans: [], evenSo }, occasion)
    if ('refused' in outcome) return outcome
    return done({ person, next: { person: outcome.done.person }, warnings: outcome.done.warnings })
  },
})

type Work = { organisation: { id: string }; title?: string }

const inPlace = (
  occasion: Occasion,
  person: string,
  work: Work,
  from: Omit<Parameters<typeof changePerson.perform>[0], 'person' | 'changes'>,
): Promise<Outcome<{ person: string; warnings: Warning[] }>> =>
  changePerson.perform({ person, changes: [{ what: 'work', value: work }], ...from }, occasion)
