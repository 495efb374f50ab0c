import type { PersonValues } from '../people/person-values.rules.ts'
import { addressText } from './filling.rules.ts'
import type { ReadPerson } from './row.rules.ts'
import { subjectGroupOf } from './subject-group.rules.ts'
import type { GivenRow } from './verdict.rules.ts'

/** A row whose person is known: who, by which origin, in which organisation. */
export type PlacedRow<R> = { row: R; read: ReadPerson; person: string; origin: number; organisation?: string }

/** Rows of one person by one origin, their values put together; `filling`: rows after the first that brought something. */
export type Group<R> = Omit<PlacedRow<R>, 'read' | 'row'> & { rows: R[]; values: PersonValues; filling: number }

/**
 * Puts together the rows of a batch that bring values to the same person from the same origin and organisation, in the
 * order of the file; a value that comes twice is there once.
 */
export function groupRows<R>(placed: readonly PlacedRow<R>[]): Group<R>[] {
  const groups = new Map<string, Group<R>>()
  for (const { row, read, person, origin, organisation } of placed) {
    const key = `${person} ${origin} ${organisation ?? ''}`
    const found = groups.get(key)
    if (found) {
      found.rows.push(row)
      const more = together(found.values, read)
      if (size(more) > size(found.values)) found.filling++
      found.values = more
    } else
      groups.set(key, {
        person,
        origin,
        values: read,
        rows: [row],
        filling: 0,
        ...(organisation ? { organisation } : {}),
      })
  }
  return [...groups.values()]
}

/**
 * Groups in rounds, each person at most once in a round: what an earlier one brought must be there before a later one
 * is compared with it.
 */
export function inRounds<G extends { person: string }>(groups: readonly G[]): G[][] {
  const rounds: G[][] = []
  const next = new Map<string, number>()
  for (const group of groups) {
    const round = next.get(group.person) ?? 0
    next.set(group.person, round + 1)
    ;(rounds[round] ??= []).push(group)
  }
  return rounds
}

const size = (values: PersonValues): number => values.emails.length + values.phones.length + values.addresses.length

function together(one: PersonValues, other: ReadPerson): PersonValues {
  const title = one.title ?? other.title
  const tradeName = one.tradeName ?? other.tradeName
  const tradeBusinessId = one.tradeBusinessId ?? other.tradeBusinessId
  const language = one.language ?? other.language
  return {
    given: one.given,
    family: one.family,
    emails: once([...one.emails, ...other.emails], (email) => email.normal),
    phones: once([...one.phones, ...other.phones], (phone) => phone.e164),
    addresses: once([...one.addresses, ...other.addresses], (a) => addressText(a.street, a.postalCode, a.city)),
    details: once([...one.details, ...other.details], (detail) => detail.field),
    ...(title ? { title } : {}),
    ...(tradeName ? { tradeName } : {}),
    ...(tradeBusinessId ? { tradeBusinessId } : {}),
    ...(language ? { language } : {}),
  }
}

const once = <T>(values: readonly T[], keyOf: (value: T) => string): T[] =>
  [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].toReversed()

type Received = { day: string; atLatest?: boolean; byColumn?: boolean }

/** When a row's data were received: by its own column, or as was said of the whole file. */
export const dayOf = ({ day, atLatest, byColumn }: Received, row: GivenRow): { day: string; atLatest?: boolean } =>
  (byColumn ? row.read.person.received : undefined) ?? { day, atLatest: atLatest === true }

/** The place in the register that each person gets, once; days of the relation are of the person's first row. */
export function entriesOf(
  groups: readonly Group<{ row: GivenRow }>[],
  subjects: readonly string[],
): {
  person: string
  origin: number
  subjectGroup: string | null
  relationBeganOn: string | null
  relationEndedOn: string | null
}[] {
  const first = new Map(groups.toReversed().map((group) => [group.person, group]))
  return [...first.values()].toReversed().map(({ person, origin, rows }) => {
    const first = rows[0]!.row.read.person
    return {
      person,
      origin,
      subjectGroup: subjectGroupOf(subjects, first),
      relationBeganOn: first.relationBegan?.day ?? null,
      relationEndedOn: first.relationEnded?.day ?? null,
    }
  })
}
