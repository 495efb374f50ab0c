import { declare, key, link, plain, withDefault } from '../../enforcement/declare.ts'
import type { Mapping, RowCell, RowTrouble } from './row.rules.ts'

export type ImportState =
  | 'draft'
  | 'looking'
  | 'looked'
  | 'waiting'
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'done'
  | 'undoing'
  | 'undone'
  | 'failed'

/** When the data were received: one day for all, or told by a column with a day for the rows where it is empty. */
export type Received = { day: string; atLatest?: boolean; byColumn?: boolean }
export type AtSale = { group: string; banOffered: boolean }
export type ImportCounts = Partial<
  Record<
    'new' | 'same' | 'filled' | 'possible' | 'refused' | 'keeper' | 'warned' | 'values' | 'undone' | 'kept',
    number
  >
>

/** One file brought in: what was answered about it and how far it is. Holds nothing of the people in it. */
export const imports = declare('imports', {
  about: 'nobody',
  columns: {
    id: plain<string>(),
    state: plain<ImportState>(),
    file: plain<string | null>(),
    file_name: plain<string>(),
    file_sha256: plain<string>(),
    register_id: plain<number | null>(),
    source_id: plain<number | null>(),
    given_by_person: plain<boolean | null>(),
    received: plain<Received | null>(),
    at_sale: plain<AtSale | null>(),
    mapping: plain<Mapping | null>(),
    rows_total: plain<number | null>(),
    rows_done: withDefault(plain<number>()),
    counts: withDefault(plain<ImportCounts>()),
    trouble: plain<{ code: string; row?: number; detail?: string } | null>(),
    added_at: withDefault(plain<string>()),
    added_by: plain<string | null>(),
    ended_at: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})

export type Why = { code: string; column?: number; detail?: string; severity?: RowTrouble['severity'] }

/**
 * Rows of a file that wait for a decision, were refused or are shown in a preview, as they stood in the file. Gone when
 * the import is closed, at the latest in seven days; with the person they may be the same as, at once.
 */
export const keptRows = declare('kept_rows', {
  about: 'person_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    import_id: link<string>('imports'),
    row_number: plain<number>(),
    verdict: plain<'new' | 'same' | 'possible' | 'refused' | 'keeper' | 'warned'>(),
    why: plain<readonly Why[]>(),
    cells: plain<readonly RowCell[]>(),
    person_id: link<string | null>('people'),
    decided: plain<'add' | 'same' | 'leave-out' | null>(),
    decided_at: plain<string | null>(),
    decided_by: plain<string | null>(),
  },
})
