import { Worker } from 'node:worker_threads'
import type { TextBlock } from '../text/text-blocks.ts'
import { documentLimits, DocumentTrouble, type DocumentTroubleCode } from './document-trouble.ts'

export type FromDocumentWorker =
  { blocks: TextBlock[] } | { trouble: { code: DocumentTroubleCode; most: number | undefined } } | { broken: string }

/**
 * Reads a document in a thread of its own, with a limit of memory and of time. Refuses with a DocumentTrouble. How many
 * are read at a time, who calls it sees to.
 */
export async function readDocumentInWorker(
  bytes: Uint8Array,
  options: { seconds?: number; memoryMb?: number } = {},
): Promise<TextBlock[]> {
  if (bytes.length > documentLimits.bytes)
    throw new DocumentTrouble('document-too-big', documentLimits.bytes / 1_000_000)
  const { seconds, memoryMb } = { ...documentLimits, ...options }
  const worker = new Worker(new URL('./document-worker-thread.ts', import.meta.url), {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<TextBlock[]>((resolve, reject) => {
      timer = setTimeout(() => reject(new DocumentTrouble('document-too-slow', seconds)), seconds * 1000)
      worker.on('message', (message: FromDocumentWorker) => {
        if ('blocks' in message) resolve(message.blocks)
        else if ('trouble' in message) reject(new DocumentTrouble(message.trouble.code, message.trouble.most))
        else reject(new Error(message.broken))
      })
      worker.on('error', (error: Error & { code?: string }) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new DocumentTrouble('document-too-big', documentLimits.bytes / 1_000_000)
            : error,
        ),
      )
      worker.on('exit', () => reject(new Error('the reading thread ended too early')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
