import { sql } from 'kysely'
import type { DbOf } from '../../enforcement/declare.ts'
import type { details } from '../people/declaration.ts'

type Db = DbOf<typeof details>

/** How many values a field has whose kind changes; and how many hold an option that is taken away. */
export async function valuesOfField(db: Db, field: string, options?: readonly string[]): Promise<number> {
  const { values } = await db
    .selectFrom('details')
    .select(sql<number>`count(*)::int`.as('values'))
    .where('field', '=', field)
    .$if(options !== undefined, (query) =>
      query.where(sql<boolean>`value #>> '{}'`, '=', sql<boolean>`any(${options ?? []}::text[])` as never),
    )
    .executeTakeFirstOrThrow()
  return values
}
