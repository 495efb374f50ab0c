import type pg from 'pg'
import { workRole, type Guard } from './connections.ts'
import { migrationsFolder, migrationsOf, type Migration, type MigrationSet } from './migrations.ts'
import { simple } from './transaction.ts'
import { DatabaseTrouble } from './trouble.ts'

/** What migrating needs of an open database. */
export type Migrating = { owner: pg.Pool; guard: Guard; migrations?: string | undefined }

type Landed = { number: number; name: string; sha256: string }

/** The schema of an office; its id is twelve of a-z and 0-9, so that it needs no quoting. */
export function schemaOf(office: string): string {
  if (!/^[a-z0-9]{12}$/.test(office)) throw new Error('an office id has twelve letters or digits')
  return `office_${office}`
}

/** Brings the shared tables (schema `seloste`) up to date. Refusals: edited, newer or failing migrations. */
export const migrateShared = (database: Migrating): Promise<number> => migrate(database, 'shared', 'seloste')

/** Brings one office up to date; tells how many migrations were run. Refusals as for the shared tables. */
export const migrateOffice = (database: Migrating, office: string): Promise<number> =>
  migrate(database, 'office', schemaOf(office))

/** Makes the schema of an office and its tables. If a migration fails, nothing of it is left. */
export async function createOfficeSchema(database: Migrating, office: string): Promise<void> {
  const schema = schemaOf(office)
  const client = await database.owner.connect()
  try {
    await simple(client, `begin; create schema ${schema}; ${grants(schema, database.guard)}; commit`)
    try {
      await runAll(client, 'office', schema, [], migrationsOf('office', database.migrations ?? migrationsFolder))
    } catch (error) {
      await dropSchema(client, schema)
      throw error
    }
  } finally {
    await endUse(client)
  }
}

/** Removes an office's schema with everything in it. */
export async function dropOfficeSchema(database: Migrating, office: string): Promise<void> {
  const client = await database.owner.connect()
  try {
    await dropSchema(client, schemaOf(office))
  } finally {
    await endUse(client)
  }
}

async function dropSchema(client: pg.PoolClient, schema: string): Promise<void> {
  await simple(
    client,
    `rollback; begin; drop schema if exists ${schema} cascade; delete from seloste.migrations where schema = '${schema}'; commit`,
  )
}

async function migrate(database: Migrating, set: MigrationSet, schema: string): Promise<number> {
  const known = migrationsOf(set, database.migrations ?? migrationsFolder)
  const client = await database.owner.connect()
  try {
    const { rows } = await client.query<Landed>(
      'select number, name, sha256 from seloste.migrations where schema = $1 order by number',
      [schema],
    )
    return await runAll(client, set, schema, rows, known)
  } finally {
    await endUse(client)
  }
}

/** Checks what has landed against the files, then runs the rest, each file in one transaction and one trip. */
async function runAll(
  client: pg.PoolClient,
  set: MigrationSet,
  schema: string,
  landed: readonly Landed[],
  known: readonly Migration[],
): Promise<number> {
  const newest = landed.at(-1)?.number ?? 0
  const newestKnown = known.at(-1)?.number ?? 0
  if (newest > newestKnown) throw new DatabaseTrouble('newer-data', { schema, found: newest, known: newestKnown })
  const files = new Map(known.map((one) => [one.number, one]))
  for (const { number, sha256 } of landed) {
    const file = files.get(number)
    if (!file) throw new DatabaseTrouble('migration-missing', { number, set })
    if (file.sha256 !== sha256) throw new DatabaseTrouble('migration-edited', { file: `${set}/${file.name}` })
    files.delete(number)
  }
  for (const one of files.values()) await runOne(client, set, schema, one)
  return files.size
}

async function runOne(client: pg.PoolClient, set: MigrationSet, schema: string, one: Migration): Promise<void> {
  const { number, name, sha256, sql } = one
  try {
    await simple(
      client,
      `begin; insert into seloste.migrations (schema, number, name, sha256) values ('${schema}', ${number}, '${name}', '${sha256}');
       set local search_path = ${schema}, seloste_ext;
${sql}
;commit`,
    )
  } catch (error) {
    await client.query('rollback')
    const because = (error as Error).message
    throw new DatabaseTrouble('migration-failed', { file: `${set}/${name}`, schema, because }, error)
  }
}

/** What the role of work may do with the tables that will be made in a schema; a migration may take some of it back. */
export const grants = (schema: string, guard: Guard): string =>
  guard === 'trigger-only'
    ? 'select 1'
    : `grant usage on schema ${schema} to ${workRole};
       alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${workRole};
       alter default privileges in schema ${schema} grant usage, select on sequences to ${workRole};
       alter default privileges in schema ${schema} grant execute on functions to ${workRole}`

const endUse = async (client: pg.PoolClient): Promise<void> => {
  await client.query('reset search_path').then(
    () => client.release(),
    () => client.release(true),
  )
}
