import type { DbOf } from '../../enforcement/declare.ts'
import { people } from '../../enforcement/declaration.ts'
import { addRows } from '../../enforcement/rows.ts'
import { addressKey } from './address-key.rules.ts'
import { besideWritten } from './contact.rules.ts'
import { addresses, details, emails, nameKeys, phones, positions, trades } from './declaration.ts'
import { searchedName, type PersonValues, type Sale } from './person-values.rules.ts'
import { familyInOrder } from './names.rules.ts'
import { fold } from '../../plumbing/text/fold.ts'

export type PeopleDb = DbOf<
  | typeof people
  | typeof nameKeys
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof details
>

/** What one e-mail address or number was got with (SVPL 200.3 §). */
export type GotAtSale = { group: string; banOffered: boolean } | undefined

export type NewPerson = { id: string; origin: number; values: PersonValues; organisation?: string; atSale?: GotAtSale }

const saleOf = (atSale: GotAtSale, own: Sale) => ({
  got_at_sale: own.gotAtSale ?? atSale?.group ?? null,
  ban_offered: own.banOffered ?? atSale?.banOffered ?? null,
})

/** The person's own row: names and language, each with its origin. */
export const ownRow = ({ id, origin, values }: Pick<NewPerson, 'id' | 'origin' | 'values'>) => ({
  id,
  given_name: values.given || null,
  family_name: values.family || null,
  names_origin: values.given || values.family ? origin : null,
  language: values.language ?? null,
  language_origin: values.language ? origin : null,
  version: 1,
})

/** Adds people with all their values, as sets. Their entries in `register` are made by `enter`. */
export async function addPeople(db: PeopleDb, register: number, added: readonly NewPerson[]): Promise<void> {
  await Promise.all([
    addRows(db, people, added.map(ownRow)),
    addRows(
      db,
      nameKeys,
      added.map(({ id, origin, values: { given, family } }) => ({
        person_id: id,
        folded: searchedName(given, family),
        ...sortedBy(given, family),
        origin_id: origin,
        registers: [register],
      })),
    ),
    addValues(db, added),
  ])
}

/** How a person stands in order: one who has a single name stands by it, particles of a family name left aside. */
export const sortedBy = (given: string, family: string): { family_sort: string; given_sort: string } => ({
  family_sort: familyInOrder(family) || given,
  given_sort: family ? given : '',
})

/** The rows of a person's values by table, without the person and the origin. Rows start at version 1. */
export const valueRows = (values: PersonValues, organisation: string | undefined, atSale: GotAtSale) => ({
  emails: values.emails.map((one) => ({
    email: one.asWritten,
    normal: besideWritten(one),
    kind: one.use ?? null,
    ...saleOf(atSale, one),
    version: 1,
  })),
  phones: values.phones.map((one) => ({
    phone: one.asWritten,
    e164: one.e164,
    kind: one.use ?? null,
    ...saleOf(atSale, one),
    version: 1,
  })),
  addresses: values.addresses.map((one) => ({
    addition: one.addition || null,
    street: one.street || null,
    postal_code: one.postalCode || null,
    city: one.city || null,
    country: one.country || 'FI',
    kind: one.use ?? null,
    since_on: one.since ?? null,
    same_key: addressKey(values, one),
    version: 1,
  })),
  positions: organisation
    ? [{ organisation_id: organisation, title: values.title ?? null, began_on: values.workBegan ?? null, version: 1 }]
    : [],
  trades:
    values.tradeName || values.tradeBusinessId
      ? [
          {
            name: values.tradeName ?? null,
            folded: values.tradeName ? ` ${fold(values.tradeName)}` : null,
            business_id: values.tradeBusinessId ?? null,
            version: 1,
          },
        ]
      : [],
  details: values.details.map(({ field, value }) => ({ field, value: value as unknown, version: 1 })),
})

/** Adds everything but names and language to people who are there. */
export async function addValues(db: PeopleDb, added: readonly NewPerson[]): Promise<void> {
  const all = added.map(({ id, origin, values, organisation, atSale }) => ({
    own: { person_id: id, origin_id: origin },
    rows: valueRows(values, organisation, atSale),
  }))
  await Promise.all([
    addRows(
      db,
      emails,
      all.flatMap(({ own, rows }) => rows.emails.map((row) => ({ ...row, ...own }))),
    ),
    addRows(
      db,
      phones,
      all.flatMap(({ own, rows }) => rows.phones.map((row) => ({ ...row, ...own }))),
    ),
    addRows(
      db,
      addresses,
      all.flatMap(({ own, rows }) => rows.addresses.map((row) => ({ ...row, ...own }))),
    ),
    addRows(
      db,
      positions,
      all.flatMap(({ own, rows }) => rows.positions.map((row) => ({ ...row, ...own }))),
    ),
    addRows(
      db,
      trades,
      all.flatMap(({ own, rows }) => rows.trades.map((row) => ({ ...row, ...own }))),
    ),
    addRows(
      db,
      details,
      all.flatMap(({ own, rows }) => rows.details.map((row) => ({ ...row, ...own }))),
    ),
  ])
}
