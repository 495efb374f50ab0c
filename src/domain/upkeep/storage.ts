import type { DbOf } from '../../enforcement/declare.ts'
import type { Stray } from '../../enforcement/stray-rows.ts'
import type { nightChecks } from './declaration.ts'

type Db = DbOf<typeof nightChecks>

const nightsKept = 90

/** Keeps what was found, and the nights before it for three months. */
export async function keepCheck(db: Db, stray: readonly Stray[]): Promise<void> {
  const json = { stray: JSON.stringify(stray) }
  await db
    .insertInto('night_checks')
    .values(json as never)
    .execute()
  const newest = db.selectFrom('night_checks').select('id').orderBy('id', 'desc').limit(nightsKept)
  await db.deleteFrom('night_checks').where('id', 'not in', newest).execute()
}

/** How many stray rows the last look found; none before the first look. */
export async function strayAtLast(db: Db): Promise<number> {
  const last = await db.selectFrom('night_checks').select('stray').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return (last?.stray ?? []).reduce((sum, { rows }) => sum + rows, 0)
}
