import pg from 'pg'
import { withClient, type Connection } from './connections.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

/** The settings in an address of the form postgres://user:password@host:5432/database. Refuses with `bad-url`. */
export function connectionOf(url: string): Connection {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('another protocol')
    const { host, port, user, database, password, ssl } = new pg.Client({ connectionString: url })
    if (!database || !user) throw new Error('no database or no user')
    return {
      host,
      port,
      user,
      database,
      ...(password ? { password } : {}),
      ...(ssl ? { ssl: ssl as boolean | object } : {}),
    }
  } catch (error) {
    throw new DatabaseTrouble('bad-url', {}, error)
  }
}

export const placeOf = ({ host, port, database }: Connection): string => `${host}:${port}/${database}`

/**
 * Sees that the server will do, and tells its major version. Refusals: unreachable, not let in, no such database, older
 * than PostgreSQL 15, not UTF8, without the Finnish order.
 */
export async function checkOutside(connection: Connection, oldest: number = 15): Promise<number> {
  const place = placeOf(connection)
  try {
    return await withClient(connection, async (client) => {
      const { rows } = await client.query<{ version: number; encoding: string; finnish: boolean }>(
        `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
         exists (select from pg_collation where collname = 'fi-x-icu') as finnish`,
      )
      const { version, encoding, finnish } = rows[0]!
      const major = Math.floor(version / 10_000)
      if (major < oldest) throw new DatabaseTrouble('too-old', { place, found: major })
      if (encoding !== 'UTF8') throw new DatabaseTrouble('not-utf8', { place, found: encoding })
      if (!finnish) throw new DatabaseTrouble('no-collation', { place })
      return major
    })
  } catch (error) {
    throw error instanceof DatabaseTrouble ? error : refusalOf(error, connection)
  }
}

function refusalOf(error: unknown, connection: Connection): DatabaseTrouble {
  const code = codeOf(error)
  const place = `${connection.host}:${connection.port}`
  if (code === '3D000') return new DatabaseTrouble('no-database', { place, database: connection.database }, error)
  if (code.startsWith('28') || code === '42501')
    return new DatabaseTrouble('not-let-in', { place, user: connection.user, because: code }, error)
  const because = code || (error as Error).message
  return new DatabaseTrouble('unreachable', { place, because }, error)
}
