import type { Charter, CharterRegister } from '../../enforcement/charter.ts'
import type { OwnField } from './declaration.schema.ts'
import { sourcesOf } from './field-sources.rules.ts'

/** What may be kept, by field: in which register and from which sources, as numbers of the storage. */
export type Allowed = ReadonlyMap<string, readonly { register: number; sources: readonly number[] }[]>

const idsOf = (register: CharterRegister, field: string): number[] =>
  sourcesOf(register, field).map((source) => source.id)

/** A value may stay while a register of its person declares both its field and its source (Art. 5(1)(a), (b)). */
export function allowedBy(charter: Charter): Allowed {
  const allowed = new Map<string, { register: number; sources: readonly number[] }[]>()
  for (const register of charter.registers) {
    for (const field of register.fields) {
      const places = allowed.get(field) ?? []
      places.push({ register: register.id, sources: idsOf(register, field) })
      allowed.set(field, places)
    }
  }
  return allowed
}

/** Fields that some register no longer declares, or no longer from every source it did: only their values can go. */
export function narrowedFields(before: Charter, after: Charter): string[] {
  const now = allowedBy(after)
  return [...allowedBy(before)]
    .filter(([field, places]) =>
      places.some(({ register, sources }) => {
        const left = now.get(field)?.find((one) => one.register === register)
        return !left || sources.some((source) => !left.sources.includes(source))
      }),
    )
    .map(([field]) => field)
}

/** The company's registers that the new declaration no longer has. */
export const endedRegisters = (before: Charter, after: Charter): CharterRegister[] =>
  before.registers.filter((one) => !one.builtIn && !after.registers.some((other) => other.id === one.id))

/** An own field whose values would no longer fit: its kind changes, or options are taken away. */
export type Reshaped = { field: string; options?: string[] }

/** The company's own fields that stay under their key but take other values than before. */
export function reshapedFields(before: readonly OwnField[], after: readonly OwnField[]): Reshaped[] {
  return before.flatMap((old): Reshaped[] => {
    const now = after.find((one) => one.key === old.key)
    if (!now) return []
    if (now.kind !== old.kind) return [{ field: old.key }]
    const gone = (old.options ?? []).map((o) => o.key).filter((key) => !now.options?.some((o) => o.key === key))
    return gone.length > 0 ? [{ field: old.key, options: gone }] : []
  })
}
