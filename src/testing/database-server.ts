import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCluster } from '../plumbing/database/cluster.ts'
import type { Connection } from '../plumbing/database/connections.ts'
import { builtInEngine, tryEngine, type Engine } from '../plumbing/database/engine.ts'
import { isAlive, livingPostmaster } from '../plumbing/database/postmaster-file.ts'
import { startServer } from '../plumbing/database/server.ts'
import { giveTo, serverUserFor, type ServerUser } from '../plumbing/database/server-user.ts'

export type TestEngine = 'embedded 18' | `outside ${number}`

const outsideHomes = ['15', '16', '17'].map((version) => `/usr/lib/postgresql/${version}`)
const start = 'seloste-test-'
const speed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
export const handedDown = (engine: TestEngine): string =>
  engine.startsWith('embedded') ? 'SELOSTE_TEST_SERVER' : 'SELOSTE_TEST_SERVER_15'

/** The built-in engine, and the oldest outside one from 15 to 17 that this machine has and that we can start. */
export function enginesHere(): TestEngine[] {
  const home = outsideHome()
  return home === undefined || !listedUser()
    ? ['embedded 18']
    : ['embedded 18', `outside ${Number(home.split('/').at(-1))}`]
}

export const outsideHome = (): string | undefined => outsideHomes.find((home) => existsSync(join(home, 'bin/postgres')))

/** A user whom the machine knows by name, as an outside `initdb` wants: ourselves, or for root somebody else. */
export function listedUser(): ServerUser | undefined {
  const list = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  const users = list.map((line) => {
    const [name, , uid, gid] = line.split(':')
    return { name, uid: Number(uid), gid: Number(gid) }
  })
  const own = process.getuid?.() ?? 0
  const found =
    own === 0
      ? (users.find(({ name }) => name === 'nobody') ?? users.find(({ uid }) => uid > 0))
      : users.find(({ uid }) => uid === own)
  return found && { uid: found.uid, gid: found.gid }
}

/** Whether the test run brought a server for this engine. */
export const isHandedDown = (engine: TestEngine): boolean => (process.env[handedDown(engine)] ?? '') !== ''

const running = new Map<TestEngine, Promise<Connection>>()

/** The test run's server, or one of this process in a temporary folder: fsync off, gone when the process ends. */
export function startTestServer(engine: TestEngine): Promise<Connection> {
  if (isHandedDown(engine)) return Promise.resolve(JSON.parse(process.env[handedDown(engine)]!) as Connection)
  const found = running.get(engine) ?? startOwn(engine)
  running.set(engine, found)
  return found
}

async function startOwn(engine: TestEngine): Promise<Connection> {
  sweep()
  const home = mkdtempSync(join(tmpdir(), start))
  chmodSync(home, 0o711)
  writeFileSync(join(home, 'process'), String(process.pid))
  const cluster = join(home, 'postgres')
  if (!engine.startsWith('embedded')) handOver(home)
  const user = serverUserFor(cluster)
  const found = engine.startsWith('embedded') ? builtInEngine(user, [home], () => {}) : outsideEngine(user)
  process.once('exit', () => remove(home))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      remove(home)
      process.exit(1)
    })
  await makeCluster(cluster, found, user, false)
  const server = await startServer({ cluster, file: join(home, 'log'), engine: found, user, settings: speed })
  return server.connection
}

/** Root's test server of an outside engine runs as a user with a name: the folder's owner. */
export function handOver(folder: string): void {
  if (process.getuid?.() === 0) giveTo(listedUser(), folder)
}

/** The programs of an outside PostgreSQL of this machine, run in the tests' own place. */
export function outsideEngine(user: ServerUser | undefined): Engine {
  const home = outsideHome()
  const found = home === undefined ? { because: 'there is none' } : tryEngine(home, user)
  if ('because' in found) throw new Error(`no outside PostgreSQL: ${found.because}`)
  return found
}

function remove(home: string): void {
  const cluster = join(home, 'postgres')
  const living = livingPostmaster(cluster)
  if (living) process.kill(living.pid, 'SIGQUIT')
  for (let left = 500; left > 0 && livingPostmaster(cluster); left--)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

/** What test processes that were killed left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const file = join(tmpdir(), name, 'process')
    try {
      if (name.startsWith(start) && existsSync(file) && !isAlive(Number(readFileSync(file, 'utf8'))))
        remove(join(tmpdir(), name))
    } catch {
      // Another user's, or another process removes it at this moment.
    }
  }
}
