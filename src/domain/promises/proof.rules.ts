import type { Refusal } from '../../enforcement/outcome.ts'

/** Somebody’s word and a file hold at most this many days from the day they are given. */
export const longestDays = 731

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Why nothing can hold until this day: it has passed, or it is too far. Days YYYY-MM-DD. */
export function untilTrouble(until: string, today: string): Refusal | undefined {
  if (until <= today) return { code: 'until-passed', facts: { day: until } }
  if (daysBetween(today, until) > longestDays) return { code: 'until-too-far', facts: { years: 2 } }
  return undefined
}
