import type { Row } from '../../enforcement/declare.ts'
import type { LinkKind, links } from './installation.declaration.ts'
import type { SharedDb } from './installation.storage.ts'

export type Link = Pick<Row<typeof links>, 'kind' | 'office' | 'account' | 'expires_at' | 'used_at'>

export const findLink = (db: SharedDb, hash: Buffer): Promise<Link | undefined> =>
  db
    .selectFrom('seloste.links')
    .select(['kind', 'office', 'account', 'expires_at', 'used_at'])
    .where('id', '=', hash)
    .executeTakeFirst()

/** Uses a link, once: of two at the same moment one gets it. */
export async function takeLink(db: SharedDb, hash: Buffer, now: string): Promise<boolean> {
  const rows = await db
    .updateTable('seloste.links')
    .set({ used_at: now })
    .where('id', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('kind')
    .execute()
  return rows.length === 1
}

/** What the link was taken for failed: it can be used again. */
export async function giveLinkBack(db: SharedDb, hash: Buffer): Promise<void> {
  await db.updateTable('seloste.links').set({ used_at: null }).where('id', '=', hash).execute()
}

type NewLink = { hash: Buffer; kind: LinkKind; expiresAt: string; office?: string; account?: string }

/** A link that belongs to nobody yet; older ones of its kind that nobody used end. */
export async function addHouseLink(db: SharedDb, { hash, kind, expiresAt, office, account }: NewLink): Promise<void> {
  await db
    .deleteFrom('seloste.links')
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .$if(office !== undefined, (q) => q.where('office', '=', office!))
    .execute()
  await db
    .insertInto('seloste.links')
    .values({ id: hash, kind, expires_at: expiresAt, office: office ?? null, account: account ?? null })
    .execute()
}

export async function dropOldLinks(db: SharedDb, before: string): Promise<void> {
  await db.deleteFrom('seloste.links').where('expires_at', '<', before).execute()
}
