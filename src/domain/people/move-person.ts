import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { addressesOf, type AddressAt } from './addresses.storage.ts'
import { changePerson } from './change-person.ts'
import { addressInput, day, got } from './person.schema.ts'
import { changingAims } from './purposes.rules.ts'
import { holdPerson } from './values.storage.ts'

const place = { row: z.int().optional(), version: z.int32().min(1).optional() }

/**
 * Somebody moved, alone or with others of the household: the new address from a day. The old one goes, for it is not
 * where the person lives (Art. 5(1)(d)); what was sent there earlier keeps its own address. Without `row` the one address
 * that is not of work is meant. Refusals: unknown-person, which-address, day-ahead, and as in change-person.
 */
export const movePerson = operation({
  name: 'move-person',
  permission: 'change people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({
    person: id('person'),
    ...place,
    address: z.union([z.string().max(600), addressInput]),
    movedOn: day.optional().describe('Left out: today'),
    others: z
      .array(z.strictObject({ person: id('person'), ...place }))
      .max(20)
      .default([])
      .describe('Those who moved along'),
    ...got,
  }),
  output: z.object({
    moved: z.array(z.object({ person: id('person'), row: z.int(), version: z.int32() })),
  }),
  async perform({ address, movedOn, others, person, row, version, ...from }, occasion) {
    const since = movedOn ?? occasion.today
    if (since > occasion.today) return refuse('day-ahead', { day: since })
    // Held in one order, so that two who move the same people wait for each other.
    for (const one of [person, ...others.map((other) => other.person)].toSorted())
      if (!(await holdPerson(occasion.db, one))) return refuse('unknown-person')
    const moved: { person: string; row: number; version: number }[] = []
    for (const who of [{ person, row, version }, ...others]) {
      const old = await oldAddress(occasion, who)
      if (old && 'refused' in old) return old
      const given = typeof address === 'string' ? { whole: address } : address
      const use = given.use ?? old?.use
      const value = { ...given, since, ...(use ? { use: use as 'private' | 'work' | 'billing' } : {}) }
      const change = { what: 'address' as const, value, ...(old ? { row: old.row, version: old.version } : {}) }
      const outcome = await changePerson.perform({ person: who.person, changes: [change], ...from }, occasion)
      if ('refused' in outcome) return outcome
      const [written] = outcome.done.values
      moved.push({ person: who.person, row: written!.row, version: written!.version })
    }
    return done({ moved })
  },
})

async function oldAddress(
  { db }: Occasion,
  who: { person: string; row?: number | undefined; version?: number | undefined },
): Promise<AddressAt | Refused | undefined> {
  const all = await addressesOf(db, who.person)
  if (who.row !== undefined) {
    const use = all.find((one) => one.row === who.row)?.use ?? null
    return { row: who.row, version: who.version ?? all.find((one) => one.row === who.row)?.version ?? 1, use }
  }
  const homes = all.filter((one) => one.use !== 'work' && one.use !== 'billing')
  return homes.length > 1 ? refuse('which-address') : homes[0]
}
