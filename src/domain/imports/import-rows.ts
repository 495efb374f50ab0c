import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { enter } from '../../enforcement/entering.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { newPersonIds } from '../../enforcement/person-id.ts'
import { withoutWaiting } from '../../enforcement/plans.ts'
import { addRows } from '../../enforcement/rows.ts'
import { toBeTold } from '../people/declaration.ts'
import { confirmEntries, fillPeople } from '../people/filling.storage.ts'
import { addPeople, type NewPerson } from '../people/storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { prohibitions } from '../prohibitions/declaration.ts'
import { bansInForce } from '../prohibitions/storage.ts'
import { tellBy } from './art14.rules.ts'
import type { ImportCounts } from './declaration.ts'
import { fileMemory } from './file-memory.rules.ts'
import { dayOf, entriesOf, groupRows, inRounds, type Group, type PlacedRow } from './grouping.rules.ts'
import { decisionsFor, judging, organisationsOf, whoIsThere, type JudgedRow } from './judge-rows.ts'
import { keptRow, recordRows } from './kept-rows.storage.ts'
import { dayKey, originsFor } from './origins.storage.ts'
import { isMended, isRefused, isWarned } from './row.rules.ts'
import { isStillDeclared } from './still-declared.rules.ts'
import { changeImport, holdImport, plus, type Import } from './storage.ts'
import type { GivenRow } from './verdict.rules.ts'

/** Rows taken with a trouble are shown up to this many; all are counted. */
const mostWarned = 5000
/** Rows of a batch that are judged while the database writes those before them. */
const atATime = 500

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
    await withoutWaiting(occasion)
    const [refused, taken] = [rows.filter(({ read }) => isRefused(read)), rows.filter(({ read }) => !isRefused(read))]
    await recordRows(
      occasion.db,
      refused.map((row) => keptRow(id, row, 'refused', row.read.troubles)),
    )
    const counted = { ...(await bringIn(occasion, running, taken)), refused: refused.length }
    const rowsDone = from + rows.length
    await changeImport(occasion.db, id, { rows_done: rowsDone, counts: plus(running.counts, counted), attempts: 0 })
    return done({ rowsDone, counts: counted as Record<string, number> })
  },
})

/** While the database writes some of the rows the next ones are judged. */
async function bringIn(occasion: Occasion, running: Import, rows: readonly GivenRow[]): Promise<ImportCounts> {
  const there = await whoIsThere(occasion, rows)
  const judge = judging(fileMemory(), await decisionsFor(occasion, running.id, rows))
  const carrying = await carry(occasion, running)
  for (let from = 0; from < rows.length; from += atATime)
    await sendIn(occasion, carrying, judge(rows.slice(from, from + atATime), there.slice(from, from + atATime)))
  return arrived(occasion, carrying)
}

type Placed = PlacedRow<JudgedRow>
type PlacedGroup = Group<JudgedRow>

/** What one act brings in: rows are sent part by part, and wait until the database has written them all. */
export type Carrying = {
  running: Import
  /** The groups of people in the register. */
  subjects: readonly string[]
  judged: JudgedRow[]
  placed: Placed[]
  /** Who comes in new, by the number that the row's judgement gave. */
  added: Map<number, string>
  /** Groups of people who were there when their part was sent. */
  again: PlacedGroup[]
  groups: PlacedGroup[]
  /** Values that later rows of somebody new brought. */
  filling: number
  origins: Map<string, number>
  written: Promise<string[]>[]
}

/** Nothing yet. The groups of people are those that the register in force tells of. */
export const carry = async (occasion: Occasion, running: Import): Promise<Carrying> => ({
  running,
  subjects: await subjectsOf(occasion, running.register_id!),
  judged: [],
  placed: [],
  added: new Map(),
  again: [],
  groups: [],
  filling: 0,
  origins: new Map(),
  written: [],
})

async function subjectsOf({ db, charter }: Occasion, register: number): Promise<readonly string[]> {
  const key = charter.registers.find(({ id }) => id === register)?.key
  const declared = await documentOf(db, charter.version)
  return declared?.registers.find((one) => one.key === key)?.subjects ?? []
}

/** Sends judged rows to the database and does not wait until they are written: `arrived` does, for all that was sent. */
export async function sendIn(occasion: Occasion, carrying: Carrying, judged: readonly JudgedRow[]): Promise<void> {
  const register = carrying.running.register_id!
  const { placed, added } = await place(occasion, carrying, judged)
  const groups = groupRows(placed)
  const first = new Map<string, PlacedGroup>()
  for (const group of groups) if (added.has(group.person) && !first.has(group.person)) first.set(group.person, group)
  const isFirst = new Set(first.values())
  const known = groups.filter(({ person }) => !added.has(person))
  // First the entries: names that come after them know their registers, and the database need not look for them.
  const written = Promise.all([
    enter(occasion, register, entriesOf([...isFirst], carrying.subjects), 'import-rows', 'new'),
    enter(occasion, register, entriesOf(known, carrying.subjects), 'import-rows'),
    addPeople(
      occasion.db,
      register,
      [...isFirst].map((group) => asNew(group, carrying.running)),
    ),
  ]).then(([fresh, came]) => [...fresh, ...came])
  // It is waited for later; until then nobody listens.
  written.catch(() => {})
  carrying.written.push(written)
  for (const one of judged) carrying.judged.push(one)
  for (const one of placed) carrying.placed.push(one)
  for (const group of groups) {
    carrying.groups.push(group)
    if (isFirst.has(group)) carrying.filling += group.filling
    else carrying.again.push(group)
  }
  await nextTurn()
}

const asNew = (group: PlacedGroup, running: Import): NewPerson => ({
  id: group.person,
  origin: group.origin,
  values: group.values,
  atSale: running.at_sale ?? undefined,
  ...(group.organisation ? { organisation: group.organisation } : {}),
})

/**
 * When all that was sent is written: fills in those who were there already, keeps the rows that wait for a decision, and
 * gives what to add to the counts.
 */
export async function arrived(occasion: Occasion, carrying: Carrying): Promise<ImportCounts> {
  const { db } = occasion
  const { running, judged, placed, groups } = carrying
  const came = new Set((await Promise.all(carrying.written)).flat())
  const filled = { values: 0, people: carrying.filling }
  for (const round of inRounds(carrying.again)) {
    const brought = round.map((group) => asNew(group, running))
    const there = brought.filter(({ id }) => !came.has(id))
    if (there.length > 0) await confirmEntries(db, running.register_id!, there)
    const { values, people } = await fillPeople(db, brought)
    filled.values += values
    filled.people += people
  }
  await recordBans(occasion, running, groups)
  const untold = running.given_by_person === false ? await tellLater(occasion, running, groups, came) : 0
  await keepDoubtful(occasion, carrying)
  const count = (name: string): number => judged.filter(({ verdict }) => verdict.verdict === name).length
  return {
    ...Object.fromEntries(
      (['new', 'same', 'possible', 'keeper', 'left-out'] as const).map((name) => [name, count(name)]),
    ),
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
  { running, added, origins }: Carrying,
  judged: readonly JudgedRow[],
): Promise<{ placed: Placed[]; added: Set<string> }> {
  const taken = judged.filter(({ verdict }) => verdict.verdict === 'new' || verdict.verdict === 'same')
  const isNew = taken.filter(({ verdict }) => verdict.verdict === 'new')
  const ids = newPersonIds(new Date(occasion.now), isNew.length)
  isNew.forEach(({ number }, i) => added.set(number, ids[i]!))
  const common = {
    importId: running.id,
    source: running.source_id!,
    givenByPerson: running.given_by_person,
    channel: occasion.channel,
    recordedBy: accountOf(occasion.actor),
  }
  const days = taken.map(({ row }) => dayOf(running.received!, row))
  const unknown = days.filter((day) => !origins.has(dayKey(day)))
  if (unknown.length > 0) for (const [key, id] of await originsFor(occasion.db, common, unknown)) origins.set(key, id)
  const organisationOf = await organisationsOf(occasion, running, taken)
  const placed = taken.map((one, i): Placed => {
    const organisation = organisationOf.get(one)
    return {
      row: one,
      read: one.row.read.person,
      person: one.person ?? added.get(one.number)!,
      origin: origins.get(dayKey(days[i]!))!,
      ...(organisation ? { organisation } : {}),
    }
  })
  return { placed, added: new Set(ids) }
}

async function recordBans({ db }: Occasion, running: Import, groups: readonly PlacedGroup[]): Promise<void> {
  const banning = groups.flatMap(({ person, origin, rows }) =>
    rows.flatMap(({ row }) =>
      row.read.person.bans.map((channel) => ({ person, origin, channel, day: dayOf(running.received!, row).day })),
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
    latest_on: tellBy(dayOf(running.received!, rows[0]!.row).day),
  }))
  await addRows(db, toBeTold, told)
  return told.length
}

/** Rows that wait for a decision, and those that were taken with a trouble. */
async function keepDoubtful({ db }: Occasion, { running, judged, placed, added }: Carrying): Promise<void> {
  const waiting = judged.flatMap(({ row, verdict }) => {
    if (verdict.verdict !== 'possible' && verdict.verdict !== 'keeper') return []
    const person =
      verdict.verdict === 'possible' ? (added.get(Number(verdict.person.slice(1))) ?? verdict.person) : null
    return [keptRow(running.id, row, verdict.verdict, [{ code: verdict.why }], person)]
  })
  const room = mostWarned - (running.counts.warned ?? 0)
  const warned = placed
    .filter(({ row }) => isWarned(row.row.read))
    .slice(0, Math.max(0, room))
    .map(({ row, person }) => keptRow(running.id, row.row, 'warned', row.row.read.troubles, person))
  await recordRows(db, [...waiting, ...warned])
}
