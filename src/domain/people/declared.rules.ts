import { fieldName } from '../registers/catalogue.rules.ts'
import { sourcesOf } from '../registers/field-sources.rules.ts'
import type { CharterRegister, CharterSource } from '../../enforcement/charter.ts'
import type { Trouble } from './given-values.rules.ts'
import type { Got } from './person.schema.ts'

type Language = 'fi' | 'sv' | 'en'

/**
 * Where values come from by these registers: the named source, or the person when none is named. Nothing was received on a
 * day to come.
 */
export function sourceIn(
  registers: readonly CharterRegister[],
  { source: named, receivedOn }: Pick<Got, 'source' | 'receivedOn'>,
  today: string,
): { source: CharterSource } | { trouble: Trouble } {
  if (receivedOn !== undefined && receivedOn > today)
    return { trouble: { code: 'received-in-future', facts: { day: receivedOn } } }
  const all = registers.flatMap((register) => [...register.sources.values()])
  const source = named === undefined ? all.find((one) => one.fromPerson) : all.find((one) => one.key === named)
  if (source) return { source }
  const keys = [...new Set(all.map((one) => one.key))].join(', ')
  return named === undefined
    ? { trouble: { code: 'source-needed', facts: { sources: keys } } }
    : { trouble: { code: 'source-not-declared', facts: { source: named, sources: keys } } }
}

/**
 * Fields that may not be written here: those that this purpose does not see there, and those that none of the registers
 * declares together with the source (a value stays only while a register of the person declares both).
 */
export function undeclared(
  fields: readonly string[],
  registers: readonly CharterRegister[],
  source: CharterSource,
  shown: { has(field: string): boolean },
  language: Language,
): Trouble[] {
  const takes = (one: CharterRegister, field: string) =>
    one.fields.has(field) && sourcesOf(one, field).some(({ key }) => key === source.key)
  return fields.flatMap((field): Trouble[] => {
    const facts = { field: fieldName(field, language) }
    if (!registers.some((one) => one.fields.has(field))) return [{ code: 'undeclared-field', facts }]
    if (!shown.has(field)) return [{ code: 'outside-scope', facts }]
    if (!registers.some((one) => takes(one, field)))
      return [{ code: 'undeclared-source', facts: { ...facts, source: source.key } }]
    return []
  })
}

/** The same troubles with the fields by their names in the reader's language. */
export const namingFields = (troubles: readonly Trouble[], language: Language): Trouble[] =>
  troubles.map(({ code, facts }) => {
    const field = facts?.['field']
    return typeof field === 'string'
      ? { code, facts: { ...facts, field: fieldName(field, language) } }
      : { code, ...(facts ? { facts } : {}) }
  })

/** The facts of an origin as they are stored: today and the person himself unless said otherwise. */
export const originOf = (got: Got, source: CharterSource, today: string) => ({
  source: source.id,
  receivedOn: got.receivedOn ?? today,
  atLatest: got.atLatest ?? false,
  givenByPerson: got.givenByPerson ?? source.fromPerson,
  way: got.way,
})
