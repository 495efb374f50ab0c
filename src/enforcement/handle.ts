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

/** A query that was compiled for one view; its parameters may have slots. */
export type Ready = { query: CompiledQuery; parameters: readonly unknown[]; id: string }

/** What lies behind a handle for `askedAgain`. Without an office no plan is kept. */
type Behind = {
  client: PoolClient
  office: string | undefined
  memory: Map<string, Ready>
  sees: ReadonlySet<string>
}

const behinds = new WeakMap<Kysely<any>, Behind>()
/** The names under which PostgreSQL keeps the plans of queries that are asked again. */
export const named = new WeakMap<CompiledQuery, string>()

export function behind(db: Kysely<any>): Behind {
  const found = behinds.get(db)
  if (!found) throw new Error('this handle does not come from the gate')
  return found
}

const memories = {
  plain: new WeakMap<object, Map<string, Ready>>(),
  restricted: new WeakMap<object, Map<string, Ready>>(),
}

/** What was compiled for one view: a scope, and whether somebody's data are restricted; or everyone. */
function memoryOf(view: View | object): Map<string, Ready> {
  const [memory, key] =
    'scope' in view ? [view.restricted ? memories.restricted : memories.plain, view.scope] : [memories.plain, view]
  const found = memory.get(key) ?? new Map<string, Ready>()
  memory.set(key, found)
  return found
}

const nothing: ReadonlySet<string> = new Set()

/** A Kysely handle over one connection that is already inside the gate's transaction. */
export function handleOver(
  client: PoolClient,
  declarations: ReadonlyMap<string, Declaration>,
  view: View | 'everyone',
  office?: string,
): Kysely<any> {
  const db = kyselyOver(client, declarations, view)
  const [memory, sees] = view === 'everyone' ? [memoryOf(declarations), nothing] : [memoryOf(view), view.scope.fields]
  behinds.set(db, { client, office, memory, sees })
  return db
}

/** The same for a scope of few people: for queries of which thousands of rows are tried and few are shown. */
export const handleAmongFew = (
  client: PoolClient,
  declarations: ReadonlyMap<string, Declaration>,
  view: View,
): Kysely<any> => kyselyOver(client, declarations, { ...view, few: true })

function kyselyOver(
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
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        const name = named.get(query)
        const asked = { text: query.sql, values: [...query.parameters] }
        const result = await client.query<any>(name === undefined ? asked : { name, ...asked })
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
