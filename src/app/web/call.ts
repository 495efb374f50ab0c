import { Broken, NotPermitted, NotSignedIn, NotUnderstood, TooMuch, Unreachable } from '../../ui/answer.ts'
import type { Answer } from '../../ui/answer.ts'
import type { CallOptions } from '../../ui/shell.tsx'
import { noteReach } from './reach.ts'

type Body = {
  done?: unknown
  refused?: { code: string; because: string; article?: string }[]
  invalid?: { path: string; message: string }[]
  incident?: string
  because?: string
}

/** Asks for one operation: `POST /api/<name>`. */
export const call = (name: string, input: unknown, options: CallOptions & { language?: string } = {}) =>
  send(`/api/${name}`, input, options)

/**
 * Posts the input as JSON with the purpose in its header. Answers with `{ done }` or `{ refused }`; throws NotUnderstood,
 * NotSignedIn, NotPermitted, TooMuch, Broken and Unreachable.
 */
export async function send(
  path: string,
  input: unknown,
  { purpose, signal, language }: CallOptions & { language?: string } = {},
): Promise<Answer<unknown>> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'error',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(language === undefined ? {} : { 'Accept-Language': language }),
        ...(purpose === undefined || purpose === '' ? {} : { 'Seloste-Purpose': purpose }),
      },
      body: JSON.stringify(input ?? {}),
      ...(signal ? { signal } : {}),
    })
  } catch (problem) {
    if (signal?.aborted) throw problem
    noteReach(false)
    throw new Unreachable()
  }
  noteReach(response.status !== 502 && response.status !== 503 && response.status !== 504)
  const body = (await response.json().catch(() => ({}))) as Body
  if (response.status === 200 && 'done' in body) return { done: body.done }
  if ((response.status === 409 || response.status === 429) && body.refused) return { refused: body.refused }
  if (response.status === 400 || body.invalid) throw new NotUnderstood(body.invalid ?? [])
  if (response.status === 401) throw new NotSignedIn()
  if (response.status === 403) throw new NotPermitted(body.because)
  if (response.status === 413) throw new TooMuch('size')
  if (response.status === 429) throw new TooMuch('often')
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new Unreachable()
  throw new Broken(body.incident)
}
