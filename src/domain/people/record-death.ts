import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { addBans } from '../prohibitions/storage.ts'
import { addDeath, findDeath } from './deaths.storage.ts'
import { namingFields, originOf, sourceIn } from './declared.rules.ts'
import { newReading, readShortText } from './given-values.rules.ts'
import { addOrigin } from './origin.storage.ts'
import { day, got } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'
import { holdPerson } from './values.storage.ts'

/**
 * Somebody has died: all advertising stops at once, by every channel. The day and who told are kept only where a register
 * of the person declares them (`recorded`). Refusals: unknown-person, day-ahead, death-recorded-already,
 * source-not-declared, and holds-identity-code or holds-card-number for who told.
 */
export const recordDeath = operation({
  name: 'record-death',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    diedOn: day.optional(),
    toldBy: z.string().max(200).optional(),
    ...got,
  }),
  output: z.object({ person: id('person'), recorded: z.boolean() }),
  async perform(input, occasion) {
    const { db, charter, scope, today, language } = occasion
    const { person } = input
    const held = await holdPerson(db, person)
    if (!held) return refuse('unknown-person')
    if (input.diedOn && input.diedOn > today) return refuse('day-ahead', { day: input.diedOn })
    if (await findDeath(db, person)) return refuse('death-recorded-already')
    const registers = charter.registers.filter((one) => held.registers.includes(one.id))
    const chosen = sourceIn(registers, input, occasion.today)
    if ('trouble' in chosen) return refuseAll([chosen.trouble])
    const reading = newReading()
    const toldBy = readShortText(reading, input.toldBy, 'death')
    if (reading.troubles.length > 0) return refuseAll(namingFields(reading.troubles, language))
    const from = { ...originOf(input, chosen.source, today), givenByPerson: false, person }
    const origin = await addOrigin(occasion, from)
    await addBans(occasion, person, ['all'], { origin, givenOn: today })
    const recorded = scope.fields.has('death') && registers.some((one) => one.fields.has('death'))
    if (recorded) await addDeath(db, { person, diedOn: input.diedOn ?? null, toldBy: toldBy || null, origin })
    return done({ person, recorded })
  },
})
