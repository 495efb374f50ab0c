import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './postmaster-file.ts'
import { serverEnv, type Engine } from './engine.ts'
import { clusterOwner, giveTo, type ServerUser } from './server-user.ts'
import { asTrouble } from './as-trouble.ts'
import { initialiseUnlisted } from './initialise-unlisted.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

/** Megabytes that the server keeps of its data: an eighth of the machine's (or the container's) memory, 128 to 512. */
const buffers = (): number => {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.min(512, Math.max(128, Math.floor(memory / 8 / 2 ** 20)))
}

/** A machine's administrator may change these in `postgresql.conf`. */
const tunable = (): string => `
# Written once by Seloste.
max_connections = 60
shared_buffers = ${buffers()}MB
max_wal_size = 1GB
work_mem = 8MB
maintenance_work_mem = 128MB
random_page_cost = 1.1
jit = off
`

/**
 * Makes the data of a server if there are none. It is made beside its place and moved there whole, so neither a kill nor
 * a second program at the same moment leaves half of it. Refusals: data of another version, a folder of other things.
 */
export async function makeCluster(
  cluster: string,
  engine: Engine,
  user: ServerUser | undefined,
  sync: boolean,
): Promise<boolean> {
  if (holdsCluster(cluster, engine)) return false
  sweep(cluster)
  const part = `${cluster}.new.${process.pid}`
  try {
    mkdirSync(part, { mode: 0o700 })
    giveTo(user, part)
    await initialise(part, engine, user)
    writeFileSync(join(part, 'postgresql.conf'), tunable(), { flag: 'a' })
    if (sync) flush(part)
    renameSync(part, cluster)
    if (sync) flushOne(dirname(cluster))
    return true
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error)) && holdsCluster(cluster, engine)) return false
    throw asTrouble(error, cluster)
  }
}

/** Whether the folder holds data this engine can open. */
function holdsCluster(cluster: string, engine: Engine): boolean {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false
  const file = join(cluster, 'PG_VERSION')
  if (!existsSync(file)) throw new DatabaseTrouble('not-a-database', { place: cluster })
  const found = readFileSync(file, 'utf8').trim()
  if (found !== String(engine.major))
    throw new DatabaseTrouble('other-version', { place: cluster, found, wanted: engine.major })
  return true
}

/** What a killed first start left behind. */
function sweep(cluster: string): void {
  const start = `${basename(cluster)}.new.`
  for (const name of readdirSync(dirname(cluster))) {
    if (!name.startsWith(start)) continue
    const maker = Number(name.slice(start.length))
    if (maker === process.pid || !isAlive(maker)) rmSync(join(dirname(cluster), name), { recursive: true, force: true })
  }
}

async function initialise(place: string, engine: Engine, user: ServerUser | undefined): Promise<void> {
  const args = [
    '-D',
    place,
    '-U',
    clusterOwner,
    '-E',
    'UTF8',
    '--locale=C',
    '-k',
    '-A',
    'trust',
    '--no-instructions',
    '--no-sync',
  ]
  const done = spawnSync(join(engine.bin, 'initdb'), args, {
    ...user,
    cwd: '/',
    env: serverEnv,
    encoding: 'utf8',
  })
  if (done.error) throw done.error
  if (done.stderr.includes('could not look up effective user ID')) return await initialiseUnlisted(place, engine, user)
  if (done.status !== 0) throw new Error(done.stderr.trim() || `initdb: status ${done.status}`)
}

/** The new data are on the disk before anything stands on them. */
function flush(place: string): void {
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const path = join(place, entry.name)
    if (entry.isDirectory()) flush(path)
    else flushOne(path)
  }
  flushOne(place)
}

function flushOne(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
