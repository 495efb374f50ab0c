/** The fixed list of aims (after W3C DPV). Each declared purpose has exactly one; an operation lists those it serves. */
export const aims = [
  'customer-care',
  'sales',
  'direct-marketing',
  'billing',
  'fulfilling-rights',
  'legal-duty',
  'security',
  'register-keeping',
  'statistics',
  'development-and-testing',
  'personalised-content',
] as const
export type Aim = (typeof aims)[number]

/** Aims every office has without declaring them: they follow from the law itself. */
export const undeclaredAims: readonly Aim[] = ['fulfilling-rights', 'legal-duty', 'security', 'register-keeping']

export type CharterPurpose = {
  key: string
  aim: Aim
  /** Which of the register's fields this purpose may see. */
  fields: ReadonlySet<string>
}

/** Where data may come from. `fromPerson`: the person gives them himself (Art. 13, not 14). */
export type CharterSource = { id: number; key: string; fromPerson: boolean }

/** What the gate must know of one register of an office. */
export type CharterRegister = {
  id: number
  key: string
  /** The program's own register (staff, log, rights …): no people are entered in it by hand. */
  builtIn: boolean
  /** Only people and programs of the company itself work here. */
  ownStaffOnly?: boolean
  purposes: readonly CharterPurpose[]
  fields: ReadonlySet<string>
  /** By key. */
  sources: ReadonlyMap<string, CharterSource>
  /** Fields that come from some of the register's sources only, by field; the others come from any of them. */
  narrowed?: ReadonlyMap<string, readonly CharterSource[]>
}

/** An office's declaration, cut to what enforcing needs. Immutable; one for each declaration version. */
export type Charter = {
  version: number
  registers: readonly CharterRegister[]
}

export const emptyCharter: Charter = { version: 0, registers: [] }
