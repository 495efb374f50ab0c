import type { Kysely } from 'kysely'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import type { declarationVersions } from '../registers/declaration.ts'
import type { publicBefore } from './declaration.ts'

type Before = Pick<Row<typeof declarationVersions>, 'version' | 'document' | 'accepted_at' | 'accepted_by'>

/** The declaration whose notices anybody could read before versions were kept, until they are published. */
export const declarationPublicBefore = (
  db: DbOf<typeof publicBefore | typeof declarationVersions>,
): Promise<Before | undefined> =>
  db
    .selectFrom('public_before as b')
    .innerJoin('declaration_versions as v', 'v.version', 'b.declaration_version')
    .select(['v.version', 'v.document', 'v.accepted_at', 'v.accepted_by'])
    .executeTakeFirst()

/** What was public before is published now. */
export async function keptPublic(db: DbOf<typeof publicBefore>): Promise<void> {
  await db.deleteFrom('public_before').execute()
}

/** Whether an office, by its schema, has notices that were public and are not published yet. It says nothing of anybody. */
export async function hasPublicBefore(db: Kysely<never>, schema: string): Promise<boolean> {
  const row = await (db as unknown as DbOf<typeof publicBefore>)
    .withSchema(schema)
    .selectFrom('public_before')
    .select('declaration_version')
    .executeTakeFirst()
  return row !== undefined
}
