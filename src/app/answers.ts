import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { fill } from '../domain/registers/text.rules.ts'
import { words as staffWords } from '../domain/staff/words.ts'
import type { Language } from '../enforcement/operation.ts'
import { Broken, NotPermitted, NotUnderstood, type Outcome, type Refusal } from '../enforcement/outcome.ts'
import { randomUUID } from 'node:crypto'
import { TooManyWaiting } from '../plumbing/forms/print.ts'
import { words } from './app.words.ts'
import type { Env } from './caller.ts'
import { wordRefusal } from './refusals.ts'
import type { Program } from './program.ts'

type Plain = Exclude<keyof (typeof words)['fi'], 'refusals'>

/** One of the program's own sentences in the reader's language. */
export const sentence = (language: Language, key: Plain, facts: Record<string, string | number> = {}): string =>
  fill(words[language][key], facts)

const json = (c: Context<Env>, status: ContentfulStatusCode, body: object): Response => c.json(body, status)

/** 200 `{ done }`, or 409 `{ refused: [{ code, because, article? }] }` in the reader's language. */
export function answer(c: Context<Env>, program: Program, outcome: Outcome<unknown>): Response {
  if ('done' in outcome) return json(c, 200, outcome)
  const language = c.get('language')
  return json(c, 409, { refused: outcome.refused.map((one) => wordRefusal(program.sentences, one, language)) })
}

export const refused = (c: Context<Env>, program: Program, ...refusals: Refusal[]): Response =>
  answer(c, program, { refused: refusals })

export const invalid = (c: Context<Env>, path: string, message: string): Response =>
  json(c, 400, { invalid: [{ path, message }] })

/** 401: who is calling is not known, or the token that was given counts for nothing. */
export const stranger = (c: Context<Env>): Response =>
  json(c, 401, {
    code: 'not-signed-in',
    because: sentence(c.get('language'), c.req.header('authorization') === undefined ? 'strangers' : 'badToken'),
  })

export const forbidden = (c: Context<Env>, code: string, because: string): Response => json(c, 403, { code, because })

export const tooLarge = (c: Context<Env>, most: string): Response =>
  json(c, 413, { code: 'too-large', because: sentence(c.get('language'), 'tooLarge', { most }) })

/** 429 with the seconds after which to try again. */
export function tooOften(c: Context<Env>, program: Program, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  const refusal = wordRefusal(program.sentences, { code: 'too-often', facts: { seconds } }, c.get('language'))
  return json(c, 429, { refused: [refusal] })
}

/**
 * What was thrown, as an answer: not understood 400, not permitted 403, too much to print 429, anything else 500 with an
 * incident id alone.
 */
export function failed(c: Context<Env>, error: unknown, program: Program): Response {
  const language = c.get('language') ?? 'fi'
  if (error instanceof NotUnderstood) {
    const invalid = error.invalid.map(({ path, message }) =>
      path === 'purpose' ? { path, message: sentence(language, 'namePurpose', { names: message }) } : { path, message },
    )
    return json(c, 400, { invalid })
  }
  if (error instanceof NotPermitted) {
    const why = staffWords[language].inactive as Record<string, string>
    const because = error.code === 'inactive' ? why[error.message] : undefined
    return forbidden(c, error.code, because ?? sentence(language, 'notPermitted'))
  }
  if (error instanceof Broken) return json(c, 500, { incident: error.incident })
  if (error instanceof TooManyWaiting) return tooOften(c, program, 10)
  const incident = randomUUID().slice(0, 8)
  program.trace('broken', {
    incident,
    route: c.req.routePath,
    code: String((error as { code?: unknown }).code ?? 'none'),
  })
  return json(c, 500, { incident })
}
