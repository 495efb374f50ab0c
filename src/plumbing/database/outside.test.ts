import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { enginesHere, handOver, outsideEngine } from '../../testing/database-server.ts'
import { cleanUp, saved, startTrial, temporaryDirectory } from '../../testing/trial.ts'
import { makeCluster } from './cluster.ts'
import { withClient, type Connection } from './connections.ts'
import { builtInEngine, type Engine } from './engine.ts'
import { migrateShared } from './migrate.ts'
import { openDatabase, type Database } from './open-database.ts'
import { checkOutside, connectionOf } from './outside.ts'
import { startServer, stopServer, type Server } from './server.ts'
import { serverUserFor } from './server-user.ts'
import { DatabaseTrouble, type TroubleCode } from './trouble.ts'

const home = temporaryDirectory()
after(() => cleanUp(home))

const cluster = join(home, 'postgres')
const label = enginesHere().at(-1)!
if (label.startsWith('outside')) handOver(home)
const user = serverUserFor(cluster)
const engine: Engine = label.startsWith('outside') ? outsideEngine(user) : builtInEngine(user, [home], () => {})
const at = { cluster, file: join(home, 'server.log'), engine, user, settings: { fsync: 'off' } }
await makeCluster(cluster, engine, user, false)
let server: Server = await startServer(at)
const onServer = (sql: string, database = 'postgres'): Promise<unknown> =>
  withClient({ ...server.connection, database }, (client) => client.query(sql))

const urlOf = ({ host, port }: Connection, role: string, database: string): string =>
  `postgres://${role}@/${database}?host=${encodeURIComponent(host)}&port=${port}`

const url = (database: string, role = 'seloste'): string => urlOf(server.connection, role, database)

const open = (database: string, role?: string): Promise<Database> =>
  openDatabase({ directory: join(home, 'unused'), url: url(database, role), say: () => {} })

const refused = async (code: TroubleCode, work: Promise<unknown>): Promise<DatabaseTrouble> => {
  const error = await work.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof DatabaseTrouble, String(error))
  assert.equal(error.code, code, error.message)
  return error
}

test(`a database of an outside server is made ready and held for one program (${label})`, async () => {
  await onServer('create database one')
  const database = await open('one')
  assert.equal(database.kind, 'outside')
  assert.equal(database.version, engine.major)
  assert.equal(database.guard, 'role')
  const trouble = await refused('already-open', open('one'))
  assert.match(trouble.message, new RegExp(`\\(process ${process.pid}\\)`))
  await onServer('create database two')
  const other = await open('two')
  await Promise.all([database.stop(), other.stop()])
  const again = await open('one')
  await again.stop()
})

test('an outside server that is started again is waited for', async () => {
  const trial = startTrial(join(home, 'unused'), { url: url('one') })
  await trial.next('open')
  trial.say('write')
  for (let i = 0; i < 10; i++) await trial.next('written')
  await stopServer(server, at)
  server = await startServer(at, server.connection.host)
  assert.match((await trial.next('said'))['line'], /went away/)
  assert.match((await trial.next('said'))['line'], /is back/)
  const before = saved(trial).length
  while (saved(trial).length < before + 5) await trial.next('written')
  trial.say('stop')
  assert.equal(await trial.ended, 0)
})

test('a program whose database another took meanwhile is told, and ends', async () => {
  const trial = startTrial(join(home, 'unused'), { url: url('one') })
  await trial.next('open')
  await withClient({ ...server.connection, database: 'one' }, async (client) => {
    // In one trip: the other is in line for the lock before the program can ask for it again.
    await client.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory';
       select pg_advisory_lock(23443331494472805)`,
    )
    assert.equal((await trial.next('lost'))['code'], 'already-open')
  })
  assert.equal(await trial.ended, 1)
})

test('an administrator’s user without the right to make roles works with the guard of triggers alone', async () => {
  await onServer('create role plain login')
  await onServer('create database three owner plain')
  await onServer('drop owned by seloste_work')
  for (const name of ['one', 'two']) await onServer('drop owned by seloste_work', name)
  await onServer('drop role seloste_work')
  const database = await open('three', 'plain')
  assert.equal(database.guard, 'trigger-only')
  await migrateShared(database)
  await database.stop()
  await onServer('create role seloste_work; grant seloste_work to plain')
  const again = await open('three', 'plain')
  assert.equal(again.guard, 'trigger-only', 'a database keeps the guard it began with')
  assert.deepEqual((await again.work.query('select current_user as who')).rows, [{ who: 'plain' }])
  await again.stop()
})

test('a user who may not make schemas is told what the administrator runs', async () => {
  await onServer('create role guest login')
  await onServer('create database four')
  const trouble = await refused('no-schema', open('four', 'guest'))
  assert.match(trouble.message, /grant create on database four to guest;/)
})

test('an extension in another schema is told with the statement that moves it', async () => {
  await onServer('create database five owner plain')
  await onServer('create schema other; create extension pg_trgm schema other', 'five')
  const trouble = await refused('no-extension', open('five', 'plain'))
  assert.match(trouble.message, /alter extension pg_trgm set schema seloste_ext;/)
})

test('a server or a database that will not do is refused with the reason', async () => {
  await refused('no-database', open('missing'))
  await refused('not-let-in', open('one', 'nobody_here'))
  await onServer(`create database latin encoding 'LATIN1' template template0`)
  assert.match((await refused('not-utf8', open('latin'))).message, /keeps its text as LATIN1/)
  const trouble = await refused('too-old', checkOutside(connectionOf(url('one')), engine.major + 1))
  assert.equal(trouble.detail['found'], engine.major)
  const nowhere = 'postgres://a:secret@127.0.0.1:1/b'
  const unreachable = await refused('unreachable', checkOutside(connectionOf(nowhere)))
  assert.match(unreachable.message, /127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/)
  assert.ok(!unreachable.message.includes('secret'))
})

test('an address of another form is refused', async () => {
  for (const wrong of ['mysql://a@b/c', 'localhost', 'postgres://', 'postgres://%'])
    await refused('bad-url', openDatabase({ directory: home, url: wrong, say: () => {} }))
})
