import type pg from 'pg'

/** So many plans a connection keeps; the one that was used longest ago goes. A plan takes up to 0.3 MB. */
const mostKept = 40

const keptBy = new WeakMap<pg.PoolClient, Set<string>>()

/**
 * The name under which this connection keeps the plan of a statement of one office: PostgreSQL reads and plans it once.
 * `id` is the statement's own, two texts never have the same. A plan belongs to one office, since PostgreSQL throws it
 * away when the search path is another.
 */
export async function keptPlan(client: pg.PoolClient, office: string, id: string): Promise<string> {
  const kept = keptBy.get(client) ?? new Set<string>()
  keptBy.set(client, kept)
  const name = `${office}_${id}`
  kept.delete(name)
  kept.add(name)
  if (kept.size > mostKept) {
    const [oldest] = kept
    kept.delete(oldest!)
    await forget(client, oldest!)
  }
  return name
}

/** `pg` remembers by name what it has sent, and would not send it again. */
async function forget(client: pg.PoolClient, name: string): Promise<void> {
  const { connection } = client as unknown as { connection: { parsedStatements: Record<string, string> } }
  if (connection.parsedStatements[name] === undefined) return
  await client.query(`deallocate "${name}"`)
  delete connection.parsedStatements[name]
}
