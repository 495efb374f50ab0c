import { sql, type Kysely, type RawBuilder } from 'kysely'
import { bareOf } from './bare-handle.ts'
import type { Declaration, NewRow } from './declare.ts'
import { addingPeople } from './scope-plugin.ts'

/** The types a set can carry, as lists of them. */
const lists: Record<string, RawBuilder<unknown>> = {
  uuid: sql`uuid[]`,
  text: sql`text[]`,
  bigint: sql`bigint[]`,
  integer: sql`integer[]`,
  smallint: sql`smallint[]`,
  boolean: sql`boolean[]`,
  date: sql`date[]`,
  'timestamp with time zone': sql`timestamptz[]`,
  jsonb: sql`jsonb[]`,
  // A list in a list would be taken apart: it comes as text.
  'integer[]': sql`text[]`,
}

const known = new WeakMap<Declaration, Map<string, string>>()

/** The column types of a declared table, asked from the database once. */
export async function typesOf(db: Kysely<any>, declaration: Declaration): Promise<Map<string, string>> {
  const found = known.get(declaration)
  if (found) return found
  const { rows } = await sql<{ column: string; type: string }>`
    select attname as "column", format_type(atttypid, null) as type from pg_attribute
    where attrelid = to_regclass(${declaration.table}) and attnum > 0 and not attisdropped`.execute(db)
  const types = new Map(rows.map(({ column, type }) => [column, type]))
  known.set(declaration, types)
  return types
}

/**
 * Adds rows to a declared table as one set, in one statement; a column that no row gives is left to its default. Nothing
 * is done for an empty set.
 */
export async function addRows<D extends Declaration>(
  db: Kysely<any>,
  declaration: D,
  rows: readonly NewRow<D>[],
): Promise<void> {
  if (rows.length === 0) return
  const given = columnsGiven(declaration, rows)
  const types = await typesOf(db, declaration)
  const arrays = given.map((name) => {
    const type = types.get(name)
    if (!type) throw new Error(`${declaration.table} has no column ${name}`)
    const list = lists[type]
    if (!list) throw new Error(`${declaration.table}.${name}: ${type} cannot be added as a set`)
    return sql`${arrayText(rows, name, type)}::${list}`
  })
  const set = sql`unnest(${sql.join(arrays)})`.as<'r'>(sql`r(${sql.join(given.map((name) => sql.id(name)))})`)
  const adding = db
    .insertInto(declaration.table)
    .columns(given)
    .expression(db.selectFrom(set).select(given.map((name) => typed(name, types.get(name)).as(name))))
  if (declaration.table === 'people') {
    const { moved } = bareOf(db)
    for (const row of rows) moved.add((row as unknown as { id: string }).id)
  }
  await db.executeQuery(addingPeople(() => adding.compile()))
}

const typed = (name: string, type: string | undefined): RawBuilder<unknown> =>
  type === 'integer[]' ? sql`${sql.id('r', name)}::integer[]` : sql.id('r', name)

/** The columns of which some row has a value. */
export function columnsGiven(declaration: Declaration, rows: readonly object[]): string[] {
  const given = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => !empty(row, name)))
  if (given.length === 0) throw new Error(`${declaration.table}: a row without values`)
  return given
}

const empty = (row: object, name: string): boolean => {
  const value = (row as Record<string, unknown>)[name]
  return value === null || value === undefined
}

/** The column's values as PostgreSQL reads an array: quicker than giving them one by one. */
export function arrayText(rows: readonly object[], name: string, type: string): string {
  const parts: string[] = []
  const asJson = type === 'jsonb' || type === 'json'
  for (const row of rows) {
    const value = (row as Record<string, unknown>)[name]
    if (value === null || value === undefined) parts.push('null')
    else if (typeof value === 'number' && !asJson) parts.push(String(value))
    else if (type === 'integer[]') parts.push(quoted(`{${(value as number[]).join(',')}}`))
    else parts.push(quoted(asJson ? JSON.stringify(value) : String(value)))
  }
  return `{${parts.join(',')}}`
}

const quoted = (text: string): string => (/["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`)
