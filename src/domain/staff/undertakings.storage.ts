import type { NewRow, Row } from '../../enforcement/declare.ts'
import type { staffHearings, undertakings, StaffDb } from './declaration.ts'
import type { UndertakingText } from './standing.rules.ts'

export async function undertakingTextsInForce(db: StaffDb): Promise<UndertakingText[]> {
  const rows = await db.selectFrom('undertaking_texts').select(['version', 'in_force_on']).orderBy('version').execute()
  return rows.map((r) => ({ version: r.version, inForceOn: r.in_force_on }))
}

/** Versions signed, by account; of one account or of all. */
export async function signedVersions(db: StaffDb, account?: string): Promise<Map<string, number[]>> {
  const rows = await db
    .selectFrom('undertakings')
    .select(['account', 'version'])
    .$if(account !== undefined, (q) => q.where('account', '=', account!))
    .execute()
  const byAccount = new Map<string, number[]>()
  for (const { account: who, version } of rows) byAccount.set(who, [...(byAccount.get(who) ?? []), version])
  return byAccount
}

export async function addUndertaking(db: StaffDb, row: NewRow<typeof undertakings>): Promise<void> {
  await db.insertInto('undertakings').values(row).execute()
}

export type Hearing = Pick<
  Row<typeof staffHearings>,
  'kind' | 'held_on' | 'who' | 'remarks' | 'size_band' | 'recorded_at'
>

/** The newest first. */
export const listHearings = (db: StaffDb): Promise<Hearing[]> =>
  db
    .selectFrom('staff_hearings')
    .select(['kind', 'held_on', 'who', 'remarks', 'size_band', 'recorded_at'])
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

export async function isStaffHeard(db: StaffDb): Promise<boolean> {
  return (await db.selectFrom('staff_hearings').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function addHearing(db: StaffDb, row: NewRow<typeof staffHearings>): Promise<void> {
  await db.insertInto('staff_hearings').values(row).execute()
}
