import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cleanUp, saved, startTrial, temporaryDirectory, type Trial } from '../../testing/trial.ts'
import { withClient } from './connections.ts'
import { livingPostmaster } from './postmaster-file.ts'
import { openDatabase, type Database } from './open-database.ts'

const home = temporaryDirectory()
after(() => cleanUp(home))

const directory = join(home, 'data')
const cluster = join(directory, 'postgres')
const farHomes = [join(home, 'far')]
const silent = { directory, farHomes, say: () => {} }

const serverOf = (): number => {
  const living = livingPostmaster(cluster)
  assert.ok(living, 'a server lives on these data')
  return living.pid
}

async function numbersIn(database: Database): Promise<Set<number>> {
  const { rows } = await database.owner.query<{ n: number }>('select n from public.trial')
  return new Set(rows.map(({ n }) => n))
}

/** Opens the data again and sees that every row somebody was told is saved is there. */
async function nothingIsLost(trial: Trial): Promise<void> {
  const database = await openDatabase(silent)
  const there = await numbersIn(database)
  await database.stop()
  const told = saved(trial)
  assert.ok(told.length > 0, 'something was written')
  assert.deepEqual(
    told.filter((n) => !there.has(n)),
    [],
  )
}

/** A program that writes, with some rows behind it. */
async function writingProgram(): Promise<Trial> {
  const trial = startTrial(directory)
  await trial.next('open', 60)
  trial.say('write')
  for (let i = 0; i < 20; i++) await trial.next('written')
  return trial
}

test('the first start makes a database that no other user and no network reaches', async () => {
  const said: string[] = []
  const database = await openDatabase({ directory, farHomes, say: (line) => said.push(line) })
  assert.ok(said.includes(`a new database was made in ${cluster}`), said.join('\n'))
  assert.equal(database.kind, 'embedded')
  assert.equal(database.version, 18)
  assert.equal(database.guard, 'role')
  const { mode, uid } = statSync(cluster)
  assert.equal(mode & 0o077, 0)
  assert.notEqual(uid, 0, 'the server never runs as root')
  const { rows } = await database.owner.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('listen_addresses', 'wal_recycle', 'min_wal_size',
       'log_error_verbosity', 'log_min_error_statement', 'log_parameter_max_length_on_error', 'data_checksums',
       'server_encoding', 'fsync', 'unix_socket_permissions', 'log_min_messages') order by name`,
  )
  assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
    data_checksums: 'on',
    fsync: 'on',
    listen_addresses: '',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_min_messages: 'log',
    log_parameter_max_length_on_error: '0',
    min_wal_size: '32',
    server_encoding: 'UTF8',
    unix_socket_permissions: '0700',
    wal_recycle: 'off',
  })
  const order = await database.owner.query(`select datcollate from pg_database where datname = current_database()`)
  assert.deepEqual(order.rows, [{ datcollate: 'C' }])
  await database.stop()
  assert.equal(livingPostmaster(cluster), undefined, 'the server ends with the program')
})

test('what was saved is there after a restart', async () => {
  const trial = await writingProgram()
  trial.say('stop')
  assert.equal(await trial.ended, 0)
  await nothingIsLost(trial)
})

test('a second program on the same data is refused in one line, and the first goes on', async () => {
  const first = await writingProgram()
  const second = startTrial(directory)
  const refused = await second.next('refused')
  assert.equal(refused['code'], 'already-open')
  assert.match(refused['message'], new RegExp(`\\(process ${first.child.pid}\\)`))
  assert.ok(!refused['message'].includes('\n'))
  assert.equal(await second.ended, 1)
  await first.next('written')
  first.say('stop')
  assert.equal(await first.ended, 0)
})

test('programs that start at the same moment on new data: one has it, the others are told', async () => {
  const fresh = join(home, 'fresh')
  const all = [startTrial(fresh), startTrial(fresh), startTrial(fresh)]
  const events = await Promise.all(all.map((t) => t.next(['open', 'refused'], 90)))
  assert.deepEqual(events.map(({ event, code }) => code ?? event).toSorted(), ['already-open', 'already-open', 'open'])
  const winner = all.find((t) => t.told.some(({ event }) => event === 'open'))!
  winner.say('stop')
  assert.equal(await winner.ended, 0)
})

test('a killed program leaves nothing that the next start does not mend', async () => {
  const trial = await writingProgram()
  trial.child.kill('SIGKILL')
  await trial.ended
  serverOf()
  await nothingIsLost(trial)
  assert.equal(livingPostmaster(cluster), undefined, 'its server is gone')
})

test('a killed server is brought back, and the program goes on', async () => {
  const trial = await writingProgram()
  const first = serverOf()
  process.kill(first, 'SIGKILL')
  assert.match((await trial.next('said'))['line'], /went away/)
  assert.match((await trial.next('said'))['line'], /is back/)
  assert.notEqual(serverOf(), first)
  trial.told.push({ event: 'marker' })
  const before = saved(trial).length
  while (saved(trial).length < before + 5) await trial.next('written')
  trial.say('stop')
  assert.equal(await trial.ended, 0)
  await nothingIsLost(trial)
})

test('when one process of the server is killed, the server mends itself and the program goes on', async () => {
  const trial = await writingProgram()
  const { stdout } = spawn('ps', ['-o', 'pid=,args=', '--ppid', String(serverOf())])
  let list = ''
  for await (const text of stdout) list += text
  const backend = list.split('\n').find((line) => /seloste_work/.test(line))
  assert.ok(backend, list)
  process.kill(Number.parseInt(backend, 10), 'SIGKILL')
  assert.match((await trial.next('said'))['line'], /went away/)
  assert.match((await trial.next('said'))['line'], /is back/)
  const before = saved(trial).length
  while (saved(trial).length < before + 5) await trial.next('written')
  trial.say('stop')
  assert.equal(await trial.ended, 0)
  await nothingIsLost(trial)
})

test('program and server killed together: the next start mends the data', async () => {
  const trial = await writingProgram()
  const server = serverOf()
  process.kill(trial.child.pid!, 'SIGKILL')
  process.kill(server, 'SIGKILL')
  await trial.ended
  await nothingIsLost(trial)
})

for (const [who, number] of [
  ['a stranger', (stranger: number) => stranger],
  ['this very program, as after the restart of a container', () => process.pid],
] as const) {
  test(`a server's file that names ${who} does not stop the start`, async () => {
    const trial = await writingProgram()
    const server = serverOf()
    process.kill(trial.child.pid!, 'SIGKILL')
    process.kill(server, 'SIGKILL')
    await trial.ended
    const owner = statSync(cluster)
    const stranger = spawn('sleep', ['60'], { uid: owner.uid, gid: owner.gid, stdio: 'ignore' })
    try {
      const file = join(cluster, 'postmaster.pid')
      const [, ...rest] = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, [number(stranger.pid!), ...rest].join('\n'))
      await nothingIsLost(trial)
    } finally {
      stranger.kill('SIGKILL')
    }
  })
}

test('a lost lock is taken again', async () => {
  const trial = startTrial(directory)
  const { connection } = await trial.next('open', 60)
  const kill = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`
  await withClient(connection, (client) => client.query(kill))
  assert.match((await trial.next('said'))['line'], /went away/)
  assert.match((await trial.next('said'))['line'], /is back/)
  trial.say('stop')
  assert.equal(await trial.ended, 0)
})
