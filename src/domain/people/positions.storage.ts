import { sql } from 'kysely'
import type { DbOf } from '../../enforcement/declare.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { nameKeys, positions } from './declaration.ts'

type Db = DbOf<typeof positions | typeof organisations | typeof nameKeys>
export type PositionAt = { organisation: string; version: number; endedOn: string | null }

/** One position as this act sees it. */
export const positionAt = (db: Db, person: string, row: number): Promise<PositionAt | undefined> =>
  db
    .selectFrom('positions')
    .select(['organisation_id as organisation', 'version', 'ended_on as endedOn'])
    .where('person_id', '=', person)
    .where('id', '=', row)
    .executeTakeFirst()

export type Contact = {
  person: string
  row: number
  title: string | null
  beganOn: string | null
  endedOn: string | null
  version: number
}

/** The people of an organisation whom this act sees: those in place first, each group by name. */
export async function contactsOf(db: Db, organisation: string, today: string, limit: number): Promise<Contact[]> {
  return db
    .selectFrom('positions')
    .leftJoin('name_keys', 'name_keys.person_id', 'positions.person_id')
    .where('positions.organisation_id', '=', organisation)
    .select([
      'positions.person_id as person',
      'positions.id as row',
      'positions.title',
      'positions.began_on as beganOn',
      'positions.ended_on as endedOn',
      'positions.version',
    ])
    .orderBy(sql`coalesce(${sql.ref('positions.ended_on')} <= ${today}::date, false)`)
    .orderBy('name_keys.family_sort')
    .orderBy('name_keys.given_sort')
    .orderBy('positions.id')
    .limit(limit)
    .execute()
}
