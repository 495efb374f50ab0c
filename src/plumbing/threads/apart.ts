import { Worker } from 'node:worker_threads'
import { turns } from './turns.ts'

export type ToApart = { module: string; name: string; input: unknown[] }
export type FromApart = { answer: unknown } | { broken: string }

/** What took longer than it may, or more memory, and was ended. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork'
}

const inTurn = turns({ atOnce: 2, waiting: 8 })

/**
 * What a pure function gives, worked out in a thread of its own with a limit of time (seconds) and of memory (MB), for
 * input of strangers that could keep the whole program busy. The function is named by its module and its name there.
 * Rejects with TooMuchWork at a limit, and with TooManyWaiting when so many wait already (`waiting`, else 8): 0 for a
 * caller that holds what others need.
 */
export async function apart<T>(
  { module, name }: { module: URL; name: string },
  input: unknown[],
  limits: { seconds: number; memoryMb: number; waiting?: number },
): Promise<T> {
  return (await inTurn(() => once({ module: module.href, name, input }, limits), limits.waiting)) as T
}

async function once(workerData: ToApart, limits: { seconds: number; memoryMb: number }): Promise<unknown> {
  const worker = new Worker(new URL('./apart-thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 16 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<unknown>((resolve, reject) => {
      timer = setTimeout(() => reject(new TooMuchWork(`over ${limits.seconds} s`)), limits.seconds * 1000)
      worker.on('message', (message: FromApart) =>
        'answer' in message ? resolve(message.answer) : reject(new Error(message.broken)),
      )
      worker.on('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuchWork(`over ${limits.memoryMb} MB`) : error),
      )
      worker.on('exit', () => reject(new Error('the thread ended too early')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
