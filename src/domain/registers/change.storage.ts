import { sql } from 'kysely'
import type { DbOf } from '../../enforcement/declare.ts'
import type { members } from '../staff/declaration.ts'
import type { declarationChanges } from './declaration.ts'

type Db = DbOf<typeof declarationChanges>
type Document = Readonly<Record<string, unknown>>
export type KeptChange = { base: number; document: Document; kept_at: string }

/** The change that the account is making, if there is one. */
export const findChange = (db: Db, account: string): Promise<KeptChange | undefined> =>
  db
    .selectFrom('declaration_changes')
    .select(['base', 'document', 'kept_at'])
    .where('kept_by', '=', account)
    .executeTakeFirst()

/** Keeps the change in the place of the account's earlier one. */
export async function keepChangeOf(
  db: Db,
  account: string,
  { base, document }: Omit<KeptChange, 'kept_at'>,
  now: string,
): Promise<void> {
  const row = { base, document: JSON.stringify(document), kept_at: now }
  await db
    .insertInto('declaration_changes')
    .values({ kept_by: account, ...row } as never)
    .onConflict((c) => c.column('kept_by').doUpdateSet(row as never))
    .execute()
}

/** Gives whether there was something to drop; with a document, only what is the same as it. */
export async function dropChangeOf(db: Db, account: string, document?: Document): Promise<boolean> {
  const all = db.deleteFrom('declaration_changes').where('kept_by', '=', account)
  const gone = await (
    document === undefined ? all : all.where('document', '=', sql<never>`${JSON.stringify(document)}::jsonb`)
  ).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export type Underway = { kept_by: string; name: string; base: number; kept_at: string }

/** Who of the staff is making a change, from which version, and when it was last kept: nothing of what is in it. */
export const changesUnderway = (db: DbOf<typeof declarationChanges | typeof members>): Promise<Underway[]> =>
  db
    .selectFrom('declaration_changes as c')
    .innerJoin('members as m', 'm.account', 'c.kept_by')
    .select(['c.kept_by', 'm.name', 'c.base', 'c.kept_at'])
    .where('m.left_on', 'is', null)
    .orderBy('c.kept_at', 'desc')
    .orderBy('c.kept_by')
    .execute()
