import { Worker } from 'node:worker_threads'
import { FileTrouble, type TroubleCode } from './file-trouble.ts'
import type { Row, TableInput, TableShape } from './table.ts'

export type ToWorker = { more: number }
export type FromWorker =
  | { shape: TableShape }
  | { batch: Row[] }
  | { end: true }
  | { trouble: { code: TroubleCode; row: number | undefined; detail: string | undefined } }
  | { broken: string }

export type BatchedTable = TableShape & { batches: AsyncIterable<Row[]>; close: () => Promise<void> }

/**
 * Opens a spreadsheet as `openTable` does, in a thread of its own, and gives its rows in batches (5,000 by default). The thread
 * reads at most one batch ahead. `signal`, `close` or leaving the loop ends the thread. A file that needs more memory than
 * the thread may take is refused as 'too-big-unpacked'. Bytes given in memory are copied into the thread.
 */
export async function openTableInWorker(
  input: TableInput,
  options: { batchRows?: number; signal?: AbortSignal; memoryMb?: number } = {},
): Promise<BatchedTable> {
  options.signal?.throwIfAborted()
  const memoryMb = options.memoryMb ?? 512
  const worker = new Worker(new URL('./table-worker-thread.ts', import.meta.url), {
    workerData: { input, batchRows: options.batchRows ?? 5000 },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8 },
  })
  const waiting: FromWorker[] = []
  let failure: Error | undefined
  let wake: (() => void) | undefined
  const stir = (): void => wake?.()
  const fail = (error: Error): void => {
    failure ??= error
    stir()
  }
  worker.on('message', (message: FromWorker) => {
    waiting.push(message)
    stir()
  })
  worker.on('error', (error: Error & { code?: string }) => {
    const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    fail(memory ? new FileTrouble('too-big-unpacked', { detail: String(memoryMb) }, { cause: error }) : error)
  })
  worker.on('exit', () => fail(new Error('the reading thread ended too early')))
  const abort = (): void => {
    fail(options.signal!.reason as Error)
    void worker.terminate()
  }
  options.signal?.addEventListener('abort', abort, { once: true })
  const close = async (): Promise<void> => {
    options.signal?.removeEventListener('abort', abort)
    await worker.terminate()
  }
  const next = async (): Promise<FromWorker> => {
    for (;;) {
      if (options.signal?.aborted) throw options.signal.reason
      const message = waiting.shift()
      if (message && 'trouble' in message) throw troubleOf(message.trouble)
      if (message && 'broken' in message) throw new Error(message.broken)
      if (message) return message
      if (failure) throw failure
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  try {
    const first = await next()
    if (!('shape' in first)) throw new Error('the reading thread did not begin with the shape of the table')
    return { ...first.shape, batches: batchesOf(worker, next, close), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function* batchesOf(
  worker: Worker,
  next: () => Promise<FromWorker>,
  close: () => Promise<void>,
): AsyncGenerator<Row[]> {
  const ask = (more: number): void => worker.postMessage({ more } satisfies ToWorker)
  try {
    ask(1)
    for (;;) {
      const message = await next()
      if (!('batch' in message)) return
      ask(1)
      yield message.batch
    }
  } finally {
    await close()
  }
}

function troubleOf(trouble: { code: TroubleCode; row: number | undefined; detail: string | undefined }): FileTrouble {
  return new FileTrouble(trouble.code, {
    ...(trouble.row === undefined ? {} : { row: trouble.row }),
    ...(trouble.detail === undefined ? {} : { detail: trouble.detail }),
  })
}
