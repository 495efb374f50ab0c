import type { DbOf, NewRow } from '../../enforcement/declare.ts'
import { people } from '../../enforcement/declaration.ts'
import { addRows } from '../../enforcement/rows.ts'
import { addressKey } from './address.rules.ts'
import { addresses, details, emails, nameKeys, phones, positions, trades } from './declaration.ts'
import { searchedName, type PersonValues } from './person-values.rules.ts'
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

const saleOf = (atSale: GotAtSale) => ({ got_at_sale: atSale?.group ?? null, ban_offered: atSale?.banOffered ?? null })

/** Adds people with all their values, as sets. Their entries are made by `enter`. */
export async function addPeople(db: PeopleDb, added: readonly NewPerson[]): Promise<void> {
  await addRows(
    db,
    people,
    added.map(({ id, origin, values }) => ({
      id,
      given_name: values.given || null,
      family_name: values.family || null,
      names_origin: values.given || values.family ? origin : null,
      language: values.language ?? null,
      language_origin: values.language ? origin : null,
      version: 1,
    })),
  )
  await addNameKeys(
    db,
    added.map(({ id, origin, values }) => ({ person: id, origin, given: values.given, family: values.family })),
  )
  await addValues(db, added)
}

/** Makes the rows by which people are found and sorted. */
export const addNameKeys = (
  db: PeopleDb,
  names: readonly { person: string; origin: number; given: string; family: string }[],
): Promise<void> =>
  addRows(
    db,
    nameKeys,
    names.map(({ person, origin, given, family }) => ({
      person_id: person,
      folded: searchedName(given, family),
      family_sort: family,
      given_sort: given,
      origin_id: origin,
    })),
  )

/** Adds everything but names and language to people who are there. Rows start at version 1. */
export async function addValues(db: PeopleDb, added: readonly NewPerson[]): Promise<void> {
  const each = <R>(rowsOf: (person: NewPerson) => readonly R[]): R[] => added.flatMap(rowsOf)
  await addRows(
    db,
    emails,
    each(({ id, origin, values, atSale }) =>
      values.emails.map((one) => ({
        person_id: id,
        email: one.asWritten,
        normal: one.normal,
        kind: one.use ?? null,
        ...saleOf(atSale),
        origin_id: origin,
        ...fresh(),
      })),
    ),
  )
  await addRows(
    db,
    phones,
    each(({ id, origin, values, atSale }) =>
      values.phones.map((one) => ({
        person_id: id,
        phone: one.asWritten,
        e164: one.e164,
        kind: one.use ?? null,
        ...saleOf(atSale),
        origin_id: origin,
        ...fresh(),
      })),
    ),
  )
  await addRows(
    db,
    addresses,
    each(({ id, origin, values }) =>
      values.addresses.map((one) => ({
        person_id: id,
        addition: one.addition || null,
        street: one.street || null,
        postal_code: one.postalCode || null,
        city: one.city || null,
        country: one.country || 'FI',
        kind: one.use ?? null,
        same_key: addressKey(values, one),
        origin_id: origin,
        ...fresh(),
      })),
    ),
  )
  await addRows(
    db,
    positions,
    each(({ id, origin, values, organisation }) =>
      organisation
        ? [{ person_id: id, organisation_id: organisation, title: values.title ?? null, origin_id: origin, ...fresh() }]
        : [],
    ),
  )
  await addRows(
    db,
    trades,
    each(({ id, origin, values }) =>
      values.tradeName || values.tradeBusinessId
        ? [
            {
              person_id: id,
              name: values.tradeName ?? null,
              folded: values.tradeName ? ` ${fold(values.tradeName)}` : null,
              business_id: values.tradeBusinessId ?? null,
              origin_id: origin,
              ...fresh(),
            },
          ]
        : [],
    ),
  )
  await addRows(
    db,
    details,
    each(({ id, origin, values }) =>
      values.details.map(({ field, value }) => ({ person_id: id, field, value, origin_id: origin, ...fresh() })),
    ),
  )
}

const fresh = () => ({ version: 1 })
export type NewEmail = NewRow<typeof emails>
