import { sql } from 'kysely'
import type { ViewsDb } from './declaration.ts'
import type { OwnView } from './view.rules.ts'

const parts = ['id as view', 'name', 'filters', 'sort', 'reversed', 'columns'] as const

/** The views of one account, by name. */
export const viewsOf = (db: ViewsDb, account: string): Promise<OwnView[]> =>
  db
    .selectFrom('own_views')
    .select(parts)
    .where('account', '=', account)
    .orderBy(sql`name collate "fi-x-icu"`)
    .orderBy('id')
    .execute()

type Content = Omit<OwnView, 'view'>

const stored = ({ filters, ...rest }: Content) => ({
  ...rest,
  filters: sql<OwnView['filters']>`${JSON.stringify(filters)}::jsonb`,
})

export const insertView = (db: ViewsDb, account: string, content: Content): Promise<OwnView> =>
  db
    .insertInto('own_views')
    .values({ account, ...stored(content) })
    .returning(parts)
    .executeTakeFirstOrThrow()

/** Undefined when the account has no such view. */
export const updateView = (db: ViewsDb, account: string, { view, ...content }: OwnView): Promise<OwnView | undefined> =>
  db
    .updateTable('own_views')
    .set(stored(content))
    .where('account', '=', account)
    .where('id', '=', view)
    .returning(parts)
    .executeTakeFirst()

/** Gives what was removed; undefined when the account has no such view. */
export const deleteView = (db: ViewsDb, account: string, view: number): Promise<OwnView | undefined> =>
  db.deleteFrom('own_views').where('account', '=', account).where('id', '=', view).returning(parts).executeTakeFirst()

/** The account is in this office no more: its views go. */
export async function deleteViewsOf(db: ViewsDb, account: string): Promise<void> {
  await db.deleteFrom('own_views').where('account', '=', account).execute()
}

export const holdersOfViews = async (db: ViewsDb): Promise<string[]> =>
  (await db.selectFrom('own_views').select('account').distinct().execute()).map((row) => row.account)
