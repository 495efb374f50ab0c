import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { byIndex, withoutWaiting } from '../../enforcement/plans.ts'
import { advertisingBans, marksOfKeys } from '../erasure/marks.rules.ts'
import { recognise } from '../erasure/recognising.storage.ts'
import { organisationsNamed, searchedOrganisation } from '../organisations/storage.ts'
import { addressKey } from '../people/address-key.rules.ts'
import { plainlyVisible } from '../people/matches.storage.ts'
import type { ImportCounts, RowDecision, RowVerdict } from './declaration.ts'
import type { FileMemory } from './file-memory.rules.ts'
import { addressText, bringsAnything, broughtBy, valueName, type Brought } from './filling.rules.ts'
import { placesHeld, valuesHeld } from './held.storage.ts'
import { decidedBetween, keptRow, recordRows, type KeptRow } from './kept-rows.storage.ts'
import { lookUp } from './lookups.storage.ts'
import { isMended, isRefused, isWarned } from './row.rules.ts'
import { changeImport, holdImport, plus, type Import } from './storage.ts'
import { verdictOf, type FoundPerson, type GivenRow, type Verdict } from './verdict.rules.ts'

/** What somebody decided of a doubtful row before the import. */
export type Decide = (row: GivenRow, verdict: Verdict) => Verdict | { verdict: 'left-out' }
/** `person`: the id of somebody who is there already; `number`: the same person or the new one in the memory. */
export type JudgedRow = {
  row: GivenRow
  verdict: ReturnType<Decide>
  number: number
  person?: string
  before: ReadonlySet<string>
}

/** Rows of each kind that a preview shows. */
const mostShown = 200

/** For each row those who are there already and carry one of its exact values. */
export async function whoIsThere(occasion: Occasion, rows: readonly GivenRow[]): Promise<FoundPerson[][]> {
  const asked = rows.map((row) => row.keys)
  const met = await byIndex(occasion, () => lookUp(occasion.everyone, asked))
  const visible = await plainlyVisible(occasion.db, [...new Set(met.flat().map((one) => one.person))])
  const there = met.map((some) => some.map((one): FoundPerson => ({ ...one, visible: visible.has(one.person) })))
  return occasion.remembers ? await withRemembered(occasion, rows, there) : there
}

/**
 * Somebody erased who wished not to be entered again is as one whom nobody may see: the row goes to the keeper. A ban that is
 * remembered comes with the row, as if it stood in the file.
 */
async function withRemembered(
  occasion: Occasion,
  rows: readonly GivenRow[],
  there: readonly FoundPerson[][],
): Promise<FoundPerson[][]> {
  const marks = rows.map(({ keys, read }) => marksOfKeys(keys, read.person.tradeBusinessId))
  const known = await recognise(occasion, marks)
  return rows.map(({ read, keys, names }, n) => {
    const { person } = read
    person.bans = [...new Set([...person.bans, ...advertisingBans(known[n]!)])]
    if (!known[n]!.notAgain) return there[n]!
    return [...there[n]!, { ...names, by: keys[0]!.kind, person: 'erased', visible: false, why: 'not-again' }]
  })
}

/**
 * Decides of rows, in the order of the file, whether each is somebody who is there already (`there`: of the same rows) or
 * on an earlier row. `before` names the values that an earlier row of the same person carried.
 */
export function judging(
  memory: FileMemory,
  decide: Decide = (_row, verdict) => verdict,
): (rows: readonly GivenRow[], there: readonly FoundPerson[][]) => JudgedRow[] {
  const ids = new Map<string, string>()
  const judge = (row: GivenRow, met: readonly FoundPerson[]): JudgedRow => {
    const { keys, names, read } = row
    for (const one of met) ids.set(`#${memory.knownPerson(one.person)}`, one.person)
    const inFile = memory.find(keys, names).map((one) => ({ ...one, person: ids.get(one.person) ?? one.person }))
    const verdict = decide(row, verdictOf(names, [...met, ...inFile]))
    if (verdict.verdict !== 'new' && verdict.verdict !== 'same') return { row, verdict, number: -1, before: new Set() }
    const id = verdict.verdict === 'same' && !verdict.person.startsWith('#') ? verdict.person : undefined
    const number =
      verdict.verdict === 'new'
        ? memory.newPerson()
        : id === undefined
          ? Number(verdict.person.slice(1))
          : memory.knownPerson(id)
    const before = new Set<string>()
    if (verdict.verdict === 'same') {
      for (const key of keys) if (memory.carried(key, number)) before.add(nameOf(key.kind, key.value, read.person))
    }
    memory.add(keys, names, number)
    return { row, verdict, number, before, ...(id === undefined ? {} : { person: id }) }
  }
  return (rows, there) => rows.map((row, n) => judge(row, there[n]!))
}

/** What somebody decided of rows of an import before it was run. */
export async function decisionsFor({ everyone }: Occasion, id: string, rows: readonly GivenRow[]): Promise<Decide> {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0]
  const decided = await decidedBetween(everyone, id, first, last)
  return (row, verdict) => {
    const found = verdict.verdict === 'possible' ? decided.get(row.number) : undefined
    return found ? asDecided(found.decided, found, verdict.verdict === 'possible' ? verdict.person : '') : verdict
  }
}

/** The verdict that a decision makes of a doubtful row. */
export function asDecided(decision: RowDecision, row: Pick<KeptRow, 'person_id'>, match: string): ReturnType<Decide> {
  if (decision === 'leave-out') return { verdict: 'left-out' }
  return decision === 'add' ? { verdict: 'new' } : { verdict: 'same', person: row.person_id ?? match }
}

function nameOf(kind: FoundPerson['by'], value: string, person: GivenRow['read']['person']): string {
  if (kind === 'email') return valueName.email(value)
  if (kind === 'phone') return valueName.phone(value)
  const one = person.addresses.find((address) => addressKey(person, address) === value)
  return kind === 'address' && one ? valueName.address(addressText(one.street, one.postalCode, one.city)) : ''
}

const counts = z.record(z.string(), z.int())

/**
 * Looks at the next rows of a file without bringing anybody in: how many are new, the same, doubtful or refused, with
 * some of each kept to be shown. `memory` carries what earlier rows of the file brought.
 */
export const judgeRows = operation({
  name: 'judge-rows',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({
    import: z.uuid(),
    from: z.int().min(0),
    rows: z.array(z.custom<GivenRow>()).max(10_000),
    memory: z.custom<FileMemory>(),
  }),
  output: z.object({ rowsDone: z.int(), counts }),
  async perform({ import: id, from, rows, memory }, occasion) {
    const looking = await holdImport(occasion.db, id)
    if (!looking) return refuse('import-unknown')
    if (looking.state !== 'looking') return refuse('import-not-running', { state: looking.state })
    if (looking.rows_done !== from) return refuse('import-batch-done', { done: looking.rows_done })
    occasion.concernsSet('import', id)
    await withoutWaiting(occasion)
    memory.begin()
    const refused = rows.filter((row) => isRefused(row.read))
    const taken = rows.filter((row) => !isRefused(row.read))
    const judged = judging(memory)(taken, await whoIsThere(occasion, taken))
    const same = [...new Set(judged.flatMap(({ person }) => person ?? []))]
    const held = await byIndex(occasion, () => valuesHeld(occasion.db, same))
    const counted: Record<string, number> = {}
    const count = (name: keyof ImportCounts, n = 1): void => {
      if (n > 0) counted[name] = (counted[name] ?? 0) + n
    }
    const room = (verdict: RowVerdict): boolean => (looking.counts[verdict] ?? 0) + (counted[verdict] ?? 0) < mostShown
    const shown: ReturnType<typeof keptRow>[] = []
    for (const row of refused) {
      if (room('refused')) shown.push(keptRow(id, row, 'refused', row.read.troubles))
      count('refused')
    }
    for (const one of judged) {
      const { row, verdict } = one
      const kind = verdict.verdict
      if (kind === 'left-out') continue
      const brought = kind === 'same' ? broughtBy(row.read.person, hasValue(held, one)) : undefined
      const why = kind === 'possible' || kind === 'keeper' ? [{ code: verdict.why }] : fills(brought)
      // A row of the same person as another row of the file has nobody of the register beside it.
      const person = kind === 'possible' && !verdict.person.startsWith('#') ? verdict.person : (one.person ?? null)
      if (room(kind)) shown.push(keptRow(id, row, kind, [...why, ...row.read.troubles], person))
      count(kind)
      if (kind !== 'new' && kind !== 'same') continue
      if (isMended(row.read)) count('mended')
      if (isWarned(row.read)) {
        if (room('warned')) shown.push(keptRow(id, row, 'warned', row.read.troubles, person))
        count('warned')
      }
      if (brought && bringsAnything(brought)) {
        count('filled')
        count('filled-email', Math.min(1, brought.email))
        count('filled-phone', Math.min(1, brought.phone))
        count('filled-address', Math.min(1, brought.address))
        count('filled-other', Math.min(1, brought.other))
      }
    }
    await recordRows(occasion.db, shown)
    const rowsDone = from + rows.length
    await changeImport(occasion.db, id, { rows_done: rowsDone, counts: plus(looking.counts, counted), attempts: 0 })
    return done({ rowsDone, counts: counted })
  },
})

/* Of somebody on an earlier row only exact values are remembered. */
const hasValue =
  (held: ReadonlyMap<string, ReadonlySet<string>>, { person, before }: JudgedRow) =>
  (name: string): boolean =>
    before.has(name) ||
    (person === undefined ? !/^(?:email|phone|address) /.test(name) : held.get(person)?.has(name) === true)

const fills = (brought: Brought | undefined): { code: string }[] =>
  (['email', 'phone', 'address', 'other'] as const)
    .filter((kind) => (brought?.[kind] ?? 0) > 0)
    .map((kind) => ({ code: `fills-${kind}` }))

/** The organisation of each row: where its person is already by that name, else the one of that name or business id. */
export async function organisationsOf(
  occasion: Occasion,
  running: Import,
  taken: readonly JudgedRow[],
): Promise<Map<JudgedRow, string>> {
  const named = taken.filter(({ row }) => row.read.person.organisation)
  const known = named.flatMap(({ person }) => person ?? [])
  const held = known.length > 0 ? await byIndex(occasion, () => placesHeld(occasion.everyone, known)) : []
  const places = Map.groupBy(held, (one) => one.person)
  const found = new Map<JudgedRow, string>()
  for (const one of named) {
    const { organisation, organisationBusinessId: id } = one.row.read.person
    const folded = searchedOrganisation(organisation!)
    const place = (places.get(one.person ?? '') ?? []).find(
      (held) => (id !== undefined && held.businessId === id) || (held.folded === folded && (!id || !held.businessId)),
    )
    if (place) found.set(one, place.organisation)
  }
  const rest = named.filter((one) => !found.has(one))
  const asked = rest.map(({ row: { read } }) => {
    const { organisation, organisationBusinessId } = read.person
    return { name: organisation!, ...(organisationBusinessId ? { businessId: organisationBusinessId } : {}) }
  })
  const ids = await organisationsNamed(occasion.db, asked, running.id)
  rest.forEach((one, i) => found.set(one, ids[i]!))
  return found
}
