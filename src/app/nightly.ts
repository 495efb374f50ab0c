import { createHash } from 'node:crypto'
import { officeZone } from '../domain/staff/offices.storage.ts'
import { dayIn } from '../enforcement/day.ts'
import { schemaOf } from '../plumbing/database/migrate.ts'
import type { Job } from './jobs.ts'
import type { Program } from './program.ts'

/** Nightly work begins when it is two in the office's own time zone, or later that day if the program was not running. */
const hour = 2

type Parts = Pick<Program, 'offices' | 'shared' | 'now' | 'trace'> & {
  jobs: readonly Job[]
  put(queue: string, id: string, payload: Record<string, string>): Promise<void>
}

/**
 * Puts each nightly queue's work for each office whose night has come. The id of the work is made of queue, office and
 * day, so that it is done once however often this is called.
 */
export async function beginNights({ offices, shared, now, trace, jobs, put }: Parts): Promise<void> {
  const nightly = jobs.filter((job) => job.nightly)
  if (nightly.length === 0) return
  for (const { id: office, state } of await offices.list()) {
    if (state !== 'open') continue
    try {
      const zone = await officeZone(shared, schemaOf(office))
      if (hourIn(zone, now()) < hour) continue
      const day = dayIn(zone, now())
      for (const { queue } of nightly)
        await put(queue, idFor(`${queue} ${office} ${day}`), { office, onBehalf: 'console' })
    } catch (error) {
      trace('night-not-begun', { office, code: String((error as { code?: unknown }).code ?? 'none') })
    }
  }
}

const hourIn = (timeZone: string, moment: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment))

/** A uuid (version 8, RFC 9562) that is always the same for the same text. */
function idFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
