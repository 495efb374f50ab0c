import type { DbOf } from '../../enforcement/declare.ts'
import type { addresses } from './declaration.ts'

type Db = DbOf<typeof addresses>
export type AddressAt = { row: number; version: number; use: string | null }

/** The postal addresses that this act sees of a person. */
export const addressesOf = (db: Db, person: string): Promise<AddressAt[]> =>
  db
    .selectFrom('addresses')
    .select(['id as row', 'version', 'kind as use'])
    .where('person_id', '=', person)
    .orderBy('id')
    .execute()
