import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { asTrouble } from './as-trouble.ts'
import { makeCluster } from './cluster.ts'
import { withClient, workRole, type Connection } from './connections.ts'
import { builtInEngine } from './engine.ts'
import { keepProgramLock, type KeptLock } from './keep-lock.ts'
import { dataPlace } from './place.ts'
import { letMakerBeFirst, takeProgramLock } from './program-lock.ts'
import { isStarting, startServer, stopServer, type Server, type ServerPlace } from './server.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

export type Embedded = {
  cluster: string
  /** The server's own words. */
  file: string
  connection: Connection
  version: number
  lock: KeptLock
  stop(): Promise<void>
}

const database = 'seloste'

/** The built-in database, running and locked for this process. */
export async function openEmbedded(
  directory: string,
  say: (line: string) => void,
  far?: readonly string[],
): Promise<Embedded> {
  const { cluster, file, user, refuges } = dataPlace(directory, say, far)
  const engine = builtInEngine(user, refuges, say)
  const place: ServerPlace = { cluster, file, engine, user }
  if (await makeCluster(cluster, engine, user, true)) say(`a new database was made in ${cluster}`)
  for (let left = 3; ; left--) {
    try {
      return await openOnce(place, say)
    } catch (error) {
      // A server that was mending itself when we came ends the connections it had.
      if (left === 0 || !isStarting(error)) throw asTrouble(error, cluster, file)
    }
  }
}

async function openOnce(place: ServerPlace, say: (line: string) => void): Promise<Embedded> {
  const { cluster, file, engine } = place
  let server = await startServer(place)
  try {
    if (server.found) server = await startAnew(server, place)
    await makeDatabase(server.connection)
    const { host } = server.connection
    const connection = { ...server.connection, database }
    let mending = Promise.resolve(server)
    const mend = async (): Promise<void> => {
      mending = startServer(place, host)
      server = await mending
    }
    const lock = await keepProgramLock({ connection, place: cluster, say, mend })
    const stop = async (): Promise<void> => {
      lock.expectEnd()
      await Promise.allSettled([mending])
      await stopServer(server, place)
    }
    return { cluster, file, connection, version: engine.major, lock, stop }
  } catch (error) {
    // A server that was there when we came may be another program's by now.
    const another = server.found || (error instanceof DatabaseTrouble && error.code === 'already-open')
    if (!another) await stopServer(server, place)
    throw error
  }
}

/** A killed program's server is stopped once nobody holds it, and started with the present settings and program. */
async function startAnew(found: Server, place: ServerPlace): Promise<Server> {
  await letMakerBeFirst(found.connection, database)
  await makeDatabase(found.connection)
  const lock = await takeProgramLock({ ...found.connection, database }, place.cluster)
  lock.expectEnd()
  await stopServer(found, place)
  return await startServer(place)
}

async function makeDatabase(connection: Connection): Promise<void> {
  await withClient(connection, async (client) => {
    await unlessThere(
      () => client.query('select 1 from pg_database where datname = $1', [database]),
      () => client.query(`create database ${database} template template0`),
    )
    await unlessThere(
      () => client.query('select 1 from pg_roles where rolname = $1', [workRole]),
      () => client.query(`create role ${workRole} login`),
    )
  })
}

/** Makes a thing that a second program may be making at the same moment. */
async function unlessThere(look: () => Promise<pg.QueryResult>, make: () => Promise<unknown>): Promise<void> {
  for (let left = 50; (await look()).rows.length === 0; left--) {
    try {
      await make()
    } catch (error) {
      const another = ['42P04', '42710', '23505', '55006'].includes(codeOf(error))
      if (!another || left === 0) throw error
      await pause(100)
    }
  }
}
