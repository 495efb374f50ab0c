/** A line as the log holds it, with its day and time in the office's time zone. */
export type HeldLine = {
  id: number
  at: string
  day: string
  time: string
  actor_kind: string
  actor: string | null
  operation: string
  purpose: string
  registers: readonly number[]
  people: readonly string[]
  /** How many people an act of many touched. */
  members?: number | null
  set_kind: string | null
  set_id: string | null
  fields: readonly string[]
  outcome: 'done' | 'refused' | 'not permitted' | 'broken'
  code: string | null
  channel: string
  origin: string | null
}

/** What the names in lines are looked up from. */
export type Known = {
  accounts: ReadonlyMap<string, string>
  registers: ReadonlyMap<number, string>
  /** People this reader may see, by id. */
  people: ReadonlyMap<string, { given: string | null; family: string | null }>
  /** All people of the lines who are still there. */
  there: ReadonlySet<string>
  purposeName(purpose: string): string
  fieldName(field: string): string
}

/** So many people of a line are named; the rest are counted. */
export const mostNamed = 3

/**
 * A line as it is shown. People who are no longer there are counted as erased, those whom this reader does not see as
 * hidden; of neither is an id given out.
 */
export function shownLine(line: HeldLine, known: Known) {
  const seen = line.people.filter((person) => known.people.has(person))
  const there = line.people.filter((person) => known.there.has(person)).length
  return {
    id: line.id,
    at: line.at,
    day: line.day,
    time: line.time,
    actor: { kind: line.actor_kind, account: line.actor, name: nameOf(line, known) },
    operation: line.operation,
    purpose: line.purpose === '' ? null : { key: line.purpose, name: known.purposeName(line.purpose) },
    registers: line.registers.flatMap((register) => known.registers.get(register) ?? []),
    people: seen.slice(0, mostNamed).map((person) => ({ person, ...known.people.get(person) })),
    counts: {
      people: line.people.length || Number(line.members ?? 0),
      erased: line.people.length - there,
      hidden: there - seen.length,
    },
    set: line.set_kind === null || line.set_id === null ? null : { kind: line.set_kind, id: line.set_id },
    fields: line.fields.map((field) => known.fieldName(field)),
    outcome: line.outcome,
    code: line.code,
    channel: line.channel,
    from: line.origin,
  }
}

const nameOf = (line: HeldLine, known: Known): string | null =>
  line.actor === null ? null : (known.accounts.get(line.actor) ?? null)

/** Who of these lines' people are looked up: those whose names could be shown, and all for whether they are there. */
export const peopleOf = (lines: readonly HeldLine[]): string[] => [...new Set(lines.flatMap((line) => line.people))]
