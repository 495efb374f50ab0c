import { sql, type SqlBool } from 'kysely'
import type { accessLog, actMembers, confirmations, entries, origins, people } from '../../enforcement/declaration.ts'
import type { DbOf, NewRow } from '../../enforcement/declare.ts'
import type { imports } from '../imports/declaration.ts'
import type { logReadings } from './declaration.ts'
import type { HeldLine, Members } from './line.rules.ts'

type Db = DbOf<
  | typeof accessLog
  | typeof actMembers
  | typeof logReadings
  | typeof people
  | typeof entries
  | typeof origins
  | typeof confirmations
  | typeof imports
>

export type LinesWanted = {
  /** Lines older than this one: the last of the page before. */
  before?: number | undefined
  /** Days in the office's time zone, both included. */
  from?: string | undefined
  until?: string | undefined
  account?: string | undefined
  person?: string | undefined
  operation?: string | undefined
  purpose?: string | undefined
  /** Only what was refused, not permitted or broken. */
  stopped?: boolean | undefined
  /** Only lines that touched one of these registers. */
  registers?: readonly number[] | undefined
  timeZone: string
  limit: number
}

/** Lines of the log, the newest first. */
export async function linesOf(db: Db, wanted: LinesWanted): Promise<HeldLine[]> {
  const { timeZone, before, account, person, operation, purpose, registers } = wanted
  const begins = (day: string, later: number) =>
    sql<string>`((${day}::date + ${later}::integer)::timestamp at time zone ${timeZone})`
  const hits = person === undefined ? undefined : await linesAbout(db, person, wanted)
  if (hits?.length === 0) return []
  return db
    .selectFrom('access_log')
    .select(['id', 'at', 'actor_kind', 'actor', 'operation', 'purpose', 'registers', 'people', 'set_kind', 'set_id'])
    .select(['fields', 'outcome', 'code', 'channel', 'origin'])
    .select((e) =>
      e
        .selectFrom('act_members as m')
        .whereRef('m.set_id', '=', 'access_log.set_id')
        .select((f) => f.fn.countAll<number>().as('n'))
        .as('members'),
    )
    .select((e) => [
      sql<string>`to_char(${e.ref('at')} at time zone ${timeZone}, 'YYYY-MM-DD')`.as('day'),
      sql<string>`to_char(${e.ref('at')} at time zone ${timeZone}, 'HH24:MI:SS')`.as('time'),
    ])
    .$if(before !== undefined, (q) => q.where('id', '<', before!))
    .$if(hits !== undefined, (q) => q.where('id', '=', sql<number>`any(${hits}::bigint[])`))
    .$if(account !== undefined, (q) => q.where('actor', '=', account!))
    .$if(operation !== undefined, (q) => q.where('operation', '=', operation!))
    .$if(purpose !== undefined, (q) => q.where('purpose', '=', purpose!))
    .$if(wanted.stopped === true, (q) => q.where('outcome', '!=', 'done'))
    .$if(wanted.from !== undefined, (q) => q.where('at', '>=', begins(wanted.from!, 0)))
    .$if(wanted.until !== undefined, (q) => q.where('at', '<', begins(wanted.until!, 1)))
    .$if(registers !== undefined, (q) =>
      q.where((e) => sql<SqlBool>`${e.ref('registers')} && ${[...registers!]}::integer[]`),
    )
    .orderBy('id', 'desc')
    .limit(wanted.limit)
    .execute()
}

const mostAbout = 20_000

/** Lines that name a person, those of acts of many that he was among, and those of the imports that brought or filled him. */
async function linesAbout(db: Db, person: string, { before }: LinesWanted): Promise<number[]> {
  const rows = await db
    .selectFrom('access_log')
    .select('id')
    .where((e) => sql<SqlBool>`${e.ref('people')} @> array[${person}]::uuid[]`)
    .$if(before !== undefined, (q) => q.where('id', '<', before!))
    .limit(mostAbout)
    .execute()
  const imports = await db
    .selectFrom('entries')
    .innerJoin('origins', 'origins.id', 'entries.origin_id')
    .select('origins.import_id')
    .distinct()
    .where('entries.person_id', '=', person)
    .where('origins.import_id', 'is not', null)
    .execute()
  // An import that met somebody who was there confirmed the value that it knew him by.
  const met = await db
    .selectFrom('confirmations')
    .innerJoin('origins', 'origins.id', 'confirmations.origin_id')
    .select('origins.import_id')
    .distinct()
    .where('confirmations.person_id', '=', person)
    .where('origins.import_id', 'is not', null)
    .execute()
  const acts = await db
    .selectFrom('act_members')
    .select('set_id')
    .distinct()
    .where('person_id', '=', person)
    .limit(mostAbout)
    .execute()
  const sets = [...new Set([...imports, ...met].map((one) => one.import_id)), ...acts.map((one) => one.set_id)]
  if (sets.length === 0) return rows.map(({ id }) => id)
  const carried = await db
    .selectFrom('access_log')
    .select('id')
    .where('set_id', '=', sql<string>`any(${sets}::uuid[])`)
    .$if(before !== undefined, (q) => q.where('id', '<', before!))
    .limit(mostAbout)
    .execute()
  return [...rows, ...carried].map(({ id }) => id)
}

/** Names of people as far as this handle sees them. */
export async function namesOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { given: string | null; family: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'given_name', 'family_name'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { given: row.given_name, family: row.family_name }]))
}

/** Of each of these acts of many: whom this handle sees of the first, how many it sees, how many are still there. */
export async function membersOf(
  { db, everyone }: { db: Db; everyone: Db },
  sets: readonly string[],
  most: number,
): Promise<Map<string, Members>> {
  if (sets.length === 0) return new Map()
  const seen = await countMembers(db, sets)
  const there = await countMembers(everyone, sets)
  const found = new Map<string, Members>()
  for (const set of sets) {
    const rows = await db
      .selectFrom('act_members as m')
      .innerJoin('people', 'people.id', 'm.person_id')
      .select('people.id')
      .where('m.set_id', '=', set)
      .orderBy('people.id')
      .limit(most)
      .execute()
    found.set(set, { named: rows.map(({ id }) => id), seen: seen.get(set) ?? 0, there: there.get(set) ?? 0 })
  }
  return found
}

async function countMembers(db: Db, sets: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('act_members as m')
    .innerJoin('people', 'people.id', 'm.person_id')
    .select((e) => ['m.set_id', e.fn.countAll<number>().as('n')])
    .where('m.set_id', '=', sql<string>`any(${sets}::uuid[])`)
    .groupBy('m.set_id')
    .execute()
  return new Map(rows.map((row) => [row.set_id, Number(row.n)]))
}

/** What the files of these imports are called, by the id of the import. */
export async function filesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('imports')
    .select(['id', 'file_name'])
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.file_name]))
}

/** Who of these people are still there; of the others nothing but the line is left. */
export async function stillThere(everyone: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await everyone
    .selectFrom('people')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Records that somebody's lines were opened; the same reading within the hour is one. */
export async function recordReading(db: Db, reading: NewRow<typeof logReadings>, now: string): Promise<void> {
  const { account, reason, read_by } = reading
  const found = await db
    .selectFrom('log_readings')
    .select('id')
    .where('account', '=', account)
    .where('reason', '=', reason)
    .where((e) => (read_by ? e('read_by', '=', read_by) : e('read_by', 'is', null)))
    .where('read_at', '>', sql<string>`${now}::timestamptz - interval '1 hour'`)
    .limit(1)
    .executeTakeFirst()
  if (!found) await db.insertInto('log_readings').values(reading).execute()
}

export type Counted = { today: number; week: number; refused: number; notPermitted: number; broken: number }

/** Lines of today and of the last seven days, and of those days what was not done. Days are the office's. */
export async function countLines(
  db: Db,
  { today, timeZone, registers }: { today: string; timeZone: string; registers?: readonly number[] | undefined },
): Promise<Counted> {
  const began = sql<string>`(${today}::date::timestamp at time zone ${timeZone})`
  const week = sql<string>`((${today}::date - 6)::timestamp at time zone ${timeZone})`
  const row = await db
    .selectFrom('access_log')
    .select((e) => [
      e.fn.countAll<number>().filterWhere('at', '>=', began).as('today'),
      e.fn.countAll<number>().as('week'),
      e.fn.countAll<number>().filterWhere('outcome', '=', 'refused').as('refused'),
      e.fn.countAll<number>().filterWhere('outcome', '=', 'not permitted').as('not_permitted'),
      e.fn.countAll<number>().filterWhere('outcome', '=', 'broken').as('broken'),
    ])
    .where('at', '>=', week)
    .$if(registers !== undefined, (q) =>
      q.where((e) => sql<SqlBool>`${e.ref('registers')} && ${[...registers!]}::integer[]`),
    )
    .executeTakeFirstOrThrow()
  const { not_permitted: notPermitted, ...rest } = row
  return { ...rest, notPermitted }
}
