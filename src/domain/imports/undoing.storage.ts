import { sql, type Kysely } from 'kysely'
import { confirmations, entries, people, restrictions } from '../../enforcement/declaration.ts'
import type { Declaration, DbOf, Row } from '../../enforcement/declare.ts'
import { organisations } from '../organisations/declaration.ts'
import { addresses, details, emails, nameKeys, phones, positions, toBeTold, trades } from '../people/declaration.ts'
import { prohibitions } from '../prohibitions/declaration.ts'
import { anyOf } from './origins.storage.ts'

/** Tables whose rows an import brings, each with an id and a version. */
const valueTables: readonly Declaration[] = [emails, phones, addresses, positions, trades, details, prohibitions]

type AnyDb = Kysely<Record<string, Record<string, unknown>>>
type Db = DbOf<
  | typeof people
  | typeof entries
  | typeof confirmations
  | typeof restrictions
  | typeof nameKeys
  | typeof toBeTold
  | typeof positions
  | typeof organisations
>
type Ids = readonly string[]
type Origins = readonly number[]

const these = (ids: Ids) => sql<string>`any(${ids}::uuid[])`
const asAny = (db: unknown): AnyDb => db as AnyDb

/** People of the register after `after` whose entry an import made, by id. */
export async function peopleEntered(
  db: Db,
  register: number,
  origins: Origins,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('entries')
    .select('person_id')
    .where('register_id', '=', register)
    .where('person_id', '>', after)
    .where('origin_id', '=', anyOf(origins))
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

/** People of whom an import met something again; none is left of them when its confirmations are gone. */
export async function peopleMetAgain(db: Db, origins: Origins, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('confirmations')
    .select('person_id')
    .where('origin_id', '=', anyOf(origins))
    .limit(limit)
    .execute()
  return [...new Set(rows.map((row) => row.person_id))]
}

/** Whoever after `after` still has a row of these origins, wherever it is, by id. */
export async function peopleLeft(db: Db, origins: Origins, after: string, limit: number): Promise<string[]> {
  const found = new Set<string>()
  for (const { table } of [...valueTables, entries, toBeTold]) {
    const rows = await asAny(db)
      .selectFrom(table)
      .select('person_id')
      .distinct()
      .where('origin_id', '=', anyOf(origins))
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(limit)
      .execute()
    for (const row of rows) found.add(String(row['person_id']))
  }
  return [...found].sort().slice(0, limit)
}

export type PersonFacts = { id: string; version: number; names_origin: number | null }
export type EntryFacts = Pick<Row<typeof entries>, 'id' | 'person_id' | 'register_id' | 'origin_id' | 'version'>

export const factsOf = (db: Db, ids: Ids): Promise<PersonFacts[]> =>
  db.selectFrom('people').select(['id', 'version', 'names_origin']).where('id', '=', these(ids)).execute()

export const entriesOfPeople = (db: Db, ids: Ids): Promise<EntryFacts[]> =>
  db
    .selectFrom('entries')
    .select(['id', 'person_id', 'register_id', 'origin_id', 'version'])
    .where('person_id', '=', these(ids))
    .execute()

export async function restrictedAmong(db: Db, ids: Ids): Promise<Set<string>> {
  const rows = await db
    .selectFrom('restrictions')
    .select('person_id')
    .where('person_id', '=', these(ids))
    .where('lifted_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** Removes what these origins confirmed of these people. */
export const dropConfirmations = (db: Db, ids: Ids, origins: Origins): Promise<unknown> =>
  db.deleteFrom('confirmations').where('person_id', '=', these(ids)).where('origin_id', '=', anyOf(origins)).execute()

export type Confirmed = ReadonlyMap<number, { person: string; origin: number }>

/** The first origin that confirmed each row of these people, and whose row it is. */
export async function confirmedBy(db: Db, ids: Ids): Promise<Confirmed> {
  const rows = await db
    .selectFrom('confirmations')
    .select(['row_id', 'person_id', (e) => e.fn.min('origin_id').as('origin')])
    .where('person_id', '=', these(ids))
    .groupBy(['row_id', 'person_id'])
    .execute()
  return new Map(rows.map((row) => [row.row_id, { person: row.person_id, origin: Number(row.origin) }]))
}

/** Rows of these origins that another origin confirmed take that one. */
export async function giveOver(db: Db, ids: Ids, origins: Origins, confirmed: Confirmed): Promise<void> {
  const among = new Set(ids)
  const rows = [...confirmed].filter(([, { person }]) => among.has(person))
  if (rows.length === 0) return
  // By person and row, as the keys of the tables are.
  const given = sql<{
    row: number
    person: string
    origin: number
  }>`unnest(${rows.map(([row]) => row)}::bigint[], ${rows.map(([, one]) => one.person)}::uuid[],
    ${rows.map(([, one]) => one.origin)}::bigint[])`.as<'g'>(sql`g(row, person, origin)`)
  const taken: { row: number; origin: number }[] = []
  for (const { table } of [...valueTables, entries]) {
    const changed = await asAny(db)
      .updateTable(table)
      .from(given)
      .set((e) => ({ origin_id: e.ref('g.origin') }))
      .whereRef('person_id' as never, '=', 'g.person' as never)
      .whereRef('id' as never, '=', 'g.row' as never)
      .where('origin_id', '=', anyOf(origins))
      .returning(['id', 'origin_id'])
      .execute()
    for (const row of changed) taken.push({ row: Number(row['id']), origin: Number(row['origin_id']) })
  }
  if (taken.length === 0) return
  const gone = sql<{
    row: number
    origin: number
  }>`unnest(${taken.map((one) => one.row)}::bigint[], ${taken.map((one) => one.origin)}::bigint[])`
  await db
    .deleteFrom('confirmations')
    .using(gone.as<'g'>(sql`g(row, origin)`))
    .whereRef('row_id', '=', 'g.row')
    .whereRef('origin_id', '=', 'g.origin')
    .execute()
}

/** Names and language of these people that came by these origins take the origin of their entry. */
export async function giveNamesOver(db: Db, ids: Ids, origins: Origins, register: number): Promise<void> {
  if (ids.length === 0) return
  const entry = (e: { selectFrom: Db['selectFrom'] }, person: string) =>
    e
      .selectFrom('entries')
      .select('entries.origin_id')
      .whereRef('entries.person_id', '=', person as never)
      .where('entries.register_id', '=', register)
  for (const column of ['names_origin', 'language_origin'] as const)
    await db
      .updateTable('people')
      .set((e) => ({ [column]: entry(e as never, 'people.id') }))
      .where('id', '=', these(ids))
      .where(column, '=', anyOf(origins))
      .execute()
  await db
    .updateTable('name_keys')
    .set((e) => ({ origin_id: entry(e as never, 'name_keys.person_id') as never }))
    .where('person_id', '=', these(ids))
    .where('origin_id', '=', anyOf(origins))
    .execute()
}

/** Removes the rows of these origins that nobody changed since. */
export async function dropValues(db: Db, ids: Ids, origins: Origins): Promise<void> {
  if (ids.length === 0) return
  for (const { table } of valueTables)
    await asAny(db)
      .deleteFrom(table)
      .where('person_id', '=', these(ids))
      .where('origin_id', '=', anyOf(origins))
      .where('version', '=', 1)
      .execute()
  await db
    .deleteFrom('to_be_told')
    .where('person_id', '=', these(ids))
    .where('origin_id', '=', anyOf(origins))
    .where('told_at', 'is', null)
    .execute()
}

/** Of these people, those who still have a row of these origins. */
export async function stillHolding(db: Db, ids: Ids, origins: Origins): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table } of [...valueTables, entries]) {
    const rows = await asAny(db)
      .selectFrom(table)
      .select('person_id')
      .distinct()
      .where('person_id', '=', these(ids))
      .where('origin_id', '=', anyOf(origins))
      .execute()
    for (const row of rows) found.add(String(row['person_id']))
  }
  return found
}

/** Removes the organisations that an import made and nobody uses. */
export const dropOrganisations = (db: Db, importId: string): Promise<unknown> =>
  db
    .deleteFrom('organisations')
    .where('import_id', '=', importId)
    .where('version', '=', 1)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('positions')
            .select('positions.id')
            .whereRef('positions.organisation_id', '=', 'organisations.id'),
        ),
      ),
    )
    .execute()
