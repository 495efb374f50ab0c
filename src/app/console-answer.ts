import type { Language } from '../enforcement/operation.ts'
import { say } from './console.ts'

export const exitCodes = { done: 0, broken: 1, refused: 2, notUnderstood: 3, notPermitted: 4 } as const

/** The exit code of an answer of the API. */
export function codeFor(status: number): number {
  if (status === 200) return exitCodes.done
  if (status === 409) return exitCodes.refused
  if (status === 400 || status === 404 || status === 413) return exitCodes.notUnderstood
  return status === 401 || status === 403 || status === 429 ? exitCodes.notPermitted : exitCodes.broken
}

type Body = {
  done?: unknown
  refused?: { because: string; article?: string }[]
  invalid?: { path: string; message: string }[]
  incident?: string
  because?: string
}

/** An answer of the API as lines to read. */
export function inWordsOf(body: unknown, language: Language): string[] {
  const { done, refused, invalid, incident, because } = body as Body
  if (refused)
    return [
      say(language, 'refused'),
      ...refused.map((one) => `  ${one.because}${one.article ? ` (${say(language, 'basis')}: ${one.article})` : ''}`),
    ]
  if (invalid)
    return [say(language, 'invalid'), ...invalid.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`)]
  if (incident) return [say(language, 'broken', { incident })]
  if (because) return [because]
  const lines = shown(done, '')
  return lines.length > 0 ? lines : [say(language, 'done')]
}

function shown(value: unknown, margin: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => marked(shown(one, ''), margin))
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [`${margin}${String(value)}`]
  return Object.entries(value).flatMap(([name, part]) => {
    if (part === null || part === undefined || part === '') return []
    if (typeof part !== 'object') return [`${margin}${name}: ${String(part)}`]
    const below = shown(part, `${margin}  `)
    return below.length === 0 ? [] : [`${margin}${name}:`, ...below]
  })
}

const marked = (lines: readonly string[], margin: string): string[] =>
  lines.map((line, i) => `${margin}${i === 0 ? '- ' : '  '}${line}`)
