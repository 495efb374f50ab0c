import type { SharedDb } from './installation.storage.ts'

/** Calls of one kind in one minute from one address. `minute` is its first moment, ISO 8601. */
export type Attempts = { minute: string; address: string; kind: 'stranger' | 'not-understood'; times: number }

/** Adds to what was counted before. */
export async function addAttempts(db: SharedDb, rows: readonly Attempts[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('seloste.attempts')
    .values([...rows])
    .onConflict((c) =>
      c
        .columns(['minute', 'address', 'kind'])
        .doUpdateSet((e) => ({ times: e('seloste.attempts.times', '+', e.ref('excluded.times')) })),
    )
    .execute()
}

export type AttemptsTold = { strangers: number; notUnderstood: number; addresses: number }

/** What was counted after a moment (ISO 8601), all addresses together. */
export async function attemptsSince(db: SharedDb, since: string): Promise<AttemptsTold> {
  const row = await db
    .selectFrom('seloste.attempts')
    .select((e) => [
      e.fn.sum<number | null>('times').filterWhere('kind', '=', 'stranger').as('strangers'),
      e.fn.sum<number | null>('times').filterWhere('kind', '=', 'not-understood').as('understood'),
      e.fn.count<number>('address').distinct().as('addresses'),
    ])
    .where('minute', '>=', since)
    .executeTakeFirstOrThrow()
  return {
    strangers: Number(row.strangers ?? 0),
    notUnderstood: Number(row.understood ?? 0),
    addresses: Number(row.addresses),
  }
}

export async function dropOldAttempts(db: SharedDb, before: string): Promise<void> {
  await db.deleteFrom('seloste.attempts').where('minute', '<', before).execute()
}
