import type { Grant } from '../../enforcement/actor.ts'
import type { Charter, CharterRegister } from '../../enforcement/charter.ts'
import type { Refusal } from '../../enforcement/outcome.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { say, type Language } from '../registers/text.rules.ts'
import { own } from './agreement.rules.ts'

/** Somebody whose employer, or a program whose party, is not the company itself. */
export const isOutside = (employer: string | null): boolean => employer !== null && employer !== own

/**
 * Why an outside employer's people or programs cannot be given these registers: one of them is said to be for the own
 * staff only. `registers`: keys; left out: all. Undefined when they can.
 */
export function closedToOutside(
  registers: readonly string[] | undefined,
  declaration: OfficeDeclaration | undefined,
  language: Language,
): Refusal | undefined {
  const closed = (declaration?.registers ?? []).filter(
    (one) => one.ownStaffOnly === true && (registers === undefined || registers.includes(one.key)),
  )
  if (closed.length === 0) return undefined
  return { code: 'own-staff-only', facts: { registers: closed.map(({ names }) => say(names, language)).join(', ') } }
}

/** Rights of somebody from outside, without those in registers for the own staff only; each other right as it was. */
export function withoutOwnStaffOnly<G extends Grant>(grants: readonly G[], registers: Charter['registers']): G[] {
  const isClosed = (one: Pick<CharterRegister, 'ownStaffOnly'>) => one.ownStaffOnly === true
  if (!registers.some(isClosed)) return [...grants]
  return grants.flatMap((grant) =>
    grant.register === null
      ? registers.filter((one) => !isClosed(one)).map(({ id }) => ({ ...grant, register: id }))
      : registers.some((one) => one.id === grant.register && isClosed(one))
        ? []
        : [grant],
  )
}

/**
 * Whether a right of somebody from outside reaches a register of the company whose notice does not name the employer
 * among those who get the data (GDPR 13(1)(e)). A right for one purpose reaches the registers that have it.
 */
export function reachesUntold(
  { register, purpose }: Pick<Grant, 'register' | 'purpose'>,
  employer: string,
  registers: Charter['registers'],
  declared: OfficeDeclaration['registers'],
): boolean {
  return registers.some((one) => {
    const told = declared.find(({ key }) => key === one.key)
    if (!told || told.recipients.includes(employer)) return false
    if (register !== null && register !== one.id) return false
    return purpose === null || one.purposes.some(({ aim, key }) => aim === purpose || key === purpose)
  })
}

/** Whether a right that somebody from outside was given reaches a register that is for the own staff only. */
export const reachesOwnStaffOnly = (grant: Pick<Grant, 'register'>, registers: Charter['registers']): boolean =>
  registers.some((one) => one.ownStaffOnly === true && (grant.register === null || grant.register === one.id))
