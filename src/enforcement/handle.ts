import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { PoolClient } from 'pg'
import type { Declaration } from './declare.ts'
import { scopePlugin } from './scope-plugin.ts'
import type { View } from './visibility.ts'

/** A Kysely handle over one connection that is already inside the gate's transaction. */
export function handleOver(
  client: PoolClient,
  declarations: ReadonlyMap<string, Declaration>,
  view: View | 'everyone',
): Kysely<any> {
  return new Kysely<any>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneConnection(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [scopePlugin(declarations, view)],
  })
}

class OneConnection implements Driver {
  readonly #connection: DatabaseConnection
  constructor(client: PoolClient) {
    this.#connection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        const result = await client.query<any>(sql, [...parameters])
        const counted = result.command !== 'SELECT' && result.rowCount !== null
        return { rows: result.rows as R[], ...(counted ? { numAffectedRows: BigInt(result.rowCount!) } : {}) }
      },
      streamQuery() {
        throw new Error('an operation reads pages, not streams')
      },
    }
  }
  init = (): Promise<void> => Promise.resolve()
  acquireConnection = (): Promise<DatabaseConnection> => Promise.resolve(this.#connection)
  beginTransaction = (): Promise<void> => inside()
  commitTransaction = (): Promise<void> => inside()
  rollbackTransaction = (): Promise<void> => inside()
  releaseConnection = (): Promise<void> => Promise.resolve()
  destroy = (): Promise<void> => Promise.resolve()
}

const inside = (): Promise<void> => Promise.reject(new Error('the transaction is the gate’s'))
