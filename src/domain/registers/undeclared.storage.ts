import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import { people as peopleTable } from '../../enforcement/declaration.ts'
import type { Declaration } from '../../enforcement/declare.ts'
import * as peopleTables from '../people/declaration.ts'
import type { Allowed } from './effects.rules.ts'
import { valuePlaces, type ValuePlace } from './value-places.rules.ts'

/** The tables that keep values about people. A test holds this list against the list of the program. */
export const valueTables: readonly Declaration[] = [peopleTable, ...Object.values(peopleTables)]

type AnyTable = Record<string, unknown>
type Tables = Record<string, AnyTable>
type Builder = ExpressionBuilder<Tables, string>
type Condition = Expression<SqlBool>
/** The fields whose values are looked at. */
type Fields = readonly string[] | 'all'
export type OfficeDb = Kysely<Tables>

/** Values that may not stay: because no register of their person declares the field, or none declares their source. */
export type Going = {
  field: string
  because: 'field' | 'source'
  source: number | null
  values: number
  people: number
}

export type Undeclared = {
  going: Going[]
  /** Whose values these are. */
  people: string[]
  /** Of them, those of whom nothing at all would remain. */
  emptied: string[]
  /** Of them, those whose going values are restricted (Art. 18). */
  restricted: string[]
}

const places = valuePlaces(valueTables)
const placesFor = (fields: Fields): ValuePlace[] =>
  places.filter((place) => fields === 'all' || typeof place.field !== 'string' || fields.includes(place.field))

const all = (numbers: readonly number[]) => sql<number>`any(${numbers}::int[])`
const oneOf = (texts: readonly string[]) => sql<string>`any(${texts}::text[])`
const these = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`

/** The row has a value here at all, of one of the fields asked about. */
function holds(e: Builder, place: ValuePlace, fields: Fields): Condition {
  if (typeof place.field !== 'string')
    return fields === 'all' ? e.lit(true) : e(`t.${place.field.column}`, '=', oneOf(fields))
  if (place.clears === 'row') return e.lit(true)
  return e.or(place.clears.map((column) => e(`t.${column}`, 'is not', null)))
}

/** "This entry's register declares the field", and with an origin also "from this source". */
function declared(e: Builder, place: ValuePlace, allowed: Allowed, fields: Fields, origin?: string): Condition {
  const { field } = place
  const named = typeof field === 'string' ? [field] : fields === 'all' ? [...allowed.keys()] : fields
  return e.or(
    named.flatMap((one) =>
      (allowed.get(one) ?? []).map(({ register, sources }) =>
        e.and([
          e('e.register_id', '=', register),
          ...(origin ? [e(`${origin}.source_id`, '=', all(sources))] : []),
          ...(typeof field === 'string' ? [] : [e(`t.${field.column}`, '=', one)]),
        ]),
      ),
    ),
  )
}

type Asked = { allowed: Allowed; fields: Fields }

const fieldKept = (e: Builder, place: ValuePlace, { allowed, fields }: Asked): Condition =>
  e.exists(
    e
      .selectFrom('entries as e')
      .select(e.lit(1).as('one'))
      .whereRef('e.person_id', '=', `t.${place.person}`)
      .where((w) => declared(w as unknown as Builder, place, allowed, fields)),
  )

const sourceKept = (e: Builder, place: ValuePlace, { allowed, fields }: Asked): Condition =>
  e.exists(
    e
      .selectFrom(['entries as e', 'origins as o'])
      .select(e.lit(1).as('one'))
      .whereRef('e.person_id', '=', `t.${place.person}`)
      .whereRef('o.id', '=', `t.${place.origin}`)
      .where((w) => declared(w as unknown as Builder, place, allowed, fields, 'o')),
  )

/** Another origin brought the same value, and that one may still be a source of it. */
const confirmedBy = (e: Builder, place: ValuePlace, { allowed, fields }: Asked) =>
  e
    .selectFrom(['entries as e', 'confirmations as c', 'origins as o'])
    .whereRef('e.person_id', '=', `t.${place.person}`)
    .whereRef('c.row_id', '=', 't.id')
    .whereRef('o.id', '=', 'c.origin_id')
    .where((w) => declared(w as unknown as Builder, place, allowed, fields, 'o'))

const isConfirmed = (e: Builder, place: ValuePlace, asked: Asked): Condition =>
  place.confirmable ? e.exists(confirmedBy(e, place, asked).select(e.lit(1).as('one'))) : e.lit(false)

/** Which rows of a place may not stay. A value without an origin is judged by its field alone. */
function goes(e: Builder, place: ValuePlace, because: Going['because'], asked: Asked): Condition {
  const held = holds(e, place, asked.fields)
  if (because === 'field') return e.and([held, e.not(fieldKept(e, place, asked))])
  return e.and([
    held,
    e(`t.${place.origin}`, 'is not', null),
    fieldKept(e, place, asked),
    e.not(sourceKept(e, place, asked)),
    e.not(isConfirmed(e, place, asked)),
  ])
}

const causes = ['field', 'source'] as const
const of = (place: ValuePlace) => `${place.table} as t`
const builder = (e: unknown): Builder => e as Builder

/**
 * What these fields' values would lose if only `allowed` could be kept: counts by field and cause, and whose they are.
 * Sees everything the handle sees; nothing is changed.
 */
export async function undeclaredValues(db: OfficeDb, allowed: Allowed, fields: Fields): Promise<Undeclared> {
  const asked = { allowed, fields }
  const going: Going[] = []
  const people = new Set<string>()
  const restricted = new Set<string>()
  const anybody = await isAnybodyRestricted(db)
  for (const place of placesFor(fields)) {
    for (const because of causes) {
      if (!place.derived) going.push(...(await countGoing(db, place, because, asked)))
      for (const one of await whose(db, place, because, asked)) people.add(one)
      if (!anybody) continue
      for (const one of await whose(db, place, because, asked, true)) restricted.add(one)
    }
  }
  const emptied = await withoutAnything(db, [...people], asked)
  return { going, people: [...people], emptied, restricted: [...restricted] }
}

async function countGoing(db: OfficeDb, place: ValuePlace, because: Going['because'], asked: Asked): Promise<Going[]> {
  const { field } = place
  const rows = await db
    .selectFrom(of(place))
    .leftJoin('origins as own', 'own.id', `t.${place.origin}`)
    .where((e) => goes(builder(e), place, because, asked))
    .select(
      typeof field === 'string' ? sql<string>`${field}`.as('field') : sql.ref<string>(`t.${field.column}`).as('field'),
    )
    .select(because === 'source' ? sql.ref<number>('own.source_id').as('source') : sql<null>`null::int`.as('source'))
    .select(sql<number>`count(*)::int`.as('values'))
    .select(sql<number>`count(distinct ${sql.ref(`t.${place.person}`)})::int`.as('people'))
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`1`)
    .orderBy(sql`2`)
    .execute()
  return rows.map((row) => ({ ...row, because }))
}

async function whose(
  db: OfficeDb,
  place: ValuePlace,
  because: Going['because'],
  asked: Asked,
  restrictedOnly = false,
): Promise<string[]> {
  const rows = await db
    .selectFrom(of(place))
    .where((e) => goes(builder(e), place, because, asked))
    .$if(restrictedOnly, (query) => query.where((e) => isRestricted(builder(e), place)))
    .select(sql.ref<string>(`t.${place.person}`).as('person'))
    .distinct()
    .execute()
  return rows.map((row) => row.person)
}

async function isAnybodyRestricted(db: OfficeDb): Promise<boolean> {
  const found = await db.selectFrom('restrictions').select('id').where('lifted_at', 'is', null).limit(1).execute()
  return found.length > 0
}

const isRestricted = (e: Builder, place: ValuePlace): Condition =>
  e.exists(
    e
      .selectFrom('restrictions as x')
      .select(e.lit(1).as('one'))
      .whereRef('x.person_id', '=', `t.${place.person}`)
      .where('x.lifted_at', 'is', null)
      .where((w) =>
        w.or([w('x.row_id', 'is', null), ...(place.confirmable ? [w('x.row_id', '=', w.ref('t.id'))] : [])]),
      )
      .where((w) => w.or([w('x.fields', 'is', null), sql<SqlBool>`${fieldOf(place)} = any(${sql.ref('x.fields')})`])),
  )

const fieldOf = ({ field }: ValuePlace): Expression<unknown> =>
  typeof field === 'string' ? sql`${field}::text` : sql.ref(`t.${field.column}`)

/** Of these people, those of whom no value would stay in any table. */
async function withoutAnything(db: OfficeDb, people: readonly string[], asked: Asked): Promise<string[]> {
  const left = new Set(people)
  for (const place of places.filter((one) => !one.derived)) {
    if (left.size === 0) break
    const touched = placesFor(asked.fields).includes(place)
    const rows = await db
      .selectFrom(of(place))
      .where(`t.${place.person}`, '=', these([...left]))
      .where((e) => stays(builder(e), place, asked, touched))
      .select(sql.ref<string>(`t.${place.person}`).as('person'))
      .distinct()
      .execute()
    for (const { person } of rows) left.delete(person)
  }
  return [...left]
}

function stays(e: Builder, place: ValuePlace, asked: Asked, touched: boolean): Condition {
  const there = typeof place.field === 'string' ? holds(e, place, asked.fields) : e.lit(true)
  if (!touched) return there
  return e.and([there, ...causes.map((because) => e.not(goes(e, place, because, asked)))])
}

/**
 * Removes what `undeclaredValues` counts, as sets: rows go, columns that share a row with others are emptied. A value
 * that another, still declared source confirmed stays and takes that origin.
 */
export async function letGoUndeclared(db: OfficeDb, allowed: Allowed, fields: Fields): Promise<void> {
  const asked = { allowed, fields }
  for (const place of placesFor(fields)) {
    if (place.confirmable && place.clears === 'row') await takeOtherOrigin(db, place, asked)
    for (const because of causes) await remove(db, place, because, asked)
  }
  await db
    .updateTable('people as t')
    .set({ names_origin: null })
    .where((e) => e.and(['t.given_name', 't.family_name'].map((column) => e(column, 'is', null))))
    .where('t.names_origin', 'is not', null)
    .execute()
  await db
    .updateTable('people as t')
    .set({ language_origin: null })
    .where('t.language', 'is', null)
    .where('t.language_origin', 'is not', null)
    .execute()
}

async function takeOtherOrigin(db: OfficeDb, place: ValuePlace, asked: Asked): Promise<void> {
  await db
    .updateTable(of(place))
    .set((e) => ({
      [place.origin]: confirmedBy(builder(e), place, asked).select(sql<number>`min(${sql.ref('o.id')})`.as('id')),
    }))
    .where((e) => {
      const b = builder(e)
      return b.and([holds(b, place, asked.fields), b.not(sourceKept(b, place, asked)), isConfirmed(b, place, asked)])
    })
    .execute()
  await db
    .deleteFrom('confirmations as c')
    .where((e) =>
      e.exists(
        e
          .selectFrom(of(place))
          .select(e.lit(1).as('one'))
          .whereRef('t.id', '=', 'c.row_id')
          .whereRef(`t.${place.origin}`, '=', 'c.origin_id'),
      ),
    )
    .execute()
}

async function remove(db: OfficeDb, place: ValuePlace, because: Going['because'], asked: Asked): Promise<void> {
  if (place.clears !== 'row') {
    await db
      .updateTable(of(place))
      .set(Object.fromEntries(place.clears.map((column) => [column, null])))
      .where((e) => goes(builder(e), place, because, asked))
      .execute()
    return
  }
  if (place.confirmable)
    await db
      .deleteFrom('confirmations as c')
      .where((e) => {
        const gone = e.selectFrom(of(place)).select(e.lit(1).as('one')).whereRef('t.id', '=', 'c.row_id')
        return e.exists(gone.where((w) => goes(builder(w), place, because, asked)))
      })
      .execute()
  await db
    .deleteFrom(of(place))
    .where((e) => goes(builder(e), place, because, asked))
    .execute()
}
