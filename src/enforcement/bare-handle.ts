import type { Kysely } from 'kysely'
import type { PoolClient } from 'pg'
import type { Declaration } from './declare.ts'
import type { Occasion } from './operation.ts'
import type { View } from './visibility.ts'

/** What lies behind an occasion: the connection, and whom the act put in or took out, to be looked at before it ends. */
export type Bare = {
  client: PoolClient
  declarations: ReadonlyMap<string, Declaration>
  everyone: Kysely<any>
  view: View
  moved: Set<string>
}

const bares = new WeakMap<Occasion | Kysely<any>, Bare>()

/** The gate leaves the connection here for the generated work of this band: entering, leaving, erasing, answering. */
export function giveBare(occasion: Occasion, bare: Bare): void {
  bares.set(occasion, bare)
  bares.set(occasion.db, bare)
  bares.set(bare.everyone, bare)
}

/** The connection behind an occasion or its handle. Only this band may ask for it (an architecture rule). */
export function bareOf(of: Occasion | Kysely<any>): Bare {
  const bare = bares.get(of)
  if (!bare) throw new Error('this occasion does not come from the gate')
  return bare
}

/** Whether everybody whom the act put in or took out is in a register, or gone. */
export async function nobodyIsHomeless({ client, moved }: Bare): Promise<boolean> {
  if (moved.size === 0) return true
  const { rowCount } = await client.query(
    `select from unnest($1::uuid[]) as moved(id) where exists (select from people where people.id = moved.id)
     and not exists (select from entries where entries.person_id = moved.id) limit 1`,
    [`{${[...moved].join(',')}}`],
  )
  return rowCount === 0
}
