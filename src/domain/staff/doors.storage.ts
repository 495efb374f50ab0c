import { sql, type RawBuilder } from 'kysely'
import type { TokenBounds } from '../../enforcement/actor.ts'
import type { Language } from '../../enforcement/operation.ts'
import type { StaffDb } from './declaration.ts'
import type { LinkKind } from './installation.declaration.ts'

// Shared tables as one office may reach them: through functions of the database, inside the act's own transaction.

async function ask<T>(db: StaffDb, call: RawBuilder<T>): Promise<T> {
  const row = await db.selectNoFrom(call.as('said')).executeTakeFirstOrThrow()
  return row.said as T
}

/** The account of an e-mail address, made if there is none. Says nothing about whether it was there. */
export const accountFor = (
  db: StaffDb,
  { email, name, language }: { email: string; name: string; language: Language },
): Promise<string> => ask(db, sql<string>`seloste.account_of(${email}, ${email.toLowerCase()}, ${name}, ${language})`)

export const hasPassphrase = (db: StaffDb, account: string): Promise<boolean> =>
  ask(db, sql<boolean>`seloste.has_passphrase(${account})`)

/** Ends the account's sessions and unused links in this office. */
export async function leaveOffice(db: StaffDb, account: string, office: string): Promise<void> {
  await ask(db, sql`seloste.leave_office(${account}, ${office})`)
}

type NewLink = { hash: Buffer; kind: LinkKind; office: string; account: string; expiresAt: string }

/** Links of the same account and office that nobody has used end. */
export async function addLink(db: StaffDb, { hash, kind, office, account, expiresAt }: NewLink): Promise<void> {
  await ask(db, sql`seloste.add_link(${hash}, ${kind}, ${office}, ${account}, ${expiresAt}::timestamptz)`)
}

type SharedToken = {
  hash: Buffer
  token: string
  office: string
  account: string
  name: string
  bounds: TokenBounds
  endsOn: string | null
}

export async function addSharedToken(db: StaffDb, given: SharedToken): Promise<void> {
  const { hash, token, office, account, name, bounds, endsOn } = given
  const json = JSON.stringify(bounds)
  await ask(
    db,
    sql`seloste.add_token(${hash}, ${token}, ${office}, ${account}, ${name}, ${json}::jsonb, ${endsOn}::date)`,
  )
}

export async function endSharedTokens(
  db: StaffDb,
  which: { token: string } | { account: string },
  office: string,
): Promise<void> {
  if ('token' in which) await ask(db, sql`seloste.end_token(${which.token}, ${office})`)
  else await ask(db, sql`seloste.end_tokens_of(${which.account}, ${office})`)
}

export async function usualPurposeOfSessions(
  db: StaffDb,
  account: string,
  office: string,
  purpose: string | null,
): Promise<void> {
  await ask(db, sql`seloste.usual_purpose(${account}, ${office}, ${purpose})`)
}

export async function nameSharedOffice(db: StaffDb, office: string, name: string): Promise<void> {
  await ask(db, sql`seloste.name_office(${office}, ${name})`)
}

export async function setOwnLanguage(db: StaffDb, account: string, language: Language): Promise<void> {
  await ask(db, sql`seloste.set_language(${account}, ${language})`)
}
