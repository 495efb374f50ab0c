import {
  decided,
  isFacts,
  isWords,
  type Chosen,
  type Conflict,
  type Facts,
  type Merge,
} from '../registers/conflict.rules.ts'
import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { keyFrom } from './cues.rules.ts'

/** A declaration that says nothing but whose it is. */
export const emptyDeclaration = (name: string, language: Language): OfficeDeclaration => ({
  declaration: 1,
  office: { controller: { name }, financialYearEnds: 12, languages: [language], timeZone: 'Europe/Helsinki' },
  contacts: [],
  systems: [],
  recipients: [],
  sources: [],
  ownFields: [],
  registers: [],
  builtIn: {},
  changesToldBy: [],
  documents: [],
})

/**
 * What was read, joined to a declaration there is. What is declared stays; what is not answered there is filled in; where the
 * two say otherwise there is a conflict, and nothing changes unless `chosen` says so for its place.
 */
export function joined(
  before: OfficeDeclaration,
  read: OfficeDeclaration,
  chosen: Chosen = {},
): { document: OfficeDeclaration; conflicts: readonly Conflict[] } {
  const merge: Merge = { chosen, conflicts: [] }
  const { registers, keys, added, out } = joinedRegisters(merge, before.registers, read.registers)
  const needed = neededBy(out, added)
  const list = <T extends { key: string }>(name: string, held: readonly T[], more: readonly T[]): T[] =>
    byKey(
      merge,
      name,
      held,
      more.filter((one) => needed(one.key)),
      (one) => one.key,
    )
  const one = <T>(at: string, held: T, more: T): T => filled(merge, at, held, more) as T
  const document: OfficeDeclaration = {
    ...before,
    office: {
      ...before.office,
      controller: one('office/controller', before.office.controller, read.office.controller),
    },
    contacts: byKey(
      merge,
      'contacts',
      before.contacts,
      read.contacts.map((person) => ({
        ...person,
        ...(person.registers ? { registers: person.registers.map((key) => keys.get(key) ?? key) } : {}),
      })),
      (person) => `${person.role} ${person.name}`,
    ),
    systems: list('systems', before.systems, read.systems),
    recipients: list('recipients', before.recipients, read.recipients),
    sources: list('sources', before.sources, read.sources),
    ownFields: list('ownFields', before.ownFields, read.ownFields),
    registers,
    changesToldBy: one('changesToldBy', before.changesToldBy, read.changesToldBy),
    documents: joinedDocuments(before.documents, read.documents, keys, new Set(added.map(({ key }) => key))),
  }
  for (const part of ['representative', 'dataProtectionOfficer', 'website', 'rights'] as const) {
    const value = filled(merge, part, before[part], read[part])
    if (value !== undefined) Object.assign(document, { [part]: value })
  }
  return { document, conflicts: merge.conflicts }
}

/** A register of the same name is one's own already: it stays unless the other is chosen. Others get a key of their own. */
function joinedRegisters(merge: Merge, before: readonly Register[], read: readonly Register[]) {
  const taken = new Set(before.map((one) => one.key))
  const keys = new Map<string, string>()
  const registers = [...before]
  const added: Register[] = []
  const out: Register[] = []
  for (const one of read) {
    const at = before.findIndex((held) => sameName(held, one))
    const held = before[at]
    const choice = held
      ? decided(merge, { at: `registers/${held.key}`, choices: ['held', 'both', 'read'], held, read: one })
      : 'both'
    const key = held && choice !== 'both' ? held.key : keyFrom(one.key, taken)
    taken.add(key)
    keys.set(one.key, key)
    if (choice === 'held') {
      out.push(one)
      continue
    }
    const own = { ...one, key }
    added.push(own)
    if (choice === 'read') registers[at] = own
    else registers.push(own)
  }
  return { registers, keys, added, out }
}

/** Sources, recipients and systems that only registers left out speak of are left out with them. */
function neededBy(out: readonly Register[], added: readonly Register[]): (key: string) => boolean {
  const named = (registers: readonly Register[]) =>
    new Set(
      registers.flatMap((one) => [
        ...one.sources,
        ...one.recipients,
        ...one.systems,
        ...one.fields.map((f) => f.field),
      ]),
    )
  const gone = named(out)
  const wanted = named(added)
  return (key) => wanted.has(key) || !gone.has(key)
}

/** A document that covers nothing new, where there is one of its kind, is not added. */
function joinedDocuments(
  before: OfficeDeclaration['documents'],
  read: OfficeDeclaration['documents'],
  keys: ReadonlyMap<string, string>,
  added: ReadonlySet<string>,
): OfficeDeclaration['documents'] {
  const taken = new Set(before.map((one) => one.key))
  const own = read
    .map((one) => ({ ...one, registers: one.registers.map((key) => keys.get(key) ?? key) }))
    .filter(
      (one) =>
        one.registers.some((key) => added.has(key)) &&
        !before.some((held) => held.kind === one.kind && one.registers.every((key) => held.registers.includes(key))),
    )
    .map((one) => {
      const key = keyFrom(one.key, taken)
      taken.add(key)
      return { ...one, key }
    })
  return [...before, ...own]
}

function byKey<T extends object>(
  merge: Merge,
  name: string,
  held: readonly T[],
  read: readonly T[],
  keyOf: (one: T) => string,
): T[] {
  const same = (one: T) => read.find((other) => keyOf(other) === keyOf(one))
  return [
    ...held.map((one, i) => {
      const other = same(one)
      const place = 'key' in one && typeof one.key === 'string' ? one.key : String(i)
      return other ? (filled(merge, `${name}/${place}`, one, other) as T) : one
    }),
    ...read.filter((one) => !held.some((other) => keyOf(other) === keyOf(one))),
  ]
}

/** One answer: filled in where there is none, gone into where both have parts, a conflict where they say otherwise. */
function filled(merge: Merge, at: string, held: unknown, read: unknown): unknown {
  if (isUnanswered(read) || equal(held, read)) return held
  if (isUnanswered(held)) return read
  if (isFacts(held) && isFacts(read) && !(at.endsWith('/address') && differ(held, read))) {
    const parts: Record<string, unknown> = { ...held }
    for (const [name, value] of Object.entries(read)) {
      const part = filled(merge, `${at}/${name}`, held[name], value)
      if (part !== undefined) parts[name] = part
    }
    return parts
  }
  const lists = isWords(held) && isWords(read)
  if (lists && read.every((one) => held.includes(one))) return held
  const choice = decided(merge, { at, choices: lists ? ['held', 'both', 'read'] : ['held', 'read'], held, read })
  if (choice === 'both' && lists) return [...new Set([...held, ...read])]
  return choice === 'read' ? read : held
}

const isUnanswered = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The same whatever the order of the parts, letter case and outer spaces of words aside. */
function equal(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return folded(one) === folded(other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, i) => equal(part, other[i]))
  if (!isFacts(one) || !isFacts(other)) return one === other
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => equal(one[name], other[name]))
}

/** An address is one answer: the street of one and the town of the other would be nobody's. */
const differ = (held: Facts, read: Facts): boolean =>
  Object.entries(read).some(([name, part]) => !isUnanswered(held[name]) && !equal(held[name], part))

const folded = (text: string): string => text.trim().toLowerCase()

const sameName = (one: Register, other: Register): boolean =>
  languages.some((language) => {
    const name = one.names[language]
    return name !== undefined && folded(name) === folded(other.names[language] ?? '')
  })
