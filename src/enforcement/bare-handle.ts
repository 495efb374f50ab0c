import type { Kysely } from 'kysely'
import type { PoolClient } from 'pg'
import type { Declaration } from './declare.ts'
import type { Occasion } from './operation.ts'

export type Bare = { client: PoolClient; declarations: ReadonlyMap<string, Declaration>; everyone: Kysely<any> }

const bares = new WeakMap<Occasion, Bare>()

/** The gate leaves the connection here for the generated work of this band: entering, leaving, erasing, answering. */
export function giveBare(
  occasion: Occasion,
  client: PoolClient,
  declarations: ReadonlyMap<string, Declaration>,
  everyone: Kysely<any>,
): void {
  bares.set(occasion, { client, declarations, everyone })
}

/** The connection behind an occasion. Only this band may ask for it (an architecture rule). */
export function bareOf(occasion: Occasion): Bare {
  const bare = bares.get(occasion)
  if (!bare) throw new Error('this occasion does not come from the gate')
  return bare
}
