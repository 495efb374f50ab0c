import type { OfficeDeclaration } from './declaration.schema.ts'

const kinds = [
  'register',
  'purpose',
  'field',
  'source',
  'recipient',
  'system',
  'own-field',
  'document',
  'retention',
  'contact',
  'part',
] as const
export type ChangedKind = (typeof kinds)[number]
export const changedKinds: readonly ChangedKind[] = kinds
export const changeHows = ['added', 'removed', 'changed'] as const
export type ChangeHow = (typeof changeHows)[number]

/**
 * One thing that is otherwise than in the declaration before. `path` names the fact by keys, as in findings;
 * `name` is its key or the field. A part that came or went is told once, not with everything in it.
 */
export type DeclaredChange = { path: string; kind: ChangedKind; how: ChangeHow; name: string }

/** What differs between two declarations, in the order of the document; everything is new when there is none before. */
export function changesBetween(before: OfficeDeclaration | undefined, after: OfficeDeclaration): DeclaredChange[] {
  const changes = compare(before ?? {}, after, [])
  return changes.length > 0 || before === undefined || sameFacts(before, after)
    ? changes
    : [{ path: '', kind: 'part', how: 'changed', name: '' }]
}

/** Whether two values say the same; the order of keys says nothing, the order of a list does. */
export const sameFacts = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

type Facts = Record<string, unknown>
const isObject = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const languageKeys = new Set(['fi', 'sv', 'en'])
const isText = (value: Facts): boolean => Object.keys(value).every((key) => languageKeys.has(key))

function compare(before: unknown, after: unknown, path: readonly string[]): DeclaredChange[] {
  if (sameFacts(before, after)) return []
  if (isEmpty(before) && isEmpty(after)) return []
  if (before === undefined && !isList(after)) return [change(path, 'added')]
  if (after === undefined && !isList(before)) return [change(path, 'removed')]
  if (isObject(before) && isObject(after) && !isText(before) && !isText(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)])
    keys.delete('declaration')
    return [...keys].flatMap((key) => compare(before[key], after[key], [...path, key]))
  }
  const [old, now] = [byKey(before ?? []), byKey(after ?? [])]
  if (!old || !now) return [change(path, 'changed')]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    compare(old.get(key), now.get(key), [...path, key]),
  )
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && byKey(value) !== undefined
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

/** A list whose parts have keys of their own, or are names; undefined for any other. */
function byKey(value: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined
  const found = new Map<string, unknown>()
  for (const one of value as unknown[]) {
    const key = typeof one === 'string' ? one : isObject(one) ? (one['key'] ?? one['field']) : undefined
    if (typeof key !== 'string' || found.has(key)) return undefined
    found.set(key, one)
  }
  return found
}

const change = (path: readonly string[], how: ChangeHow): DeclaredChange => ({
  path: path.join('/'),
  ...whatIs(path),
  how,
})

const listKinds: Record<string, ChangedKind> = {
  registers: 'register',
  purposes: 'purpose',
  fields: 'field',
  sources: 'source',
  recipients: 'recipient',
  systems: 'system',
  ownFields: 'own-field',
  documents: 'document',
}

function whatIs(path: readonly string[]): { kind: ChangedKind; name: string } {
  const name = path.at(-1) ?? ''
  if (name === 'retention' || name === 'contacts') return { kind: name === 'contacts' ? 'contact' : name, name }
  const kind = listKinds[path.at(-2) ?? '']
  return { kind: kind ?? 'part', name }
}
