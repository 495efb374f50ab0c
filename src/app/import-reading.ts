import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Outcome } from '../enforcement/outcome.ts'
import { openTableInWorker } from '../plumbing/files/table-worker.ts'
import { loadPhones } from '../plumbing/text/phones.ts'
import type { GivenRow } from '../domain/imports/import-rows.ts'
import { readRow, type Mapping } from '../domain/imports/row.rules.ts'

/** Rows read on the main thread at a time before others get their turn. */
const aBreath = 250

/**
 * Reads a file's rows in batches and hands each batch on, from the row after `from`. Stops when a batch is refused.
 * The file is parsed in a thread of its own; only one batch is held. Gives whether the end was reached.
 */
export async function readInBatches(
  input: { path: string; name: string; mapping: Mapping; from: number; batch?: number },
  hand: (from: number, rows: GivenRow[]) => Promise<Outcome<unknown>>,
): Promise<{ rows: number; stopped: boolean }> {
  const phone = await loadPhones()
  const table = await openTableInWorker({ path: input.path, name: input.name }, { batchRows: input.batch ?? 5000 })
  let rows = 0
  let writing: Promise<Outcome<unknown>> | undefined
  try {
    for await (const batch of table.batches) {
      const given: GivenRow[] = []
      for (const row of batch) {
        rows++
        if (rows <= input.from) continue
        if (given.length % aBreath === aBreath - 1) await nextTurn()
        given.push({
          number: row.number,
          cells: row.cells,
          read: readRow(row.cells, input.mapping, { phone }, row.trouble),
        })
      }
      if (given.length === 0) continue
      // One batch is written while the next is read.
      if (await refused(writing)) return { rows, stopped: true }
      writing = hand(rows - given.length, given)
      writing.catch(() => {})
    }
    if (await refused(writing)) return { rows, stopped: true }
  } finally {
    await table.close()
  }
  return { rows, stopped: false }
}

const refused = async (writing: Promise<Outcome<unknown>> | undefined): Promise<boolean> =>
  writing !== undefined && 'refused' in (await writing)
