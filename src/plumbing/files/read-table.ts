import { readFile, stat } from 'node:fs/promises'
import { bytesOf, openCsv } from './csv-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { findHeader, uniqueNames } from './header-row.ts'
import { cfbTrouble, sniff } from './sniff.ts'
import { limits, textOf, type Limits, type Row, type Table, type TableInput, type TableShape } from './table.ts'
import { openBook, sheetRows, type Book, type Sheet } from './xlsx-book.ts'

type Rows = AsyncGenerator<Row>
type Peek = { first: Row[]; rest: Rows; ended: boolean }

const ahead = 100

/**
 * Opens a spreadsheet: CSV (any usual encoding and delimiter) or XLSX, by what it is and not by its name; the header is found
 * under title rows. Of a workbook the first visible sheet with rows is read, or the one asked for. Rows stream in constant
 * memory (a workbook's texts are held). Refusals: `FileTrouble`, here or while the rows are read.
 */
export async function openTable(input: TableInput, own: Limits = limits): Promise<Table> {
  const size = 'bytes' in input ? input.bytes.length : (await stat(input.path)).size
  if (size > own.bytes) throw new FileTrouble('too-big', { detail: String(Math.round(own.bytes / 1_000_000)) })
  const bytes = await bytesOf(input, size)
  const kind = sniff(bytes.head)
  const misnamed = kind === 'text' ? /\.(?:xls[xmb]?|ods)$/i.test(input.name) : !/\.xls[xm]$/i.test(input.name)
  const extra = misnamed ? { misnamed: true as const } : {}
  if (kind === 'text') {
    const { encoding, delimiter, rows } = await openCsv(bytes, own)
    return tableOf({ kind: 'csv', encoding, delimiter, ...extra }, await peek(rows), own)
  }
  // A workbook is held whole; one larger than what it may hold unpacked cannot be one.
  if (size > own.unpacked) throw new FileTrouble('too-big-unpacked', { detail: String(own.unpacked / 1_000_000) })
  const whole = 'bytes' in input ? input.bytes : await readFile(input.path)
  if (kind === 'cfb') throw cfbTrouble(whole)
  const book = await openBook(whole, own)
  const { sheet, rows } = await chooseSheet(book, input.sheet)
  const sheets = book.sheets.filter((one) => !one.hidden).map((one) => one.name)
  return tableOf({ kind: 'xlsx', sheet: sheet.name, sheets, ...extra }, rows, own)
}

async function chooseSheet(book: Book, wanted: string | undefined): Promise<{ sheet: Sheet; rows: Peek }> {
  if (wanted !== undefined) {
    const sheet = book.sheets.find((one) => one.name === wanted)
    if (!sheet) throw new FileTrouble('no-such-sheet', { detail: wanted })
    return { sheet, rows: await peek(sheetRows(book, sheet)) }
  }
  const visible = book.sheets.filter((one) => !one.hidden)
  let spare: { sheet: Sheet; rows: Peek } | undefined
  for (const sheet of visible.length ? visible : book.sheets) {
    const rows = await peek(sheetRows(book, sheet))
    const { at, width } = findHeader(rows.first)
    if (rows.first.length - (at + 1) > 0 && width > 1) {
      await spare?.rows.rest.return(undefined)
      return { sheet, rows }
    }
    if (!spare || rows.first.length > spare.rows.first.length) {
      await spare?.rows.rest.return(undefined)
      spare = { sheet, rows }
    } else await rows.rest.return(undefined)
  }
  return spare!
}

async function peek(rows: Rows): Promise<Peek> {
  const first: Row[] = []
  while (first.length < ahead) {
    const next = await rows.next()
    if (next.done) return { first, rest: rows, ended: true }
    first.push(next.value)
  }
  return { first, rest: rows, ended: false }
}

async function tableOf(shape: Omit<TableShape, 'header' | 'headerRow'>, peeked: Peek, own: Limits): Promise<Table> {
  const { at, width } = findHeader(peeked.first)
  if (peeked.ended && peeked.first.length <= at + 1) {
    throw new FileTrouble(peeked.first.length === 0 ? 'empty' : 'only-header')
  }
  const head = peeked.first[at]
  return {
    ...shape,
    header: uniqueNames(head?.cells ?? [], width),
    headerRow: head?.number ?? 0,
    rows: body(peeked, at, width, shape.kind === 'csv', own),
    close: async () => void (await peeked.rest.return(undefined)),
  }
}

async function* body(peeked: Peek, at: number, width: number, exact: boolean, own: Limits): AsyncGenerator<Row> {
  let count = 0
  try {
    for (const row of peeked.first.slice(at + 1)) {
      count++
      yield fit(row, width, exact)
    }
    peeked.first = []
    if (peeked.ended) return
    for await (const row of peeked.rest) {
      if (++count > own.rows) throw new FileTrouble('too-many-rows', { row: row.number, detail: String(own.rows) })
      yield fit(row, width, exact)
    }
  } finally {
    await peeked.rest.return(undefined)
  }
}

function fit(row: Row, width: number, exact: boolean): Row {
  const { cells } = row
  if (cells.length === width) return row
  if (cells.length < width) {
    const short = exact
    while (cells.length < width) cells.push('')
    return short ? { ...row, trouble: 'cell-count' } : row
  }
  if (cells.slice(width).some((cell) => textOf(cell).trim() !== '')) return { ...row, trouble: 'cell-count' }
  cells.length = width
  return row
}
