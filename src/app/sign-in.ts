import type { Context } from 'hono'
import { z } from 'zod'
import { accountByEmail, officesOfAccount, type Account } from '../domain/staff/accounts.storage.ts'
import { beginSession } from '../domain/staff/begin-session.ts'
import { endSession } from '../domain/staff/end-session.ts'
import { addSession, dropSession } from '../domain/staff/sessions.storage.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import { isPassphrase } from '../plumbing/crypto/passphrase.ts'
import { newSecret } from '../plumbing/crypto/secret.ts'
import { endedCookie, sessionCookie } from '../plumbing/http/session-cookie.ts'
import { tokenBuckets, type Limit } from '../plumbing/http/token-bucket.ts'
import { answer, refused, stranger, tooOften } from './answers.ts'
import { bodyOf } from './api.ts'
import { longestDays, type Door, type Env } from './caller.ts'
import { readAs } from './read-as.ts'
import type { Program } from './program.ts'

/** How often one may try to get in: by account, whether it exists or not, and by network address. */
export type SignInLimits = { account: Limit; address: Limit }

export const signInLimits = (now: () => Date): SignInLimits => ({
  account: tokenBuckets({ most: 5, seconds: 60 }, () => now().getTime()),
  address: tokenBuckets({ most: 30, seconds: 10 }, () => now().getTime()),
})

const input = z.strictObject({
  email: z.string().max(254),
  passphrase: z.string().max(1000),
  office: z.string().max(60).optional(),
})

/** `POST /session`: signs in with e-mail and passphrase. The same answer, in the same time, for accounts unknown. */
export async function signIn(c: Context<Env>, program: Program, door: Door, limits: SignInLimits): Promise<Response> {
  const body = await bodyOf(c)
  if (body instanceof Response) return body
  const given = readAs(c, input, body.value)
  if (given instanceof Response) return given
  const keys = [limits.account, limits.address] as const
  const names = [given.email.trim().toLowerCase(), c.get('from')] as const
  const waits = keys.map((limit, i) => limit.take(names[i]!))
  if (Math.max(...waits) > 0) return tooOften(c, program, Math.max(...waits))
  const account = await accountByEmail(program.shared, given.email)
  if (!(await isPassphrase(given.passphrase, account?.passphrase ?? null)) || !account) {
    program.attempts.note(401, c.get('from'))
    return refused(c, program, { code: 'sign-in-wrong' })
  }
  keys.forEach((limit, i) => limit.giveBack(names[i]!))
  const own = await officesOfAccount(program.shared, account.id)
  const wanted = given.office === undefined ? own[0] : own.find((one) => one.id === given.office)
  if (!wanted) return refused(c, program, { code: 'no-office' })
  return await openSession(c, program, door, account, wanted.id)
}

/** Begins a session in an office, with its line in the log, and hands over the cookie. */
export async function openSession(
  c: Context<Env>,
  program: Program,
  door: Door,
  account: Pick<Account, 'id' | 'name' | 'language'>,
  officeId: string,
): Promise<Response> {
  const found = await program.offices.find(officeId)
  if (!found || 'closed' in found) return refused(c, program, { code: 'office-closed' })
  const outcome = await perform(beginSession, {}, circumstances(c, account, found.office))
  if ('refused' in outcome) return answer(c, program, outcome)
  const { secret, hash } = newSecret()
  const now = program.now()
  const seconds = longestDays * 86_400
  await addSession(program.shared, {
    hash,
    account: account.id,
    office: officeId,
    now: now.toISOString(),
    endsAt: new Date(now.getTime() + seconds * 1000).toISOString(),
    purpose: outcome.done.usualPurpose,
  })
  c.header('Set-Cookie', sessionCookie(door.secure, secret, seconds))
  const offices = await officesOfAccount(program.shared, account.id)
  return answer(c, program, { done: { office: { id: officeId, name: found.name }, offices } })
}

const circumstances = (c: Context<Env>, account: Pick<Account, 'id' | 'name' | 'language'>, office: Office) => ({
  actor: { kind: 'account' as const, id: account.id, name: account.name },
  office,
  language: account.language,
  channel: 'web' as const,
  from: c.get('from'),
})

/** `POST /session/office`: goes over to another office of the same account; the old session ends. */
export async function changeOffice(c: Context<Env>, program: Program, door: Door): Promise<Response> {
  const caller = c.get('caller')
  if (caller.kind !== 'session') return stranger(c)
  const body = await bodyOf(c)
  if (body instanceof Response) return body
  const given = readAs(c, z.strictObject({ office: z.string().max(60) }), body.value)
  if (given instanceof Response) return given
  const { account, name, language } = caller.session
  const own = await officesOfAccount(program.shared, account)
  if (!own.some((one) => one.id === given.office)) return refused(c, program, { code: 'no-office' })
  const response = await openSession(c, program, door, { id: account, name, language }, given.office)
  if (response.status === 200) await dropSession(program.shared, caller.hash)
  return response
}

/** `DELETE /session`, and `end-session` by its own name: the line in the log, then the session and its cookie are gone. */
export async function signOut(c: Context<Env>, program: Program, door: Door): Promise<Response> {
  const caller = c.get('caller')
  if (caller.kind !== 'session') return stranger(c)
  const { account, name, language, office } = caller.session
  try {
    const found = await program.offices.find(office)
    if (found && !('closed' in found))
      await perform(endSession, {}, circumstances(c, { id: account, name, language }, found.office))
  } finally {
    await dropSession(program.shared, caller.hash)
    c.header('Set-Cookie', endedCookie(door.secure))
  }
  return answer(c, program, { done: {} })
}
