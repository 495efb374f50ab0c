import { sql } from 'kysely'
import type { Row } from '../../enforcement/declare.ts'
import type { offices } from './installation.declaration.ts'
import type { SharedDb } from './installation.storage.ts'

export type OfficeRow = Pick<Row<typeof offices>, 'id' | 'name' | 'slug' | 'state' | 'closed_because'>

const columns = ['id', 'name', 'slug', 'state', 'closed_because'] as const

/** Offices in the order they were made; those half made are left out. */
export const listOffices = (db: SharedDb): Promise<OfficeRow[]> =>
  db
    .selectFrom('seloste.offices')
    .select(columns)
    .where('state', '!=', 'making')
    .orderBy('made_at')
    .orderBy('id')
    .execute()

export const findOffice = (db: SharedDb, idOrSlug: string): Promise<OfficeRow | undefined> =>
  db
    .selectFrom('seloste.offices')
    .select(columns)
    .where((e) => e.or([e('id', '=', idOrSlug), e('slug', '=', idOrSlug)]))
    .where('state', '!=', 'making')
    .executeTakeFirst()

/** Notes an office that is being made, under a free slug: `acme-oy`, `acme-oy-2`. */
export async function noteOffice(db: SharedDb, id: string, name: string, slug: string): Promise<void> {
  for (let n = 1; ; n++) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('seloste.offices')
      .values({ id, name, slug: n === 1 ? slug : `${slug}-${n}` })
      .onConflict((c) => c.column('slug').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 1n) return
  }
}

export async function openOfficeRow(db: SharedDb, id: string): Promise<void> {
  await db.updateTable('seloste.offices').set({ state: 'open', closed_because: null }).where('id', '=', id).execute()
}

/** An office whose migration failed is closed with its reason; the others run. */
export async function closeOfficeRow(db: SharedDb, id: string, because: string): Promise<void> {
  await db
    .updateTable('seloste.offices')
    .set({ state: 'closed', closed_because: because })
    .where('id', '=', id)
    .execute()
}

/** Offices whose making was broken off; their schemas are dropped and the rows go. */
export const halfMadeOffices = (db: SharedDb): Promise<{ id: string }[]> =>
  db.selectFrom('seloste.offices').select('id').where('state', '=', 'making').execute()

/** An office that was never finished goes, and with it the accounts that its making added and nobody else knows. */
export async function forgetOffice(db: SharedDb, id: string): Promise<void> {
  await db.deleteFrom('seloste.links').where('office', '=', id).execute()
  await db.deleteFrom('seloste.places').where('office', '=', id).execute()
  await db
    .deleteFrom('seloste.accounts as a')
    .where('a.passphrase', 'is', null)
    .where('a.made_at', '>=', (e) => e.selectFrom('seloste.offices').select('made_at').where('id', '=', id))
    .where((e) => e.not(e.exists(e.selectFrom('seloste.places as p').whereRef('p.account', '=', 'a.id'))))
    .where((e) => e.not(e.exists(e.selectFrom('seloste.links as l').whereRef('l.account', '=', 'a.id'))))
    .execute()
  await db.deleteFrom('seloste.offices').where('id', '=', id).execute()
}

/** The state row that the gate reads first; it stands before the first act in a new office. */
export async function beginOfficeState(db: SharedDb, schema: string, name: string): Promise<void> {
  await db
    .withSchema(schema)
    .insertInto('office_state' as never)
    .values({ name } as never)
    .execute()
}

export async function noteMigration(db: SharedDb, id: string, migration: number): Promise<void> {
  await db
    .updateTable('seloste.offices')
    .set({ migration })
    .where('id', '=', id)
    .where(sql<boolean>`migration <> ${migration}`)
    .execute()
}

/** The office's time zone, for what is done by its clock and not by an act. */
export async function officeZone(db: SharedDb, schema: string): Promise<string> {
  const row = await db
    .withSchema(schema)
    .selectFrom('office_state' as never)
    .select('time_zone' as never)
    .executeTakeFirstOrThrow()
  return (row as { time_zone: string }).time_zone
}
