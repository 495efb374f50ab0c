import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import type { entries } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { checks, toBeTold } from './declaration.ts'

type Db = DbOf<typeof entries | typeof checks | typeof toBeTold>

export type Relation = {
  group: string | null
  beganOn: string | null
  endedOn: string | null
  version: number
}

/** A person's place in a register, held still; undefined when it is not seen. */
export const holdRelation = (db: Db, person: string, register: number): Promise<Relation | undefined> =>
  db
    .selectFrom('entries')
    .select(['subject_group as group', 'relation_began_on as beganOn', 'relation_ended_on as endedOn', 'version'])
    .where('person_id', '=', person)
    .where('register_id', '=', register)
    .forUpdate()
    .executeTakeFirst()

export async function writeRelation(
  db: Db,
  person: string,
  register: number,
  { group, beganOn, endedOn, version }: Relation,
): Promise<void> {
  await db
    .updateTable('entries')
    .set({
      subject_group: group,
      relation_began_on: beganOn,
      relation_ended_on: endedOn,
      version: version + 1,
    })
    .where('person_id', '=', person)
    .where('register_id', '=', register)
    .execute()
}

/** Who of these people are there for this act. */
export async function thoseThere(db: Db, people: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('entries')
    .select('person_id')
    .distinct()
    .where('person_id', '=', sql<string>`any(${[...people]}::uuid[])`)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Records that the details of these people were looked through now. */
export async function addChecks({ db, actor, now }: Occasion, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  await (db as Db)
    .insertInto('checks')
    .values(people.map((person_id) => ({ person_id, checked_at: now, checked_by: accountOf(actor) })))
    .execute()
}

/** Records that these people have been told (Art. 14); gives whom it still concerned. */
export async function closeTelling({ db, actor, now }: Occasion, people: readonly string[]): Promise<string[]> {
  const rows = await (db as Db)
    .updateTable('to_be_told')
    .set({ told_at: now, told_by: accountOf(actor) })
    .where('person_id', '=', sql<string>`any(${[...people]}::uuid[])`)
    .where('told_at', 'is', null)
    .returning('person_id')
    .execute()
  return [...new Set(rows.map((row) => row.person_id))]
}
