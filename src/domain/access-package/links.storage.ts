import { sql } from 'kysely'
import type { Row, DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { requestLinks } from '../subject-requests/declaration.ts'
import type { accessPackages } from './declaration.ts'
import type { PackageContent } from './package.schema.ts'

type Db = DbOf<typeof requestLinks | typeof accessPackages>
const dbOf = ({ db }: Pick<Occasion, 'db'>): Db => db as unknown as Db

export type LinkRow = Row<typeof requestLinks>
const linkColumns = Object.keys(requestLinks.columns) as (keyof typeof requestLinks.columns)[]

/** Adds a link to the copy of a case; those before it end. */
export async function addPackageLink(
  occasion: Occasion,
  { request, hash, proofHash, expires }: { request: string; hash: Buffer; proofHash: Buffer; expires: string },
): Promise<void> {
  const db = dbOf(occasion)
  await db
    .updateTable('request_links')
    .set({ ended_at: occasion.now })
    .where('request_id', '=', request)
    .where('kind', '=', 'package')
    .where('ended_at', 'is', null)
    .execute()
  await db
    .insertInto('request_links')
    .values({ request_id: request, kind: 'package', hash, proof_hash: proofHash, expires_at: expires })
    .execute()
}

/** A link to a copy that is open now, held still: two who try at once are counted one after the other. */
export const holdLink = (occasion: Occasion, hash: Buffer): Promise<LinkRow | undefined> =>
  dbOf(occasion)
    .selectFrom('request_links')
    .select(linkColumns)
    .where('hash', '=', hash)
    .where('kind', '=', 'package')
    .where('ended_at', 'is', null)
    .where('expires_at', '>', occasion.now)
    .forUpdate()
    .executeTakeFirst()

/** A wrong proof is counted; so many of them end the link. */
export async function countWrong(occasion: Occasion, { id, wrong_tries }: LinkRow, most: number): Promise<number> {
  const tries = wrong_tries + 1
  await dbOf(occasion)
    .updateTable('request_links')
    .set({ wrong_tries: tries, ...(tries >= most ? { ended_at: occasion.now } : {}) })
    .where('id', '=', id)
    .execute()
  return Math.max(0, most - tries)
}

export async function countOpened(occasion: Occasion, { id }: LinkRow): Promise<void> {
  await dbOf(occasion)
    .updateTable('request_links')
    .set({ opened: sql<number>`opened + 1`, opened_at: occasion.now, wrong_tries: 0 })
    .where('id', '=', id)
    .execute()
}

/** The copy of a case for the one who holds its link: past the scope, for a visitor sees nobody. */
export async function copyBehind(
  { everyone }: Occasion,
  request: string,
): Promise<{ person: string; origin: number; content: PackageContent } | undefined> {
  const row = await (everyone as unknown as Db)
    .selectFrom('access_packages')
    .select(['person_id as person', 'origin_id as origin', 'content'])
    .where('request_id', '=', request)
    .where('approved_at', 'is not', null)
    .executeTakeFirst()
  return row && row.content !== null ? { ...row, content: row.content } : undefined
}
