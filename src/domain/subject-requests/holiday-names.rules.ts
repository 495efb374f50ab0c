import { easter } from '../documents/holidays.rules.ts'
import { daysBetween } from './clock.rules.ts'

export const holidayNames = [
  'saturday',
  'sunday',
  'new-year',
  'epiphany',
  'good-friday',
  'easter',
  'easter-monday',
  'may-day',
  'ascension',
  'pentecost',
  'midsummer',
  'all-saints',
  'independence',
  'christmas',
  'boxing-day',
] as const
export type HolidayName = (typeof holidayNames)[number]

const fixed: Record<string, HolidayName> = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '05-01': 'may-day',
  '12-06': 'independence',
  '12-25': 'christmas',
  '12-26': 'boxing-day',
}
const fromEaster: Record<number, HolidayName> = {
  [-2]: 'good-friday',
  0: 'easter',
  1: 'easter-monday',
  39: 'ascension',
  49: 'pentecost',
}

/** What a day is called on which a period may not end, `YYYY-MM-DD`; undefined for a working day. */
export function holidayName(day: string): HolidayName | undefined {
  const date = day.slice(5)
  const feast = fixed[date] ?? fromEaster[daysBetween(easter(Number(day.slice(0, 4))), day)]
  if (feast) return feast
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 6 && date >= '06-20' && date <= '06-26') return 'midsummer'
  if (weekday === 6 && date >= '10-31' && date <= '11-06') return 'all-saints'
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : undefined
}
