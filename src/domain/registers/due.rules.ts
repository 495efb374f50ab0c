import type { RetentionRule } from './declaration.schema.ts'
import { lastDayOf } from './last-day.rules.ts'

/** Events of a rule whose days the program knows of everybody in a register. */
export const countedTriggers = ['received', 'entered', 'relation-ended', 'position-ended'] as const
type Counted = (typeof countedTriggers)[number]

/** Days (YYYY-MM-DD) by event: whoever it happened to by that day is past the last day of a rule. */
export type PastDue = Partial<Record<Counted, string>>

const first = Date.UTC(1900, 0, 1)
const dayMs = 86_400_000
const iso = (number: number): string => new Date(first + number * dayMs).toISOString().slice(0, 10)

const spansOf = (rule: RetentionRule) => [rule, ...(rule.orAtLatest ? [rule.orAtLatest] : [])]
const isCounted = (from: RetentionRule['from']): from is Counted =>
  (countedTriggers as readonly string[]).includes(from)

/** Whether the days of all events that a rule counts from are known, so that those past its last day can be counted. */
export const isCountable = (rule: RetentionRule | undefined): boolean =>
  rule === undefined || spansOf(rule).every(({ from }) => isCounted(from))

/** What a rule wants gone by today (YYYY-MM-DD), as far as the counted events tell. `financialYearEnds`: month 1-12. */
export function pastDue(rule: RetentionRule | undefined, today: string, financialYearEnds: number): PastDue {
  const found: PastDue = {}
  for (const span of rule ? spansOf(rule) : []) {
    if (!isCounted(span.from)) continue
    const day = lastTrigger(span, today, financialYearEnds)
    const other = found[span.from]
    if (day) found[span.from] = other && other > day ? other : day
  }
  return found
}

/** The last day of a trigger whose last day kept is before today; found by halving, since a later trigger never ends sooner. */
function lastTrigger(span: Parameters<typeof lastDayOf>[0], today: string, ends: number): string | undefined {
  let [low, high] = [-1, Math.floor((Date.parse(today) - first) / dayMs)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const last = lastDayOf(span, { [span.from]: iso(middle) }, ends)
    if (last !== undefined && last < today) low = middle
    else high = middle - 1
  }
  return low < 0 ? undefined : iso(low)
}
