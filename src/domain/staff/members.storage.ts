import { sql } from 'kysely'
import type { NewRow, Row } from '../../enforcement/declare.ts'
import type { grants, members, StaffDb } from './declaration.ts'
import type { HeldGrant } from './standing.rules.ts'

export type Member = Row<typeof members>

const memberColumns = [
  'account',
  'name',
  'email',
  'employer',
  'title',
  'usual_purpose',
  'invited_by',
  'invited_at',
  'left_on',
  'left_by',
] as const

export const findMember = (db: StaffDb, account: string): Promise<Member | undefined> =>
  db.selectFrom('members').select(memberColumns).where('account', '=', account).executeTakeFirst()

/** By e-mail without regard to case. */
export const findMemberByEmail = (db: StaffDb, email: string): Promise<Member | undefined> =>
  db
    .selectFrom('members')
    .select(memberColumns)
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()

export const listMembers = (db: StaffDb): Promise<Member[]> =>
  db
    .selectFrom('members')
    .select(memberColumns)
    .orderBy(sql`name collate "fi-x-icu"`)
    .orderBy('account')
    .limit(5000)
    .execute()

type NewMember = Pick<Member, 'account' | 'name' | 'email' | 'employer' | 'title' | 'invited_by'>

/** Adds a member, or takes back one who had left. */
export async function addMember(db: StaffDb, member: NewMember): Promise<void> {
  const { account, ...given } = member
  await db
    .insertInto('members')
    .values(member)
    .onConflict((c) => c.column('account').doUpdateSet({ ...given, left_on: null, left_by: null }))
    .execute()
}

export async function endMember(db: StaffDb, account: string, leftOn: string, by: string | null): Promise<void> {
  await db.updateTable('members').set({ left_on: leftOn, left_by: by }).where('account', '=', account).execute()
}

export async function setUsual(db: StaffDb, account: string, purpose: string | null): Promise<void> {
  await db.updateTable('members').set({ usual_purpose: purpose }).where('account', '=', account).execute()
}

export type StoredGrant = HeldGrant & { grantId: string; account: string; role: string }

/** Grants that nobody has ended, of one account or of all. */
export async function liveGrants(db: StaffDb, account?: string): Promise<StoredGrant[]> {
  const rows = await db
    .selectFrom('grants')
    .select(['grant_id', 'account', 'register_id', 'purpose', 'permission', 'role', 'from_on', 'until_on'])
    .where('ended_at', 'is', null)
    .$if(account !== undefined, (q) => q.where('account', '=', account!))
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    grantId: r.grant_id,
    account: r.account,
    register: r.register_id,
    purpose: r.purpose,
    permission: r.permission,
    role: r.role,
    fromOn: r.from_on,
    untilOn: r.until_on,
  }))
}

export async function addGrants(db: StaffDb, rows: readonly NewRow<typeof grants>[]): Promise<void> {
  if (rows.length > 0)
    await db
      .insertInto('grants')
      .values([...rows])
      .execute()
}

type End = { by: string | null; at: string }

/** Ends one act of granting; tells whose rights it took. */
export async function endGrantRows(db: StaffDb, grantId: string, { by, at }: End): Promise<string | undefined> {
  const rows = await db
    .updateTable('grants')
    .set({ ended_by: by, ended_at: at })
    .where('grant_id', '=', grantId)
    .where('ended_at', 'is', null)
    .returning('account')
    .execute()
  return rows[0]?.account
}

export async function endGrantsOf(db: StaffDb, account: string, { by, at }: End): Promise<void> {
  await db
    .updateTable('grants')
    .set({ ended_by: by, ended_at: at })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .execute()
}

/** After every change of rights: standings read before are not used again. */
export async function rightsChanged(db: StaffDb): Promise<void> {
  await db
    .updateTable('office_state')
    .set((e) => ({ grants_version: e('grants_version', '+', 1) }))
    .execute()
}

/** The office's name until a declaration names the controller. */
export async function nameOffice(db: StaffDb, name: string): Promise<void> {
  await db.updateTable('office_state').set({ name }).execute()
}

/** What a standing is read by: the office's time zone and the number of its declaration. */
export async function officeDay(db: StaffDb): Promise<{ timeZone: string; declarationVersion: number }> {
  const row = await db.selectFrom('office_state').select(['time_zone', 'declaration_version']).executeTakeFirstOrThrow()
  return { timeZone: row.time_zone, declarationVersion: row.declaration_version }
}
