import { sql, type Kysely, type QueryCreator } from 'kysely'
import { people } from '../../enforcement/declaration.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { addRows } from '../../enforcement/rows.ts'
import { addOrigin, type NewOrigin } from './origin.storage.ts'
import { searchedName, type PersonValues } from './person-values.rules.ts'
import { ownRow, sortedBy, valueRows } from './storage.ts'

/** Any declared table: the rows are typed where they are made. */
type Loose = Record<string, Record<string, unknown>>

/**
 * Adds one person with all values and the origin they share: the person's row names the origin, and the origin belongs to
 * the person. The values go in one statement. The entry is made by `enter`. Gives the origin.
 */
export async function addOnePerson(
  occasion: Occasion,
  person: string,
  given: NewOrigin,
  values: PersonValues,
  organisation: string | undefined,
): Promise<number> {
  const origin = await addOrigin(occasion, given)
  await addRows(occasion.db, people, [ownRow({ id: person, origin, values })])
  const own = { person_id: person, origin_id: origin }
  const { details, ...others } = valueRows(values, organisation, undefined)
  const name = { folded: searchedName(values.given, values.family), ...sortedBy(values.given, values.family) }
  const tables: [string, Record<string, unknown>[]][] = [
    ['name_keys', [name]],
    ...Object.entries(others),
    ['details', details.map(({ value, ...row }) => ({ ...row, value: JSON.stringify(value) }))],
  ]
  let query: QueryCreator<Loose> = occasion.db as Kysely<Loose>
  for (const [table, rows] of tables)
    if (rows.length > 0)
      query = query.with(`into_${table}`, (d) =>
        d.insertInto(table).values(rows.map((row) => ({ ...row, ...own }))),
      ) as unknown as QueryCreator<Loose>
  await query
    .updateTable('origins')
    .set({ person_id: sql`${person}::uuid` })
    .where('id', '=', origin)
    .execute()
  return origin
}
