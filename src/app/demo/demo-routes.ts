import type { Context, Hono } from 'hono'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { accountById } from '../../domain/staff/accounts.storage.ts'
import { linkEnd } from '../../domain/staff/link.rules.ts'
import { addHouseLink, findLink, takeLink } from '../../domain/staff/links.storage.ts'
import type { Refusal } from '../../enforcement/outcome.ts'
import { hashOf, newSecret } from '../../plumbing/crypto/secret.ts'
import { answer, forbidden, refused, sentence, tooOften } from '../answers.ts'
import { bodyOf } from '../api.ts'
import type { Door, Env } from '../caller.ts'
import type { Program } from '../program.ts'
import { readAs } from '../read-as.ts'
import { openSession, type SignInLimits } from '../sign-in.ts'
import { openDemo } from './demo.ts'

type Doorway = { program: Program; door: Door; limits: SignInLimits }

const input = z.strictObject({ code: z.string().min(20).max(100) })
/** A call waits at most this long for the demo, and is then told how far it is. */
const patience = 800

/**
 * `POST /setup/demo` with the code of a set-up link or of a demo link: makes the demo, is to be asked again while it
 * says `making` with the rows done, and in the end signs in as the invented owner. A set-up link still sets up an office
 * afterwards; a demo link works once. `POST /console/demo`: the same for the command line, with a link in the end.
 */
export function demoRoutes(app: Hono<Env>, way: Doorway): void {
  app.post('/setup/demo', (c) => enterDemo(c, way))
  app.post('/console/demo', (c) => demoLink(c, way))
}

async function enterDemo(c: Context<Env>, { program, door, limits }: Doorway): Promise<Response> {
  const body = await bodyOf(c)
  if (body instanceof Response) return body
  const given = readAs(c, input, body.value)
  if (given instanceof Response) return given
  const waiting = limits.address.take(c.get('from'))
  if (waiting > 0) return tooOften(c, program, waiting)
  const hash = hashOf(given.code)
  const link = await findLink(program.shared, hash)
  const now = program.now().toISOString()
  const trouble = linkTrouble(link, now)
  if (trouble || !link) return refused(c, program, trouble ?? { code: 'link-unknown' })
  limits.address.giveBack(c.get('from'))
  const demo = await soon(c, program)
  if ('making' in demo) return answer(c, program, { done: { state: 'making', ...demo.making } })
  if (link.kind === 'demo' && !(await takeLink(program.shared, hash, now)))
    return refused(c, program, { code: 'link-used' })
  const account = await accountById(program.shared, demo.ready.account)
  const first = demo.ready.offices[0]
  if (!account || !first) return refused(c, program, { code: 'no-office' })
  return await openSession(c, program, door, account, first.id)
}

async function demoLink(c: Context<Env>, { program }: Doorway): Promise<Response> {
  if (c.get('caller').kind !== 'console')
    return forbidden(c, 'console-only', sentence(c.get('language'), 'notPermitted'))
  const demo = await soon(c, program)
  if ('making' in demo) return answer(c, program, { done: { state: 'making', ...demo.making } })
  const { secret, hash } = newSecret()
  const expiresAt = linkEnd('demo', program.now().toISOString())
  await addHouseLink(program.shared, { hash, kind: 'demo', expiresAt })
  return answer(c, program, { done: { state: 'ready', code: secret, offices: demo.ready.offices } })
}

type Link = Awaited<ReturnType<typeof findLink>>

function linkTrouble(link: Link, now: string): Refusal | undefined {
  if (!link || (link.kind !== 'demo' && link.kind !== 'setup')) return { code: 'link-unknown' }
  if (link.used_at !== null) return { code: 'link-used' }
  return Date.parse(link.expires_at) <= Date.parse(now) ? { code: 'link-expired' } : undefined
}

/** The demo when it is there within the patience of a call, else how far it is. */
async function soon(c: Context<Env>, program: Program) {
  const making = openDemo(program, c.get('language'))
  const ready = await Promise.race([making.ready, wait(patience)])
  return ready === undefined ? { making: { rows: making.rows, of: making.of } } : { ready }
}
