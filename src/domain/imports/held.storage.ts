import { sql } from 'kysely'
import type { DbOf } from '../../enforcement/declare.ts'
import { organisations } from '../organisations/declaration.ts'
import { addresses, details, emails, phones, positions, trades } from '../people/declaration.ts'
import { addressText, valueName } from './filling.rules.ts'

type Db = DbOf<
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof details
  | typeof organisations
>

/** Of these people, which values each has: named as `valueName` names them. */
export async function valuesHeld(db: Db, people: readonly string[]): Promise<Map<string, Set<string>>> {
  const held = new Map<string, Set<string>>()
  if (people.length === 0) return held
  const of = sql<string>`any(${people}::uuid[])`
  const note = (person: string, name: string): void => {
    const own = held.get(person) ?? new Set<string>()
    held.set(person, own.add(name))
  }
  const mails = await db
    .selectFrom('emails')
    .select((e) => ['person_id', e.fn.coalesce('normal', 'email').as('normal')])
    .where('person_id', '=', of)
    .execute()
  for (const row of mails) note(row.person_id, valueName.email(row.normal))
  const numbers = await db.selectFrom('phones').select(['person_id', 'e164']).where('person_id', '=', of).execute()
  for (const row of numbers) note(row.person_id, valueName.phone(row.e164))
  const places = await db
    .selectFrom('addresses')
    .select(['person_id', 'street', 'postal_code', 'city'])
    .where('person_id', '=', of)
    .execute()
  for (const row of places)
    note(row.person_id, valueName.address(addressText(row.street ?? '', row.postal_code ?? '', row.city ?? '')))
  const work = await db
    .selectFrom('positions')
    .innerJoin('organisations', 'organisations.id', 'positions.organisation_id')
    .select(['positions.person_id', 'organisations.folded'])
    .where('positions.person_id', '=', of)
    .execute()
  for (const row of work) note(row.person_id, valueName.organisation(row.folded.trim()))
  const traders = await db.selectFrom('trades').select('person_id').where('person_id', '=', of).execute()
  for (const row of traders) note(row.person_id, valueName.trade)
  const rest = await db.selectFrom('details').select(['person_id', 'field']).where('person_id', '=', of).execute()
  for (const row of rest) note(row.person_id, valueName.detail(row.field))
  return held
}

export type PlaceHeld = { person: string; organisation: string; folded: string; businessId: string | null }

/** Where these people are in organisations already. */
export async function placesHeld(db: Db, people: readonly string[]): Promise<PlaceHeld[]> {
  if (people.length === 0) return []
  return db
    .selectFrom('positions')
    .innerJoin('organisations', 'organisations.id', 'positions.organisation_id')
    .select([
      'positions.person_id as person',
      'organisations.id as organisation',
      'organisations.folded',
      'organisations.business_id as businessId',
    ])
    .where('positions.person_id', '=', sql<string>`any(${people}::uuid[])`)
    .execute()
}
