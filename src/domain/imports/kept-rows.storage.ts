import { sql } from 'kysely'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { withoutNumbers } from '../people/guard.rules.ts'
import { keptRows, type RowDecision, type RowVerdict } from './declaration.ts'
import type { RowCell } from './row.rules.ts'

type Db = DbOf<typeof keptRows>
export type KeptRow = Row<typeof keptRows>
type NewKeptRow = NewRow<typeof keptRows>

/** A row of a file as it is kept: identity codes and card numbers hidden, each trouble of a column once. */
export function keptRow(
  importId: string,
  row: { number: number; cells: readonly RowCell[] },
  verdict: KeptRow['verdict'],
  why: KeptRow['why'],
  person: string | null = null,
): NewKeptRow {
  const once = [...new Map(why.map((one) => [`${one.code} ${one.column ?? ''} ${one.detail ?? ''}`, one])).values()]
  return {
    import_id: importId,
    row_number: row.number,
    verdict,
    why: once,
    cells: row.cells.map(hidden),
    person_id: person,
  }
}

const hidden = (cell: RowCell): RowCell =>
  typeof cell === 'string' ? withoutNumbers(cell) : { ...cell, text: withoutNumbers(cell.text) }

export const recordRows = (db: Db, rows: readonly NewKeptRow[]): Promise<void> => addRows(db, keptRows, rows)

const columns = [
  'id',
  'import_id',
  'row_number',
  'verdict',
  'why',
  'cells',
  'person_id',
  'decided',
  'decided_at',
  'decided_by',
] as const

/** Rows of an import by what became of them, from the one after `after`, in the order of the file. */
export const listKept = (
  db: Db,
  importId: string,
  verdicts: readonly KeptRow['verdict'][],
  after: number,
  limit: number,
  open = false,
): Promise<KeptRow[]> =>
  db
    .selectFrom('kept_rows')
    .select(columns)
    .where('import_id', '=', importId)
    .where('verdict', 'in', [...verdicts])
    .where('id', '>', after)
    .$if(open, (query) => query.where('decided', 'is', null))
    .orderBy('id')
    .limit(limit)
    .execute()

/** A kept row, held still until the transaction ends. */
export const holdKept = (db: Db, row: number): Promise<KeptRow | undefined> =>
  db.selectFrom('kept_rows').select(columns).where('id', '=', row).forUpdate().executeTakeFirst()

/** How many rows of these kinds wait for a decision. */
export async function countWaiting(db: Db, importId: string): Promise<number> {
  const { n } = await db
    .selectFrom('kept_rows')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('import_id', '=', importId)
    .where('verdict', 'in', ['possible', 'keeper'])
    .where('decided', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export const decideKept = (
  db: Db,
  row: number,
  decided: { decision: RowDecision; at: string; by: string | null },
): Promise<unknown> =>
  db
    .updateTable('kept_rows')
    .set({ decided: decided.decision, decided_at: decided.at, decided_by: decided.by })
    .where('id', '=', row)
    .execute()

/** What somebody decided before the import of rows between these two, by the number of the row. */
export async function decidedBetween(
  db: Db,
  importId: string,
  first: number,
  last: number,
): Promise<Map<number, KeptRow & { decided: RowDecision }>> {
  const rows = await db
    .selectFrom('kept_rows')
    .select(columns)
    .where('import_id', '=', importId)
    .where('row_number', '>=', first)
    .where('row_number', '<=', last)
    .where('decided', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.row_number, row as KeptRow & { decided: RowDecision }]))
}

/** Removes the kept rows of an import: all, or those that `kinds` names; `undecided` leaves those that were decided on. */
export const removeKept = (
  db: Db,
  importId: string,
  which: { kinds?: readonly (RowVerdict | 'sample')[]; undecided?: true } = {},
): Promise<unknown> =>
  db
    .deleteFrom('kept_rows')
    .where('import_id', '=', importId)
    .$if(which.kinds !== undefined, (query) => query.where('verdict', 'in', [...(which.kinds ?? [])]))
    .$if(which.undecided === true, (query) => query.where('decided', 'is', null))
    .execute()
