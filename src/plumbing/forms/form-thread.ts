import { parentPort } from 'node:worker_threads'
import type { FromThread, ToThread } from './print.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'
import { writeWorkbook } from './write-workbook.ts'

const port = parentPort!
const writers = { pdf: writePdf, docx: writeDocx, xlsx: writeWorkbook }

/** One after the other: Typst has one place for what it prints. */
let last: Promise<void> = Promise.resolve()
port.on('message', (asked: ToThread) => {
  last = last.then(() => make(asked))
})

async function make({ id, form, printed }: ToThread): Promise<void> {
  try {
    const bytes = await writers[form](printed)
    port.postMessage({ id, bytes } satisfies FromThread)
  } catch (error) {
    port.postMessage({ id, broken: String(error instanceof Error ? error.stack : error) } satisfies FromThread)
  }
}
