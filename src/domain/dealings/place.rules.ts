import type { CharterRegister, CharterSource } from '../../enforcement/charter.ts'
import type { Scope } from '../../enforcement/scope.ts'
import { undeclared } from '../people/declared.rules.ts'
import type { Trouble } from '../people/given-values.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { sourcesOf } from '../registers/field-sources.rules.ts'

type Asked = {
  /** Registers that the person is in; undefined for an organisation, which any register may deal with. */
  of: readonly number[] | undefined
  source?: string | undefined
  language: 'fi' | 'sv' | 'en'
}
export type Place = { register: CharterRegister; source: CharterSource }

/**
 * The register in which a dealing is kept: one of the person's that this act sees and that declares the field, with the source
 * that is named, or the company's own work. Nothing is kept that no register declares.
 */
export function placeFor(
  field: string,
  { registers }: { registers: readonly CharterRegister[] },
  scope: Pick<Scope, 'registers'>,
  { of, source: named, language }: Asked,
): { place: Place } | { troubles: Trouble[] } {
  const declaring = registers.filter((one) => !one.builtIn && one.fields.has(field))
  const seen = declaring.filter((one) => scope.registers.some(({ id, fields }) => id === one.id && fields.has(field)))
  const own = seen.filter((one) => of === undefined || of.includes(one.id))
  const facts = { field: fieldName(field, language) }
  const [register] = own
  if (!register) {
    const code =
      declaring.length === 0 ? 'undeclared-field' : seen.length === 0 ? 'outside-scope' : 'not-in-its-register'
    return { troubles: [{ code, facts: { ...facts, register: declaring.map(({ key }) => key).join(', ') } }] }
  }
  const sources = sourcesOf(register, field)
  const source =
    named === undefined
      ? (sources.find(({ key }) => key === 'own') ?? sources[0])
      : [...register.sources.values()].find(({ key }) => key === named)
  if (!source) {
    const keys = sources.map(({ key }) => key).join(', ')
    return named === undefined
      ? { troubles: [{ code: 'source-needed', facts: { sources: keys } }] }
      : { troubles: [{ code: 'source-not-declared', facts: { source: named, sources: keys } }] }
  }
  const troubles = undeclared([field], [register], source, new Set([field]), language)
  return troubles.length > 0 ? { troubles } : { place: { register, source } }
}
