import { sql } from 'kysely'
import type { Occasion } from '../../enforcement/operation.ts'
import type { ErasureDb } from './declaration.ts'
import type { Mark } from './marks.rules.ts'

/** What is known of somebody erased who is met again: bans to put back, and whether they wished not to be entered again. */
export type Recognised = { notAgain: boolean; bans: { channel: string; use: string }[] }

const nobody: Recognised = { notAgain: false, bans: [] }

/**
 * Whom these marks (one list for each person to be added) bring to mind. Nothing is asked where no fingerprint is kept. Sees
 * past the scope: whoever adds a person does not see the fingerprints, and is told no name, for there is none.
 */
export async function recognise(occasion: Occasion, people: readonly (readonly Mark[])[]): Promise<Recognised[]> {
  if (!occasion.remembers) return people.map(() => nobody)
  const digests = people.map((marks) => marks.map(({ text }) => occasion.digest.of(text)))
  const all = digests.flat()
  if (all.length === 0) return people.map(() => nobody)
  const rows = await (occasion.everyone as unknown as ErasureDb)
    .selectFrom('fingerprints')
    .select([sql<string>`encode(digest, 'hex')`.as('digest'), 'because', 'bans'])
    .where('digest', '=', sql<Buffer>`any(${all}::bytea[])`)
    .where('key_id', '=', occasion.digest.keyId)
    .execute()
  const known = Map.groupBy(rows, ({ digest }) => digest)
  return digests.map((own) => {
    const met = own.flatMap((digest) => known.get(digest.toString('hex')) ?? [])
    return {
      notAgain: met.some(({ because }) => because === 'not-again'),
      bans: met.filter(({ because }) => because === 'ban').flatMap(({ bans }) => bans),
    }
  })
}
