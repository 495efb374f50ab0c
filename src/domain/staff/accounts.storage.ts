import type { Row } from '../../enforcement/declare.ts'
import type { accounts } from './installation.declaration.ts'
import type { SharedDb } from './installation.storage.ts'

export type Account = Pick<Row<typeof accounts>, 'id' | 'name' | 'email' | 'passphrase' | 'language'>

const columns = ['id', 'name', 'email', 'passphrase', 'language'] as const

/** By e-mail without regard to case. */
export const accountByEmail = (db: SharedDb, email: string): Promise<Account | undefined> =>
  db.selectFrom('seloste.accounts').select(columns).where('normal', '=', email.trim().toLowerCase()).executeTakeFirst()

export const accountById = (db: SharedDb, id: string): Promise<Account | undefined> =>
  db.selectFrom('seloste.accounts').select(columns).where('id', '=', id).executeTakeFirst()

/** Sets a passphrase's hash; every session of the account ends. */
export async function setPassphrase(db: SharedDb, account: string, hash: string): Promise<void> {
  await db.transaction().execute(async (t) => {
    await t.updateTable('seloste.accounts').set({ passphrase: hash }).where('id', '=', account).execute()
    await t.deleteFrom('seloste.sessions').where('account', '=', account).execute()
  })
}

/**
 * Lets an account into an office. Only when its holder took up that office's own invitation, or set the office up: else
 * whoever invites the same address to another office, and chooses the passphrase there, would be in this one too.
 */
export async function addPlace(db: SharedDb, account: string, office: string): Promise<void> {
  await db
    .insertInto('seloste.places')
    .values({ account, office })
    .onConflict((c) => c.columns(['account', 'office']).doNothing())
    .execute()
}

/** The offices an account is in, oldest first, those that are open. */
export const officesOfAccount = (db: SharedDb, account: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('seloste.places as p')
    .innerJoin('seloste.offices as o', 'o.id', 'p.office')
    .select(['o.id', 'o.name'])
    .where('p.account', '=', account)
    .where('o.state', '=', 'open')
    .orderBy('o.made_at')
    .orderBy('o.id')
    .execute()
