import { sql, type Kysely } from 'kysely'
import type { Declaration, NewRow } from './declare.ts'

/**
 * Adds rows to a declared table as one set, in one statement; the table's own row type reads the values. All rows give
 * the same columns. Nothing is done for an empty set.
 */
export async function addRows<D extends Declaration>(
  db: Kysely<any>,
  declaration: D,
  rows: readonly NewRow<D>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const set = sql`json_populate_recordset(null::${sql.id(declaration.table)}, ${JSON.stringify(rows)}::json)`
  await db
    .insertInto(declaration.table)
    .columns(columns)
    .expression((e) => e.selectFrom(set.as('r')).select(columns))
    .execute()
}
