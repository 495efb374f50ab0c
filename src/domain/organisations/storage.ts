import { sql } from 'kysely'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { fold } from '../../plumbing/text/fold.ts'
import { organisations } from './declaration.ts'

type Db = DbOf<typeof organisations>
export type Organisation = Row<typeof organisations>

export const organisationColumns = Object.keys(organisations.columns) as (keyof Organisation)[]

/** The organisation's name as it is searched: a blank before each word. */
export const searchedOrganisation = (name: string): string => ` ${fold(name)}`

/**
 * The organisations of these names or business ids, made where they are not there; a business id decides before a name.
 * Gives ids in the order asked. `importId` marks those made, so that undoing an import can take them back.
 */
export async function organisationsNamed(
  db: Db,
  asked: readonly { name: string; businessId?: string }[],
  importId: string | null,
): Promise<string[]> {
  if (asked.length === 0) return []
  const names = [...new Set(asked.map((one) => searchedOrganisation(one.name)))]
  const businessIds = [...new Set(asked.flatMap((one) => one.businessId ?? []))]
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'folded', 'business_id'])
    .where((e) =>
      e.or([
        e('folded', '=', sql<string>`any(${names}::text[])`),
        e('business_id', '=', sql<string>`any(${businessIds}::text[])`),
      ]),
    )
    .execute()
  const byName = new Map(rows.map((row) => [row.folded, row]))
  const byBusinessId = new Map(rows.flatMap((row) => (row.business_id ? [[row.business_id, row.id] as const] : [])))
  const made: {
    id: string
    name: string
    folded: string
    business_id: string | null
    import_id: string | null
    version: number
    country: string
  }[] = []
  const ids = asked.map(({ name, businessId }) => {
    const known = businessId ? byBusinessId.get(businessId) : undefined
    if (known) return known
    const folded = searchedOrganisation(name)
    const named = byName.get(folded)
    if (named && (!businessId || !named.business_id)) return named.id
    const id = crypto.randomUUID()
    made.push({ id, name, folded, business_id: businessId ?? null, import_id: importId, version: 1, country: 'FI' })
    byName.set(folded, { id, folded, business_id: businessId ?? null })
    if (businessId) byBusinessId.set(businessId, id)
    return id
  })
  await addRows(db, organisations, made)
  return ids
}

export const findOrganisation = (db: Db, id: string): Promise<Organisation | undefined> =>
  db.selectFrom('organisations').select(organisationColumns).where('id', '=', id).executeTakeFirst()
