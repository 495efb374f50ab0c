import { randomBytes } from 'node:crypto'
import { ownerPool, withClient, workPool, type Connection } from '../plumbing/database/connections.ts'
import { migrateShared } from '../plumbing/database/migrate.ts'
import type { Database } from '../plumbing/database/open-database.ts'
import { prepareDatabase } from '../plumbing/database/prepare-database.ts'
import { settleCollation } from '../plumbing/database/collation.ts'
import { enginesHere, isHandedDown, startTestServer, type TestEngine } from './database-server.ts'

export type { TestEngine } from './database-server.ts'

const open = new Map<TestEngine, Promise<Database>>()

/** The engines that tests can run on here: always the built-in one, and an outside PostgreSQL 15 to 17 where found. */
export const testEngines = (): TestEngine[] => enginesHere()

/**
 * A fresh database for this test file with the shared tables in it, the same one at every call; gone when the tests of
 * the file are done. On the server of the test run, or on one started for this process alone.
 */
export function testDatabase(engine: string = process.env['TEST_ENGINE'] ?? 'embedded 18'): Promise<Database> {
  const known = engine as TestEngine
  const found = open.get(known) ?? openFresh(known)
  open.set(known, found)
  return found
}

async function openFresh(engine: TestEngine): Promise<Database> {
  const server = await startTestServer(engine)
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const own = !isHandedDown(engine)
  await onServer(server, `create database ${name} template template0`)
  const connection = { ...server, database: name }
  const { guard, version } = await withClient(connection, async (client) => {
    const guard = await prepareDatabase(client, { place: name, user: connection.user, database: name })
    await settleCollation(client, () => {})
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    return { guard, version: rows[0]!.version }
  })
  const owner = ownerPool(connection)
  const database: Database = {
    kind: engine.startsWith('embedded') ? 'embedded' : 'outside',
    version,
    connection,
    owner,
    work: workPool(connection, guard, false),
    guard,
    lost: new Promise(() => {}),
    async stop() {
      await Promise.all([owner.end(), database.work.end()])
      // A server of our own is removed whole in a moment.
      if (!own) await onServer(server, `drop database ${name} with (force)`)
    },
  }
  await migrateShared(database)
  return database
}

const onServer = (server: Connection, sql: string): Promise<unknown> =>
  withClient(server, (client) => client.query(sql))

// Not an `after`: one that is registered here would run as soon as the tests known so far are done.
process.once('beforeExit', () => {
  void Promise.all([...open.values()].map(async (database) => (await database).stop()))
})
