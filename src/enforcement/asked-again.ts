import { createHash } from 'node:crypto'
import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import { keptPlan } from '../plumbing/database/kept-plans.ts'
import { behind, named, type Ready } from './handle.ts'

/** Stands in a query for a value that is given each time it is asked. */
class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is asked again and again with other values: built, rewritten for the scope and compiled once for each
 * scope, and read and planned by PostgreSQL once for each connection and office. For rows found by equality: one plan
 * must fit any value. What is built may depend on the scope that it is handed, and on nothing else.
 */
export function askedAgain<V extends Record<string, unknown>, R>(
  name: string,
  build: (db: Kysely<any>, values: V, sees: ReadonlySet<string>) => Compilable<R>,
): (db: Kysely<any>, values: V) => Promise<R[]> {
  return async (db, values) => {
    const { client, office, memory, sees } = behind(db)
    const ready = memory.get(name) ?? prepared(name, build(db, slots as V, sees).compile())
    memory.set(name, ready)
    const parameters = ready.parameters.map((one) => (one instanceof Slot ? values[one.name] : one))
    const query: CompiledQuery<R> = { ...(ready.query as CompiledQuery<R>), parameters }
    if (office !== undefined) named.set(query, await keptPlan(client, office, ready.id))
    return (await db.executeQuery(query)).rows
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) })

const prepared = (name: string, query: CompiledQuery): Ready => ({
  query,
  parameters: query.parameters,
  id: `${name}_${createHash('sha256').update(query.sql).digest('hex').slice(0, 16)}`,
})
