import { addAttempts, type Attempts } from '../domain/staff/attempts.storage.ts'
import type { SharedDb } from '../domain/staff/installation.storage.ts'
import type { House } from '../enforcement/house.ts'

const minuteLength = 60_000
/** Beyond so many addresses in a minute the rest are counted together. */
const mostAddresses = 1000

export type AttemptCounter = {
  /**
   * Counts an answer: 401 is a stranger, 400 was not understood; others are nothing here. The doors note a wrong
   * passphrase and a code that opens nothing as 401 too, whatever they answer.
   */
  note(status: number, address: string): void
  /** Writes down what was counted so far. */
  flush(): Promise<void>
}

/**
 * Counts strangers and what was not understood for each minute and address. They leave no line each, since anybody could
 * fill the log with them. A minute is written down when the next one's first comes, hourly, and at the end.
 */
export function countAttempts(shared: SharedDb, now: () => Date, trace: House['trace']): AttemptCounter {
  let counted = new Map<string, Attempts>()
  let minute = 0
  let writing = Promise.resolve()
  const flush = (): Promise<void> => {
    const rows = [...counted.values()]
    counted = new Map()
    writing = writing
      .then(() => addAttempts(shared, rows))
      .catch((error: unknown) =>
        trace('attempts-not-written', { code: String((error as { code?: unknown }).code ?? 'none') }),
      )
    return writing
  }
  return {
    note(status, from) {
      if (status !== 401 && status !== 400) return
      const kind = status === 401 ? 'stranger' : 'not-understood'
      const present = Math.floor(now().getTime() / minuteLength)
      if (present !== minute && counted.size > 0) void flush()
      minute = present
      const own = counted.get(`${kind} ${from}`)
      const address = own || counted.size < mostAddresses ? from : 'others'
      const row = counted.get(`${kind} ${address}`)
      if (row) row.times += 1
      else {
        const begun = new Date(present * minuteLength).toISOString()
        counted.set(`${kind} ${address}`, { minute: begun, address, kind, times: 1 })
      }
    },
    flush,
  }
}
