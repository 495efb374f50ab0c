import { sql } from 'kysely'
import { confirmations, entries, people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { fold } from '../../plumbing/text/fold.ts'
import { comparedEmail } from './compared-email.storage.ts'
import { addresses, details, emails, phones, positions, trades } from './declaration.ts'
import type { PersonValues } from './person-values.rules.ts'
import { addValues, type NewPerson, type PeopleDb } from './storage.ts'

type Db = DbOf<
  | typeof people
  | typeof entries
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof details
  | typeof confirmations
>

/** A row that a person has already, as it is compared with what comes again. */
type Kept = { id: number; person_id: string; key: string }

const any = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`
const addressText = (street: string | null, code: string | null, city: string | null): string =>
  fold(`${street ?? ''} ${code ?? ''} ${city ?? ''}`)

async function keptOf(db: Db, ids: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const of = any(ids)
  const [mails, numbers, places, jobs, traded, rest] = await Promise.all([
    db
      .selectFrom('emails')
      .select(['id', 'person_id', comparedEmail.as('normal')])
      .where('person_id', '=', of)
      .execute(),
    db.selectFrom('phones').select(['id', 'person_id', 'e164']).where('person_id', '=', of).execute(),
    db
      .selectFrom('addresses')
      .select(['id', 'person_id', 'street', 'postal_code', 'city'])
      .where('person_id', '=', of)
      .execute(),
    db.selectFrom('positions').select(['id', 'person_id', 'organisation_id']).where('person_id', '=', of).execute(),
    db.selectFrom('trades').select(['id', 'person_id']).where('person_id', '=', of).execute(),
    db.selectFrom('details').select(['id', 'person_id', 'field']).where('person_id', '=', of).execute(),
  ])
  const rows: Kept[] = [
    ...mails.map((r) => ({ ...r, key: `email ${r.normal}` })),
    ...numbers.map((r) => ({ ...r, key: `phone ${r.e164}` })),
    ...places.map((r) => ({ ...r, key: `address ${addressText(r.street, r.postal_code, r.city)}` })),
    ...jobs.map((r) => ({ ...r, key: `position ${r.organisation_id}` })),
    ...traded.map((r) => ({ ...r, key: 'trade' })),
    ...rest.map((r) => ({ ...r, key: `detail ${r.field}` })),
  ]
  const kept = new Map<string, Map<string, number>>()
  for (const { id, person_id, key } of rows) {
    const own = kept.get(person_id) ?? new Map<string, number>()
    kept.set(person_id, own.set(key, id))
  }
  return kept
}

/**
 * Brings values to people who are there: what is missing is added, what is met again is confirmed by the origin, and
 * nothing that stands is changed. Gives how many values were added and for how many people.
 */
export async function fillPeople(db: Db, brought: readonly NewPerson[]): Promise<{ values: number; people: number }> {
  const kept = await keptOf(
    db,
    brought.map((one) => one.id),
  )
  const confirmed: { row_id: number; person_id: string; origin_id: number }[] = []
  const missing: NewPerson[] = []
  let values = 0
  for (const one of brought) {
    const own = kept.get(one.id) ?? new Map<string, number>()
    const isNew = (key: string): boolean => {
      const row = own.get(key)
      if (row !== undefined) confirmed.push({ row_id: row, person_id: one.id, origin_id: one.origin })
      return row === undefined
    }
    const { values: v } = one
    const rest: PersonValues = {
      given: v.given,
      family: v.family,
      emails: v.emails.filter((e) => isNew(`email ${e.normal}`)),
      phones: v.phones.filter((p) => isNew(`phone ${p.e164}`)),
      addresses: v.addresses.filter((a) => isNew(`address ${addressText(a.street, a.postalCode, a.city)}`)),
      details: v.details.filter((d) => isNew(`detail ${d.field}`)),
      ...((v.tradeName || v.tradeBusinessId) && isNew('trade')
        ? { tradeName: v.tradeName ?? '', tradeBusinessId: v.tradeBusinessId ?? '' }
        : {}),
      ...(v.title ? { title: v.title } : {}),
    }
    const position = one.organisation !== undefined && isNew(`position ${one.organisation}`)
    const added =
      rest.emails.length +
      rest.phones.length +
      rest.addresses.length +
      rest.details.length +
      (position ? 1 : 0) +
      ('tradeName' in rest ? 1 : 0)
    if (added === 0) continue
    values += added
    const { organisation, ...without } = one
    missing.push({ ...without, values: rest, ...(position && organisation ? { organisation } : {}) })
  }
  await addValues(db as unknown as PeopleDb, missing)
  await confirm(db, confirmed)
  return { values, people: missing.length }
}

/** Says of entries of these people in a register that an origin brought them again. */
export async function confirmEntries(db: Db, register: number, brought: readonly NewPerson[]): Promise<void> {
  const origins = new Map(brought.map((one) => [one.id, one.origin]))
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'person_id'])
    .where('register_id', '=', register)
    .where('person_id', '=', any([...origins.keys()]))
    .execute()
  await confirm(
    db,
    rows.map((row) => ({ row_id: row.id, person_id: row.person_id, origin_id: origins.get(row.person_id)! })),
  )
}

async function confirm(
  db: Db,
  rows: readonly { row_id: number; person_id: string; origin_id: number }[],
): Promise<void> {
  const once = [...new Map(rows.map((row) => [`${row.row_id} ${row.origin_id}`, row])).values()]
  await addRows(db, confirmations, once)
}
