import type { TokenBounds } from '../../enforcement/actor.ts'
import type { Language } from '../../enforcement/operation.ts'
import type { SharedDb } from './installation.storage.ts'

export type Session = {
  account: string
  name: string
  language: Language
  office: string
  seenAt: string
  endsAt: string
  purpose: string | null
}

/** A session that has not ended and was used after `idleSince` (moments, ISO 8601). */
export async function findSession(
  db: SharedDb,
  hash: Buffer,
  now: string,
  idleSince: string,
): Promise<Session | undefined> {
  const row = await db
    .selectFrom('seloste.sessions as s')
    .innerJoin('seloste.accounts as a', 'a.id', 's.account')
    .select(['s.account', 'a.name', 'a.language', 's.office', 's.seen_at', 's.ends_at', 's.purpose'])
    .where('s.id', '=', hash)
    .where('s.ends_at', '>', now)
    .where('s.seen_at', '>', idleSince)
    .executeTakeFirst()
  if (!row) return undefined
  const { account, name, language, office, purpose } = row
  return { account, name, language, office, purpose, seenAt: row.seen_at, endsAt: row.ends_at }
}

type NewSession = { hash: Buffer; account: string; office: string; now: string; endsAt: string; purpose: string | null }

export async function addSession(db: SharedDb, given: NewSession): Promise<void> {
  const { hash, account, office, now, endsAt, purpose } = given
  await db
    .insertInto('seloste.sessions')
    .values({ id: hash, account, office, started_at: now, seen_at: now, ends_at: endsAt, purpose })
    .execute()
}

export async function touchSession(db: SharedDb, hash: Buffer, now: string): Promise<void> {
  await db.updateTable('seloste.sessions').set({ seen_at: now }).where('id', '=', hash).execute()
}

export async function dropSession(db: SharedDb, hash: Buffer): Promise<void> {
  await db.deleteFrom('seloste.sessions').where('id', '=', hash).execute()
}

/** Sessions that have ended or rest too long. */
export async function dropOldSessions(db: SharedDb, now: string, idleSince: string): Promise<void> {
  await db
    .deleteFrom('seloste.sessions')
    .where((e) => e.or([e('ends_at', '<=', now), e('seen_at', '<=', idleSince)]))
    .execute()
}

export type TokenHolder = { account: string; office: string; name: string; bounds: TokenBounds; endsOn: string | null }

export async function findToken(db: SharedDb, hash: Buffer): Promise<TokenHolder | undefined> {
  const row = await db
    .selectFrom('seloste.tokens')
    .select(['account', 'office', 'name', 'bounds', 'ends_on'])
    .where('id', '=', hash)
    .executeTakeFirst()
  if (!row) return undefined
  const { account, office, name, bounds, ends_on } = row
  return { account, office, name, bounds, endsOn: ends_on }
}

export type ProgramActor = { name: string; bounds: TokenBounds }

/** A program's account by its living tokens, with what the newest is bound to. */
export async function programOf(db: SharedDb, account: string, office: string): Promise<ProgramActor | undefined> {
  return await db
    .selectFrom('seloste.tokens')
    .select(['name', 'bounds'])
    .where('account', '=', account)
    .where('office', '=', office)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
