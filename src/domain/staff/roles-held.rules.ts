import type { Grant } from '../../enforcement/actor.ts'
import type { Charter } from '../../enforcement/charter.ts'

type Held = Grant & { grantId: string; role: string; fromOn: string | null }

export type HeldRole = {
  grant: string
  role: string
  /** Keys; null is every register. */
  registers: string[] | null
  from: string | null
  until: string | null
}

/** Acts of granting as they were given: the role, its registers and days. */
export function heldRoles(grants: readonly Held[], charter: Charter): HeldRole[] {
  const keys = new Map(charter.registers.map((r) => [r.id, r.key]))
  const byAct = new Map<string, Held[]>()
  for (const grant of grants) byAct.set(grant.grantId, [...(byAct.get(grant.grantId) ?? []), grant])
  return [...byAct].map(([grant, rows]) => {
    const first = rows[0]!
    const all = rows.some((r) => r.register === null)
    const registers = new Set(rows.flatMap((r) => (r.register === null ? [] : (keys.get(r.register) ?? []))))
    return { grant, role: first.role, registers: all ? null : [...registers], from: first.fromOn, until: first.untilOn }
  })
}
