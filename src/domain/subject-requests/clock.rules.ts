import { publicHolidays } from '../documents/holidays.rules.ts'

/** Days `YYYY-MM-DD` in the office's time zone throughout. */
type Day = string

/** `strict`: the last day for our own work. `latest`: the last day that the law still allows, when `strict` is no working day. */
export type Due = { strict: Day; latest: Day }

/** A question that had to be asked before anything could be done: the clock stands from the day it was put. */
export type Pause = { from: Day; until: Day | null }

const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date): Day => date.toISOString().slice(0, 10)

export const daysAfter = (day: Day, days: number): Day => asDay(new Date(asDate(day).getTime() + days * 86_400_000))
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((asDate(until).getTime() - asDate(from).getTime()) / 86_400_000)

/** The same date some months on; where there is none, the last day of that month (Regulation 1182/71, Art. 3(2)(c)). */
export function monthsAfter(day: Day, months: number): Day {
  const from = asDate(day)
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0))
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()))
  return asDay(last)
}

/** Whether a period may end on the day: no Saturday, Sunday or public holiday (Art. 2(1), 3(4)). */
export function isWorkingDay(day: Day): boolean {
  const weekday = asDate(day).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !publicHolidays(Number(day.slice(0, 4))).some((one) => one.day === day && one.moves)
}

function workingDayFrom(day: Day): Day {
  let at = day
  while (!isWorkingDay(at)) at = daysAfter(at, 1)
  return at
}

/** A question stops the clock only when it was put at once: within this many days of the receipt. */
export const askedAtOnce = 7

const pausedDays = (received: Day, pauses: readonly Pause[], today: Day): number =>
  pauses
    .filter(({ from }) => daysBetween(received, from) <= askedAtOnce)
    .reduce((days, { from, until }) => days + Math.max(0, daysBetween(from, until ?? today)), 0)

/**
 * By when a request received on a day must be answered: within one month (Art. 12(3)), reckoned by Regulation 1182/71: the
 * day of receipt is not counted. Extended by two months, the strict day is the earlier of three months from the receipt and
 * two months chained on the first; the latest is three months from the receipt. Days on which a necessary question that
 * was put at once stood open are added; while it is open, up to `today`.
 */
export function dueBy(received: Day, { extended = false, pauses = [], today }: DueFacts): Due {
  const paused = pausedDays(received, pauses, today)
  const after = (day: Day): Day => daysAfter(day, paused)
  const one = monthsAfter(received, 1)
  if (!extended) return { strict: after(one), latest: workingDayFrom(after(one)) }
  const three = monthsAfter(received, 3)
  const chained = monthsAfter(one, 2)
  return {
    strict: after(chained < three ? chained : three),
    latest: workingDayFrom(after(three)),
  }
}

type DueFacts = { extended?: boolean; pauses?: readonly Pause[]; today: Day }

/** Whether more time may still be taken: the reasons must be told within the first month (Art. 12(3)). */
export const mayExtend = (received: Day, pauses: readonly Pause[], today: Day): boolean =>
  today <= dueBy(received, { pauses, today }).latest
