import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { delimiterOf } from './delimiter.ts'
import { decode, encodingOf, startOf } from './encoding.ts'
import { FileTrouble } from './file-trouble.ts'
import { limits, type Encoding, type Limits, type Row } from './table.ts'

export type Bytes = { head: Uint8Array; size: number; chunks: () => AsyncIterable<Uint8Array> }

const piece = 65_536
const sample = 262_144

/** How a CSV is written (encoding, delimiter) and its rows as they stand, empty ones passed over, in constant memory. */
export async function openCsv(
  bytes: Bytes,
  own: Limits = limits,
): Promise<{ encoding: Encoding; delimiter: string; rows: AsyncGenerator<Row> }> {
  const encoding = await encodingOfAll(bytes)
  const start = startOf(bytes.head.subarray(0, sample), encoding)
  const { delimiter, skip } = delimiterOf(start, bytes.size <= sample)
  return { encoding, delimiter, rows: csvRows(bytes, encoding, delimiter, skip, own) }
}

async function encodingOfAll(bytes: Bytes): Promise<Encoding> {
  let found = encodingOf(bytes.head)
  if (found === 'ascii' && bytes.size > bytes.head.length) {
    for await (const chunk of bytes.chunks()) {
      const bad = chunk.findIndex((byte) => byte > 127)
      if (bad < 0) continue
      found = encodingOf(chunk.subarray(bad))
      break
    }
  }
  return found === 'ascii' ? 'utf-8' : found
}

async function* csvRows(
  bytes: Bytes,
  encoding: Encoding,
  delimiter: string,
  skip: number,
  own: Limits,
): AsyncGenerator<Row> {
  let number = skip
  let badAfter = false
  const parser = parse({
    bom: true,
    delimiter,
    from_line: skip + 1,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: own.columns * own.cell,
  })
  const text = Readable.from(decode(bytes.chunks(), encoding, () => (badAfter = true)))
  const feeding = pipeline(text, parser)
  feeding.catch(() => undefined)
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++
      if (record.length === 1 && record[0] === '') continue
      checkCells(record, number, own)
      if (record.some((cell) => cell.trim() !== '')) yield { number, cells: record }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const code = quoteCodes.has(error.code) ? 'quote-not-closed' : 'broken-at-row'
    const read = typeof error.records === 'number' ? skip + error.records : number
    throw new FileTrouble(code, { row: read + 1 }, { cause: error })
  } finally {
    text.destroy()
    parser.destroy()
  }
  if (badAfter) throw new FileTrouble('mixed-encoding', { row: number + 1 })
}

const quoteCodes = new Set<string>(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE', 'CSV_INVALID_CLOSING_QUOTE'])

function checkCells(record: string[], row: number, own: Limits): void {
  for (let i = 0; i < record.length; i++) {
    const cell = record[i]!
    if (cell.length > own.cell) throw new FileTrouble('cell-too-long', { row, detail: String(own.cell) })
    if (i >= own.columns && cell.trim() !== '')
      throw new FileTrouble('too-many-columns', { row, detail: String(own.columns) })
    if (cell.charCodeAt(0) === 39 && /^'[=+\-@\t\r]/.test(cell)) record[i] = cell.slice(1)
  }
}

/** Bytes in memory, or a file, as a beginning of up to a megabyte and a stream that can be begun again. */
export async function bytesOf(input: { bytes: Uint8Array } | { path: string }, size: number): Promise<Bytes> {
  if ('bytes' in input) {
    const all = input.bytes
    return { head: all.subarray(0, 1_000_000), size, chunks: () => slices(all) }
  }
  const pieces: Uint8Array[] = []
  for await (const chunk of createReadStream(input.path, { end: 999_999 })) pieces.push(chunk as Uint8Array)
  return { head: Buffer.concat(pieces), size, chunks: () => createReadStream(input.path, { highWaterMark: piece }) }
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}
