import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { originOf, sourceIn } from '../people/declared.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { day, got } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { thoseThere } from '../people/relations.storage.ts'
import { banChannels } from './forbid-marketing.ts'
import { addBansOfMany } from './storage.ts'

/**
 * The same no to advertising from many people: in force at once for each (Art. 21(2)-(3), SVPL 200.2 §). What somebody has
 * forbidden already stays as it is, and those who are not there are passed over. Gives those for whom a ban was recorded.
 * Refusals: unknown-person, when none is there; day-ahead, source-needed, source-not-declared.
 */
export const forbidMarketingToMany = operation({
  name: 'forbid-marketing-to-many',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    people: z.array(id('person')).min(1).max(200),
    channels: z.array(z.enum(banChannels)).min(1).max(6).default(['all']),
    givenOn: day.optional().describe('Left out: today'),
    source: got.source,
    way: got.way,
  }),
  output: z.object({ people: z.array(z.object({ person: id('person') })) }),
  async perform({ people, channels, givenOn, source, way }, occasion) {
    const { db, today } = occasion
    const day = givenOn ?? today
    if (day > today) return refuse('day-ahead', { day })
    const there = await thoseThere(db, people)
    if (there.length === 0) return refuse('unknown-person')
    const chosen = sourceIn(keepingRegisters(occasion), { source }, today)
    if ('trouble' in chosen) return { refused: [chosen.trouble] }
    const origin = await addOrigin(
      occasion,
      originOf({ receivedOn: day, way, givenByPerson: true }, chosen.source, today),
    )
    const banned = await addBansOfMany(occasion, there, channels, { origin, givenOn: day })
    return done({ people: banned.map((person) => ({ person })) })
  },
})

/** The built-in register that keeps the prohibitions, and those of this act. */
const keepingRegisters = ({ charter, scope }: Occasion) =>
  charter.registers.filter(
    (one) => (one.builtIn && one.fields.has('prohibitions')) || scope.registers.some(({ id }) => id === one.id),
  )
