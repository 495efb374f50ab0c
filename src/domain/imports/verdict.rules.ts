import { addressKey } from '../people/address-key.rules.ts'
import { comparedName, searchedName, type PersonValues } from '../people/person-values.rules.ts'
import type { ReadRow, RowCell } from './row-types.rules.ts'

/** An exact value by which a row is looked for. */
export type Key = { kind: 'email' | 'phone' | 'address' | 'name'; value: string }
/** The folded names of a row, as they are compared. */
export type Names = { name: string; family: string }

/** One row as it stands in the file and as it was read, with what it is looked for by. */
export type GivenRow = { number: number; cells: RowCell[]; read: ReadRow; keys: readonly Key[]; names: Names }

/** A row read: everything that deciding about it needs and that needs no database. */
export const givenRow = (number: number, cells: readonly RowCell[], read: ReadRow): GivenRow => {
  const { given, family } = read.person
  return {
    number,
    cells: [...cells],
    read,
    keys: keysOf(read.person),
    names: { name: comparedName(given, family), family: comparedName('', family) },
  }
}

/** One person found by an exact value. `visible`: the one who imports may see him and nothing of his is restricted. */
export type FoundPerson = {
  by: Key['kind']
  person: string
  name: string
  family: string
  visible: boolean
  /** Why a row goes to the keeper, when it is not for the same value. */
  why?: 'not-again'
}

export type Verdict =
  | { verdict: 'new' }
  | { verdict: 'same'; person: string }
  | { verdict: 'possible'; person: string; why: string }
  | { verdict: 'keeper'; why: string }

/** The exact values by which a row is looked for. A name alone counts only where the row has nothing else. */
export function keysOf(values: PersonValues): Key[] {
  const keys = [
    ...values.emails.map((one) => ({ kind: 'email' as const, value: one.normal })),
    ...values.phones.map((one) => ({ kind: 'phone' as const, value: one.e164 })),
    ...values.addresses.flatMap((one) => {
      const value = addressKey(values, one)
      return value ? [{ kind: 'address' as const, value }] : []
    }),
  ]
  if (keys.length > 0) return keys
  const name = searchedName(values.given, values.family)
  return name ? [{ kind: 'name', value: name }] : []
}

/**
 * Whether a row is somebody who is there already. The same person: an exact value and the name agree. Possibly the same:
 * the e-mail agrees and the name does not, or a number agrees and the family name does. Somebody hidden from the one who
 * imports goes to the register's keeper, unnamed.
 */
export function verdictOf({ name, family }: Names, found: readonly FoundPerson[]): Verdict {
  if (found.length === 0) return { verdict: 'new' }
  const same = found.filter((one) => one.name === name)
  const maybe = found.filter(
    (one) =>
      one.name !== name && (one.by === 'email' || (one.by === 'phone' && family !== '' && one.family === family)),
  )
  const people = new Set(same.map((one) => one.person))
  if (same.some((one) => !one.visible)) return { verdict: 'keeper', why: whyOf(same.find((one) => !one.visible)!) }
  if (people.size > 1) return { verdict: 'possible', person: same[0]!.person, why: 'several' }
  if (people.size === 1) return { verdict: 'same', person: same[0]!.person }
  const first = maybe[0]
  if (!first) return { verdict: 'new' }
  if (maybe.some((one) => !one.visible)) return { verdict: 'keeper', why: whyOf(first) }
  return { verdict: 'possible', person: first.person, why: `same-${first.by}` }
}

const whyOf = ({ why, by }: FoundPerson): string => why ?? `same-${by}`
