import type { Aim } from '../../enforcement/charter.ts'
import type { Permission } from '../../enforcement/operation.ts'

export const roles = ['owner', 'keeper', 'seller', 'clerk', 'bookkeeper', 'auditor', 'deputy'] as const
export type Role = (typeof roles)[number]

/** One right that a role brings. `purpose`: an aim, or null for every purpose. */
export type Right = { permission: Permission; purpose: Aim | null }

const forAll = (...permissions: Permission[]): Right[] =>
  permissions.map((permission) => ({ permission, purpose: null }))
const forAims = (aims: readonly Aim[], ...permissions: Permission[]): Right[] =>
  permissions.flatMap((permission) => aims.map((purpose) => ({ permission, purpose })))

const work = ['see people', 'change people', 'add people'] as const
const keeping = [
  ...work,
  'import people',
  'erase people',
  'handle requests',
  'see registers',
  'declare registers',
  'see log',
] as const

const rights: Record<Role, readonly Right[]> = {
  owner: forAll(...keeping, 'manage staff', 'manage office'),
  keeper: forAll(...keeping),
  deputy: forAll(...keeping),
  seller: forAims(['sales', 'customer-care', 'direct-marketing'], ...work),
  clerk: forAims(['customer-care', 'billing'], ...work),
  bookkeeper: forAims(['billing'], 'see people'),
  auditor: forAll('see people', 'see registers', 'see log'),
}

/** The rights of a role, as named sets; the grant adds registers and days. */
export const rightsOf = (role: Role): readonly Right[] => rights[role]

/** A deputy stands in from a day until a day; the other roles need no end. */
export const needsDays = (role: Role): boolean => role === 'deputy'

/** Owner and nobody else covers the whole office: the role cannot be cut to some registers. */
export const isOfficeWide = (role: Role): boolean => role === 'owner'

/** Everything a program may be given: what an owner may. */
export const rightsOfProgram: readonly Right[] = rights.owner
