import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import type { DbOf } from '../../enforcement/declare.ts'
import type { accounts, attempts, links, offices, places, sessions, sharedTokens } from './installation.declaration.ts'

export type SharedDb = DbOf<
  | typeof offices
  | typeof accounts
  | typeof places
  | typeof sessions
  | typeof links
  | typeof sharedTokens
  | typeof attempts
>

/** The shared tables, for signing in and for finding an office; what happens inside an office goes through the gate. */
export const sharedTables = (pool: Pool): SharedDb => new Kysely({ dialect: new PostgresDialect({ pool }) })
