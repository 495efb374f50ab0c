import { classOfField } from './catalogue.rules.ts'
import type { OwnField, Register, RetentionRule } from './declaration.schema.ts'
import { error, twice, warning, type Finding } from './finding.rules.ts'
import { roughDays } from './period.rules.ts'
import { findStatute } from './statutes.rules.ts'

/** Act 1085/2015, section 8: an incident report must be destroyed two years after the end of its year. */
const incidentDays = roughDays('P2Y')

/** Every field has a time, no two rules speak of the same, and no time passes a statute's last day. */
export function checkRetention(register: Register, own: readonly OwnField[]): Finding[] {
  const at = `registers/${register.key}/retention`
  if (register.retention.length === 0) return [error(at, 'no-retention')]
  const named = register.retention.flatMap((rule) => rule.data)
  const bare = named.includes('all')
    ? []
    : register.fields.filter(({ field }) => !named.includes(field) && !named.includes(classOfField(field, own) ?? ''))
  return [
    ...bare.map(({ field }) => error(at, 'field-without-retention', { name: field })),
    ...twice(named).map((name) => error(at, 'retention-twice', { name })),
    ...register.retention.flatMap((rule, i) => checkRule(rule, register, `${at}/${i}`)),
  ]
}

function checkRule(rule: RetentionRule, register: Register, at: string): Finding[] {
  const found: Finding[] = []
  const statute = rule.statute ? findStatute(rule.statute) : undefined
  const incidents = ruleOf('incident-reports', register) === rule || rule.data.includes('incident-report')
  if (rule.basis === 'statute' && !rule.statute) found.push(error(at, 'law-missing'))
  if (rule.statute && statute?.until)
    found.push(error(at, 'law-repealed', { statute: rule.statute, until: statute.until }))
  if (incidents && roughDays(rule.period) > incidentDays) found.push(error(at, 'longer-than-statute', { most: 'P2Y' }))
  if (rule.from === 'consent-withdrawn' && !register.purposes.some((p) => p.basis === 'consent')) {
    found.push(error(at, 'no-consent-to-withdraw'))
  }
  if (rule.rounding.includes('financial') && rule.from !== 'voucher-dated')
    found.push(warning(at, 'financial-year-without-voucher'))
  return found
}

/** The rule that speaks of a field: by its name, by its class, or as one of all the rest. */
export function ruleOf(field: string, register: Register, own: readonly OwnField[] = []): RetentionRule | undefined {
  if (!register.fields.some((one) => one.field === field)) return undefined
  const naming = (name: string | undefined) =>
    register.retention.find((rule) => name !== undefined && rule.data.includes(name))
  return naming(field) ?? naming(classOfField(field, own)) ?? naming('all')
}
