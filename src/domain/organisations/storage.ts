import { sql } from 'kysely'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { fold } from '../../plumbing/text/fold.ts'
import { organisations } from './declaration.ts'
import type { OrganisationValues } from './organisation.rules.ts'

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

/** The one organisation of this name or business id, made where it is not there; two who name it at once get the same. */
export async function organisationNamed(db: Db, asked: { name: string; businessId?: string }): Promise<string> {
  await holdNames(db, { name: asked.name, business_id: asked.businessId ?? null })
  const [found] = await organisationsNamed(db, [asked], null)
  return found!
}

export const findOrganisation = (db: Db, id: string): Promise<Organisation | undefined> =>
  db.selectFrom('organisations').select(organisationColumns).where('id', '=', id).executeTakeFirst()

export const holdOrganisation = (db: Db, id: string): Promise<Organisation | undefined> =>
  db.selectFrom('organisations').select(organisationColumns).where('id', '=', id).forUpdate().executeTakeFirst()

/** The facts of an organisation, without what the program keeps beside them. */
export function factsOf(held: Organisation): OrganisationValues {
  const { name, form, business_id, phone, email, street, postal_code, city, country, billing } = held
  return { name, form, business_id, phone, email, street, postal_code, city, country, billing }
}

/** Nobody else adds or renames to this name or business id until the transaction ends. */
export async function holdNames(
  db: Db,
  { name, business_id }: Pick<OrganisationValues, 'name' | 'business_id'>,
): Promise<void> {
  const keys = [searchedOrganisation(name), ...(business_id === null ? [] : [business_id])].toSorted()
  for (const key of keys)
    await db
      .selectNoFrom(
        sql`pg_advisory_xact_lock(hashtextextended(current_schema() || ' organisation ' || ${key}::text, 0))`.as(
          'held',
        ),
      )
      .execute()
}

export type Alike = { id: string; name: string; businessId: string | null }

/** The organisation that has a business id. */
export const organisationOfId = (db: Db, businessId: string): Promise<{ name: string } | undefined> =>
  db.selectFrom('organisations').select('name').where('business_id', '=', businessId).limit(1).executeTakeFirst()

/** Other organisations of this business id or of this name. */
export const organisationsLike = (
  db: Db,
  { name, business_id }: OrganisationValues,
  but: string | undefined,
): Promise<Alike[]> =>
  db
    .selectFrom('organisations')
    .select(['id', 'name', 'business_id as businessId'])
    .where((e) =>
      e.or([
        e('folded', '=', searchedOrganisation(name)),
        ...(business_id ? [e('business_id', '=', business_id)] : []),
      ]),
    )
    .$if(but !== undefined, (q) => q.where('id', '<>', but!))
    .orderBy('id')
    .limit(5)
    .execute()

const stored = (values: OrganisationValues) => ({
  ...values,
  folded: searchedOrganisation(values.name),
  billing: (values.billing === null ? null : JSON.stringify(values.billing)) as unknown as Organisation['billing'],
})

export async function addOrganisationRow(db: Db, values: OrganisationValues): Promise<string> {
  const id = crypto.randomUUID()
  await db
    .insertInto('organisations')
    .values({ id, ...stored(values), version: 1 })
    .execute()
  return id
}

export async function changeOrganisationRow(db: Db, id: string, values: OrganisationValues): Promise<void> {
  await db
    .updateTable('organisations')
    .set({ ...stored(values), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
