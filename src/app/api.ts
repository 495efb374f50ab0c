import type { Context } from 'hono'
import type { z } from 'zod'
import { aims, type Aim } from '../enforcement/charter.ts'
import type { Office } from '../enforcement/house.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, Channel } from '../enforcement/operation.ts'
import { NotUnderstood, type Outcome } from '../enforcement/outcome.ts'
import { readJson } from '../plumbing/http/read-json.ts'
import type { Limit } from '../plumbing/http/token-bucket.ts'
import { answer, forbidden, invalid, sentence, stranger, tooLarge, tooOften } from './answers.ts'
import { actorOf, type Caller, type Env } from './caller.ts'
import type { Program } from './program.ts'
import { readAs } from './read-as.ts'

export const bodyLimit = { bytes: 1_048_576, levels: 40 }

const channels: Record<Caller['kind'], Channel> = {
  console: 'command-line',
  session: 'web',
  token: 'api',
  stranger: 'public-page',
}

/** Strangers may ask what nobody needs to sign in for so often by address: each answer leaves its line in the log. */
export const strangersLimit = { most: 60, seconds: 1 }

/** `POST /api/<operation>`: the body is the input; the answers are those of DESIGN 7. */
export async function callOperation(
  c: Context<Env>,
  program: Program,
  strangers: Limit,
  name = c.req.param('operation') ?? '',
): Promise<Response> {
  const operation = program.operations.get(name)
  const caller = c.get('caller')
  if (caller.kind === 'stranger') {
    if (!operation || operation.permission !== 'nobody asks') return stranger(c)
    const wait = strangers.take(c.get('from'))
    if (wait > 0) return tooOften(c, program, wait)
  }
  if (!operation) {
    const message = sentence(c.get('language'), 'unknownOperation', { name })
    return c.json({ invalid: [{ path: '', message }] }, 404)
  }
  const body = await bodyOf(c)
  if (body instanceof Response) return body
  const read = readAs(c, operation.input as z.ZodType, body.value)
  if (read instanceof Response) return read
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  return answer(c, program, await carryOut(c, operation, body.value, office))
}

/** The request's JSON within the limits, or the answer that says why not. */
export async function bodyOf(c: Context<Env>): Promise<{ value: unknown } | Response> {
  const read = await readJson(c.req.raw, bodyLimit)
  if ('value' in read) return read
  if (read.wrong === 'too-large') return tooLarge(c, '1 MB')
  if (read.wrong === 'no-text') return invalid(c, read.path, sentence(c.get('language'), 'noText'))
  return invalid(c, '', sentence(c.get('language'), read.wrong === 'too-deep' ? 'tooDeep' : 'notJson'))
}

/** The office of the caller: a session's and a token's own; the console and visitors name one, or there is only one. */
export async function officeFor(c: Context<Env>, program: Program): Promise<Office | Response> {
  const caller = c.get('caller')
  const language = c.get('language')
  const own =
    caller.kind === 'session' ? caller.session.office : caller.kind === 'token' ? caller.holder.office : undefined
  const named = c.req.header('seloste-office')
  if (own !== undefined && named !== undefined && named !== own)
    return forbidden(c, 'other-office', sentence(language, 'notPermitted'))
  const wanted = own ?? named ?? (await onlyOffice(program))
  if (typeof wanted !== 'string')
    return invalid(c, 'office', sentence(language, 'whichOffice', { names: wanted.join(', ') }))
  const found = await program.offices.find(wanted)
  if (!found) return invalid(c, 'office', sentence(language, 'unknownOffice', { name: wanted }))
  if ('closed' in found) return answer(c, program, { refused: [{ code: 'office-closed' }] })
  return found.office
}

const isAim = (named: string | undefined): named is Aim => (aims as readonly (string | undefined)[]).includes(named)

async function onlyOffice(program: Program): Promise<string | string[]> {
  const all = await program.offices.list()
  return all.length === 1 ? all[0]!.id : all.map((o) => `${o.slug} (${o.id})`)
}

/**
 * Through the gate. A session's screens say on every call what one is working for: an aim that the operation does not
 * serve is left aside there, and when none is named the session's usual one is taken if it is among those that fit.
 */
export async function carryOut(
  c: Context<Env>,
  operation: AnyOperation,
  input: unknown,
  office: Office,
): Promise<Outcome<unknown>> {
  const caller = c.get('caller')
  const header = c.req.header('seloste-purpose') || undefined
  const beside = caller.kind === 'session' && isAim(header) && !operation.aims.includes(header)
  const named = beside ? undefined : header
  const go = (purpose: string | undefined) =>
    perform(operation, input as never, {
      actor: actorOf(caller),
      office,
      purpose,
      language: c.get('language'),
      channel: channels[caller.kind],
      from: c.get('from'),
    })
  try {
    return await go(named)
  } catch (error) {
    const usual = caller.kind === 'session' ? caller.session.purpose : null
    const choices = error instanceof NotUnderstood ? error.invalid.find((one) => one.path === 'purpose') : undefined
    if (named || !usual || !choices || !choices.message.split(', ').includes(usual)) throw error
    return await go(usual)
  }
}
