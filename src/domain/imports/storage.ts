import { sql } from 'kysely'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { keptRows, imports, type ImportCounts } from './declaration.ts'

type Db = DbOf<typeof imports | typeof keptRows>
export type Import = Row<typeof imports>

/** The import, held still until the transaction ends. */
export const holdImport = (db: Db, id: string): Promise<Import | undefined> =>
  db.selectFrom('imports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const findImport = (db: Db, id: string): Promise<Import | undefined> =>
  db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()

export const listImports = (db: Db, limit: number): Promise<Import[]> =>
  db.selectFrom('imports').selectAll().orderBy('added_at', 'desc').limit(limit).execute()

/** Imports that a stopped program left in the middle. */
export const listUnfinished = (db: Db): Promise<{ id: string; state: Import['state']; added_by: string | null }[]> =>
  db
    .selectFrom('imports')
    .select(['id', 'state', 'added_by'])
    .where('state', 'in', ['looking', 'waiting', 'running', 'stopping', 'undoing'])
    .execute()

export const findDoneWithFile = (db: Db, sha256: string): Promise<{ id: string; added_at: string } | undefined> =>
  db
    .selectFrom('imports')
    .select(['id', 'added_at'])
    .where('file_sha256', '=', sha256)
    .where('state', '=', 'done')
    .orderBy('added_at', 'desc')
    .executeTakeFirst()

export const addImport = (db: Db, added: NewRow<typeof imports>): Promise<unknown> =>
  db
    .insertInto('imports')
    .values(jsonColumns(added) as never)
    .execute()

export const changeImport = (db: Db, id: string, changed: Partial<Import>): Promise<unknown> =>
  db
    .updateTable('imports')
    .set({ ...jsonColumns(changed), version: sql<number>`version + 1` } as never)
    .where('id', '=', id)
    .execute()

const jsonColumns = (row: { [K in keyof Import]?: Import[K] | undefined }): Record<string, unknown> => {
  const written: Record<string, unknown> = { ...row }
  for (const name of ['received', 'at_sale', 'mapping', 'counts', 'trouble'] as const) {
    if (row[name] !== undefined && row[name] !== null) written[name] = JSON.stringify(row[name])
  }
  return written
}

export const recordRows = (db: Db, rows: readonly NewRow<typeof keptRows>[]): Promise<void> =>
  addRows(db, keptRows, rows)

export const listRows = (
  db: Db,
  importId: string,
  verdicts: readonly Row<typeof keptRows>['verdict'][],
  after: number,
  limit: number,
): Promise<Row<typeof keptRows>[]> =>
  db
    .selectFrom('kept_rows')
    .selectAll()
    .where('import_id', '=', importId)
    .where('verdict', 'in', [...verdicts])
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()

/** Empties the kept rows of an import. */
export const removeRows = (db: Db, importId: string): Promise<unknown> =>
  db.deleteFrom('kept_rows').where('import_id', '=', importId).execute()

/** Adds two counts part by part. */
export function plus(one: ImportCounts, other: ImportCounts): ImportCounts {
  const sum: ImportCounts = { ...one }
  for (const [name, n] of Object.entries(other) as [keyof ImportCounts, number][]) sum[name] = (sum[name] ?? 0) + n
  return sum
}
