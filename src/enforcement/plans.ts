import type { Kysely } from 'kysely'
import { bareOf } from './bare-handle.ts'
import { handleAmongFew } from './handle.ts'
import type { Occasion } from './operation.ts'

const switches = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']
const all = (state: 'on' | 'off'): string => switches.map((one) => `set local ${one} = ${state}`).join('; ')

/**
 * Makes the queries of `work` go by index. For looking up a known set in tables that grow under it: the planner's
 * figures are then old, and a plan made for an empty table reads the whole of a full one.
 */
export async function byIndex<T>(occasion: Occasion, work: () => Promise<T>): Promise<T> {
  const { client } = bareOf(occasion)
  const [, result] = await Promise.all([client.query(all('off')), work()])
  await client.query(all('on'))
  return result
}

/**
 * The act's own handle, for a scope of some ten thousand people at most: its queries gather first who is in the scope, in
 * two or three milliseconds, and then try each row in a fraction of the time. It shows the same.
 */
export function amongFew(occasion: Occasion): Kysely<any> {
  const { client, declarations, view } = bareOf(occasion)
  return handleAmongFew(client, declarations, view)
}

/**
 * The act's transaction ends without waiting for the disk: for one of many steps that are taken again from where they
 * ended. Whatever is committed after it in the usual way takes it to the disk first, so nobody is told of it before.
 */
export const withoutWaiting = (occasion: Occasion): Promise<unknown> =>
  bareOf(occasion).client.query('set local synchronous_commit = off')
