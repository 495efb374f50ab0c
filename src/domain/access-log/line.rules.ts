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

/** Of those whom an act of many touched: the first whom this reader sees, how many are seen, how many still there. */
export type Members = { named: readonly string[]; seen: number; there: number }

/** What the names in lines are looked up from. */
export type Known = {
  accounts: ReadonlyMap<string, string>
  registers: ReadonlyMap<number, string>
  /** People this reader may see, by id. */
  people: ReadonlyMap<string, { given: string | null; family: string | null }>
  /** All people of the lines who are still there. */
  there: ReadonlySet<string>
  /** Files that were brought in, by the id of the import. */
  files: ReadonlyMap<string, string>
  /** Of acts of many, by the id of their set. */
  members: ReadonlyMap<string, Members>
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
  const people = line.people.length || Number(line.members ?? 0)
  const { named, seen, there } = (line.set_id && known.members.get(line.set_id)) || membersOfLine(line, known)
  return {
    id: line.id,
    at: line.at,
    day: line.day,
    time: line.time,
    actor: { kind: line.actor_kind, account: line.actor, name: nameOf(line, known) },
    operation: line.operation,
    purpose: line.purpose === '' ? null : { key: line.purpose, name: known.purposeName(line.purpose) },
    registers: line.registers.flatMap((register) => known.registers.get(register) ?? []),
    people: named.slice(0, mostNamed).map((person) => ({ person, ...known.people.get(person) })),
    counts: { people, erased: people - there, hidden: there - seen },
    set:
      line.set_kind === null || line.set_id === null
        ? null
        : { kind: line.set_kind, id: line.set_id, name: known.files.get(line.set_id) ?? null },
    fields: line.fields.map((field) => known.fieldName(field)),
    outcome: line.outcome,
    code: line.code,
    channel: line.channel,
    from: line.origin,
  }
}

function membersOfLine({ people, members }: HeldLine, known: Known): Members {
  // Without names to look up (one's own lines) the members of an act of many are counted as they stand.
  if (people.length === 0) return { named: [], seen: Number(members ?? 0), there: Number(members ?? 0) }
  const named = people.filter((person) => known.people.has(person))
  return { named, seen: named.length, there: people.filter((person) => known.there.has(person)).length }
}

const nameOf = (line: HeldLine, known: Known): string | null =>
  line.actor === null ? null : (known.accounts.get(line.actor) ?? null)

/** The sets of the acts of many among these lines. */
export const setsOf = (lines: readonly HeldLine[]): string[] =>
  lines.flatMap((line) => (line.set_kind === 'act' && line.set_id !== null ? [line.set_id] : []))

/** The imports that these lines are of. */
export const importsOf = (lines: readonly HeldLine[]): string[] => [
  ...new Set(lines.flatMap((line) => (line.set_kind === 'import' && line.set_id !== null ? [line.set_id] : []))),
]

/** Who of these lines' people are looked up: those whose names could be shown, and all for whether they are there. */
export const peopleOf = (lines: readonly HeldLine[]): string[] => [...new Set(lines.flatMap((line) => line.people))]
