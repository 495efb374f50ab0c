import { sql, type Kysely } from 'kysely'
import { bareOf } from './bare-handle.ts'
import type { Columns, Declaration, NewRow } from './declare.ts'
import { behind } from './handle.ts'

const listOfNumbers = 'integer[]'
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

const insertions = new WeakMap<Declaration, Map<string, string>>()

/** The statement that adds a set of rows with these columns, each given as one list of all its values. */
function insertionOf(declaration: Declaration, columns: readonly string[], types: Map<string, string>): string {
  const known = insertions.get(declaration) ?? new Map<string, string>()
  insertions.set(declaration, known)
  const key = columns.join()
  const found = known.get(key)
  if (found) return found
  const set = columns.map((name, i) => {
    const type = types.get(name)
    if (!type) throw new Error(`${declaration.table} has no column ${name}`)
    if (type.endsWith('[]') && type !== listOfNumbers)
      throw new Error(`${declaration.table}.${name}: ${type} cannot be added as a set`)
    // A list in a list would be taken apart: it comes as text.
    return { name: `"${name}"`, list: `$${i + 1}::${type === listOfNumbers ? 'text' : type}[]`, type }
  })
  const names = set.map(({ name }) => name).join(', ')
  const chosen = set.map(({ name, type }) => (type === listOfNumbers ? `r.${name}::${type}` : `r.${name}`)).join(', ')
  const text = `insert into "${declaration.table}" (${names}) select ${chosen} from unnest(${set.map(({ list }) => list).join(', ')}) as r(${names})`
  known.set(key, text)
  return text
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
  const columns = columnsGiven(declaration, rows)
  const types = await typesOf(db, declaration)
  const text = insertionOf(declaration, columns, types)
  if (declaration.table === 'people') {
    const { moved } = bareOf(db)
    for (const row of rows) moved.add((row as unknown as { id: string }).id)
  }
  await behind(db).client.query({ text, values: columns.map((name) => arrayText(rows, name, types.get(name)!)) })
}

/** The columns of which some row has a value, or a null where the database would fill in another. */
export function columnsGiven(declaration: Declaration, rows: readonly object[]): string[] {
  const { columns } = declaration
  const given = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => !empty(row, name, columns)))
  if (given.length === 0) throw new Error(`${declaration.table}: a row without values`)
  return given
}

const empty = (row: object, name: string, columns: Columns): boolean => {
  const value = (row as Record<string, unknown>)[name]
  return value === undefined || (value === null && columns[name]?.filled !== true)
}

/** The column's values as PostgreSQL reads an array: quicker than giving them one by one. */
export function arrayText(rows: readonly object[], name: string, type: string): string {
  const parts: string[] = []
  const asJson = type === 'jsonb' || type === 'json'
  for (const row of rows) {
    const value = (row as Record<string, unknown>)[name]
    if (value === null || value === undefined) parts.push('null')
    else if (typeof value === 'number' && !asJson) parts.push(String(value))
    else if (Buffer.isBuffer(value)) parts.push(quoted(`\\x${value.toString('hex')}`))
    else if (type === listOfNumbers) parts.push(quoted(`{${(value as number[]).join(',')}}`))
    else parts.push(quoted(asJson ? JSON.stringify(value) : String(value)))
  }
  return `{${parts.join(',')}}`
}

const quoted = (text: string): string => (/["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`)
