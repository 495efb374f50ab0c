import { sql } from 'kysely'
import type { DbOf } from '../../enforcement/declare.ts'
import { prohibitions } from './declaration.ts'

type Db = DbOf<typeof prohibitions>

/** The bans on advertising in force for these people, each as `person channel`. */
export async function bansInForce(db: Db, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('prohibitions')
    .select(['person_id', 'channel'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .where('use', '=', 'direct-marketing')
    .where('lifted_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => `${row.person_id} ${row.channel}`))
}
