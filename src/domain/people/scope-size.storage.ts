import type { Charter } from '../../enforcement/charter.ts'
import type { entries } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'

/**
 * How a scope is searched. `small`: all its people are looked at. `few`: they are gathered, and hits of the office tried
 * against them. `narrow`: hits are tried against the entries. `large`: nearly every hit is in it.
 */
export type ScopeSize = 'small' | 'few' | 'narrow' | 'large'

const small = 2_000
const few = 20_000
const large = 50_000
const freshFor = 10 * 60_000
const known = new WeakMap<Charter, Map<string, { size: ScopeSize; at: number }>>()

/** The size of this act's scope. Counted at most every ten minutes: it decides the way of a search, not what it finds. */
export async function scopeSizeOf({ db, scope, charter, office, now }: Occasion): Promise<ScopeSize> {
  const sizes = known.get(charter) ?? new Map<string, { size: ScopeSize; at: number }>()
  known.set(charter, sizes)
  const key = `${office.id} ${scope.registers.map((one) => one.id).join(' ')}`
  const at = Date.parse(now)
  const found = sizes.get(key)
  if (found && Math.abs(at - found.at) < freshFor) return found.size
  const covers = charter.registers.every((one) => one.builtIn || scope.registers.some(({ id }) => id === one.id))
  const people = await countUpTo(db, large)
  const size = people <= small ? 'small' : covers || people >= large ? 'large' : people <= few ? 'few' : 'narrow'
  sizes.set(key, { size, at })
  return size
}

async function countUpTo(db: DbOf<typeof entries>, most: number): Promise<number> {
  const { n } = await db
    .selectFrom((e) => e.selectFrom('entries').select('entries.person_id').limit(most).as('some'))
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
