import { z } from 'zod'
import { answerPeople } from '../../enforcement/answering.ts'
import { leave } from '../../enforcement/entering.ts'
import { erasePeople } from '../../enforcement/erasing.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { byIndex } from '../../enforcement/plans.ts'
import { close } from './close-import.ts'
import type { ImportCounts } from './declaration.ts'
import { originIdsOf } from './origins.storage.ts'
import { changeImport, holdImport, plus, type Import } from './storage.ts'
import { isTouched, undoingOf } from './undo.rules.ts'
import * as undoing from './undoing.storage.ts'

const atOnce = 2000
const nobody = '00000000-0000-0000-0000-000000000000'

/* Those whom the import made, then those of whom it met something again, then whoever is left. */
type Place = { phase: 'new' | 'again' | 'rest'; after: string }
const read = (place: string | null, first: string): Place => {
  const [phase, after] = (place ?? `new ${first}`).split(' ') as [Place['phase'], string]
  return { phase, after }
}

/**
 * Takes back the next part of an import that is being undone, and ends it when nothing is left: what was kept of its file
 * goes too. Asked again until `ended`.
 */
export const undoRows = operation({
  name: 'undo-rows',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({ import: z.uuid() }),
  output: z.object({ ended: z.boolean(), counts: z.record(z.string(), z.int()) }),
  async perform({ import: id }, occasion) {
    const { db, everyone, now } = occasion
    const found = await holdImport(db, id)
    if (!found) return refuse('import-unknown')
    if (found.state !== 'undoing') return refuse('import-not-running', { state: found.state })
    occasion.concernsSet('import', id)
    const origins = await originIdsOf(db, id)
    const first = firstId(found)
    const place = read(found.undo_after, first)
    const people = await nextPeople(occasion, found, origins, place)
    const counted = people.length > 0 ? await takeBack(occasion, found, origins, people, place, first) : {}
    const after = place.phase === 'again' ? nobody : (people.at(-1) ?? nobody)
    const counts = plus(found.counts, counted)
    if (people.length > 0) {
      await changeImport(db, id, { undo_after: `${place.phase} ${after}`, counts, attempts: 0 })
      return done({ ended: false, counts: counted as Record<string, number> })
    }
    const next = place.phase === 'new' ? 'again' : place.phase === 'again' ? 'rest' : undefined
    if (next) {
      await changeImport(db, id, { undo_after: `${next} ${nobody}`, attempts: 0 })
      return done({ ended: false, counts: {} })
    }
    await undoing.dropOrganisations(everyone, id)
    const state = found.trouble === null ? 'undone' : 'failed'
    await changeImport(db, id, { state, ended_at: now, attempts: 0, undo_after: null })
    if (found.closed_at === null) await close(occasion, found, 'console')
    await occasion.enqueue('check-promises', { onBehalf: 'console' })
    return done({ ended: true, counts: {} })
  },
})

/** The least id that somebody whom the import made can have: ids carry the hour. */
function firstId(found: Import): string {
  const hour = 3_600_000
  const began = Math.floor(Date.parse(found.started_at ?? found.added_at) / hour) * hour
  const hex = began.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

function nextPeople(
  occasion: Occasion,
  found: Import,
  origins: readonly number[],
  { phase, after }: Place,
): Promise<string[]> {
  const db = occasion.everyone
  if (origins.length === 0) return Promise.resolve([])
  if (phase === 'rest') return undoing.peopleLeft(db, origins, after, atOnce)
  return byIndex(occasion, () =>
    phase === 'new'
      ? undoing.peopleEntered(db, found.register_id!, origins, after, atOnce)
      : undoing.peopleMetAgain(db, origins, atOnce),
  )
}

async function takeBack(
  occasion: Occasion,
  found: Import,
  origins: readonly number[],
  people: readonly string[],
  { phase }: Place,
  first: string,
): Promise<ImportCounts> {
  const db = occasion.everyone
  const register = found.register_id!
  const own = new Set(origins)
  const isOwn = (origin: number): boolean => own.has(origin)
  const counted: ImportCounts = await byIndex(occasion, async () => {
    await undoing.dropConfirmations(db, people, origins)
    const confirmed = await undoing.confirmedBy(db, people)
    const sorted = await sortOut(occasion, found, isOwn, people, confirmed)
    const touched = await touchedAmong(occasion, sorted.erase, isOwn)
    const erased = sorted.erase.filter((person) => !touched.has(person))
    const going = [...sorted.values, ...sorted.shared, ...sorted.leave]
    await undoing.giveOver(db, going, origins, confirmed)
    await undoing.giveNamesOver(db, sorted.shared, origins, register)
    await undoing.dropValues(db, going, origins)
    if (sorted.leave.length > 0) await leave(occasion, sorted.leave, register, 'undone', 'undo-import')
    if (erased.length > 0) await erasePeople(occasion, erased, 'undo-import', 'undone')
    // Whoever stays with a row of the import is met last in 'rest', except those whom the import made.
    const staying =
      phase === 'new'
        ? sorted.keep.length + touched.size
        : phase === 'rest'
          ? (
              await undoing.stillHolding(
                db,
                people.filter((one) => one < first),
                origins,
              )
            ).size
          : 0
    return { undone: erased.length + sorted.leave.length, kept: staying }
  })
  return counted
}

type Sorted = Record<ReturnType<typeof undoingOf>, string[]>

async function sortOut(
  occasion: Occasion,
  found: Import,
  isOwn: (origin: number) => boolean,
  people: readonly string[],
  confirmed: undoing.Confirmed,
): Promise<Sorted> {
  const db = occasion.everyone
  const facts = new Map((await undoing.factsOf(db, people)).map((one) => [one.id, one]))
  const entries = Map.groupBy(await undoing.entriesOfPeople(db, people), (entry) => entry.person_id)
  const restricted = await undoing.restrictedAmong(db, people)
  const sorted: Sorted = { keep: [], values: [], shared: [], leave: [], erase: [] }
  for (const person of people) {
    const all = entries.get(person) ?? []
    const made = all.find((entry) => entry.register_id === found.register_id && isOwn(entry.origin_id))
    const names = facts.get(person)?.names_origin ?? null
    const way = undoingOf({
      person,
      restricted: restricted.has(person),
      namesOfImport: names !== null && isOwn(names),
      ...(made ? { entry: { confirmed: confirmed.has(made.id), changed: made.version > 1 } } : {}),
      others: all.filter((entry) => !isOwn(entry.origin_id)).length,
    })
    sorted[way].push(person)
  }
  return sorted
}

async function touchedAmong(
  occasion: Occasion,
  people: readonly string[],
  isOwn: (origin: number) => boolean,
): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const held = Map.groupBy(await answerPeople(occasion, people), (one) => one.person)
  return new Set(people.filter((person) => isTouched(held.get(person) ?? [], isOwn)))
}
