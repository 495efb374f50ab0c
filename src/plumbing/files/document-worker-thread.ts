import { parentPort, workerData } from 'node:worker_threads'
import { DocumentTrouble } from './document-trouble.ts'
import type { FromDocumentWorker } from './document-worker.ts'
import { readDocument } from './read-document.ts'

const port = parentPort!
const say = (message: FromDocumentWorker): void => port.postMessage(message)
const { bytes } = workerData as { bytes: Uint8Array }

try {
  say({ blocks: await readDocument(bytes) })
} catch (error) {
  if (error instanceof DocumentTrouble) say({ trouble: { code: error.code, most: error.most } })
  else say({ broken: String(error instanceof Error ? error.stack : error) })
}
