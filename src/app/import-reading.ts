import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { guardedColumns } from '../domain/imports/columns.rules.ts'
import type { TableFound } from '../domain/imports/declaration.ts'
import { readRow, type Mapping } from '../domain/imports/row.rules.ts'
import { readerOfSame } from '../domain/imports/same-above.rules.ts'
import { givenRow, type GivenRow } from '../domain/imports/verdict.rules.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import { openTableInWorker } from '../plumbing/files/table-worker.ts'
import { textOf, type Cell, type Row } from '../plumbing/files/table.ts'
import { loadPhones } from '../plumbing/text/phones.ts'

type Input = { path: string; name: string; sheet?: string }

/** Rows read on the main thread at a time before others get their turn. */
const aBreath = 40
// Batches of 4,000 are no quicker and take 50 MB more.
const batchRows = 2000
const samples = 200
/** A sample of a cell shows what it is; the whole text is read again when it is brought in. */
const sampleLetters = 2000

/**
 * Reads a file's rows in batches and hands each batch on, from the row after `from`. Stops when a batch is refused.
 * The file is parsed in a thread of its own; only one batch is held. Gives the code of the refusal when the end was not reached.
 */
export async function readInBatches(
  { mapping, from, batch = batchRows, ...input }: Input & { mapping: Mapping; from: number; batch?: number },
  hand: (from: number, rows: GivenRow[]) => Promise<Outcome<unknown>>,
): Promise<{ rows: number; stopped?: string }> {
  const tools = { phone: await loadPhones(), year: new Date().getUTCFullYear() }
  const sameAbove = readerOfSame(mapping.columns)
  const table = await openTableInWorker(input, { batchRows: batch })
  let rows = 0
  let writing: Promise<Outcome<unknown>> | undefined
  try {
    for await (const read of table.batches) {
      const given: GivenRow[] = []
      for (const row of read) {
        rows++
        const cells = sameAbove(row.cells)
        if (rows <= from) continue
        if (given.length % aBreath === aBreath - 1) await nextTurn()
        given.push(givenRow(row.number, cells, readRow(cells, mapping, tools, row.trouble)))
      }
      if (given.length === 0) continue
      // One batch is written while the next is read.
      const stopped = await refusalOf(writing)
      if (stopped) return { rows, stopped }
      writing = hand(rows - given.length, given)
      writing.catch(() => {})
    }
    const stopped = await refusalOf(writing)
    return { rows, ...(stopped ? { stopped } : {}) }
  } catch (error) {
    // The batch under way is let come to its end before anything is done about the error.
    await writing?.catch(() => {})
    throw error
  } finally {
    await table.close()
  }
}

async function refusalOf(writing: Promise<Outcome<unknown>> | undefined): Promise<string | undefined> {
  const outcome = await writing
  return outcome && 'refused' in outcome ? (outcome.refused[0]?.code ?? 'refused') : undefined
}

export type Found = { found: TableFound; sha256: string; rows: number; samples: Pick<Row, 'number' | 'cells'>[] }

/** Reads a file to its end: its columns, how many rows and how full each column is, some rows, and its SHA-256. */
export async function readFound(input: Input): Promise<Found> {
  const table = await openTableInWorker(input, { batchRows })
  const { batches, close, ...shape } = table
  const filled = shape.header.map(() => 0)
  const first: Pick<Row, 'number' | 'cells'>[] = []
  let rows = 0
  try {
    for await (const batch of batches) {
      rows += batch.length
      for (const { cells } of batch)
        cells.forEach((cell, i) => (isFilled(cell) ? (filled[i] = (filled[i] ?? 0) + 1) : 0))
      if (first.length < samples) first.push(...batch.slice(0, samples - first.length).map(sampleOf))
      await nextTurn()
    }
  } finally {
    await close()
  }
  const cells = first.map((row) => row.cells.map(textOf))
  const guarded = guardedColumns(shape.header.length, cells)
  return { found: { ...shape, filled, guarded }, sha256: await sha256Of(input.path), rows, samples: first }
}

const sampleOf = ({ number, cells }: Row): Pick<Row, 'number' | 'cells'> => ({ number, cells: cells.map(shortened) })

const shortened = (cell: Cell): Cell =>
  textOf(cell).length <= sampleLetters
    ? cell
    : typeof cell === 'string'
      ? cell.slice(0, sampleLetters)
      : { ...cell, text: cell.text.slice(0, sampleLetters) }

const isFilled = (cell: Row['cells'][number]): boolean => textOf(cell).trim() !== ''

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
