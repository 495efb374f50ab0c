import type { DbOf } from '../../enforcement/declare.ts'
import type { deaths } from './declaration.ts'

type Db = DbOf<typeof deaths>

export const findDeath = (db: Db, person: string): Promise<{ origin_id: number } | undefined> =>
  db.selectFrom('deaths').select('origin_id').where('person_id', '=', person).executeTakeFirst()

export type Death = { person: string; diedOn: string | null; toldBy: string | null; origin: number }

export async function addDeath(db: Db, { person, diedOn, toldBy, origin }: Death): Promise<void> {
  await db
    .insertInto('deaths')
    .values({ person_id: person, died_on: diedOn, told_by: toldBy, origin_id: origin })
    .execute()
}

export async function removeDeath(db: Db, person: string): Promise<void> {
  await db.deleteFrom('deaths').where('person_id', '=', person).execute()
}
