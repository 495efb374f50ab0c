import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { originOf, sourceIn } from '../people/declared.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { day, got } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { addBans, bansOf } from './storage.ts'

export const banChannels = ['all', 'post', 'phone', 'email', 'sms', 'visits'] as const

/**
 * A person's no to advertising, by channel or by all of them. In force at once; no identity is asked, and an agent may
 * bring it (Art. 21(2)-(3), SVPL 200.2 §). What is forbidden already stays as it is. Refusals: unknown-person,
 * source-not-declared, day-ahead.
 */
export const forbidMarketing = operation({
  name: 'forbid-marketing',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person'),
    channels: z.array(z.enum(banChannels)).min(1).max(6).default(['all']),
    givenOn: day.optional().describe('Left out: today'),
    source: got.source,
    way: got.way,
  }),
  output: z.object({ person: id('person'), bans: z.array(z.enum(banChannels)) }),
  async perform({ person, channels, givenOn, source, way }, occasion) {
    const { db, today } = occasion
    const held = await holdPerson(db, person)
    if (!held) return refuse('unknown-person')
    const day = givenOn ?? today
    if (day > today) return refuse('day-ahead', { day })
    const chosen = sourceIn(takingRegisters(occasion, held.registers), { source }, today)
    if ('trouble' in chosen) return { refused: [chosen.trouble] }
    const from = originOf({ receivedOn: day, way, givenByPerson: true }, chosen.source, today)
    const origin = await addOrigin(occasion, { ...from, person })
    await addBans(occasion, person, channels, { origin, givenOn: day })
    return done({ person, bans: await bansOf(db, person) })
  },
})

/** The person's registers, and the built-in one that keeps the prohibitions. */
const takingRegisters = ({ charter }: Occasion, own: readonly number[]) =>
  charter.registers.filter((one) => own.includes(one.id) || (one.builtIn && one.fields.has('prohibitions')))
