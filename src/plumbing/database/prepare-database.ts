import type pg from 'pg'
import { workRole, type Guard } from './connections.ts'
import { grants } from './migrate.ts'
import { simple } from './transaction.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

export const extensions = ['pg_trgm', 'btree_gin'] as const

/** What the words of a trouble need to say about the database. */
export type Whereabouts = { place: string; user: string; database: string }

/**
 * Makes what every database of the program stands on: the schemas `seloste` and `seloste_ext`, the extensions, the role
 * of work and the list of landed migrations. Safe to call at each start. Tells which guard could be had.
 */
export async function prepareDatabase(client: pg.ClientBase, where: Whereabouts): Promise<Guard> {
  const known = await client.query<{ name: string; ready: boolean }>(
    `select nspname as name, has_schema_privilege(oid, 'create') as ready from pg_namespace where nspname in ('seloste', 'seloste_ext')`,
  )
  for (const schema of ['seloste', 'seloste_ext'])
    if (!known.rows.some(({ name, ready }) => name === schema && ready)) await makeSchema(client, schema, where)
  for (const extension of extensions) await makeExtension(client, extension, where)
  await simple(
    client,
    `begin;
     create table if not exists seloste.migrations (
       schema text, number integer, name text not null, sha256 text not null, landed_at timestamptz not null default now(),
       primary key (schema, number));
     create table if not exists seloste.engine (key text primary key, value text not null);
     commit`,
  )
  const guard = await settleGuard(client)
  await simple(client, `begin; ${grants('seloste', guard)}; ${grants('seloste_ext', guard)}; commit`)
  return guard
}

async function makeSchema(client: pg.ClientBase, schema: string, where: Whereabouts): Promise<void> {
  try {
    await client.query(`create schema if not exists ${schema}`)
  } catch (error) {
    if (codeOf(error) === '42501') throw new DatabaseTrouble('no-schema', where, error)
    throw error
  }
}

async function makeExtension(client: pg.ClientBase, extension: string, where: Whereabouts): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(
    'select nspname as schema from pg_extension join pg_namespace n on n.oid = extnamespace where extname = $1',
    [extension],
  )
  const schema = rows[0]?.schema
  if (schema === 'seloste_ext') return
  const command =
    schema === undefined
      ? `create extension ${extension} schema seloste_ext;`
      : `alter extension ${extension} set schema seloste_ext;`
  try {
    await client.query(command)
  } catch (error) {
    const because = (error as Error).message
    throw new DatabaseTrouble('no-extension', { ...where, extension, because, command }, error)
  }
}

/** A database keeps the guard it began with: tables made without the role have nothing granted to it. */
async function settleGuard(client: pg.ClientBase): Promise<Guard> {
  const { rows } = await client.query<{ value: Guard }>(`select value from seloste.engine where key = 'guard'`)
  const guard = rows[0]?.value ?? ((await canWorkAsRole(client)) ? 'role' : 'trigger-only')
  if (!rows[0]) await client.query(`insert into seloste.engine values ('guard', $1)`, [guard])
  return guard
}

async function canWorkAsRole(client: pg.ClientBase): Promise<boolean> {
  try {
    const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [workRole])
    if (rows.length === 0) await client.query(`create role ${workRole} nologin`)
  } catch (error) {
    if (codeOf(error) === '42501') return false
    // Another database of the same server made it just now.
    if (!['42710', '23505'].includes(codeOf(error))) throw error
  }
  if (await mayBeRole(client)) return true
  try {
    await client.query(`grant ${workRole} to current_user`)
  } catch (error) {
    if (['42501', '0LP01'].includes(codeOf(error))) return false
    throw error
  }
  return mayBeRole(client)
}

async function mayBeRole(client: pg.ClientBase): Promise<boolean> {
  try {
    await simple(client, `begin; set local role ${workRole}; rollback`)
    return true
  } catch (error) {
    await client.query('rollback')
    if (codeOf(error) === '42501') return false
    throw error
  }
}
