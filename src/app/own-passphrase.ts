import type { Context } from 'hono'
import { z } from 'zod'
import { accountById, setPassphrase } from '../domain/staff/accounts.storage.ts'
import { passphraseTrouble } from '../domain/staff/passphrase.rules.ts'
import { hashPassphrase, isPassphrase } from '../plumbing/crypto/passphrase.ts'
import { refused, stranger, tooOften } from './answers.ts'
import { bodyOf } from './api.ts'
import type { Door, Env } from './caller.ts'
import type { Program } from './program.ts'
import { readAs } from './read-as.ts'
import { openSession, type SignInLimits } from './sign-in.ts'

const input = z.strictObject({ current: z.string().max(1000), passphrase: z.string().max(1000) })

/** `POST /session/passphrase`: changes one's own; every session of the account ends and a new one begins here. */
export async function changePassphrase(
  c: Context<Env>,
  { program, door, limits }: { program: Program; door: Door; limits: SignInLimits },
): Promise<Response> {
  const caller = c.get('caller')
  if (caller.kind !== 'session') return stranger(c)
  const body = await bodyOf(c)
  if (body instanceof Response) return body
  const given = readAs(c, input, body.value)
  if (given instanceof Response) return given
  const account = await accountById(program.shared, caller.session.account)
  if (!account) return stranger(c)
  const name = account.email.toLowerCase()
  const wait = limits.account.take(name)
  if (wait > 0) return tooOften(c, program, wait)
  if (!(await isPassphrase(given.current, account.passphrase))) return refused(c, program, { code: 'sign-in-wrong' })
  limits.account.giveBack(name)
  const trouble = passphraseTrouble(given.passphrase, [account.name, account.email])
  if (trouble) return refused(c, program, { code: trouble })
  await setPassphrase(program.shared, account.id, await hashPassphrase(given.passphrase))
  return await openSession(c, program, door, account, caller.session.office)
}
