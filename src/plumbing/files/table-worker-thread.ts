import { parentPort, workerData } from 'node:worker_threads'
import { FileTrouble } from './file-trouble.ts'
import { openTable } from './read-table.ts'
import { textOf, type Row, type TableInput } from './table.ts'
import type { FromWorker, ToWorker } from './table-worker.ts'

const port = parentPort!
const { input, batchRows } = workerData as { input: TableInput; batchRows: number }
/** A batch ends here too: what goes over is copied, and one long text of a workbook may stand in every cell. */
const batchLetters = 2_000_000
const say = (message: FromWorker): void => port.postMessage(message)

let credit = 0
let wake: (() => void) | undefined
port.on('message', (message: ToWorker) => {
  credit += message.more
  wake?.()
})

async function turn(): Promise<void> {
  while (credit === 0) await new Promise<void>((resolve) => (wake = resolve))
  credit--
}

try {
  const { rows, close: _close, ...shape } = await openTable(input)
  say({ shape })
  let batch: Row[] = []
  let letters = 0
  for await (const row of rows) {
    for (const cell of row.cells) letters += textOf(cell).length
    if (batch.push(row) < batchRows && letters < batchLetters) continue
    await turn()
    say({ batch })
    batch = []
    letters = 0
  }
  if (batch.length) {
    await turn()
    say({ batch })
  }
  say({ end: true })
} catch (error) {
  if (error instanceof FileTrouble) say({ trouble: { code: error.code, row: error.row, detail: error.detail } })
  else say({ broken: String(error instanceof Error ? error.stack : error) })
}
port.close()
