import { sql } from 'kysely'
import type { entries, people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { addresses, checks, details, emails, phones, positions, trades } from '../people/declaration.ts'
import type { grants, members } from '../staff/declaration.ts'

type People = DbOf<
  | typeof addresses
  | typeof checks
  | typeof details
  | typeof emails
  | typeof entries
  | typeof people
  | typeof phones
  | typeof positions
  | typeof trades
>
const count = sql<number>`count(*)::int`
const numbers = (ids: readonly number[]) => sql<number>`any(${ids}::int[])`
const begins = (day: string, timeZone: string) => sql<string>`(${day}::date::timestamp at time zone ${timeZone})`
/** How many rows hold a value about somebody. */
export async function countValues(db: People): Promise<number> {
  let sum = 0
  for (const table of ['addresses', 'details', 'emails', 'phones', 'positions', 'trades'] as const)
    sum += (await db.selectFrom(table).select(count.as('n')).executeTakeFirstOrThrow()).n
  const { names, languages } = await db
    .selectFrom('people')
    .select((e) => [
      sql<number>`count(coalesce(${e.ref('given_name')}, ${e.ref('family_name')}))::int`.as('names'),
      sql<number>`count(${e.ref('language')})::int`.as('languages'),
    ])
    .executeTakeFirstOrThrow()
  return sum + names + languages
}

export const countPeople = async (db: People): Promise<number> =>
  (await db.selectFrom('people').select(count.as('n')).executeTakeFirstOrThrow()).n

/** Entries of these registers that do not say to which group their person belongs. */
export const countWithoutGroup = async (db: People, registers: readonly number[]): Promise<number> =>
  (
    await db
      .selectFrom('entries')
      .select(count.as('n'))
      .where('register_id', '=', numbers(registers))
      .where('subject_group', 'is', null)
      .executeTakeFirstOrThrow()
  ).n

type Since = { from: string; timeZone: string }

/** People whose details somebody has checked since a day. */
export const countChecked = async (db: People, { from, timeZone }: Since): Promise<number> =>
  (
    await db
      .selectFrom('checks')
      .select(sql<number>`count(distinct person_id)::int`.as('n'))
      .where('checked_at', '>=', begins(from, timeZone))
      .executeTakeFirstOrThrow()
  ).n

/** Rights of members that nobody granted: the owner's first ones, given at the setting up, are not among them. */
export const grantsWithoutGranter = async (db: DbOf<typeof grants | typeof members>): Promise<number> =>
  (
    await db
      .selectFrom('grants')
      .innerJoin('members', 'members.account', 'grants.account')
      .select(sql<number>`count(distinct grant_id)::int`.as('n'))
      .where('grants.ended_at', 'is', null)
      .where('grants.granted_by', 'is', null)
      .where('grants.role', '!=', 'owner')
      .executeTakeFirstOrThrow()
  ).n
