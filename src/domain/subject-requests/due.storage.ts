import { sql } from 'kysely'
import type { Grant } from '../../enforcement/actor.ts'
import type { Charter } from '../../enforcement/charter.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { caseNumber } from './case.rules.ts'
import type { RequestsDb } from './declaration.ts'
import { clockOf } from './standing.rules.ts'
import type { RequestState, WishKind } from './request-terms.rules.ts'
import { eventsOfCases, listCases, wishesOf } from './storage.ts'

/** A case that is open: its number, what is asked, what is to be done next, and by when. */
export type CaseDue = {
  request: string
  number: string
  wishes: WishKind[]
  state: RequestState
  /** The day of the answer; none when it has gone. */
  on: string | null
}

/** Whether these registers hold the cases: the built-in register of requests is one of them. */
export function holdsRequests(where: readonly number[] | 'all', charter: Pick<Charter, 'registers'>): boolean {
  const own = charter.registers.find(({ key }) => key === 'requests')
  return own !== undefined && (where === 'all' || where.includes(own.id))
}

/** Whether these grants let somebody work on requests today. */
export function mayHandle(grants: readonly Grant[], { charter, today }: Pick<Occasion, 'charter' | 'today'>): boolean {
  const held = grants.filter(
    ({ permission, untilOn }) => permission === 'handle requests' && (untilOn === null || untilOn >= today),
  )
  return held.some(({ register }) => holdsRequests(register === null ? 'all' : [register], charter))
}

const most = 50

/** The open cases in the order they fall due; what has passed its strict day stands on the latest that the law allows. */
export async function casesDue(occasion: Occasion): Promise<CaseDue[]> {
  const open = await listCases(occasion, { which: 'open', after: 0, most })
  const ids = open.map(({ id }) => id)
  const wishes = Map.groupBy(await wishesOf(occasion, ids), (one) => one.request_id)
  const events = Map.groupBy(await eventsOfCases(occasion, ids), (one) => one.request_id)
  return open.map((one) => {
    const clock = clockOf(one, events.get(one.id) ?? [], occasion.today)
    return {
      request: one.id,
      number: caseNumber(one),
      wishes: (wishes.get(one.id) ?? []).map(({ kind }) => kind),
      state: one.state,
      on: one.state === 'answered' ? null : clock.strictOn < occasion.today ? clock.latestOn : clock.strictOn,
    }
  })
}

export type Elsewhere = { count: number; on: string | null }

/** Work in other systems that nobody has done, and the day by which the first of it must be. */
export async function tasksDue(occasion: Occasion): Promise<Elsewhere> {
  const row = await dbOf(occasion)
    .selectFrom('request_tasks as t')
    .innerJoin('requests as r', 'r.id', 't.request_id')
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.min('t.due_on').as('on')])
    .where('t.done_at', 'is', null)
    .where('r.state', '<>', 'closed')
    .executeTakeFirstOrThrow()
  return { count: row.count, on: row.on as string | null }
}

/** Letters that wait for a hand: to be printed or told, and those that e-mail could not take. */
export async function lettersDue(occasion: Occasion): Promise<{ byHand: number; failed: number }> {
  const of = (state: string) => sql<number>`count(*) filter (where state = ${state})::int`
  const row = await dbOf(occasion)
    .selectFrom('messages')
    .select([of('by-hand').as('byHand'), of('failed').as('failed')])
    .executeTakeFirstOrThrow()
  return row
}

/** How many open cases there are, and whether one of them is later than the law allows. */
export async function openCount({
  db,
  today,
}: Pick<Occasion, 'db' | 'today'>): Promise<{ count: number; bad: boolean }> {
  const row = await (db as unknown as RequestsDb)
    .selectFrom('requests')
    .select((e) => [
      e.fn.countAll<number>().as('count'),
      sql<number>`count(*) filter (where latest_on < ${today} and state <> 'answered')::int`.as('late'),
    ])
    .where('state', 'not in', ['closed', 'unconfirmed'])
    .executeTakeFirstOrThrow()
  return { count: row.count, bad: row.late > 0 }
}

/** How many cases were closed since a day. */
export async function closedSince(occasion: Occasion, day: string): Promise<number> {
  const row = await dbOf(occasion)
    .selectFrom('requests')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('state', '=', 'closed')
    .where('closed_on', '>=', day)
    .executeTakeFirstOrThrow()
  return row.count
}

const dbOf = ({ db }: Occasion): RequestsDb => db as unknown as RequestsDb
