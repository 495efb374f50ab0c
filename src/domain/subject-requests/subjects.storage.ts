import { sql } from 'kysely'
import type { entries, people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { addresses, emails, phones } from '../people/declaration.ts'

type Db = DbOf<typeof people | typeof emails | typeof phones | typeof addresses | typeof entries>

export type Candidate = {
  person: string
  name: string
  emails: string[]
  phones: string[]
  addresses: string[]
  /** Keys of the registers, each with the day the person came into it. */
  registers: { register: number; since: string }[]
}

/** What is held of these people, as far as it tells one from another, in the order asked. */
export async function candidatesOf(occasion: Occasion, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return []
  const db = occasion.db as unknown as Db
  const among = sql<string>`any(${ids}::uuid[])`
  const names = await db
    .selectFrom('people')
    .select(['id', 'given_name', 'family_name'])
    .where('id', '=', among)
    .execute()
  const mails = await db.selectFrom('emails').select(['person_id', 'email']).where('person_id', '=', among).execute()
  const numbers = await db.selectFrom('phones').select(['person_id', 'phone']).where('person_id', '=', among).execute()
  const places = await db
    .selectFrom('addresses')
    .select(['person_id', 'street', 'postal_code', 'city'])
    .where('person_id', '=', among)
    .execute()
  const registers = await db
    .selectFrom('entries')
    .select(['person_id', 'register_id', 'entered_at'])
    .where('person_id', '=', among)
    .orderBy('entered_at')
    .execute()
  const of = <T extends { person_id: string }>(rows: readonly T[], person: string) =>
    rows.filter(({ person_id }) => person_id === person)
  const known = new Map(names.map((one) => [one.id, one]))
  return ids.flatMap((person) => {
    const one = known.get(person)
    if (!one) return []
    return {
      person,
      name: [one.given_name, one.family_name].filter(Boolean).join(' '),
      emails: of(mails, person).map(({ email }) => email),
      phones: of(numbers, person).map(({ phone }) => phone),
      addresses: of(places, person).map(({ street, postal_code, city }) =>
        [street, [postal_code, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      ),
      registers: of(registers, person).map(({ register_id, entered_at }) => ({
        register: register_id,
        since: String(entered_at).slice(0, 10),
      })),
    }
  })
}
