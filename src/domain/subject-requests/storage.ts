import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { refuse, type Refused } from '../../enforcement/outcome.ts'
import { addRows } from '../../enforcement/rows.ts'
import type { members } from '../staff/declaration.ts'
import { requestEvents, requestTasks, requestWishes, requests, type RequestsDb } from './declaration.ts'

export type CaseRow = Row<typeof requests>
export type WishRow = Row<typeof requestWishes>
export type TaskRow = Row<typeof requestTasks>
export type EventRow = Row<typeof requestEvents>

const columns = Object.keys(requests.columns) as (keyof typeof requests.columns)[]
const wishColumns = Object.keys(requestWishes.columns) as (keyof typeof requestWishes.columns)[]
const eventColumns = Object.keys(requestEvents.columns) as (keyof typeof requestEvents.columns)[]
const taskColumns = Object.keys(requestTasks.columns) as (keyof typeof requestTasks.columns)[]

const dbOf = ({ db }: Occasion): RequestsDb => db as unknown as RequestsDb

/** The next running number of a year; whoever asks meanwhile waits. */
export async function nextSerial(occasion: Occasion, year: number): Promise<number> {
  const db = dbOf(occasion)
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' requests', 0))`.execute(db)
  const row = await db
    .selectFrom('requests')
    .select((e) => e.fn.max('serial').as('last'))
    .where('year', '=', year)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function addCase(occasion: Occasion, row: NewRow<typeof requests>): Promise<void> {
  await dbOf(occasion).insertInto('requests').values(row).execute()
}

export const findCase = (occasion: Occasion, id: string): Promise<CaseRow | undefined> =>
  dbOf(occasion).selectFrom('requests').select(columns).where('id', '=', id).executeTakeFirst()

/** The case held still until the transaction ends. */
export const holdCase = (occasion: Occasion, id: string): Promise<CaseRow | undefined> =>
  dbOf(occasion).selectFrom('requests').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

/**
 * The case held for work, or why it cannot be worked on: unknown-request, request-closed, request-unconfirmed,
 * request-changed-meanwhile.
 */
export async function takeCase(occasion: Occasion, id: string, version?: number): Promise<CaseRow | Refused> {
  const found = await holdCase(occasion, id)
  if (!found) return refuse('unknown-request')
  if (found.state === 'closed') return refuse('request-closed')
  if (found.state === 'unconfirmed') return refuse('request-unconfirmed')
  return version === undefined || version === found.version ? found : refuse('request-changed-meanwhile')
}

/** Changes a case; its version goes up by one. */
export async function changeCase(occasion: Occasion, id: string, change: Partial<CaseRow>): Promise<void> {
  await dbOf(occasion)
    .updateTable('requests')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** The open cases of a person, oldest first. */
export const openCasesOf = (occasion: Occasion, person: string): Promise<CaseRow[]> =>
  dbOf(occasion)
    .selectFrom('requests')
    .select(columns)
    .where('person_id', '=', person)
    .where('state', '<>', 'closed')
    .orderBy('received_on')
    .orderBy('id')
    .execute()

export const wishesOf = (occasion: Occasion, cases: readonly string[]): Promise<WishRow[]> =>
  dbOf(occasion)
    .selectFrom('request_wishes')
    .select(wishColumns)
    .where('request_id', '=', sql<string>`any(${cases}::uuid[])`)
    .orderBy('id')
    .execute()

export async function addWishes(occasion: Occasion, rows: readonly NewRow<typeof requestWishes>[]): Promise<void> {
  await addRows(occasion.db, requestWishes, rows)
}

export async function changeWish(occasion: Occasion, id: number, change: Partial<WishRow>): Promise<void> {
  await dbOf(occasion)
    .updateTable('request_wishes')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

type Asked = { which: 'open' | 'closed'; person?: string | undefined; after: number; most: number }

/** Cases with the name of who handles each: open ones as they fall due, closed ones newest first. */
export const listCases = (
  occasion: Occasion,
  { which, person, after, most }: Asked,
): Promise<(CaseRow & { handler_name: string | null })[]> =>
  (occasion.db as unknown as DbOf<typeof requests | typeof members>)
    .selectFrom('requests as r')
    .leftJoin('members as m', 'm.account', 'r.handler')
    .select([...columns.map((name) => `r.${name}` as const), 'm.name as handler_name'])
    .where('r.state', which === 'open' ? '<>' : '=', 'closed')
    .where('r.state', '<>', 'unconfirmed')
    .$if(person !== undefined, (query) => query.where('r.person_id', '=', person!))
    .orderBy(which === 'open' ? 'r.strict_on' : 'r.closed_on', which === 'open' ? 'asc' : 'desc')
    .orderBy('r.id')
    .offset(after)
    .limit(most)
    .execute()

/** Names of members of the staff, by account. */
export async function namesOf({ db }: Occasion, accounts: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(accounts.filter((one) => one !== null))]
  if (ids.length === 0) return new Map()
  const rows = await (db as unknown as DbOf<typeof members>)
    .selectFrom('members')
    .select(['account', 'name'])
    .where('account', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ account, name }) => [account, name]))
}

export const eventsOfCases = (occasion: Occasion, ids: readonly string[]): Promise<EventRow[]> =>
  dbOf(occasion)
    .selectFrom('request_events')
    .select(eventColumns)
    .where('request_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .execute()

export const eventsOf = (occasion: Occasion, id: string): Promise<EventRow[]> =>
  dbOf(occasion).selectFrom('request_events').select(eventColumns).where('request_id', '=', id).orderBy('id').execute()

type Case = Pick<CaseRow, 'id' | 'person_id' | 'origin_id'>

/** Notes what happened in a case: who, when, and in what words. */
export async function addEvent(occasion: Occasion, of: Case, kind: string, note: string | null = null): Promise<void> {
  const { actor, today } = occasion
  const row = {
    request_id: of.id,
    person_id: of.person_id,
    origin_id: of.origin_id,
    kind,
    note,
    on_day: today,
    by_account: accountOf(actor),
  }
  await dbOf(occasion).insertInto('request_events').values(row).execute()
}

export const tasksOf = (occasion: Occasion, id: string): Promise<TaskRow[]> =>
  dbOf(occasion).selectFrom('request_tasks').select(taskColumns).where('request_id', '=', id).orderBy('id').execute()

export const holdTask = (occasion: Occasion, id: number): Promise<TaskRow | undefined> =>
  dbOf(occasion).selectFrom('request_tasks').select(taskColumns).where('id', '=', id).forUpdate().executeTakeFirst()

type NewTask = Pick<NewRow<typeof requestTasks>, 'kind' | 'target' | 'what' | 'due_on'> & {
  look_for?: string | null
  owner?: string | null
}

/** Adds tasks to a case; one of the same kind for the same place and matter is there once. */
export async function addTasks(occasion: Occasion, of: Case, tasks: readonly NewTask[]): Promise<void> {
  const known = new Set((await tasksOf(occasion, of.id)).map(({ kind, target, what }) => `${kind} ${target} ${what}`))
  const added = tasks.filter(({ kind, target, what }) => !known.has(`${kind} ${target} ${what}`))
  await addRows(
    occasion.db,
    requestTasks,
    added.map((task) => ({ ...task, request_id: of.id, person_id: of.person_id, origin_id: of.origin_id })),
  )
}

export async function changeTask(occasion: Occasion, id: number, change: Partial<TaskRow>): Promise<void> {
  await dbOf(occasion)
    .updateTable('request_tasks')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** Everything of a case comes to be about this person: it was found out whose data are meant. */
export async function nameSubject(occasion: Occasion, id: string, person: string): Promise<void> {
  const db = dbOf(occasion)
  await db.updateTable('requests').set({ person_id: person }).where('id', '=', id).execute()
  for (const table of ['request_wishes', 'request_events', 'request_tasks', 'messages'] as const)
    await db
      .updateTable(table as 'request_wishes')
      .set({ person_id: person })
      .where('request_id', '=', id)
      .execute()
}
