import { Worker } from 'node:worker_threads'
import { cleanPrinted, type Printed, type PrintedForm } from './printed.ts'

export type ToThread = { id: number; form: PrintedForm; printed: Printed }
export type FromThread = { id: number; bytes: Uint8Array } | { id: number; broken: string }

/** One document that waits for its turn, or is being made. */
type Order = {
  form: PrintedForm
  printed: Printed
  done: (bytes: Uint8Array) => void
  failed: (error: Error) => void
}
type Limits = { longestMs: number; mostWaiting: number; idleMs: number; thread: URL }

const limits: Limits = {
  /** A document of a hundred registers takes a second or two; one that takes this long will never be ready. */
  longestMs: 60_000,
  /** Each holds its document in memory: more than a whole site of notices at once is no office's work. */
  mostWaiting: 200,
  /** What a thread holds is given back when nobody has printed for so long. */
  idleMs: 30_000,
  thread: new URL('./form-thread.ts', import.meta.url),
}
const memoryMb = 512

/** Too many documents wait to be printed: nothing is wrong with this one, and it may be asked for again. */
export class TooManyWaiting extends Error {
  constructor(most: number) {
    super(`${most} documents wait to be printed already`)
    this.name = 'TooManyWaiting'
  }
}

/**
 * Prints one document after the other in a thread of its own, which starts at the first and ends when idle. The time of a
 * document runs from its own turn; one that is late or breaks the thread fails alone, and the others go to a new thread.
 */
export function openPrinter(own: Partial<Limits> = {}) {
  const { longestMs, mostWaiting, idleMs, thread } = { ...limits, ...own }
  const waiting: Order[] = []
  let worker: Worker | undefined
  let making: { id: number; order: Order; late: NodeJS.Timeout } | undefined
  let idle: NodeJS.Timeout | undefined
  let next = 1

  function open(): Worker {
    const opened = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
    opened.on('message', (message: FromThread) => {
      if (opened !== worker || message.id !== making?.id) return
      const { done, failed } = turnOver()
      if ('bytes' in message) done(message.bytes)
      else failed(new Error(message.broken))
      begin()
    })
    opened.on('error', (error) => close(opened, error))
    opened.on('exit', () => close(opened, new Error('the printing thread ended too early')))
    return opened
  }

  function turnOver(): Order {
    clearTimeout(making!.late)
    const { order } = making!
    making = undefined
    return order
  }

  function begin(): void {
    if (making) return
    const order = waiting.shift()
    if (!order) return rest()
    clearTimeout(idle)
    const used = (worker ??= open())
    used.ref()
    const late = setTimeout(
      () => close(used, new Error(`the ${order.form} was not ready in ${longestMs} ms`)),
      longestMs,
    )
    making = { id: next++, order, late }
    used.postMessage({ id: making.id, form: order.form, printed: order.printed } satisfies ToThread)
  }

  /** Nobody waits: the thread keeps the program from nothing, and ends after a while. */
  function rest(): void {
    const used = worker
    if (!used) return
    used.unref()
    clearTimeout(idle)
    idle = setTimeout(() => close(used, new Error('the printing thread was ended')), idleMs)
    idle.unref()
  }

  function close(used: Worker, error: Error): void {
    if (used !== worker) return
    worker = undefined
    clearTimeout(idle)
    void used.terminate()
    if (making) turnOver().failed(error)
    begin()
  }

  /**
   * A document as the bytes of a file. Rejects when the form could not be made, took too long from its turn, or with
   * TooManyWaiting.
   */
  return function print(printed: Printed, form: PrintedForm): Promise<Uint8Array> {
    if (waiting.length >= mostWaiting) return Promise.reject(new TooManyWaiting(mostWaiting))
    return new Promise<Uint8Array>((done, failed) => {
      waiting.push({ form, printed: cleanPrinted(printed), done, failed })
      begin()
    })
  }
}

/** See `openPrinter`: the one that the program prints by. */
export const print = openPrinter()
