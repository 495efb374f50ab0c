import { Worker } from 'node:worker_threads'
import { cleanPrinted, type Printed, type PrintedForm } from './printed.ts'

export type ToThread = { id: number; form: PrintedForm; printed: Printed }
export type FromThread = { id: number; bytes: Uint8Array } | { id: number; broken: string }

type Waiting = { done: (bytes: Uint8Array) => void; failed: (error: Error) => void }
type Press = { worker: Worker; waiting: Map<number, Waiting>; idle: NodeJS.Timeout | undefined }

/** What a thread holds is given back when nobody has printed for so long. */
const idleMs = 30_000
/** A document of a hundred registers takes a second or two; one that takes this long will never be ready. */
const longestMs = 60_000
const memoryMb = 512

let press: Press | undefined
let next = 1

/**
 * A document as the bytes of a file, made in a thread of its own, which starts at the first and ends when idle. Rejects
 * when the form could not be made or took more than a minute.
 */
export function print(printed: Printed, form: PrintedForm): Promise<Uint8Array> {
  const used = (press ??= openPress())
  clearTimeout(used.idle)
  used.worker.ref()
  const id = next++
  return new Promise<Uint8Array>((done, failed) => {
    const late = setTimeout(
      () => closePress(used, new Error(`the ${form} was not ready in ${longestMs} ms`)),
      longestMs,
    )
    const over = (): void => {
      clearTimeout(late)
      used.waiting.delete(id)
      if (used.waiting.size === 0) rest(used)
    }
    used.waiting.set(id, {
      done: (bytes) => (over(), done(bytes)),
      failed: (error) => (over(), failed(error)),
    })
    used.worker.postMessage({ id, form, printed: cleanPrinted(printed) } satisfies ToThread)
  })
}

function openPress(): Press {
  const worker = new Worker(new URL('./form-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  const made: Press = { worker, waiting: new Map(), idle: undefined }
  worker.on('message', (message: FromThread) => {
    const waiting = made.waiting.get(message.id)
    if ('bytes' in message) waiting?.done(message.bytes)
    else waiting?.failed(new Error(message.broken))
  })
  worker.on('error', (error) => closePress(made, error))
  worker.on('exit', () => closePress(made, new Error('the printing thread ended too early')))
  return made
}

/** Nobody waits: the thread keeps the program from nothing, and ends after a while. */
function rest(used: Press): void {
  used.worker.unref()
  used.idle = setTimeout(() => closePress(used, new Error('the printing thread was ended')), idleMs)
  used.idle.unref()
}

function closePress(used: Press, error: Error): void {
  if (press === used) press = undefined
  clearTimeout(used.idle)
  for (const { failed } of used.waiting.values()) failed(error)
  void used.worker.terminate()
}
