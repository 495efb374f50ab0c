import { sql } from 'kysely'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import { imports, type ImportCounts } from './declaration.ts'

type Db = DbOf<typeof imports>
export type Import = Row<typeof imports>

/** Long enough for somebody to decide on the waiting rows. */
export const keptDays = 7

const columns = [
  'id',
  'state',
  'file',
  'file_name',
  'file_sha256',
  'sheet',
  'table_shape',
  'answers',
  'register_id',
  'source_id',
  'given_by_person',
  'received',
  'at_sale',
  'mapping',
  'rows_total',
  'rows_done',
  'counts',
  'trouble',
  'attempts',
  'undo_after',
  'added_at',
  'added_by',
  'started_at',
  'ended_at',
  'closed_at',
  'version',
] as const

/** The import, held still until the transaction ends. */
export const holdImport = (db: Db, id: string): Promise<Import | undefined> =>
  db.selectFrom('imports').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

export const findImport = (db: Db, id: string): Promise<Import | undefined> =>
  db.selectFrom('imports').select(columns).where('id', '=', id).executeTakeFirst()

/** Imports, newest first, from the one after `after`. */
export const listImportRows = (db: Db, limit: number, after?: { addedAt: string; id: string }): Promise<Import[]> =>
  db
    .selectFrom('imports')
    .select(columns)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('added_at', 'id'), '<', tuple(after!.addedAt, after!.id) as never),
      ),
    )
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

/** Imports that a stopped program left in the middle. */
export const listUnfinished = (db: Db): Promise<Import[]> =>
  db
    .selectFrom('imports')
    .select(columns)
    .where('state', 'in', ['reading', 'looking', 'waiting', 'running', 'stopping', 'undoing'])
    .orderBy('added_at')
    .execute()

/** Earlier imports of this very file, newest first. */
export const listOfFile = (db: Db, sha256: string, but: string): Promise<Import[]> =>
  db
    .selectFrom('imports')
    .select(columns)
    .where('file_sha256', '=', sha256)
    .where('state', 'in', ['done', 'stopped', 'running', 'undone'])
    .where('id', '<>', but)
    .orderBy('added_at', 'desc')
    .limit(5)
    .execute()

/** Imports that are at rest and were touched last before a moment, and are not closed. */
export const listToClose = (db: Db, before: string, limit: number): Promise<Import[]> =>
  db
    .selectFrom('imports')
    .select(columns)
    .where('closed_at', 'is', null)
    .where('state', 'in', ['draft', 'looked', 'stopped', 'done', 'undone', 'failed'])
    .where(sql<string>`coalesce(ended_at, added_at)`, '<', before)
    .orderBy('added_at')
    .limit(limit)
    .execute()

/** Whether another import that is not closed still needs the uploaded file. */
export async function isFileInUse(db: Db, file: string, but: string): Promise<boolean> {
  const row = await db
    .selectFrom('imports')
    .select('id')
    .where('file', '=', file)
    .where('id', '<>', but)
    .executeTakeFirst()
  return row !== undefined
}

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
  for (const name of ['table_shape', 'answers', 'received', 'at_sale', 'mapping', 'counts', 'trouble'] as const) {
    if (row[name] !== undefined && row[name] !== null) written[name] = JSON.stringify(row[name])
  }
  return written
}

/** Makes figures and the name index fresh after many rows came at once. */
export const freshenFigures = (db: Db): Promise<unknown> => db.selectNoFrom(sql`freshen_figures()`.as('done')).execute()

/** Adds two counts part by part. */
export function plus(one: ImportCounts, other: ImportCounts): ImportCounts {
  const sum: ImportCounts = { ...one }
  for (const [name, n] of Object.entries(other) as [keyof ImportCounts, number][]) sum[name] = (sum[name] ?? 0) + n
  return sum
}
