import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asTrouble, isAboutSpace } from './as-trouble.ts'
import { withClient, type Connection } from './connections.ts'
import { serverEnv, type Engine } from './engine.ts'
import { forgetDeadPostmaster, livingPostmaster } from './postmaster-file.ts'
import { clusterOwner, giveTo, type ServerUser } from './server-user.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

/** A server on this machine's own socket: process number and how to reach its database `postgres`. */
export type Server = { pid: number; connection: Connection; found: boolean }

export type ServerPlace = {
  cluster: string
  /** The server's own words: FATAL, PANIC and start only, no statement and no value. */
  file: string
  engine: Engine
  user: ServerUser | undefined
  /** Settings beside the fixed ones; tests turn fsync off. */
  settings?: Readonly<Record<string, string>>
}

/** What keeps an erased person's bytes out of the server's log and its recycled files. */
const fixed = {
  listen_addresses: '',
  wal_recycle: 'off',
  min_wal_size: '32MB',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  logging_collector: 'off',
  log_destination: 'stderr',
  unix_socket_permissions: '0700',
} as const

const port = 5432
/** Another program took the server that this one had just started for a dead program's, and stopped it. */
const inOrder = 'it was stopped in order'
const longestSocketPath = 100
const startSeconds = 120
/** A server that a killed program left behind has this long to answer; it may lack the room or the rights to mend itself. */
const leftBehindSeconds = 45

/**
 * Starts the server of these data, or takes the one that lives on after a killed program. `sockets` is the folder of
 * the socket when the server is started again, so that the program's connections find it where it was.
 */
export async function startServer(
  place: ServerPlace,
  sockets?: string,
  database: string = 'postgres',
): Promise<Server> {
  for (let left = 40; ; left--) {
    const server = (await findLiving(place, database)) ?? (await launch(place, sockets, database))
    if (server !== 'not-yet') return server
    if (left === 0) throw new DatabaseTrouble('did-not-start', { ...pathsOf(place), because: 'its memory is in use' })
    await pause(250)
  }
}

/** The server that lives on these data and answers; undefined when it ends while we ask, or is ended for not answering. */
async function findLiving(place: ServerPlace, database: string): Promise<Server | 'not-yet' | undefined> {
  const living = livingPostmaster(place.cluster)
  if (!living) return undefined
  // A server that is just starting has not written yet where it listens.
  if (living.socketDirectory === '') return 'not-yet'
  const connection = connectionAt(living.socketDirectory, database)
  const ended = (): string | undefined => (livingPostmaster(place.cluster) ? undefined : 'it ended')
  try {
    await waitFor(connection, place, ended, leftBehindSeconds)
    return { pid: living.pid, connection, found: true }
  } catch (error) {
    if (ended()) return undefined
    if (!isStarting((error as Error).cause)) throw error
    await stopServer({ pid: living.pid, connection, found: true }, place, ['SIGQUIT'])
    return undefined
  }
}

/** 'not-yet' while processes of a killed server still end, or another start of the same moment is before this one. */
async function launch(place: ServerPlace, known: string | undefined, database: string): Promise<Server | 'not-yet'> {
  const { cluster, file, engine, user } = place
  if (!forgetDeadPostmaster(cluster)) return 'not-yet'
  const sockets = known ?? socketDirectory(cluster, user)
  if (!existsSync(sockets)) {
    mkdirSync(sockets, { mode: 0o700 })
    giveTo(user, sockets)
  }
  rmSync(join(sockets, `.s.PGSQL.${port}.lock`), { force: true })
  const settings = { ...fixed, ...place.settings, ...named(sockets) }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  keepShort(file)
  let log: number
  try {
    log = openSync(file, 'a', 0o600)
    giveTo(user, file)
  } catch (error) {
    throw asTrouble(error, cluster)
  }
  const from = statSync(file).size
  const child = spawn(join(engine.bin, 'postgres'), ['-D', cluster, ...args], {
    ...user,
    cwd: '/',
    env: serverEnv,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let ended: string | undefined
  child.on('exit', (code, signal) => (ended = code === 0 ? inOrder : `it ended (${signal ?? code})`))
  child.on('error', (error) => (ended = error.message))
  const said = (): string => readFileSync(file).subarray(from).toString()
  const connection = connectionAt(sockets, database)
  try {
    await waitFor(connection, place, () => ended && (lastWords(said()) ?? ended))
  } catch (error) {
    const notYet =
      ended === inOrder || /is still in use|lock file "postmaster\.pid" (already exists|is empty)/.test(said())
    if (sockets !== known && sockets !== cluster) rmSync(sockets, { recursive: true, force: true })
    if (notYet) return 'not-yet'
    throw isAboutSpace(said()) ? new DatabaseTrouble('disk-full', { place: cluster }, error) : error
  }
  // The one that answered may be another start's, which was first.
  if (livingPostmaster(cluster)?.pid !== child.pid) return 'not-yet'
  return { pid: child.pid!, connection, found: false }
}

/** Where the server listens, and which program started it: by that another one knows that it is being started. */
const named = (sockets: string) => ({
  unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
  cluster_name: `seloste ${process.pid}`,
})

const connectionAt = (host: string, database: string): Connection => ({ host, port, user: clusterOwner, database })

/** Sockets lie in the data folder; its path may be longer than the system allows a socket's, then in a short folder. */
function socketDirectory(cluster: string, user: ServerUser | undefined): string {
  if (Buffer.byteLength(`${cluster}/.s.PGSQL.${port}`) <= longestSocketPath) return cluster
  const base = Buffer.byteLength(tmpdir()) > 60 ? '/tmp' : tmpdir()
  const made = mkdtempSync(join(base, 'seloste-'))
  giveTo(user, made)
  return made
}

async function waitFor(
  connection: Connection,
  place: ServerPlace,
  ended: () => string | undefined,
  seconds = startSeconds,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await withClient(connection, () => Promise.resolve())
    } catch (error) {
      const because = ended()
      if (because !== undefined) throw asTrouble(new Error(because), place.cluster, place.file)
      if (!isStarting(error) || Date.now() > end) throw asTrouble(error, place.cluster, place.file)
    }
    await pause(20)
  }
}

/** The socket is not there yet, or the server says that it is starting, mending itself or stopping. */
export const isStarting = (error: unknown): boolean =>
  ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P02', '57P01'].includes(codeOf(error)) ||
  /^Connection terminated|is not queryable$/.test((error as Error).message)

const lastWords = (said: string): string | undefined =>
  said
    .split('\n')
    .findLast((line) => /(FATAL|PANIC):/.test(line))
    ?.replace(/^.*?(FATAL|PANIC): +/, '')

const pathsOf = ({ cluster, file }: ServerPlace) => ({ place: cluster, file })

function keepShort(file: string): void {
  if (existsSync(file) && statSync(file).size > 4_000_000) renameSync(file, `${file}.old`)
}

const patience = { SIGINT: 60, SIGQUIT: 20 } as const

/** Stops a server in order (what is open is rolled back), then as if the power went, and waits until it is gone. */
export async function stopServer(
  server: Server,
  place: ServerPlace,
  signals: readonly (keyof typeof patience)[] = ['SIGINT', 'SIGQUIT'],
): Promise<void> {
  const lives = (): boolean => livingPostmaster(place.cluster)?.pid === server.pid
  for (const signal of signals) {
    if (!lives()) break
    process.kill(server.pid, signal)
    for (let left = patience[signal] * 50; left > 0 && lives(); left--) await pause(20)
  }
  if (lives()) throw new DatabaseTrouble('did-not-stop', { place: place.cluster, process: server.pid, seconds: 80 })
  const { host } = server.connection
  if (host !== place.cluster) rmSync(host, { recursive: true, force: true })
}
