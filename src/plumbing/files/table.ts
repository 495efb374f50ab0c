/** A cell: plain text, or for workbooks what else is known of it. `day` is a calendar day `YYYY-MM-DD`. */
export type Cell = string | { text: string; day?: string; formula?: true; error?: true }

/** A row below the header. `number` is its row in the file as a spreadsheet shows it, from 1. */
export type Row = { number: number; cells: Cell[]; trouble?: 'cell-count' }

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'cp850'

export type TableShape = {
  kind: 'csv' | 'xlsx'
  encoding?: Encoding
  delimiter?: string
  sheet?: string
  sheets?: string[]
  /** Unique names; a column without one is named by its letter in parentheses. */
  header: string[]
  /** 0 when no row looks like a header: then every row is data and the columns are named by letters. */
  headerRow: number
  /** Set when the name of the file promises another kind of file. */
  misnamed?: true
}

/** `rows` can be gone through once; leaving it early or `close` lets the file go. */
export type Table = TableShape & { rows: AsyncIterable<Row>; close: () => Promise<void> }

export type TableInput =
  { bytes: Uint8Array; name: string; sheet?: string } | { path: string; name: string; sheet?: string }

export type Limits = { bytes: number; unpacked: number; rows: number; columns: number; cell: number }

/**
 * MB are 1,000,000 bytes. `bytes` is the file as it is; `unpacked` is a workbook opened, declared and real; `cell` is the
 * longest that Excel allows.
 */
export const limits: Limits = { bytes: 500_000_000, unpacked: 200_000_000, rows: 1_000_000, columns: 200, cell: 32_767 }

export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}
