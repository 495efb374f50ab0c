import type { Actor, Grant } from './actor.ts'
import { undeclaredAims, type Aim, type Charter } from './charter.ts'
import type { AnyOperation } from './operation.ts'

/** One register as this purpose and these grants may see it. */
export type ScopeRegister = { id: number; key: string; fields: ReadonlySet<string> }

/** What one act may see: the gate's answer to who, why and where. */
export type Scope = {
  aim: Aim
  /** The purpose as it was named: an aim or the key of a declared purpose. */
  purpose: string
  registers: readonly ScopeRegister[]
  /** Every field at least one register of the scope shows. */
  fields: ReadonlySet<string>
  /** Nothing of the office's people is outside: the plugin need not look. */
  whole: boolean
}

export type Admission = { scope: Scope } | { choose: string[] } | { refused: 'not-permitted' }

const holds = (grant: Grant, permission: string, today: string): boolean =>
  grant.permission === permission && (grant.untilOn === null || grant.untilOn >= today)

type Asked = Pick<AnyOperation, 'permission' | 'aims'>
const known = new WeakMap<Charter, WeakMap<readonly Grant[], WeakMap<Asked, Map<string, Admission>>>>()

/**
 * As `admit`, which always says the same of the same: the same declaration, grants, operation, purpose and day give the
 * same scope, so that what was worked out for it can be used again. A token's bounds are its own: it is asked each time.
 */
export function admitAgain(...asked: Parameters<typeof admit>): Admission {
  const [operation, actor, grants, charter, named, today] = asked
  if (actor.kind !== 'account' && actor.kind !== 'job') return admit(...asked)
  const byGrants = inMap(known, charter, () => new WeakMap<readonly Grant[], WeakMap<Asked, Map<string, Admission>>>())
  const byOperation = inMap(byGrants, grants, () => new WeakMap<Asked, Map<string, Admission>>())
  const admissions = inMap(byOperation, operation, () => new Map<string, Admission>())
  const key = `${today} ${named ?? ''}`
  const found = admissions.get(key) ?? admit(...asked)
  if (admissions.size > mostRemembered) admissions.clear()
  admissions.set(key, found)
  return found
}

/** Purposes of one operation and one actor; what nobody declared is refused and may be any word. */
const mostRemembered = 30

function inMap<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/**
 * Decides whether an actor may carry out an operation, for which purpose and over which registers. When several aims
 * fit and none is named, says which they are. Rights, duties, security and register keeping need no declared purpose.
 */
export function admit(
  operation: Pick<AnyOperation, 'permission' | 'aims'>,
  actor: Actor,
  grants: readonly Grant[],
  charter: Charter,
  named: string | undefined,
  today: string,
): Admission {
  if (operation.permission === 'nobody asks') {
    return {
      scope: { aim: operation.aims[0], purpose: operation.aims[0], registers: [], fields: new Set(), whole: false },
    }
  }
  const bounds = actor.kind === 'service-account' ? actor.bounds : {}
  if (bounds.endsOn && bounds.endsOn < today) return { refused: 'not-permitted' }
  // Whoever gives rights gives them past these bounds too.
  if (operation.permission === 'manage staff' && Object.keys(bounds).length > 0) return { refused: 'not-permitted' }
  const fitting =
    actor.kind === 'console'
      ? [everything(operation.permission)]
      : grants.filter((g) => holds(g, operation.permission, today))
  if (fitting.length === 0) return { refused: 'not-permitted' }

  const served = operation.aims.filter((aim) => !bounds.aims || bounds.aims.includes(aim))
  const scopes = served.flatMap((aim) => scopeFor(aim, fitting, charter, named, bounds.fields))
  const asked = named === undefined ? scopes : scopes.filter((s) => s.aim === named || s.purpose === named)
  if (asked.length === 0) return { refused: 'not-permitted' }
  if (asked.length > 1) return { choose: asked.map((s) => s.purpose) }
  return { scope: asked[0]! }
}

const everything = (permission: string): Grant => ({ register: null, purpose: null, permission, untilOn: null })

function scopeFor(
  aim: Aim,
  grants: readonly Grant[],
  charter: Charter,
  named: string | undefined,
  allowedFields: readonly string[] | undefined,
): Scope[] {
  const byLaw = undeclaredAims.includes(aim)
  const byKey = named !== undefined && named !== aim ? named : undefined
  const registers: ScopeRegister[] = []
  for (const register of charter.registers) {
    const given = grants.filter((g) => g.register === null || g.register === register.id)
    const shown = new Set<string>()
    let purposes = 0
    if (byLaw && byKey === undefined && given.some((g) => g.purpose === null || g.purpose === aim)) {
      purposes++
      for (const field of register.fields) shown.add(field)
    }
    for (const purpose of register.purposes) {
      if (purpose.aim !== aim || (byKey !== undefined && purpose.key !== byKey)) continue
      if (!given.some((g) => g.purpose === null || g.purpose === aim || g.purpose === purpose.key)) continue
      purposes++
      for (const field of purpose.fields) shown.add(field)
    }
    if (purposes === 0) continue
    const fields = allowedFields ? new Set([...shown].filter((f) => allowedFields.includes(f))) : shown
    registers.push({ id: register.id, key: register.key, fields })
  }
  const officeWide = byLaw && grants.some((g) => g.register === null && (g.purpose === null || g.purpose === aim))
  if (registers.length === 0 && !(officeWide && byKey === undefined)) return []
  const whole =
    !allowedFields &&
    registers.length === charter.registers.length &&
    registers.every((r) => r.fields.size === charter.registers.find((c) => c.id === r.id)!.fields.size)
  const fields = new Set(registers.flatMap((r) => [...r.fields]))
  return [{ aim, purpose: byKey ?? aim, registers, fields, whole }]
}
