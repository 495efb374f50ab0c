import type { Grant } from '../../enforcement/actor.ts'
import { logRefusesChange } from '../../enforcement/log-guard.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { admit } from '../../enforcement/scope.ts'
import type { Probes } from './promise.rules.ts'
import { probeGuards } from './probing.rules.ts'

const nobody = { kind: 'account', id: '00000000-0000-4000-8000-000000000000', name: '' } as const
const opening = { permission: 'see people', aims: ['customer-care', 'sales', 'register-keeping'] } as const
const yesterday = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Tries at this moment what the promises forbid, on the gate and the log of the running program; true: it was refused. */
export async function probeNow(occasion: Occasion): Promise<Probes> {
  const { charter, today } = occasion
  const right: Grant = { register: null, purpose: null, permission: opening.permission, untilOn: null }
  const admitted = (grants: readonly Grant[], purpose: string) => {
    const admission = admit(opening, nobody, grants, charter, purpose, today)
    return 'scope' in admission ? admission.scope : undefined
  }
  const first = charter.registers[0]
  const narrow = first && admitted([{ ...right, register: first.id }], 'register-keeping')
  return {
    ...probeGuards(charter.registers, today),
    stranger: admitted([], 'register-keeping') === undefined,
    otherPurpose: admitted([right], 'declared-by-nobody') === undefined && admitted([right], 'security') === undefined,
    otherRegister: narrow === undefined || narrow.registers.every(({ id }) => id === first?.id),
    endedRight: admitted([{ ...right, untilOn: yesterday(today) }], 'register-keeping') === undefined,
    encrypted: occasion.encrypted,
    logChanged: await logRefusesChange(occasion),
  }
}
