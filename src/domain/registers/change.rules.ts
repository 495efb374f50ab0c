import { words } from './change.words.ts'
import { fill, languages, type Language, type Text3 } from './text.rules.ts'

export type ChangeCode = keyof typeof words.fi.changes
export type Part = keyof typeof words.fi.parts

/** Why people must be told before the change takes effect (GDPR 13(3), 14(4)), and those of which register. */
export type TellBefore = {
  why: 'new-purpose' | 'new-basis' | 'new-recipient-group' | 'new-transfer' | 'longer-period'
  register: string
}

/** What a change may do to data already there; others count what it touches. */
export type Effect =
  | { kind: 'register-removed'; register: string }
  | { kind: 'field-removed'; register: string; field: string }
  | { kind: 'source-removed'; register: string; source: string }
  | { kind: 'purpose-removed'; register: string; purpose: string }
  | { kind: 'period-shorter'; register: string; data: string[] }

/** One difference between two declarations, in plain words. `path` as in findings and sentences. */
export type Change = { code: ChangeCode; path: string; text: Text3; tellBefore?: TellBefore; effect?: Effect }

type Facts = (language: Language) => Record<string, string>

/** A change worded in three languages; `facts` gives the words of each. */
export function changed(
  code: ChangeCode,
  path: string,
  facts: Facts,
  more: { tellBefore?: TellBefore | undefined; effect?: Effect | undefined } = {},
): Change {
  const text = Object.fromEntries(
    languages.map((language) => [language, fill(words[language].changes[code], facts(language))]),
  ) as Text3
  return {
    code,
    path,
    text,
    ...(more.tellBefore ? { tellBefore: more.tellBefore } : {}),
    ...(more.effect ? { effect: more.effect } : {}),
  }
}

export const partName = (part: string, language: Language): string => words[language].parts[part as Part] ?? part

/** True when two values say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]))
}

/** What is in the second list and not in the first, by key. */
export const added = <T>(before: readonly T[], after: readonly T[], key: (one: T) => string): T[] =>
  after.filter((one) => !before.some((other) => key(other) === key(one)))
