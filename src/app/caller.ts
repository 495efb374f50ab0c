import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import {
  findSession,
  findToken,
  touchSession,
  type Session,
  type TokenHolder,
} from '../domain/staff/sessions.storage.ts'
import type { Actor } from '../enforcement/actor.ts'
import type { Language } from '../enforcement/operation.ts'
import { hashOf } from '../plumbing/crypto/secret.ts'
import { secretIn } from '../plumbing/http/session-cookie.ts'
import type { Program } from './program.ts'

/** How requests reach the program: what a browser may call it, and whether by TLS. */
export type Door = {
  origins: readonly string[]
  secure: boolean
  /** Whose X-Forwarded-For is believed. */
  proxies: readonly string[]
}

export type Env = {
  /** `console`: through the socket in the data directory, so whoever may open that is the console. */
  Bindings: Partial<HttpBindings> & { console?: boolean }
  Variables: { caller: Caller; from: string; language: Language }
}

export type Caller =
  | { kind: 'stranger' }
  | { kind: 'console' }
  | { kind: 'session'; hash: Buffer; session: Session }
  | { kind: 'token'; holder: TokenHolder }

export const idleHours = 12
export const longestDays = 14
const resting = 60_000

/** The moment before which a session must have been used, ISO 8601. */
export const idleSince = (now: Date): string => new Date(now.getTime() - idleHours * 3_600_000).toISOString()

/** Who is calling: the console, a session's cookie, a token, or a stranger. */
export async function callerOf(c: Context<Env>, program: Program, door: Door): Promise<Caller> {
  if (c.env?.console) return { kind: 'console' }
  const bearer = /^Bearer +(seloste_[A-Za-z0-9_-]{43})$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (c.req.header('authorization') !== undefined) {
    const holder = bearer ? await findToken(program.shared, hashOf(bearer)) : undefined
    return holder ? { kind: 'token', holder } : { kind: 'stranger' }
  }
  const secret = secretIn(c.req.header('cookie'), door.secure)
  if (!secret) return { kind: 'stranger' }
  const hash = hashOf(secret)
  const now = program.now()
  const session = await findSession(program.shared, hash, now.toISOString(), idleSince(now))
  if (!session) return { kind: 'stranger' }
  if (now.getTime() - Date.parse(session.seenAt) > resting) await touchSession(program.shared, hash, now.toISOString())
  return { kind: 'session', hash, session }
}

/** The actor of a caller inside an office; a stranger is a visitor. */
export function actorOf(caller: Caller): Actor {
  switch (caller.kind) {
    case 'console':
      return { kind: 'console', name: 'console' }
    case 'session':
      return { kind: 'account', id: caller.session.account, name: caller.session.name }
    case 'token': {
      const { account, name, bounds } = caller.holder
      return { kind: 'service-account', id: account, name, bounds }
    }
    default:
      return { kind: 'visitor', name: 'visitor' }
  }
}

/** The network address a request came from; the proxy's word is believed only when it comes from the proxy. */
export function addressOf(c: Context<Env>, { proxies }: Door): string {
  if (c.env?.console) return 'control.sock'
  const direct = (c.env?.incoming?.socket?.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!proxies.includes(direct)) return direct
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 45) || direct
}

/** The reader's language: named in the header, else the account's own, else what the browser asks for, else Finnish. */
export function languageOf(c: Context<Env>, caller: Caller): Language {
  const named = c.req.header('seloste-language')
  if (named === 'fi' || named === 'sv' || named === 'en') return named
  if (caller.kind === 'session') return caller.session.language
  const first = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .find((one): one is Language => one === 'fi' || one === 'sv' || one === 'en')
  return first ?? 'fi'
}
