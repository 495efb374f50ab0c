import type { DbOf } from '../../enforcement/declare.ts'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { declarationDrafts } from './declaration.ts'

type Db = DbOf<typeof declarationDrafts>
export type KeptDraft = { answers: Answers; columns: readonly DraftColumn[]; kept_at: string }

/** The account's declaration in progress, if there is one. */
export const findDraft = (db: Db, account: string): Promise<KeptDraft | undefined> =>
  db
    .selectFrom('declaration_drafts')
    .select(['answers', 'columns', 'kept_at'])
    .where('kept_by', '=', account)
    .executeTakeFirst()

/** Keeps the draft in the place of the account's earlier one. */
export async function keepDraftOf(
  db: Db,
  account: string,
  draft: Omit<KeptDraft, 'kept_at'>,
  now: string,
): Promise<void> {
  const json = { answers: JSON.stringify(draft.answers), columns: JSON.stringify(draft.columns), kept_at: now }
  await db
    .insertInto('declaration_drafts')
    .values({ kept_by: account, ...json } as never)
    .onConflict((c) => c.column('kept_by').doUpdateSet(json as never))
    .execute()
}

/** Gives whether there was something to drop. */
export async function dropDraftOf(db: Db, account: string): Promise<boolean> {
  const gone = await db.deleteFrom('declaration_drafts').where('kept_by', '=', account).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
