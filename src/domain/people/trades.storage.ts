import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { trades } from './declaration.ts'
import { plainlyVisible } from './matches.storage.ts'

const holdersOf = async (db: DbOf<typeof trades>, businessId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('trades')
    .select('person_id')
    .distinct()
    .where('business_id', '=', businessId)
    .limit(5)
    .execute()
  return rows.map((row) => row.person_id)
}

/** The sole trader of a business id; `hidden` when it is somebody whom this act may not see. */
export async function whoTrades({ db, everyone }: Occasion, businessId: string): Promise<string | undefined> {
  const all = await holdersOf(everyone, businessId)
  if (all.length === 0) return undefined
  const seen = await holdersOf(db, businessId)
  const visible = await plainlyVisible(db, seen)
  return seen.find((person) => visible.has(person)) ?? 'hidden'
}
