import { declare, key, link, plain, withDefault } from '../../enforcement/declare.ts'
import type { Answers } from './import.schema.ts'
import type { Mapping, RowCell, RowTrouble } from './row.rules.ts'

export const importStates = [
  'reading',
  'draft',
  'looking',
  'looked',
  'waiting',
  'running',
  'stopping',
  'stopped',
  'done',
  'undoing',
  'undone',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** When the data were received: one day for all, or told by a column with a day for the rows where it is empty. */
export type Received = { day: string; atLatest?: boolean; byColumn?: boolean }
export type AtSale = { group: string; banOffered: boolean }

/**
 * Rows by what became of them (new, same, possible, keeper, refused), and of them: `filled` people who got something,
 * by kind; `warned` rows taken with a trouble, `mended` with noughts put back; `untold` people to be told under Art. 14; `values` that came; people
 * `undone` and `kept` when the import was undone.
 */
export const countNames = [
  'new',
  'same',
  'possible',
  'keeper',
  'refused',
  'left-out',
  'warned',
  'mended',
  'filled',
  'filled-email',
  'filled-phone',
  'filled-address',
  'filled-other',
  'values',
  'untold',
  'undone',
  'kept',
] as const
export type ImportCounts = Partial<Record<(typeof countNames)[number], number>>

/** What a file turned out to be: its columns, and how many rows of each column are filled. No values. */
export type TableFound = {
  kind: 'csv' | 'xlsx'
  encoding?: string
  delimiter?: string
  sheet?: string
  sheets?: string[]
  header: string[]
  headerRow: number
  misnamed?: true
  filled: number[]
  /** By column, what most of its first rows hold that is never kept; rows are kept with these hidden. */
  guarded?: (Guarded | null)[]
}
export type Guarded = 'identity-code' | 'card-number'

/** Why an import ended badly. Codes of files.words, or of the slice's words. */
export type ImportTrouble = { code: string; row?: number; detail?: string }

/** One file brought in: what was answered about it and how far it is. Holds nothing of the people in it. */
export const imports = declare('imports', {
  about: 'nobody',
  columns: {
    id: plain<string>(),
    state: plain<ImportState>(),
    file: plain<string | null>(),
    file_name: plain<string>(),
    file_sha256: plain<string>(),
    sheet: plain<string | null>(),
    table_shape: plain<TableFound | null>(),
    answers: plain<Answers | null>(),
    register_id: plain<number | null>(),
    source_id: plain<number | null>(),
    given_by_person: plain<boolean | null>(),
    received: plain<Received | null>(),
    at_sale: plain<AtSale | null>(),
    mapping: plain<Mapping | null>(),
    rows_total: plain<number | null>(),
    rows_done: withDefault(plain<number>()),
    counts: withDefault(plain<ImportCounts>()),
    trouble: plain<ImportTrouble | null>(),
    attempts: withDefault(plain<number>()),
    undo_after: plain<string | null>(),
    added_at: withDefault(plain<string>()),
    added_by: plain<string | null>(),
    started_at: plain<string | null>(),
    ended_at: plain<string | null>(),
    closed_at: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})

export const rowVerdicts = ['new', 'same', 'possible', 'refused', 'keeper', 'warned'] as const
export type RowVerdict = (typeof rowVerdicts)[number]
export const rowDecisions = ['add', 'same', 'leave-out'] as const
export type RowDecision = (typeof rowDecisions)[number]
export type Why = { code: string; column?: number; detail?: string; severity?: RowTrouble['severity'] }

/**
 * Rows of a file that wait for a decision, were refused or are shown as samples, as they stood in the file. Gone when
 * the import is closed, at the latest in seven days; with the person they may be the same as, at once.
 */
export const keptRows = declare('kept_rows', {
  about: 'person_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    import_id: link<string>('imports'),
    row_number: plain<number>(),
    verdict: plain<RowVerdict | 'sample'>(),
    why: plain<readonly Why[]>(),
    cells: plain<readonly RowCell[]>(),
    person_id: link<string | null>('people'),
    decided: plain<RowDecision | null>(),
    decided_at: plain<string | null>(),
    decided_by: plain<string | null>(),
  },
})
