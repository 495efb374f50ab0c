import type { Charter } from '../../enforcement/charter.ts'
import type { Refusal } from '../../enforcement/outcome.ts'
import { isOfficeWide, needsDays, rightsOf, type Right, type Role } from './roles.rules.ts'

export type RoleGiven = {
  role: Role
  /** Keys of registers; left out: all. */
  registers?: readonly string[] | undefined
  from?: string | undefined
  until?: string | undefined
}

export type GrantRow = {
  register_id: number | null
  purpose: string | null
  permission: Right['permission']
  role: string
  from_on: string | null
  until_on: string | null
}

/**
 * The rows that a role becomes. Refusals: unknown-register, role-needs-days (a deputy stands in from a day until a day),
 * role-is-office-wide, ends-before-it-begins, ended-already.
 */
export function grantRows(given: RoleGiven, charter: Charter, today: string): { rows: GrantRow[] } | { no: Refusal } {
  const { role, registers, from, until } = given
  if (needsDays(role) && (from === undefined || until === undefined)) return { no: { code: 'role-needs-days' } }
  if (isOfficeWide(role) && (registers !== undefined || until !== undefined || from !== undefined))
    return { no: { code: 'role-is-office-wide' } }
  if (from !== undefined && until !== undefined && until < from) return { no: { code: 'ends-before-it-begins' } }
  if (until !== undefined && until < today) return { no: { code: 'ended-already', facts: { day: until } } }
  return rowsFor(rightsOf(role), role, given, charter)
}

/** The rows of these rights under a name. Refusal: unknown-register. */
export function rowsFor(
  rights: readonly Right[],
  name: string,
  { registers, from, until }: Omit<RoleGiven, 'role'>,
  charter: Charter,
): { rows: GrantRow[] } | { no: Refusal } {
  const ids: (number | null)[] = []
  for (const key of registers ?? []) {
    const found = charter.registers.find((r) => r.key === key)
    if (!found) return { no: { code: 'unknown-register', facts: { register: key } } }
    ids.push(found.id)
  }
  if (registers === undefined) ids.push(null)
  const days = { from_on: from ?? null, until_on: until ?? null }
  const rows = ids.flatMap((register_id) =>
    rights.map(({ permission, purpose }) => ({ register_id, purpose, permission, role: name, ...days })),
  )
  return { rows }
}

/** Those who hold the owner's role today; the last of them cannot be removed. */
export const ownersAmong = (
  grants: readonly { account: string; role: string; untilOn: string | null }[],
  members: readonly { account: string; left_on: string | null }[],
): Set<string> => {
  const here = new Set(members.filter((m) => m.left_on === null).map((m) => m.account))
  return new Set(
    grants.filter((g) => g.role === 'owner' && g.untilOn === null && here.has(g.account)).map((g) => g.account),
  )
}
