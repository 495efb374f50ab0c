import type { NewRow, Row } from '../../enforcement/declare.ts'
import type { serviceAccounts, tokens, StaffDb } from './declaration.ts'

export type Program = Row<typeof serviceAccounts>

const columns = [
  'account',
  'name',
  'party',
  'agreement',
  'aims',
  'fields',
  'ends_on',
  'added_by',
  'added_at',
  'ended_by',
  'ended_at',
] as const

export const findProgram = (db: StaffDb, account: string): Promise<Program | undefined> =>
  db.selectFrom('service_accounts').select(columns).where('account', '=', account).executeTakeFirst()

export const listPrograms = (db: StaffDb): Promise<Program[]> =>
  db.selectFrom('service_accounts').select(columns).orderBy('added_at').orderBy('account').limit(1000).execute()

export async function addProgram(db: StaffDb, row: NewRow<typeof serviceAccounts>): Promise<void> {
  await db.insertInto('service_accounts').values(row).execute()
}

export async function endProgram(db: StaffDb, account: string, by: string | null, at: string): Promise<void> {
  await db
    .updateTable('service_accounts')
    .set({ ended_by: by, ended_at: at })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .execute()
}

export type Token = Row<typeof tokens>

export const listTokens = (db: StaffDb): Promise<Token[]> =>
  db
    .selectFrom('tokens')
    .select(['id', 'account', 'name', 'ends_on', 'made_by', 'made_at', 'ended_by', 'ended_at'])
    .orderBy('made_at')
    .orderBy('id')
    .limit(5000)
    .execute()

export async function addToken(db: StaffDb, row: NewRow<typeof tokens>): Promise<void> {
  await db.insertInto('tokens').values(row).execute()
}

/** Ends one token, or all of an account; tells how many were ended. */
export async function endTokens(
  db: StaffDb,
  which: { token: string } | { account: string },
  by: string | null,
  at: string,
): Promise<number> {
  const [column, value] = 'token' in which ? (['id', which.token] as const) : (['account', which.account] as const)
  const rows = await db
    .updateTable('tokens')
    .set({ ended_by: by, ended_at: at })
    .where(column, '=', value)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  return rows.length
}
