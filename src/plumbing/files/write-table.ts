import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'

type Rows = Iterable<readonly string[]> | AsyncIterable<readonly string[]>

const quoted = /[";\r\n]/
const formula = /^[=+\-@\t\r]/
const chunk = 65_536

/**
 * Rows as CSV for Excel: UTF-8 with a byte order mark, `;`, CRLF. A cell that a spreadsheet would take for a formula
 * (begins with = + - @, tab or return) gets an apostrophe before it, which `openTable` takes away again. Constant memory.
 */
export function writeCsv(header: readonly string[], rows: Rows): Readable {
  return Readable.from(csvText(header, rows), { objectMode: false })
}

/** Rows as a workbook of one sheet; every cell is text, so nothing is a formula. Constant memory. */
export function writeXlsx(header: readonly string[], rows: Rows, sheetName: string): Readable {
  const columns = header.map((name) => ({
    header: withoutControls(name),
    width: Math.min(Math.max(name.length + 2, 12), 40),
  }))
  const stream = writeXlsxStream(sheetCells(rows), { name: sheetNameOf(sheetName), columns, freezePane: { rows: 1 } })
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}

/** One cell of CSV, quoted where it must be and safe to open in a spreadsheet. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

async function* csvText(header: readonly string[], rows: Rows): AsyncGenerator<string> {
  let text = `\ufeff${header.map(csvCell).join(';')}\r\n`
  for await (const row of rows) {
    text += `${row.map(csvCell).join(';')}\r\n`
    if (text.length < chunk) continue
    yield text
    text = ''
  }
  yield text
}

async function* sheetCells(rows: Rows): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map(withoutControls)
}

/* XML 1.0 has no control characters but tab and line feeds; Excel takes 32,767 characters a cell. */
function withoutControls(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .toWellFormed()
    .slice(0, 32_767)
}

function sheetNameOf(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || '1'
  )
}
