import { sql } from 'kysely'
import type { entries, people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { addresses, emails, phones } from '../people/declaration.ts'

type Db = DbOf<typeof people | typeof entries | typeof emails | typeof phones | typeof addresses>

/** Somebody of the register, as shown beside a row of a file. Days `YYYY-MM-DD`. */
export type Matched = {
  person: string
  given: string | null
  family: string | null
  emails: string[]
  phones: string[]
  addresses: string[]
  since: string | null
}

/** Of these people those whom the handle sees, with what it sees of them. */
export async function matchedPeople(db: Db, ids: readonly string[]): Promise<Map<string, Matched>> {
  if (ids.length === 0) return new Map()
  const of = sql<string>`any(${ids}::uuid[])`
  const rows = await db.selectFrom('people').select(['id', 'given_name', 'family_name']).where('id', '=', of).execute()
  const found = new Map(
    rows.map(({ id, given_name, family_name }): [string, Matched] => [
      id,
      { person: id, given: given_name, family: family_name, emails: [], phones: [], addresses: [], since: null },
    ]),
  )
  const mails = await db.selectFrom('emails').select(['person_id', 'email']).where('person_id', '=', of).execute()
  for (const row of mails) found.get(row.person_id)?.emails.push(row.email)
  const numbers = await db.selectFrom('phones').select(['person_id', 'phone']).where('person_id', '=', of).execute()
  for (const row of numbers) found.get(row.person_id)?.phones.push(row.phone)
  const places = await db
    .selectFrom('addresses')
    .select(['person_id', 'street', 'postal_code', 'city'])
    .where('person_id', '=', of)
    .execute()
  for (const { person_id, street, postal_code, city } of places)
    found
      .get(person_id)
      ?.addresses.push([street, [postal_code, city].filter(Boolean).join(' ')].filter(Boolean).join(', '))
  const placesInRegisters = await db
    .selectFrom('entries')
    .select(['person_id', sql<string>`min(entered_at)`.as('since')])
    .where('person_id', '=', of)
    .groupBy('person_id')
    .execute()
  for (const row of placesInRegisters) {
    const one = found.get(row.person_id)
    if (one) one.since = row.since
  }
  return found
}
