import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { lastDayKept, type KnownDays } from '../registers/last-day.rules.ts'
import { ruleOf } from '../registers/retention-checks.rules.ts'
import { retentionPhrase } from '../registers/retention-phrase.rules.ts'
import type { Language } from '../registers/text.rules.ts'

/** A register in which the person is, with the days that its rules count from. */
export type Place = { register: Register; days: KnownDays }

/**
 * How long one value stays: the latest of the last days of the registers that keep it (YYYY-MM-DD), null while one of them
 * depends on what has not happened, and the rules in words. `days`: what is known of this value beside.
 */
export function keptFor(
  field: string,
  places: readonly Place[],
  days: KnownDays,
  declaration: Pick<OfficeDeclaration, 'ownFields' | 'office'>,
  language: Language,
): { until: string | null; how: string } {
  const ends = declaration.office.financialYearEnds
  const rules = places.flatMap(({ register, days: own }) => {
    const rule = ruleOf(field, register, declaration.ownFields)
    return rule ? [{ rule, kept: lastDayKept(rule, { ...own, ...days }, ends) }] : []
  })
  const last = rules.map(({ kept }) => kept?.day)
  const open = rules.length < places.length || last.length === 0 || last.includes(undefined)
  return {
    until: open ? null : (last as string[]).toSorted().at(-1)!,
    how: [...new Set(rules.map(({ rule }) => retentionPhrase(rule, language)))].join('; '),
  }
}
