import type { Kysely } from 'kysely'
import type { officeState } from '../../enforcement/declaration.ts'
import type { DbOf, Row } from '../../enforcement/declare.ts'

type State = Pick<Row<typeof officeState>, 'declaration_version' | 'time_zone'>

/**
 * The number of the declaration in force and the office’s time zone, of an office by its schema: whether a page that was
 * made before is still right. It says nothing of anybody; what a page holds comes through the gate.
 */
export const stateOfOffice = (db: Kysely<never>, schema: string): Promise<State | undefined> =>
  (db as unknown as DbOf<typeof officeState>)
    .withSchema(schema)
    .selectFrom('office_state')
    .select(['declaration_version', 'time_zone'])
    .executeTakeFirst()
