import { classOfField } from './catalogue.rules.ts'
import type { OwnField, Register, RetentionRule } from './declaration.schema.ts'
import { error, twice, warning, type Finding } from './finding.rules.ts'
import { roughDays } from './period.rules.ts'
import { findStatute } from './statutes.rules.ts'

/**
 * What statutes order of a kind of data. Act 1085/2015: an incident report two years from the end of the calendar year
 * and destroyed within a month (8 §), an assignment contract six years from the end of the assignment (73 §).
 * Accounting Act 2:10: vouchers six years, books ten.
 */
const incident = { period: 'P2Y', latest: 'P1M' }
const assignment = 'P6Y'
const bookkeeping = { voucher: 'P6Y', ledger: 'P10Y' }
const voucherFields = ['voucher', 'invoices', 'payments']

/**
 * Every field has a time, no two rules speak of the same, and no time passes a statute's last day or stays below its
 * least. `vouchersHere`: the invoices here are the vouchers of the bookkeeping, and no other
 * register keeps them.
 */
export function checkRetention(register: Register, own: readonly OwnField[], vouchersHere = false): Finding[] {
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
    ...register.retention.flatMap((rule, i) => checkStatute(rule, register, vouchersHere, own, `${at}/${i}`)),
  ]
}

function checkStatute(
  rule: RetentionRule,
  register: Register,
  vouchersHere: boolean,
  own: readonly OwnField[],
  at: string,
): Finding[] {
  const days = roughDays(rule.period)
  const shorter = (least: string) => (days < roughDays(least) ? [error(at, 'shorter-than-statute', { least })] : [])
  if (ruleOf('incident-reports', register, own) === rule || rule.data.includes('incident-report')) {
    const late = roughDays(rule.latest ?? 'P1Y') > roughDays(incident.latest) || rule.from !== 'drawn-up'
    return days > roughDays(incident.period) || late
      ? [error(at, 'longer-than-statute', { most: incident.period })]
      : shorter(incident.period)
  }
  const cited = rule.basis === 'statute' ? rule.statute : undefined
  if (cited === 'private-security' && rule.from === 'assignment-ended') return shorter(assignment)
  const voucher = voucherFields.some((name) => rule.data.includes(name) || ruleOf(name, register, own) === rule)
  if (rule.data.includes('ledger') && (cited === 'bookkeeping' || vouchersHere)) return shorter(bookkeeping.ledger)
  return cited === 'bookkeeping' || (vouchersHere && voucher) ? shorter(bookkeeping.voucher) : []
}

function checkRule(rule: RetentionRule, register: Register, at: string): Finding[] {
  const found: Finding[] = []
  const statute = rule.statute ? findStatute(rule.statute) : undefined
  if (rule.basis === 'statute' && !rule.statute) found.push(error(at, 'law-missing'))
  if (rule.statute && statute?.until)
    found.push(error(at, 'law-repealed', { statute: rule.statute, until: statute.until }))
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
