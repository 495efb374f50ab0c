import type { Kysely } from 'kysely'
import type { officeState } from '../../enforcement/declaration.ts'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import type { documentVersions } from './declaration.ts'

type State = Pick<Row<typeof officeState>, 'declaration_version'> & { published: number | null }

/**
 * The number of the declaration in force and of what was published last, of an office by its schema: whether a page that
 * was made before is still right. It says nothing of anybody; what a page holds comes through the gate.
 */
export const stateOfOffice = (db: Kysely<never>, schema: string): Promise<State | undefined> =>
  (db as unknown as DbOf<typeof officeState | typeof documentVersions>)
    .withSchema(schema)
    .selectFrom('office_state')
    .select((e) => [
      'declaration_version',
      e
        .selectFrom('document_versions')
        .select((one) => one.fn.max('id').as('last'))
        .as('published'),
    ])
    .executeTakeFirst()
