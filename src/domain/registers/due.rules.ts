import type { RetentionRule } from './declaration.schema.ts'
import { lastDayOf } from './last-day.rules.ts'

/** Days (YYYY-MM-DD) up to which what was received, or what relation ended, is past its last day. */
export type PastDue = { received?: string; relationEnded?: string }

const first = Date.UTC(1900, 0, 1)
const dayMs = 86_400_000
const iso = (number: number): string => new Date(first + number * dayMs).toISOString().slice(0, 10)

/**
 * What a rule wants gone by today (YYYY-MM-DD), as far as receipt and the end of a relation tell. `financialYearEnds`:
 * month 1-12.
 */
export function pastDue(rule: RetentionRule | undefined, today: string, financialYearEnds: number): PastDue {
  const found: PastDue = {}
  for (const span of rule ? [rule, ...(rule.orAtLatest ? [rule.orAtLatest] : [])] : []) {
    const name = span.from === 'received' ? 'received' : span.from === 'relation-ended' ? 'relationEnded' : undefined
    const day = name && lastTrigger(span, today, financialYearEnds)
    if (name && day) found[name] = found[name] && found[name] > day ? found[name] : day
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
