import type { z } from 'zod'
import { fill } from '../domain/registers/text.rules.ts'
import type { Language } from '../enforcement/operation.ts'
import { words } from './input.words.ts'

type Issue = z.core.$ZodIssue
type Key = keyof (typeof words)['fi']
type Facts = Record<string, string>
type Path = readonly PropertyKey[]
type Trouble = { path: Path; key: Key; facts?: Facts }

const kinds: Partial<Record<string, Key>> = {
  string: 'text',
  number: 'number',
  int: 'int',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
}
const formats: Partial<Record<string, Key>> = { date: 'day', email: 'email', uuid: 'id', guid: 'id' }

/** What a schema found wrong, where it is and what to do, in the reader's language. No value of the input is repeated. */
export function inputTroubles(issues: readonly Issue[], language: Language): { path: string; message: string }[] {
  return issues
    .flatMap((issue) => troublesOf(issue, []))
    .map(({ path, key, facts = {} }) => ({
      path: path.map(String).join('.'),
      message: fill(words[language][key], facts),
    }))
}

function troublesOf(issue: Issue, above: Path): Trouble[] {
  const path = [...above, ...issue.path]
  const one = (key: Key, facts?: Facts): Trouble[] => [{ path, key, ...(facts ? { facts } : {}) }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ path: [...path, name], key: 'unknown' }))
    case 'invalid_type':
      return one(issue.input === undefined ? 'missing' : (kinds[issue.expected] ?? 'kind'))
    case 'invalid_value':
      return one('choice', { values: issue.values.map(String).join(', ') })
    case 'too_big':
      return one(issue.origin === 'string' ? 'longText' : issue.origin === 'array' ? 'manyItems' : 'largeNumber', {
        most: String(issue.maximum),
      })
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array')
        return one('smallNumber', { least: String(issue.minimum) })
      if (Number(issue.minimum) === 1) return one('empty')
      return one(issue.origin === 'string' ? 'shortText' : 'fewItems', { least: String(issue.minimum) })
    case 'invalid_format':
      return one(formats[issue.format] ?? 'form')
    case 'invalid_union':
      return ofUnion(issue, path)
    case 'custom': {
      const named: unknown = issue.params?.['trouble']
      return one(typeof named === 'string' && named in words.fi ? (named as Key) : 'form')
    }
    default:
      return one('form')
  }
}

/** Of a value that could have had several forms: what is wrong with it in the form that it comes nearest to. */
function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Trouble[] {
  if (issue.input === undefined) return [{ path, key: 'missing' }]
  if (issue.discriminator !== undefined && 'options' in issue && issue.options)
    return [{ path, key: 'choice', facts: { values: issue.options.map(String).join(', ') } }]
  const [nearest] = issue.errors
    .filter((form) => !form.some((one) => one.code === 'invalid_type' && one.path.length === 0))
    .toSorted((a, b) => a.length - b.length)
  return nearest ? nearest.flatMap((one) => troublesOf(one, path)) : [{ path, key: 'kind' }]
}
