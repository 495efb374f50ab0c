import type { OfficeDeclaration, Register, RetentionRule } from './declaration.schema.ts'
import { roughDays } from './period.rules.ts'
import { list } from './reference-checks.rules.ts'

export const tellingReasons = ['new-purpose', 'new-recipient', 'new-transfer', 'kept-longer'] as const
export type TellingReason = (typeof tellingReasons)[number]

/** Why the people of a register must be told before the change is taken into use (Arts 13(3) and 14(4)). */
export type Telling = { register: string; because: TellingReason[] }

/** Registers whose people must be told beforehand: a new purpose or aim, a new recipient, a new country, a longer time. */
export function tellingsOf(before: OfficeDeclaration | undefined, after: OfficeDeclaration): Telling[] {
  if (!before) return []
  return after.registers.flatMap((register) => {
    const old = before.registers.find((one) => one.key === register.key)
    const because = old ? reasons(old, register) : []
    return because.length > 0 ? [{ register: register.key, because }] : []
  })
}

function reasons(old: Register, now: Register): TellingReason[] {
  const purpose = now.purposes.some((p) => !old.purposes.some((one) => one.key === p.key && one.aim === p.aim))
  const told = receiversOf(old)
  const recipient = receiversOf(now).some((key) => !told.includes(key))
  const countries = list(old.transfers).map((t) => t.country)
  const transfer = list(now.transfers).some((t) => !countries.includes(t.country))
  const longer = now.retention.some((rule) => isLonger(rule, old.retention))
  return tellingReasons.filter(
    (reason) =>
      ({ 'new-purpose': purpose, 'new-recipient': recipient, 'new-transfer': transfer, 'kept-longer': longer })[reason],
  )
}

const receiversOf = (register: Register): string[] => [
  ...register.recipients,
  ...list(register.disclosures).map((disclosure) => disclosure.to),
]

function isLonger(rule: RetentionRule, old: readonly RetentionRule[]): boolean {
  return rule.data.some((data) => {
    const same = old.find((one) => one.data.includes(data)) ?? old.find((one) => one.data.includes('all'))
    return same !== undefined && same.from === rule.from && roughDays(rule.period) > roughDays(same.period)
  })
}
