import { bareOf } from './bare-handle.ts'
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
