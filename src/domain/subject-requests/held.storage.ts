import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { details } from '../people/declaration.ts'

/** The fields of which the office holds something about a person beside names and contact details. */
export async function fieldsHeld({ db }: Occasion, person: string): Promise<string[]> {
  const rows = await (db as unknown as DbOf<typeof details>)
    .selectFrom('details')
    .select('field')
    .where('person_id', '=', person)
    .distinct()
    .execute()
  return rows.map(({ field }) => field)
}
