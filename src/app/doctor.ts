import type { AttemptsTold } from '../domain/staff/attempts.storage.ts'
import { existsSync, statfsSync } from 'node:fs'
import { say } from './console.ts'
import type { Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import type { Language } from '../enforcement/operation.ts'
import { openReach, type Reach } from './reach.ts'

type Health = {
  kind: string
  version: number
  guard: string
  offices: { id: string; name: string; state: string; because: string; stray: number }[]
  tried: AttemptsTold
}
type Line = { well: boolean; what: string }

/*
 * `see-me` is of people's own accounts: a program whose token will do is known there and not permitted, one whose token or
 * agreement has ended is not known or not active.
 */
async function overHttp(reach: Reach, language: Language): Promise<Line> {
  const { status, body } = await reach.ask('/api/see-me', {})
  const { code, done } = body as { code?: string; done?: unknown }
  const known = (status === 200 && done !== undefined) || (status === 403 && code === 'not-permitted')
  const heard = known ? 'token-does' : status === 401 || status === 403 ? 'token-does-not' : 'answers-wrong'
  return { well: known, what: say(language, heard, { url: reach.url, status }) }
}

/** Looks at what the program stands on and says what it found; 0 when all is well. */
export async function doctor(console: Console): Promise<number> {
  const { settings, out, language } = console
  const lines: Line[] = [{ well: true, what: `Node ${process.version}, ${process.platform} ${process.arch}` }]
  if (existsSync(settings.data)) {
    const { bavail, bsize } = statfsSync(settings.data)
    const free = Math.floor((Number(bavail) * Number(bsize)) / 1_000_000)
    lines.push({ well: free > 500, what: say(language, 'disk', { place: settings.data, free }) })
  }
  const reach = await openReach({ ...console, say: console.err })
  try {
    if (reach.console) {
      const { body } = await reach.ask('/console/health', {})
      const { done } = body as { done: Health }
      lines.push({
        well: true,
        what: say(language, 'database', { kind: done.kind, version: String(done.version) }),
      })
      lines.push({ well: true, what: say(language, done.guard === 'role' ? 'guard-role' : 'guard-trigger') })
      for (const { id, name, state, because, stray } of done.offices) {
        lines.push({ well: state === 'open', what: `${name} (${id}): ${state}${because ? `, ${because}` : ''}` })
        if (stray > 0) lines.push({ well: false, what: say(language, 'stray', { name, count: stray }) })
      }
      lines.push({ well: true, what: say(language, 'tried', { ...done.tried }) })
    } else {
      lines.push(await overHttp(reach, language))
    }
  } finally {
    await reach.close()
  }
  for (const { well, what } of lines) out(`${well ? 'ok ' : '!! '} ${what}`)
  return lines.every((line) => line.well) ? exitCodes.done : exitCodes.broken
}
