import { availableParallelism } from 'node:os'
import pg from 'pg'
import { valueTypes } from './value-types.ts'

/** How to reach one database as its owner; a part of what `pg.Pool` takes. */
export type Connection = {
  host: string
  port: number
  user: string
  database: string
  password?: string
  ssl?: boolean | object
}

export const workRole = 'seloste_work'

const session = (settings: Record<string, string>): string =>
  Object.entries({
    search_path: '',
    TimeZone: 'UTC',
    DateStyle: 'ISO,YMD',
    client_min_messages: 'warning',
    ...settings,
  })
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

const programName = `seloste ${process.pid}`

const shared = (connection: Connection): pg.PoolConfig => ({
  ...connection,
  types: valueTypes,
  application_name: programName,
  connectionTimeoutMillis: 15_000,
  keepAlive: true,
  allowExitOnIdle: true,
})

/** One connection outside the pools, with the same types and session settings. */
export const oneClient = (connection: Connection, settings: Record<string, string> = {}): pg.Client =>
  new pg.Client({ ...shared(connection), options: session(settings) })

/** Opens one connection for a piece of work and ends it after, whatever comes. */
export async function withClient<T>(
  connection: Connection,
  work: (client: pg.Client) => Promise<T>,
  settings: Record<string, string> = {},
): Promise<T> {
  const client = oneClient(connection, settings)
  // A break is told by the statement under way; without a listener it would end the program.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** For migrations and upkeep: no time limit on statements. */
export const ownerPool = (connection: Connection): pg.Pool =>
  pool({ ...shared(connection), max: 3, options: session({}) })

export type Guard = 'role' | 'trigger-only'

/** More at once than this on one machine wait for each other: measured, five on two cores do a fifth more than eight. */
const workers = Math.min(16, 2 * availableParallelism() + 1)

/** For the gate: as the role of work where there is one, 30 s for a statement, no schema in the search path. */
export function workPool(connection: Connection, guard: Guard, direct: boolean): pg.Pool {
  const limits = { statement_timeout: '30000', idle_in_transaction_session_timeout: '60000' }
  const asRole = guard === 'role' && !direct
  return pool({
    ...shared(connection),
    ...(guard === 'role' && direct ? { user: workRole } : {}),
    max: workers,
    pipeline: true,
    options: session(asRole ? { ...limits, role: workRole } : limits),
  })
}

function pool(config: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool(config)
  // A connection that breaks while idle has left the pool already; whoever asks next gets a new one or the error.
  made.on('error', () => {})
  // One that breaks while in use is told by the statement under way; without a listener it would end the program.
  made.on('connect', (client) => client.on('error', () => {}))
  return made
}
