import { dropOldAttempts } from '../domain/staff/attempts.storage.ts'
import { dropOldLinks } from '../domain/staff/links.storage.ts'
import { dropOldSessions } from '../domain/staff/sessions.storage.ts'
import { idleSince } from './caller.ts'
import type { Program } from './program.ts'
import { removeOldUploads } from './upload.ts'

const hour = 3_600_000

/** Removes what has run out: sessions, links a month after their end, counted attempts after one, uploads after seven days. */
export async function tidy({ shared, data, now }: Pick<Program, 'shared' | 'data' | 'now'>): Promise<void> {
  const present = now()
  await dropOldSessions(shared, present.toISOString(), idleSince(present))
  const monthAgo = new Date(present.getTime() - 30 * 24 * hour).toISOString()
  await dropOldLinks(shared, monthAgo)
  await dropOldAttempts(shared, monthAgo)
  await removeOldUploads(data, present)
}

async function tidyAndBegin(program: Program): Promise<void> {
  await program.attempts.flush()
  await tidy(program)
  await program.beginNights()
}

/** Does so at the start and every hour, and begins the offices' nightly work. */
export function keepTidy(program: Program): { stop(): Promise<void> } {
  let going = Promise.resolve()
  const go = () => {
    going = tidyAndBegin(program).catch((error: unknown) =>
      program.trace('tidying-failed', { code: String((error as { code?: unknown }).code ?? 'none') }),
    )
  }
  go()
  const timer = setInterval(go, hour)
  return {
    async stop() {
      clearInterval(timer)
      await going
    },
  }
}
