import { adequacy, isInEea } from '../registers/countries.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { error, warning, type Finding } from '../registers/finding.rules.ts'
import { list } from '../registers/reference-checks.rules.ts'

/**
 * What holds only until a day, as of `on` (`YYYY-MM-DD`): transfer mechanisms (Arts 45-46), who answers for the
 * registers, agreements, days of review.
 */
export const checkDays = (declaration: OfficeDeclaration, on: string): Finding[] => [
  ...moved(declaration).flatMap((one) => mechanism(one, on)),
  ...contacts(declaration, on),
  ...agreements(declaration, on),
  ...reviews(declaration, on),
]

type Moved = { at: string; country: string; mechanism?: string | undefined; until?: string | undefined }

/** Every transfer that is told: of the registers, of the web site's analytics, and of what is processed for others. */
const moved = ({ registers, website, processedForOthers }: OfficeDeclaration): Moved[] => [
  ...registers.flatMap(({ key, transfers }) =>
    list(transfers).map((one, place) => ({ ...one, at: `registers/${key}/transfers/${place}` })),
  ),
  ...list(processedForOthers).flatMap(({ key, transfers }) =>
    list(transfers).map((one, place) => ({ ...one, at: `processedForOthers/${key}/transfers/${place}` })),
  ),
  ...analyticsOf(website),
]

function analyticsOf(website: OfficeDeclaration['website']): Moved[] {
  const analytics = website && website !== 'not-used' ? website.analytics : undefined
  if (!analytics || analytics === 'not-used' || !analytics.country || isInEea(analytics.country)) return []
  return [{ at: 'website/analytics/mechanism', country: analytics.country, mechanism: analytics.mechanism }]
}

function mechanism({ at, country, mechanism: on45, until }: Moved, on: string): Finding[] {
  if (until !== undefined && until < on) return [error(at, 'transfer-ended', { country, until })]
  if (isInEea(country)) return [warning(at, 'transfer-inside', { country })]
  if (on45 === 'data-privacy-framework' && country !== 'US') return [error(at, 'framework-elsewhere', { country })]
  if (on45 !== 'adequacy') return []
  const decision = adequacy[country]
  if (!decision || (decision.from !== undefined && on < decision.from))
    return [error(at, 'adequacy-missing', { country })]
  return decision.until !== undefined && decision.until < on
    ? [error(at, 'adequacy-ended', { country, until: decision.until })]
    : []
}

const holds = ({ from, until }: { from?: string | undefined; until?: string | undefined }, on: string): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until)

/** A register whose every contact and responsible person has left the task: nobody answers (Arts 12(2), 13(1)(a)). */
function contacts({ contacts: all, registers }: OfficeDeclaration, on: string): Finding[] {
  const named = all.filter(({ role }) => role !== 'deputy')
  if (named.length === 0) return []
  if (!named.some((one) => holds(one, on)))
    return [error('contacts', 'responsible-ended', { name: named.at(-1)!.name })]
  return registers.flatMap(({ key, names }) => {
    const own = named.filter((one) => one.registers === undefined || one.registers.includes(key))
    return own.some((one) => holds(one, on))
      ? []
      : [warning('contacts', 'register-without-contact', { name: key }, names)]
  })
}

const agreements = ({ recipients }: OfficeDeclaration, on: string): Finding[] =>
  recipients.flatMap(({ key, names, agreement }) =>
    agreement?.until !== undefined && agreement.until < on
      ? [warning(`recipients/${key}/agreement/until`, 'agreement-ended', { name: key, until: agreement.until }, names)]
      : [],
  )

/** Days of review that have passed: of documents, balancing tests and assessments of risk (Arts 5(2), 24(1)). */
function reviews({ documents, registers }: OfficeDeclaration, on: string): Finding[] {
  const due = (path: string, day: string | undefined): Finding[] =>
    day !== undefined && day < on ? [warning(path, 'review-due', { until: day })] : []
  return [
    ...documents.flatMap(({ key, reviewOn }) => due(`documents/${key}/reviewOn`, reviewOn)),
    ...registers.flatMap(({ key, purposes, risks }) => [
      ...purposes.flatMap((one) =>
        due(`registers/${key}/purposes/${one.key}/interest/reviewOn`, one.interest?.reviewOn),
      ),
      ...due(`registers/${key}/risks/reviewOn`, risks?.reviewOn),
    ]),
  ]
}
