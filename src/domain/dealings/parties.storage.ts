import { sql } from 'kysely'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import type { people } from '../../enforcement/declaration.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { addresses, emails, trades } from '../people/declaration.ts'

type Db = DbOf<typeof people | typeof addresses | typeof trades | typeof emails | typeof organisations>
const dbOf = ({ db }: Occasion): Db => db as unknown as Db

/** What a voucher tells of its buyer: name, address, business id (VAT Act 209 e). */
export type Party = { name: string; address: string | null; businessId: string | null }

const oneLine = (parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter(Boolean).join(', ') || null

/** The person as a voucher tells of them, as far as this act sees; the address for bills before any other. */
export async function personAsParty(occasion: Occasion, person: string): Promise<Party> {
  const db = dbOf(occasion)
  const own = await db
    .selectFrom('people')
    .select(['given_name', 'family_name'])
    .where('id', '=', person)
    .executeTakeFirst()
  const trade = await db
    .selectFrom('trades')
    .select(['name', 'business_id'])
    .where('person_id', '=', person)
    .orderBy('id')
    .executeTakeFirst()
  const places = await db
    .selectFrom('addresses')
    .select(['street', 'postal_code', 'city', 'kind'])
    .where('person_id', '=', person)
    .orderBy('id')
    .execute()
  const place = places.find(({ kind }) => kind === 'billing') ?? places[0]
  const name = [own?.given_name, own?.family_name].filter(Boolean).join(' ')
  return {
    name: trade?.name ? [trade.name, name].filter(Boolean).join(', ') : name,
    address: place ? oneLine([place.street, [place.postal_code, place.city].filter(Boolean).join(' ')]) : null,
    businessId: trade?.business_id ?? null,
  }
}

type Organisation = Pick<Row<typeof organisations>, 'name' | 'street' | 'postal_code' | 'city' | 'business_id'>

export const organisationAsParty = (one: Organisation): Party => ({
  name: one.name,
  address: oneLine([one.street, [one.postal_code, one.city].filter(Boolean).join(' ')]),
  businessId: one.business_id,
})

export const organisationOf = (occasion: Occasion, id: string): Promise<Organisation | undefined> =>
  dbOf(occasion)
    .selectFrom('organisations')
    .select(['name', 'street', 'postal_code', 'city', 'business_id'])
    .where('id', '=', id)
    .executeTakeFirst()

export type Found = { person: string } | { organisation: string }

/** Who these business ids and e-mail addresses are of, as far as this act sees; several of one key are several. */
export async function partiesBy(
  occasion: Occasion,
  { businessIds, mails }: { businessIds: readonly string[]; mails: readonly string[] },
): Promise<{ byBusinessId: Map<string, Found[]>; byMail: Map<string, Found[]> }> {
  const db = dbOf(occasion)
  const companies = await db
    .selectFrom('organisations')
    .select(['id', 'business_id'])
    .where('business_id', '=', sql<string>`any(${businessIds}::text[])`)
    .execute()
  const traders = await db
    .selectFrom('trades')
    .select(['person_id', 'business_id'])
    .where('business_id', '=', sql<string>`any(${businessIds}::text[])`)
    .execute()
  const holders = await db
    .selectFrom('emails')
    .select(['person_id', 'email'])
    .where('email', '=', sql<string>`any(${mails}::text[])`)
    .execute()
  const byBusinessId = Map.groupBy(
    [
      ...companies.map(({ id, business_id }) => ({ key: business_id!, found: { organisation: id } as Found })),
      ...traders.map(({ person_id, business_id }) => ({ key: business_id!, found: { person: person_id } as Found })),
    ],
    ({ key }) => key,
  )
  const byMail = Map.groupBy(holders, ({ email }) => email)
  return {
    byBusinessId: new Map([...byBusinessId].map(([key, all]) => [key, all.map(({ found }) => found)])),
    byMail: new Map([...byMail].map(([key, all]) => [key, all.map(({ person_id }) => ({ person: person_id }))])),
  }
}
