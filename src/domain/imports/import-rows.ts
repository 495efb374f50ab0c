import { z } from 'zod'
import { recordOrigin, enter, type NewEntry } from '../../enforcement/entering.ts'
import { addRows } from '../../enforcement/rows.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { newPersonIds } from '../../enforcement/person-id.ts'
import { organisationsNamed } from '../organisations/storage.ts'
import { toBeTold } from '../people/declaration.ts'
import { confirmEntries, fillPeople } from '../people/filling.storage.ts'
import { addPeople, type NewPerson } from '../people/storage.ts'
import { prohibitions } from '../prohibitions/declaration.ts'
import { bansInForce } from '../prohibitions/storage.ts'
import { tellBy } from './art14.rules.ts'
import type { ImportCounts } from './declaration.ts'
import { judgeRows, type JudgedRow } from './judging.storage.ts'
import type { ReadRow, RowCell } from './row.rules.ts'
import { changeImport, holdImport, plus, recordRows, type Import } from './storage.ts'

/** One row as it stands in the file and as it was read. */
export type GivenRow = { number: number; cells: RowCell[]; read: ReadRow }

const counts = z.partialRecord(
  z.enum(['new', 'same', 'filled', 'possible', 'refused', 'keeper', 'warned', 'values', 'undone', 'kept']),
  z.int(),
)

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
  output: z.object({ rowsDone: z.int(), counts }),
  async perform({ import: id, from, rows }, occasion) {
    const running = await holdImport(occasion.db, id)
    if (!running) return refuse('import-unknown')
    if (running.state !== 'running') return refuse('import-not-running', { state: running.state })
    if (running.rows_done !== from) return refuse('import-batch-done', { done: running.rows_done })
    occasion.concernsSet('import', id)
    const batch = await carryIn(occasion, running, rows)
    const rowsDone = from + rows.length
    await changeImport(occasion.db, id, { rows_done: rowsDone, counts: plus(running.counts, batch) })
    return done({ rowsDone, counts: batch })
  },
})

async function carryIn(occasion: Occasion, running: Import, rows: readonly GivenRow[]): Promise<ImportCounts> {
  const refused = rows.filter(isRefused)
  await recordRows(
    occasion.db,
    refused.map((row) => kept(running.id, row, 'refused', row.read.troubles)),
  )
  const counted: ImportCounts = { refused: refused.length }
  const originOf = originsFor(occasion, running)
  // A row that meets another of the same batch is looked at again when that one is there.
  let waiting = rows.filter((row) => !isRefused(row))
  while (waiting.length > 0) {
    const { judged, later } = await judgeRows(occasion, waiting)
    Object.assign(counted, plus(counted, await carryInJudged(occasion, running, judged, originOf)))
    waiting = later
  }
  return counted
}

const isRefused = (row: GivenRow): boolean => row.read.troubles.some((trouble) => trouble.severity === 'refused')

async function carryInJudged(
  occasion: Occasion,
  running: Import,
  judged: readonly JudgedRow[],
  originOf: (row: GivenRow) => Promise<number>,
): Promise<ImportCounts> {
  const { db } = occasion
  const taken = judged.filter(({ verdict }) => verdict.verdict === 'new' || verdict.verdict === 'same')
  const organisations = await organisationsOf(occasion, running, taken)
  const ids = newPersonIds(new Date(occasion.now), taken.length).toReversed()
  const people: (NewPerson & { row: GivenRow; isNew: boolean })[] = []
  for (const { row, verdict } of taken) {
    const organisation = organisations.get(row)
    people.push({
      id: verdict.verdict === 'same' ? verdict.person : ids.pop()!,
      origin: await originOf(row),
      values: row.read.person,
      atSale: running.at_sale ?? undefined,
      ...(organisation ? { organisation } : {}),
      row,
      isNew: verdict.verdict === 'new',
    })
  }
  const added = people.filter((one) => one.isNew)
  const again = people.filter((one) => !one.isNew)
  await addPeople(db, added)
  const entries = people.map(({ id, origin, row }): NewEntry => ({
    person: id,
    origin,
    relationBeganOn: row.read.person.relationBegan?.day ?? null,
    relationEndedOn: row.read.person.relationEnded?.day ?? null,
  }))
  const came = new Set(await enter(occasion, running.register_id!, entries, 'import-rows'))
  const there = again.filter((one) => !came.has(one.id))
  await confirmEntries(db, running.register_id!, there)
  const filled = await fillPeople(db, again)
  await bansAndTelling(occasion, running, people, came)
  const left = judged.filter(({ verdict }) => verdict.verdict === 'possible' || verdict.verdict === 'keeper')
  await recordRows(
    db,
    left.map(({ row, verdict }) =>
      kept(
        running.id,
        row,
        verdict.verdict as 'possible' | 'keeper',
        [{ code: (verdict as { why: string }).why }],
        verdict.verdict === 'possible' ? verdict.person : null,
      ),
    ),
  )
  const count = (name: string): number => judged.filter(({ verdict }) => verdict.verdict === name).length
  return {
    new: added.length,
    same: again.length,
    filled: filled.people,
    values: filled.values,
    possible: count('possible'),
    keeper: count('keeper'),
  }
}

async function organisationsOf(
  occasion: Occasion,
  running: Import,
  judged: readonly JudgedRow[],
): Promise<Map<GivenRow, string>> {
  const named = judged.filter(({ row }) => row.read.person.organisation)
  const ids = await organisationsNamed(
    occasion.db,
    named.map(({ row }) => ({
      name: row.read.person.organisation!,
      ...(row.read.person.organisationBusinessId ? { businessId: row.read.person.organisationBusinessId } : {}),
    })),
    running.id,
  )
  return new Map(named.map(({ row }, i) => [row, ids[i]!]))
}

/** One origin for each received day of the import. */
function originsFor(occasion: Occasion, running: Import): (row: GivenRow) => Promise<number> {
  const known = new Map<string, number>()
  return async (row) => {
    const own = running.received?.byColumn ? row.read.person.received : undefined
    const { day, atLatest } = own ?? running.received!
    const key = `${day} ${atLatest === true}`
    const found = known.get(key)
    if (found !== undefined) return found
    const origin = await recordOrigin(occasion, {
      source: running.source_id!,
      receivedOn: day,
      atLatest: atLatest === true,
      givenByPerson: running.given_by_person,
      importId: running.id,
    })
    known.set(key, origin)
    return origin
  }
}

async function bansAndTelling(
  occasion: Occasion,
  running: Import,
  people: readonly (NewPerson & { row: GivenRow })[],
  came: ReadonlySet<string>,
): Promise<void> {
  const banning = people.filter(({ row }) => row.read.person.bans.length > 0)
  const inForce = await bansInForce(
    occasion.db,
    banning.map(({ id }) => id),
  )
  await addRows(
    occasion.db,
    prohibitions,
    banning.flatMap(({ id, origin, row }) =>
      row.read.person.bans
        .filter((channel) => !inForce.has(`${id} ${channel}`))
        .map((channel) => ({
          person_id: id,
          channel,
          use: 'direct-marketing',
          origin_id: origin,
          given_on: row.read.person.received?.day ?? running.received!.day,
          version: 1,
        })),
    ),
  )
  if (running.given_by_person !== false) return
  const day = (row: GivenRow) =>
    (running.received?.byColumn ? row.read.person.received?.day : undefined) ?? running.received!.day
  await addRows(
    occasion.db,
    toBeTold,
    people
      .filter(({ id }) => came.has(id))
      .map(({ id, origin, row }) => ({ person_id: id, origin_id: origin, latest_on: tellBy(day(row)) })),
  )
}

const kept = (
  importId: string,
  row: GivenRow,
  verdict: 'refused' | 'possible' | 'keeper',
  why: readonly { code: string; column?: number; detail?: string }[],
  person: string | null = null,
) => ({ import_id: importId, row_number: row.number, verdict, why, cells: row.cells, person_id: person })
