import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { positions, trades } from '../people/declaration.ts'
import { startsWith, type Sought } from '../people/search.rules.ts'
import type { organisations } from './declaration.ts'

type Db = DbOf<typeof organisations | typeof positions | typeof trades | typeof people>
type Tables = Db extends Kysely<infer T> ? T : never

/** A row of the list: an organisation, or a sole trader, who is a person. */
export type Listed = {
  organisation: string | null
  person: string | null
  name: string
  businessId: string | null
  city: string | null
  contacts: number
}

const finnish = (column: string) => sql<string>`${sql.ref(column)} collate "fi-x-icu"`
const idAfter = (column: string, name: string, id: string) =>
  sql<boolean>`(${finnish('t.name')}, ${sql.ref(column)}) > (${name}, ${id}::uuid)`

export type After = { organisation?: string | undefined; person?: string | undefined }

async function startOf(db: Db, { organisation, person }: After): Promise<{ name: string; id: string } | undefined> {
  if (organisation !== undefined) {
    const row = await db.selectFrom('organisations').select('name').where('id', '=', organisation).executeTakeFirst()
    return row && { name: row.name, id: organisation }
  }
  if (person === undefined) return undefined
  const row = await db
    .selectFrom('trades')
    .select('name')
    .where('person_id', '=', person)
    .where('name', 'is not', null)
    .orderBy('id')
    .executeTakeFirst()
  return row?.name ? { name: row.name, id: person } : undefined
}

export type PageAsked = { after: After; limit: number; traders: boolean; today: string; sought?: Sought | undefined }

/**
 * Organisations and sole traders by name, all of them or those found by what was typed. Undefined when the row that the
 * page begins after is gone.
 */
export async function pageOfOrganisations(
  db: Db,
  { after, limit, traders, today, sought }: PageAsked,
): Promise<{ rows: Listed[]; more: boolean } | undefined> {
  const start = await startOf(db, after)
  if (!start && (after.organisation !== undefined || after.person !== undefined)) return undefined
  const e = expressionBuilder<Tables>()
  const own = e
    .selectFrom('organisations as t')
    .$if(start !== undefined, (q) => q.where(idAfter('t.id', start!.name, start!.id)))
    .$if(sought !== undefined, (q) => q.where(foundBy(sought!)))
    .select([
      sql<string | null>`${sql.ref('t.id')}`.as('organisation'),
      sql<string | null>`null::uuid`.as('person'),
      't.name',
      't.business_id as businessId',
      't.city',
    ])
    .orderBy(finnish('t.name'))
    .orderBy('t.id')
    .limit(limit + 1)
  const traded = e
    .selectFrom('trades as t')
    .where('t.name', 'is not', null)
    .$if(start !== undefined, (q) => q.where(idAfter('t.person_id', start!.name, start!.id)))
    .$if(sought !== undefined, (q) => q.where(foundBy(sought!)))
    .select([
      sql<string | null>`null::uuid`.as('organisation'),
      sql<string | null>`${sql.ref('t.person_id')}`.as('person'),
      sql<string>`${sql.ref('t.name')}`.as('name'),
      't.business_id as businessId',
      sql<string | null>`null`.as('city'),
    ])
    .orderBy(finnish('t.name'))
    .orderBy('t.person_id')
    .limit(limit + 1)
  const both = e.selectFrom(own.as('a')).selectAll()
  const rows = await db
    .selectFrom((traders ? both.unionAll(e.selectFrom(traded.as('b')).selectAll()) : both).as('u'))
    .select((u) => [
      'u.organisation',
      'u.person',
      'u.name',
      'u.businessId',
      'u.city',
      u
        .selectFrom('positions')
        .whereRef('positions.organisation_id', '=', 'u.organisation')
        .where((p) => p.or([p('positions.ended_on', 'is', null), p('positions.ended_on', '>', today)]))
        .select((p) => p.fn.count<number>('positions.person_id').distinct().as('n'))
        .as('contacts'),
    ])
    .orderBy(finnish('u.name'))
    .orderBy(sql`coalesce(${sql.ref('u.organisation')}, ${sql.ref('u.person')})`)
    .limit(limit + 1)
    .execute()
  const listed = rows.map((row) => ({ ...row, contacts: row.contacts ?? 0 }))
  return { rows: listed.slice(0, limit), more: listed.length > limit }
}

/** Every word begins a word of the name, or the business id begins so. One or two letters: the name begins so. */
function foundBy({ words, businessId }: Sought): Expression<SqlBool> {
  const e = expressionBuilder<Tables, 'organisations' | 'trades'>()
  const folded = sql.ref<string>('t.folded')
  if (businessId) return e(sql.ref<string>('t.business_id'), 'like', startsWith(businessId))
  const long = words.some((one) => one.length > 2)
  return e.and(words.map((one, i) => e(folded, 'like', long || i > 0 ? `% ${one}%` : ` ${one}%`)))
}
