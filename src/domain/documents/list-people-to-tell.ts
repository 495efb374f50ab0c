import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { cardsOf } from '../people/cards.storage.ts'
import { showsNamesEvenly } from '../people/purposes.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { becauseOf, givenByPeople } from '../registers/weighing.storage.ts'
import { tellChannels, toldWays } from './document-state.rules.ts'
import { documentKey } from './document-state.schema.ts'
import { weighDocuments } from './list-document-states.ts'
import { countByChannel, pageOfConcerned, postalAddresses, type Concerned } from './telling.storage.ts'

/** Whom a change of a register concerns, of those whom the act sees. Refusals: as for the operation below. */
export async function concernedBy(
  occasion: Occasion,
  document: string,
  register: string,
): Promise<{ concerned: Concerned } | Refused> {
  const { db, charter, scope } = occasion
  const declaration = await documentOf(db, charter.version)
  if (!declaration) return refuse('nothing-declared')
  const [weighed] = await weighDocuments(occasion, declaration, document)
  if (!weighed) return refuse('no-such-document', { name: document })
  const found = charter.registers.find(({ key, builtIn }) => key === register && !builtIn)
  if (!found || !scope.registers.some(({ id: own }) => own === found.id))
    return refuse('unknown-register', { register })
  if (weighed.draft.kind !== 'privacy-notice' || becauseOf(weighed.changes, register).length === 0)
    return refuse('nobody-to-tell')
  const versions = await weighed.toldBy(found)
  return { concerned: { register: found.id, fromPerson: givenByPeople(found), versions } }
}

/** The register whose people are told, of a document that waits to be published. */
export const tellingOf = { document: documentKey, register: z.string().max(60).describe('Key of a register') }
export const tellChannel = z.enum(tellChannels).describe('none: neither e-mail, postal address nor phone is seen')

/**
 * The people who must be told of a change before it is published (Art. 13(3), 14(4)), in pages: who they are, by what they
 * can be reached, and whether they have been told. The dead are not among them. A ban on advertising is none on this.
 * Refusals: nothing-declared, no-such-document, unknown-register, nobody-to-tell.
 */
export const listPeopleToTell = operation({
  name: 'list-people-to-tell',
  permission: 'see people',
  aims: ['legal-duty'],
  input: z.strictObject({
    ...tellingOf,
    told: z.boolean().optional().describe('false: those still to be told; true: those who were; left out: all'),
    channel: tellChannel.optional(),
    after: id('person').optional().describe('The last person of the page before'),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({
    people: z.array(
      z.object({
        person: id('person'),
        given: personal('name.given', z.string().nullable()),
        family: personal('name.family', z.string().nullable()),
        language: personal('language', z.string().nullable()),
        email: personal('contact.email', z.string().nullable()),
        phone: personal('contact.phone', z.string().nullable()),
        address: personal(
          'contact.address',
          z
            .object({
              addition: z.string(),
              street: z.string(),
              postalCode: z.string(),
              city: z.string(),
              country: z.string(),
            })
            .nullable(),
        ),
        article: z.enum(['13(3)', '14(4)']),
        channel: tellChannel,
        restricted: z.boolean().describe('Something of the person may not be used now (Art. 18)'),
        told: z.object({ on: z.string(), how: z.enum(toldWays) }).nullable(),
      }),
    ),
    more: z.boolean(),
    still: z.record(z.enum(tellChannels), z.int()).describe('How many are still to be told, by channel'),
  }),
  async perform({ document, register, told, channel, after, limit }, occasion) {
    const { db, scope, charter, today } = occasion
    const found = await concernedBy(occasion, document, register)
    if ('refused' in found) return found
    const { concerned } = found
    const { people, more } = await pageOfConcerned(db, concerned, { told, channel, after, limit })
    const ids = people.map(({ person }) => person)
    const cards = await cardsOf(db, ids, { today, evenNames: showsNamesEvenly(scope, charter) })
    const addresses = await postalAddresses(db, ids)
    return done({
      people: people.flatMap(({ person, themselves, channel: by, told: mark }) => {
        const card = cards.find((one) => one.person === person)
        if (!card) return []
        const { given, family, language, email, phone, restricted } = card
        return [
          {
            person,
            ...{ given, family, language, email, phone, restricted },
            address: addresses.get(person) ?? null,
            article: themselves ? ('13(3)' as const) : ('14(4)' as const),
            channel: by,
            told: mark,
          },
        ]
      }),
      more,
      still: await countByChannel(db, concerned, { told: false }),
    })
  },
})
