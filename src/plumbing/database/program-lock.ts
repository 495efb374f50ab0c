import type pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { oneClient, withClient, type Connection } from './connections.ts'
import { isAlive } from './postmaster-file.ts'
import { DatabaseTrouble } from './trouble.ts'

/** "Seloste" in ASCII: the one advisory lock that says a program has this database. */
const lock = '23443331494472805'
const patience = 2000
const makerPatience = 5000

export type ProgramLock = {
  /** Resolves when the connection ended though nobody gave the lock up. */
  lost: Promise<Error>
  /** From here on the end of the connection is meant: the server is being stopped under it. */
  expectEnd(): void
  giveUp(): Promise<void>
}

/**
 * Takes the database for this process, on a connection of its own: one program process for one database. What a killed
 * program left open is ended. Refuses with `already-open` and the holder's process number.
 */
export async function takeProgramLock(connection: Connection, place: string): Promise<ProgramLock> {
  const client = oneClient(connection, {
    tcp_keepalives_idle: '20',
    tcp_keepalives_interval: '5',
    tcp_keepalives_count: '3',
  })
  let given = false
  const lost = new Promise<Error>((resolve) => {
    client.on('error', (error) => !given && resolve(error))
    client.on('end', () => !given && resolve(new Error('the connection ended')))
  })
  await client.connect()
  try {
    const end = Date.now() + patience
    while (!(await tryLock(client))) {
      if (Date.now() > end)
        throw new DatabaseTrouble('already-open', {
          place,
          process: (await holder(client, connection.database)) ?? '?',
        })
      await pause(50)
    }
    await endStrays(client)
  } catch (error) {
    given = true
    await client.end()
    throw error
  }
  return {
    lost,
    expectEnd() {
      given = true
    },
    async giveUp() {
      given = true
      await client.end()
    },
  }
}

/**
 * A server may be there because a program of the same moment has just started it and does not hold the lock yet: waits
 * until that one holds it or is gone. A process that only has the number of a program long dead is not waited for long.
 */
export async function letMakerBeFirst(connection: Connection, database: string): Promise<void> {
  await withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string }>(`select current_setting('cluster_name') as name`)
    const maker = Number(/^seloste (\d+)$/.exec(rows[0]?.name ?? '')?.[1] ?? process.pid)
    const end = Date.now() + makerPatience
    while (maker !== process.pid && isAlive(maker) && Date.now() < end) {
      if ((await holder(client, database)) !== undefined) return
      await pause(50)
    }
  })
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lock}) as got`)
  return rows[0]?.got === true
}

/** Process number of the program that holds the lock. */
async function holder(client: pg.Client, database: string): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string | null }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and (classid::bigint << 32) + objid::bigint = ${lock}
       and pg_locks.database = (select oid from pg_database where datname = $1)`,
    [database],
  )
  return rows[0] && (rows[0].name?.replace(/^seloste /, '') ?? '?')
}

/** Statements of a program that was killed may still run; they end before this one begins. */
async function endStrays(client: pg.Client): Promise<void> {
  const strays = `from pg_stat_activity where datname = current_database() and usename in (current_user, 'seloste_work')
    and application_name like 'seloste %' and pid <> pg_backend_pid()`
  await client.query(`select pg_terminate_backend(pid) ${strays}`)
  for (let left = 100; left > 0; left--) {
    const { rows } = await client.query(`select 1 ${strays} limit 1`)
    if (rows.length === 0) return
    await pause(50)
  }
}
