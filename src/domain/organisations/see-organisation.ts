import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { cardsOf } from '../people/cards.storage.ts'
import { personRow, rowOf } from '../people/list-people.ts'
import { contactsOf } from '../people/positions.storage.ts'
import { seeingAims, showsNamesEvenly } from '../people/purposes.rules.ts'
import { billing, organisationFacts } from './organisation.schema.ts'
import { findOrganisation } from './storage.ts'

const mostContacts = 200

/**
 * An organisation with those of its contact persons whom this act sees, those in place first. Whoever of them has
 * something restricted stands as a mark. Refusal: unknown-organisation.
 */
export const seeOrganisation = operation({
  name: 'see-organisation',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ organisation: id('organisation') }),
  output: z.object({
    organisation: id('organisation'),
    version: z.int32(),
    ...organisationFacts,
    billing: billing.nullable(),
    addedAt: z.string(),
    contacts: z.array(
      personRow.extend({
        position: personal(
          'work.organisation',
          z.object({
            row: z.int(),
            version: z.int32(),
            title: personal('work.title', z.string().nullable()),
            beganOn: z.string().nullable(),
            endedOn: z.string().nullable(),
          }),
        ),
      }),
    ),
    more: z.boolean(),
  }),
  async perform({ organisation }, { db, charter, scope, today }) {
    const found = await findOrganisation(db, organisation)
    if (!found) return refuse('unknown-organisation')
    const all = await contactsOf(db, organisation, today, mostContacts + 1)
    const contacts = all.slice(0, mostContacts)
    const cards = await cardsOf(db, [...new Set(contacts.map((one) => one.person))], {
      today,
      evenNames: showsNamesEvenly(scope, charter),
    })
    const byPerson = new Map(cards.map((card) => [card.person, rowOf(card, charter)]))
    return done({
      organisation,
      version: found.version,
      name: found.name,
      form: found.form,
      businessId: found.business_id,
      phone: found.phone,
      email: found.email,
      street: found.street,
      postalCode: found.postal_code,
      city: found.city,
      country: found.country,
      billing: found.billing,
      addedAt: found.added_at,
      contacts: contacts.flatMap(({ person, ...position }) => {
        const row = byPerson.get(person)
        return row ? [{ ...row, position }] : []
      }),
      more: all.length > mostContacts,
    })
  },
})
