import { parentPort } from 'node:worker_threads'
import type { FromThread, ToThread } from './print.ts'

const port = parentPort!
/** Each library is read when its form is first asked for. */
const writers = {
  pdf: async () => (await import('./write-pdf.ts')).writePdf,
  docx: async () => (await import('./write-docx.ts')).writeDocx,
  xlsx: async () => (await import('./write-workbook.ts')).writeWorkbook,
}

/** One after the other: what was asked first is there first. */
let last: Promise<void> = Promise.resolve()
port.on('message', (asked: ToThread) => {
  last = last.then(() => make(asked))
})

async function make({ id, form, printed }: ToThread): Promise<void> {
  try {
    const bytes = await (await writers[form]())(printed)
    port.postMessage({ id, bytes } satisfies FromThread)
  } catch (error) {
    port.postMessage({ id, broken: String(error instanceof Error ? error.stack : error) } satisfies FromThread)
  }
}
