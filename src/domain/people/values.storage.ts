import { sql, type Kysely } from 'kysely'
import { confirmations, entries, people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'
import { comparedEmail } from './compared-email.storage.ts'
import { addressKey } from './address-key.rules.ts'
import { addresses, details, emails, nameKeys, phones, positions, trades } from './declaration.ts'
import { searchedName } from './person-values.rules.ts'
import { sortedBy } from './storage.ts'

type Db = DbOf<
  | typeof people
  | typeof entries
  | typeof restrictions
  | typeof confirmations
  | typeof nameKeys
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof details
>

const tables = { emails, phones, addresses, positions, trades, details }
export type ValueTable = keyof typeof tables
/** A handle on one of the value tables: they all have these columns. */
type OneTable = Kysely<{ emails: { id: number; person_id: string; origin_id: number; version: number; field: string } }>

export type Held = { version: number; given: string | null; family: string | null; registers: number[] }

/** The person held still until the transaction ends, with the registers this act sees; undefined when not there. */
export async function holdPerson(db: Db, person: string): Promise<Held | undefined> {
  const row = await db
    .selectFrom('people')
    .select(['version', 'given_name', 'family_name'])
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const rows = await db.selectFrom('entries').select('register_id').where('person_id', '=', person).execute()
  return {
    version: row.version,
    given: row.given_name,
    family: row.family_name,
    registers: rows.map((one) => one.register_id),
  }
}

export type RestrictedItem = {
  row: number | null
  fields: string[] | null
  register: number | null
  aim: string | null
}

/** What of a person is restricted now (Art. 18). */
export const restrictedItems = (db: Db, person: string): Promise<RestrictedItem[]> =>
  db
    .selectFrom('restrictions')
    .select(['row_id as row', 'fields', 'register_id as register', 'aim'])
    .where('person_id', '=', person)
    .where('lifted_at', 'is', null)
    .execute()

export type RowAt = { table: ValueTable; person: string; row: number; version: number; field?: string | undefined }
/** `stale`: somebody has changed it meanwhile, to this version. `gone`: it is not there, or may not be seen. */
export type Written = { version: number } | { stale: number } | { gone: true }

const oneTable = (db: Db): OneTable => db as unknown as OneTable

/** Writes a value over the one that was seen. What had confirmed the old value confirms nothing any more. */
export async function changeRow(db: Db, at: RowAt, values: Record<string, unknown>): Promise<Written> {
  const changed = await oneTable(db)
    .updateTable(at.table as 'emails')
    .set({ ...values, version: at.version + 1 } as never)
    .where('person_id', '=', at.person)
    .where('id', '=', at.row)
    .where('version', '=', at.version)
    .$if(at.field !== undefined, (q) => q.where('field', '=', at.field!))
    .returning('id')
    .execute()
  if (changed.length === 0) return asItIs(db, at)
  await forgetConfirmations(db, at)
  return { version: at.version + 1 }
}

/** Takes a value away, if it is the one that was seen. */
export async function removeRow(db: Db, at: RowAt): Promise<Written> {
  const removed = await oneTable(db)
    .deleteFrom(at.table as 'emails')
    .where('person_id', '=', at.person)
    .where('id', '=', at.row)
    .where('version', '=', at.version)
    .$if(at.field !== undefined, (q) => q.where('field', '=', at.field!))
    .returning('id')
    .execute()
  if (removed.length === 0) return asItIs(db, at)
  await forgetConfirmations(db, at)
  return { version: at.version }
}

/** Adds a value; gives its row. */
export async function addRow(
  db: Db,
  table: ValueTable,
  person: string,
  values: Record<string, unknown>,
): Promise<{ row: number; version: number }> {
  const { id } = await oneTable(db)
    .insertInto(table as 'emails')
    .values({ ...values, person_id: person, version: 1 } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return { row: id, version: 1 }
}

async function asItIs(db: Db, at: RowAt): Promise<Written> {
  const row = await oneTable(db)
    .selectFrom(at.table as 'emails')
    .select('version')
    .where('person_id', '=', at.person)
    .where('id', '=', at.row)
    .executeTakeFirst()
  return row ? { stale: row.version } : { gone: true }
}

const forgetConfirmations = (db: Db, { person, row }: RowAt): Promise<unknown> =>
  db.deleteFrom('confirmations').where('person_id', '=', person).where('row_id', '=', row).execute()

export type OwnChange = {
  names?: { given: string; family: string }
  language?: string | null
  origin: number
}

/** Writes names and language; the row by which people are found and sorted follows the name. */
export async function changeOwn(db: Db, person: string, { names, language, origin }: OwnChange): Promise<void> {
  await db
    .updateTable('people')
    .set({
      version: sql<number>`version + 1`,
      ...(names ? { given_name: names.given || null, family_name: names.family || null, names_origin: origin } : {}),
      ...(language === undefined ? {} : { language, language_origin: language === null ? null : origin }),
    })
    .where('id', '=', person)
    .execute()
  if (!names) return
  const key = {
    folded: searchedName(names.given, names.family),
    ...sortedBy(names.given, names.family),
    origin_id: origin,
  }
  const found = await db
    .updateTable('name_keys')
    .set(key)
    .where('person_id', '=', person)
    .returning('person_id')
    .execute()
  if (found.length === 0) await addRows(db, nameKeys, [{ person_id: person, ...key }])
}

/** The keys by which somebody of the same name and address is recognised, made anew after a change of name. */
export async function remakeAddressKeys(
  everyone: Db,
  person: string,
  names: { given: string; family: string },
): Promise<void> {
  const rows = await everyone
    .selectFrom('addresses')
    .select(['id', 'addition', 'street', 'postal_code', 'city', 'country'])
    .where('person_id', '=', person)
    .execute()
  for (const row of rows) {
    const address = {
      addition: row.addition ?? '',
      street: row.street ?? '',
      postalCode: row.postal_code ?? '',
      city: row.city ?? '',
      country: row.country,
    }
    await everyone
      .updateTable('addresses')
      .set({ same_key: addressKey(names, address) })
      .where('person_id', '=', person)
      .where('id', '=', row.id)
      .execute()
  }
}

/** Whether the person has this e-mail address or number already: seen by the handle, or hidden from it. */
export async function hasValue(
  db: Db,
  table: 'emails' | 'phones',
  person: string,
  value: string,
  but: number | undefined,
): Promise<boolean> {
  const row =
    table === 'emails'
      ? await db
          .selectFrom('emails')
          .select('id')
          .where('person_id', '=', person)
          .where(comparedEmail, '=', value)
          .$if(but !== undefined, (q) => q.where('id', '<>', but!))
          .executeTakeFirst()
      : await db
          .selectFrom('phones')
          .select('id')
          .where('person_id', '=', person)
          .where('e164', '=', value)
          .$if(but !== undefined, (q) => q.where('id', '<>', but!))
          .executeTakeFirst()
  return row !== undefined
}
