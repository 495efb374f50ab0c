import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { enter, type NewEntry } from '../../enforcement/entering.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { newPersonIds } from '../../enforcement/person-id.ts'
import { byIndex } from '../../enforcement/plans.ts'
import { addRows } from '../../enforcement/rows.ts'
import { organisationsNamed, searchedOrganisation } from '../organisations/storage.ts'
import { toBeTold } from '../people/declaration.ts'
import { confirmEntries, fillPeople } from '../people/filling.storage.ts'
import { addPeople, type NewPerson } from '../people/storage.ts'
import { prohibitions } from '../prohibitions/declaration.ts'
import { bansInForce } from '../prohibitions/storage.ts'
import { tellBy } from './art14.rules.ts'
import type { ImportCounts, RowDecision } from './declaration.ts'
import { fileMemory } from './file-memory.rules.ts'
import { groupRows, inRounds, type Group, type PlacedRow } from './grouping.rules.ts'
import { placesHeld } from './held.storage.ts'
import { judgeSet, type Decide, type JudgedRow } from './judge-rows.ts'
import { decidedBetween, keptRow, recordRows, type KeptRow } from './kept-rows.storage.ts'
import { dayKey, originsFor, type DayGot } from './origins.storage.ts'
import { isMended, isRefused, isWarned } from './row.rules.ts'
import { isStillDeclared } from './still-declared.rules.ts'
import { changeImport, holdImport, plus, type Import } from './storage.ts'
import type { GivenRow } from './verdict.rules.ts'

/** Rows taken with a trouble are shown up to this many; all are counted. */
const mostWarned = 5000

/**
 * Brings in the next rows of a running import: one batch, one transaction, one line. `from` is how many rows were done
 * before; a batch that was already brought in is refused, so that a job that is run again adds nothing twice.
 */
export const importRows = operation({
  name: 'import-rows',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({ import: z.uuid(), from: z.int().min(0), rows: z.array(z.custom<GivenRow>()).max(10_000) }),
  output: z.object({ rowsDone: z.int(), counts: z.record(z.string(), z.int()) }),
  async perform({ import: id, from, rows }, occasion) {
    const running = await holdImport(occasion.db, id)
    if (!running) return refuse('import-unknown')
    if (running.state !== 'running') return refuse('import-not-running', { state: running.state })
    if (!isStillDeclared(running, occasion.charter.registers)) return refuse('import-undeclared')
    if (running.rows_done !== from) return refuse('import-batch-done', { done: running.rows_done })
    occasion.concernsSet('import', id)
    const refused = rows.filter((row) => isRefused(row.read))
    const taken = rows.filter((row) => !isRefused(row.read))
    const refusedRows = refused.map((row) => keptRow(id, row, 'refused', row.read.troubles))
    await recordRows(occasion.db, refusedRows)
    const judged = await judgeSet(occasion, taken, fileMemory(), await decisionsFor(occasion, id, taken))
    const counted = { ...(await carryIn(occasion, running, judged)), refused: refused.length }
    const rowsDone = from + rows.length
    const counts = plus(running.counts, counted)
    await changeImport(occasion.db, id, { rows_done: rowsDone, counts, attempts: 0 })
    return done({ rowsDone, counts: counted as Record<string, number> })
  },
})

async function decisionsFor({ everyone }: Occasion, id: string, rows: readonly GivenRow[]): Promise<Decide> {
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

type Placed = PlacedRow<JudgedRow>
type PlacedGroup = Group<JudgedRow>

/** Brings judged rows in and keeps those that wait. Gives what to add to the counts. */
export async function carryIn(
  occasion: Occasion,
  running: Import,
  judged: readonly JudgedRow[],
): Promise<ImportCounts> {
  const { db } = occasion
  const register = running.register_id!
  const { placed, added } = await place(occasion, running, judged)
  const groups = groupRows(placed)
  const first = new Set<PlacedGroup>()
  const seen = new Set<string>()
  for (const group of groups)
    if (added.has(group.person) && !seen.has(group.person)) first.add(group) && seen.add(group.person)
  const asNew = (group: PlacedGroup): NewPerson => ({
    id: group.person,
    origin: group.origin,
    values: group.values,
    atSale: running.at_sale ?? undefined,
    ...(group.organisation ? { organisation: group.organisation } : {}),
  })
  await addPeople(db, register, [...first].map(asNew))
  const came = new Set(await enter(occasion, register, entriesOf(groups), 'import-rows'))
  const again = groups.filter((group) => !first.has(group))
  const filled = { values: 0, people: [...first].reduce((sum, group) => sum + group.filling, 0) }
  for (const round of inRounds(again)) {
    const brought = round.map(asNew)
    const there = brought.filter(({ id }) => !came.has(id))
    if (there.length > 0) await confirmEntries(db, register, there)
    const { values, people } = await fillPeople(db, brought)
    filled.values += values
    filled.people += people
  }
  await recordBans(occasion, running, groups)
  const untold = running.given_by_person === false ? await tellLater(occasion, running, groups, came) : 0
  await keepDoubtful(occasion, running, judged, placed)
  const count = (name: string): number => judged.filter(({ verdict }) => verdict.verdict === name).length
  return {
    new: count('new'),
    same: count('same'),
    possible: count('possible'),
    keeper: count('keeper'),
    'left-out': count('left-out'),
    warned: placed.filter(({ row }) => isWarned(row.row.read)).length,
    mended: placed.filter(({ row }) => isMended(row.row.read)).length,
    filled: filled.people,
    values: filled.values,
    untold,
  }
}

/** Gives every row that is taken its person, origin and organisation. */
async function place(
  occasion: Occasion,
  running: Import,
  judged: readonly JudgedRow[],
): Promise<{ placed: Placed[]; added: Set<string> }> {
  const taken = judged.filter(({ verdict }) => verdict.verdict === 'new' || verdict.verdict === 'same')
  const isNew = taken.filter(({ verdict }) => verdict.verdict === 'new')
  const ids = newPersonIds(new Date(occasion.now), isNew.length)
  const numbered = new Map(isNew.map(({ number }, i) => [number, ids[i]!]))
  const { db } = occasion
  const common = {
    importId: running.id,
    source: running.source_id!,
    givenByPerson: running.given_by_person,
    channel: occasion.channel,
    recordedBy: accountOf(occasion.actor),
  }
  const days = taken.map(({ row }) => dayOf(running, row))
  const origins = await originsFor(db, common, days)
  const organisationOf = await organisationsOf(occasion, running, taken)
  const placed = taken.map((one, i): Placed => {
    const organisation = organisationOf.get(one)
    return {
      row: one,
      read: one.row.read.person,
      person: one.person ?? numbered.get(one.number)!,
      origin: origins.get(dayKey(days[i]!))!,
      ...(organisation ? { organisation } : {}),
    }
  })
  return { placed, added: new Set(ids) }
}

/** The organisation of each row: where its person is already by that name, else the one of that name or business id. */
async function organisationsOf(
  occasion: Occasion,
  running: Import,
  taken: readonly JudgedRow[],
): Promise<Map<JudgedRow, string>> {
  const named = taken.filter(({ row }) => row.read.person.organisation)
  const known = named.flatMap(({ person }) => person ?? [])
  const places = Map.groupBy(await byIndex(occasion, () => placesHeld(occasion.everyone, known)), (one) => one.person)
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

function dayOf(running: Import, row: GivenRow): DayGot {
  const { day, atLatest, byColumn } = running.received!
  return (byColumn ? row.read.person.received : undefined) ?? { day, atLatest: atLatest === true }
}

function entriesOf(groups: readonly PlacedGroup[]): NewEntry[] {
  const entries = new Map<string, NewEntry>()
  for (const { person, origin, rows } of groups) {
    if (entries.has(person)) continue
    const { relationBegan, relationEnded } = rows[0]!.row.read.person
    const days = { relationBeganOn: relationBegan?.day ?? null, relationEndedOn: relationEnded?.day ?? null }
    entries.set(person, { person, origin, ...days })
  }
  return [...entries.values()]
}

async function recordBans({ db }: Occasion, running: Import, groups: readonly PlacedGroup[]): Promise<void> {
  const banning = groups.flatMap(({ person, origin, rows }) =>
    rows.flatMap(({ row }) =>
      row.read.person.bans.map((channel) => ({ person, origin, channel, day: dayOf(running, row).day })),
    ),
  )
  if (banning.length === 0) return
  const people = [...new Set(banning.map(({ person }) => person))]
  const inForce = await bansInForce(db, people)
  const added = new Map(banning.map((one) => [`${one.person} ${one.channel}`, one]))
  await addRows(
    db,
    prohibitions,
    [...added]
      .filter(([key]) => !inForce.has(key))
      .map(([, { person, origin, channel, day }]) => ({
        person_id: person,
        channel,
        use: 'direct-marketing',
        origin_id: origin,
        given_on: day,
        version: 1,
      })),
  )
}

/** Art. 14: those who came in and did not give the data themselves are still to be told. */
async function tellLater(
  { db }: Occasion,
  running: Import,
  groups: readonly PlacedGroup[],
  came: ReadonlySet<string>,
): Promise<number> {
  const once = new Map(groups.filter(({ person }) => came.has(person)).map((group) => [group.person, group]))
  const told = [...once.values()].map(({ person, origin, rows }) => ({
    person_id: person,
    origin_id: origin,
    latest_on: tellBy(dayOf(running, rows[0]!.row).day),
  }))
  await addRows(db, toBeTold, told)
  return told.length
}

/** Rows that wait for a decision, and those that were taken with a trouble. */
async function keepDoubtful(
  { db }: Occasion,
  running: Import,
  judged: readonly JudgedRow[],
  placed: readonly Placed[],
): Promise<void> {
  const numbered = new Map(placed.map(({ row, person }) => [`#${row.number}`, person]))
  const waiting = judged.flatMap(({ row, verdict }) => {
    if (verdict.verdict !== 'possible' && verdict.verdict !== 'keeper') return []
    const person = verdict.verdict === 'possible' ? (numbered.get(verdict.person) ?? verdict.person) : null
    return [keptRow(running.id, row, verdict.verdict, [{ code: verdict.why }], person)]
  })
  const room = mostWarned - (running.counts.warned ?? 0)
  const warned = placed
    .filter(({ row }) => isWarned(row.row.read))
    .slice(0, Math.max(0, room))
    .map(({ row, person }) => keptRow(running.id, row.row, 'warned', row.row.read.troubles, person))
  await recordRows(db, [...waiting, ...warned])
}
