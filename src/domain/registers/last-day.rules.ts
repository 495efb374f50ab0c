import type { RetentionRule } from './declaration.schema.ts'
import { readPeriod } from './period.rules.ts'

type Span = Pick<RetentionRule, 'from' | 'period' | 'rounding'>
/** What is known to have happened, each on its day YYYY-MM-DD. */
export type KnownDays = Partial<Record<Span['from'], string | null | undefined>>

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** Where counting starts: the day itself, or the end of its month, year or financial year. Months are 0-11. */
function rounded([year, month, day]: Parts, rounding: Span['rounding'], financialYearEnds: number): Parts {
  const end = financialYearEnds - 1
  const financialYear = month > end ? year + 1 : year
  switch (rounding) {
    case 'none':
      return [year, month, day]
    case 'month-end':
      return [year, month, daysIn(year, month)]
    case 'year-end':
      return [year, 11, 31]
    case 'financial-year-end':
      return [financialYear, end, daysIn(financialYear, end)]
    case 'year-end-of-financial-year':
      return [financialYear, 11, 31]
  }
}
type Parts = [year: number, month: number, day: number]

/**
 * The last day that a span keeps, YYYY-MM-DD: its trigger, rounded, plus its period; undefined when the trigger has not
 * happened yet. A start at the end of a month ends at the end of a month. `financialYearEnds`: month 1-12.
 */
export function lastDayOf(span: Span, known: KnownDays, financialYearEnds = 12): string | undefined {
  const from = known[span.from]
  const period = readPeriod(span.period)
  if (!from || !period) return undefined
  const [y, m, d] = from.split('-').map(Number) as Parts
  const [year, month, day] = rounded([y, m - 1, d], span.rounding, financialYearEnds)
  const months = month + period.months
  const [toYear, toMonth] = [year + period.years + Math.floor(months / 12), months % 12]
  const whole = span.rounding !== 'none' && day === daysIn(year, month)
  const last = daysIn(toYear, toMonth)
  return iso(toYear, toMonth, (whole ? last : Math.min(day, last)) + period.days)
}

/**
 * The last day that a rule keeps, as far as it can be known: whichever of its two days comes first. `bound`: only the
 * latter is known, so the data may go sooner but not later. Undefined when neither trigger has happened.
 */
export function lastDayKept(
  rule: Pick<RetentionRule, 'from' | 'period' | 'rounding' | 'orAtLatest'>,
  known: KnownDays,
  financialYearEnds = 12,
): { day: string; bound: boolean } | undefined {
  const own = lastDayOf(rule, known, financialYearEnds)
  const other = rule.orAtLatest && lastDayOf(rule.orAtLatest, known, financialYearEnds)
  if (own && other) return { day: own < other ? own : other, bound: false }
  if (own) return { day: own, bound: false }
  return other ? { day: other, bound: true } : undefined
}

/**
 * When data must go: not before `earliest` (undefined: any day will do), at the latest on `latest`. From the last day
 * kept (YYYY-MM-DD); a rule without a latest time wants them gone the day after it.
 */
export function daysOfErasing(
  rule: Pick<RetentionRule, 'earliest' | 'latest'>,
  lastDay: string,
): { earliest: string | undefined; latest: string } {
  const [year, month, day] = lastDay.split('-').map(Number) as Parts
  const next = iso(year, month - 1, day + 1)
  const within = { from: 'received', period: rule.latest ?? 'P0D', rounding: 'none' } as const
  const until = rule.latest === undefined ? next : lastDayOf(within, { received: lastDay })!
  return { earliest: rule.earliest === 'last-day' ? next : undefined, latest: until }
}
