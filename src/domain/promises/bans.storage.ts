import { sql } from 'kysely'
import type { accessLog, people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { prohibitions } from '../prohibitions/declaration.ts'

type Db = DbOf<typeof accessLog | typeof people | typeof prohibitions>

/** Bans of marketing in force, as far as the handle sees. */
export const bansInForce = async (db: Db): Promise<number> =>
  (
    await db
      .selectFrom('prohibitions')
      .select(sql<number>`count(distinct person_id)::int`.as('n'))
      .where('lifted_at', 'is', null)
      .executeTakeFirstOrThrow()
  ).n

/**
 * People whose no to advertising was recorded since a day (`YYYY-MM-DD`), who are still there, and of whom no ban is on
 * record, in force or lifted. There must be none.
 */
export async function bansLost(db: Db, { from, timeZone }: { from: string; timeZone: string }): Promise<number> {
  const lines = await db
    .selectFrom('access_log')
    .select('people')
    .where('at', '>=', sql<string>`(${from}::date::timestamp at time zone ${timeZone})`)
    .where('operation', '=', 'forbid-marketing')
    .where('outcome', '=', 'done')
    .execute()
  const said = [...new Set(lines.flatMap((line) => line.people))]
  if (said.length === 0) return 0
  const row = await db
    .selectFrom('people')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('id', '=', sql<string>`any(${said}::uuid[])`)
    .where((e) =>
      e.not(
        e.exists(e.selectFrom('prohibitions as b').select('b.person_id').whereRef('b.person_id', '=', 'people.id')),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
