import type pg from 'pg'
import { asTrouble } from './as-trouble.ts'
import { settleCollation } from './collation.ts'
import { ownerPool, withClient, workPool, type Connection, type Guard } from './connections.ts'
import { connectionOf, checkOutside, placeOf } from './outside.ts'
import { openEmbedded, type Embedded } from './embedded.ts'
import { prepareDatabase } from './prepare-database.ts'
import { keepProgramLock } from './keep-lock.ts'
import type { DatabaseTrouble } from './trouble.ts'

export type Database = {
  kind: 'embedded' | 'outside'
  /** Major version of the server. */
  version: number
  /** How to reach it as its owner, for those who need a connection of their own. */
  connection: Connection
  /** Migrations and upkeep. At most three connections. */
  owner: pg.Pool
  /** The gate's eight connections: no schema in the search path, the role of work where there is one. */
  work: pg.Pool
  guard: Guard
  /** Another folder of migrations than the program's own; tests use it. */
  migrations?: string
  /** Resolves when the database is gone for good or taken by another program: end the program with these words. */
  lost: Promise<DatabaseTrouble>
  /** Ends the connections and the server; a second call waits for the first. */
  stop(): Promise<void>
}

export type Opening = {
  /** The program's data directory; the built-in database lies in it. */
  directory: string
  /** `DATABASE_URL`: an outside PostgreSQL, 15 or newer. */
  url?: string | undefined
  /** Where root's server keeps what its own user could not reach; /var/lib/seloste when nothing is said. */
  farHomes?: readonly string[]
  /** Told in a line what a person at the console should know. */
  say(line: string): void
}

/**
 * Opens the database of the program, its own or an outside one: started, mended after a kill, checked, locked for this
 * process. Every refusal is a DatabaseTrouble, and nothing is touched then.
 */
export async function openDatabase({ directory, url, farHomes, say }: Opening): Promise<Database> {
  if (url) return await openOutside(connectionOf(url), say)
  const embedded = await openEmbedded(directory, say, farHomes)
  try {
    return await openOn('embedded', embedded.connection, embedded.version, embedded, say)
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function openOutside(connection: Connection, say: (line: string) => void): Promise<Database> {
  const version = await checkOutside(connection)
  return await openOn('outside', connection, version, undefined, say)
}

async function openOn(
  kind: Database['kind'],
  connection: Connection,
  version: number,
  embedded: Embedded | undefined,
  say: (line: string) => void,
): Promise<Database> {
  const place = embedded?.cluster ?? placeOf(connection)
  const lock = embedded?.lock ?? (await keepProgramLock({ connection, place, say }))
  try {
    const guard = await withClient(connection, async (client) => {
      const found = await prepareDatabase(client, { place, user: connection.user, database: connection.database })
      await settleCollation(client, say)
      return found
    })
    const owner = ownerPool(connection)
    const work = workPool(connection, guard, kind === 'embedded')
    const stop = async (): Promise<void> => {
      await Promise.all([owner.end(), work.end()])
      await (embedded ? embedded.stop() : lock.giveUp())
    }
    let stopping: Promise<void> | undefined
    return {
      kind,
      version,
      connection,
      owner,
      work,
      guard,
      lost: lock.lost,
      stop: () => (stopping ??= stop()),
    }
  } catch (error) {
    if (!embedded) await lock.giveUp()
    throw asTrouble(error, place, embedded?.file)
  }
}
