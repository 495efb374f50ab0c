import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { listedUser } from '../../testing/database-server.ts'
import { cleanUp, temporaryDirectory } from '../../testing/trial.ts'
import { makeCluster } from './cluster.ts'
import { withClient } from './connections.ts'
import { builtInEngine } from './engine.ts'
import { initialiseUnlisted } from './initialise-unlisted.ts'
import { startServer, stopServer } from './server.ts'
import { giveTo, serverUserFor, type ServerUser } from './server-user.ts'

const home = temporaryDirectory()
after(() => cleanUp(home))

/** What a user of a new cluster meets: relations, functions, rights, orders, databases. Numbers given out may differ. */
const looks = {
  relations: `select n.nspname, c.relname, c.relkind, c.relacl::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('pg_catalog', 'information_schema') and c.relname not like 'pg_toast%'`,
  functions: `select proname, oidvectortypes(proargtypes) as args, proacl::text, md5(coalesce(prosqlbody::text, prosrc)) <> '' as has
    from pg_proc`,
  orders: 'select collname, collencoding, collprovider, collversion from pg_collation',
  dictionaries: 'select dictname, dictinitoption from pg_ts_dict',
  languages: 'select lanname, lanacl::text from pg_language',
  databases: `select datname, oid::int, encoding, datcollate, datistemplate, datallowconn, datacl::text, datcollversion
    from pg_database`,
  schemas: 'select nspname, nspowner::regrole::text, nspacl::text from pg_namespace',
  settings: `select name, setting from pg_settings where name in ('data_checksums', 'server_encoding', 'lc_messages')`,
}

async function appearance(cluster: string, user: ServerUser | undefined): Promise<Record<string, string[]>> {
  const engine = builtInEngine(user, [home], () => {})
  const at = { cluster, file: `${cluster}.log`, engine, user }
  const server = await startServer(at)
  const seen = await withClient(server.connection, async (client) => {
    const found: Record<string, string[]> = {}
    for (const [name, sql] of Object.entries(looks))
      found[name] = (await client.query(sql)).rows.map((row) => JSON.stringify(row)).toSorted()
    return found
  })
  await stopServer(server, at)
  return seen
}

test('a database made for a user without a name is the same as the one initdb makes', async () => {
  const unlisted = join(home, 'unlisted')
  const user = serverUserFor(unlisted)
  mkdirSync(unlisted, { mode: 0o700 })
  giveTo(user, unlisted)
  await initialiseUnlisted(
    unlisted,
    builtInEngine(user, [home], () => {}),
    user,
  )
  const ours = await appearance(unlisted, user)
  assert.ok(ours['functions']!.length > 3000)

  const known = listedUser()
  if (!known) return
  const folder = join(home, 'listed')
  mkdirSync(folder)
  giveTo(process.getuid?.() === 0 ? known : undefined, folder)
  const listed = join(folder, 'postgres')
  const owner = serverUserFor(listed)
  await makeCluster(
    listed,
    builtInEngine(owner, [home], () => {}),
    owner,
    false,
  )
  const theirs = await appearance(listed, owner)
  for (const name of Object.keys(looks)) assert.deepEqual(ours[name], theirs[name], name)
})
