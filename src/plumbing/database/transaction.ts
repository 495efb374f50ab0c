import type pg from 'pg'

const officesOf = new WeakMap<pg.PoolClient, Set<string>>()
const officesInOneConnection = 100

/**
 * Lends a connection to `work`. It goes back to the pool unless `work` threw or it has served a hundred schemas:
 * PostgreSQL never gives back what a backend remembers of each (0.75 MB).
 */
export async function withConnection<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  office?: string,
): Promise<T> {
  const client = await pool.connect()
  let keep = false
  try {
    const result = await work(client)
    keep = office === undefined || !hasServedEnough(client, office)
    return result
  } finally {
    client.release(!keep)
  }
}

/** Notes that the connection served this office; true when it is to be given up: `client.release(true)`. */
export function hasServedEnough(client: pg.PoolClient, office: string): boolean {
  const offices = officesOf.get(client) ?? new Set<string>()
  officesOf.set(client, offices.add(office))
  return offices.size >= officesInOneConnection
}

/** Several statements in one trip by the simple protocol: one result for each. No values can be bound. */
export async function simple(client: pg.ClientBase, statements: string): Promise<pg.QueryResult[]> {
  const result = (await client.query(statements)) as unknown as pg.QueryResult | pg.QueryResult[]
  return Array.isArray(result) ? result : [result]
}
