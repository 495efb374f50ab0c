export type DayRead =
  | { day: string; atLatest?: true }
  /** unclear: could be several days (5.6.21, 05/06/2021); no-day: not a day at all, or one that no calendar has. */
  | { wrong: 'unclear' | 'no-day' }

/** From the first to the last year that a day can be of. */
export type Years = readonly [first: number, last: number]

const spaces = /[\s\u00a0]+/g

/**
 * A day from a cell as people write it, as `YYYY-MM-DD` (a calendar day, no time zone). `d.m.yyyy`, ISO (a time after it is
 * left aside) and `yyyymmdd` are days; `12/2021`, `12.2021`, `2021-12` and `joulukuu 2021` are
 * the month's last day and `2021` the year's last day, `atLatest`. `dd/mm/yyyy` that could be `mm/dd/yyyy` is unclear, and so is a year of two digits, unless it is
 * `d.m.yy` and only one of the `years` ends so. Years 1900 to 2200 only.
 */
export function readDay(text: string, years?: Years): DayRead {
  const tidy = text
    .replace(spaces, ' ')
    .trim()
    .replace(/^(?:klo|pvm|den|on|viim(?:eistään)?\.?|senast|by)\s+/i, '')
  let match = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?(?:,? (?:klo |kl\. )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?$/.exec(tidy)
  if (match) return whole(match[3]!, match[2]!, match[1]!)
  match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(tidy)
  if (match) return whole(match[1]!, match[2]!, match[3]!)
  match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(tidy) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(tidy)
  if (match) return whole(match[1]!, match[2]!, match[3]!)
  match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(tidy)
  if (match) return dayFirst(match[1]!, match[2]!, match[3]!)
  match = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{2})$/.exec(tidy)
  if (match) {
    const year = tidy.includes('.') && !/[/-]/.test(tidy) ? yearAmong(Number(match[3]), years) : undefined
    return year === undefined ? { wrong: 'unclear' } : whole(String(year), match[2]!, match[1]!)
  }
  match = /^(\d{1,2})[/.] ?(\d{4})$/.exec(tidy)
  if (match) return endOfMonth(Number(match[2]), Number(match[1]))
  match = /^(?:(\d{1,2})\.? )?(\p{L}{3,})\.? (\d{4})$/u.exec(tidy)
  if (match) return named(match[1], match[2]!, match[3]!)
  match = /^(\d{4})[-/](\d{1,2})$/.exec(tidy)
  if (match) return endOfMonth(Number(match[1]), Number(match[2]))
  match = /^(\d{4})$/.exec(tidy)
  if (match) return endOfMonth(Number(match[1]), 12)
  return { wrong: 'no-day' }
}

/** True for a day `YYYY-MM-DD` that a matter of ours can have; no database has a year nought. */
export const isInReach = (day: string): boolean => day >= '1900-01-01'

/** True for a calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && 'day' in whole(match[1]!, match[2]!, match[3]!)
}

/* Finnish stem, then Swedish and English. */
const months =
  'tammi januari january jan, helmi februari february feb, maali mars march mar, huhti april apr, touko maj may, kesä juni june jun, heinä juli july jul, elo augusti august aug, syys september sept sep, loka oktober october okt oct, marras november nov, joulu december dec'
    .split(', ')
    .map((names) => names.split(' '))

function named(day: string | undefined, month: string, year: string): DayRead {
  const name = month.toLowerCase().replace(/kuu(?:ta|n|ssa)?$/, '')
  // "kesä 2021" is the summer as well.
  const at =
    month.toLowerCase() === 'kesä' || month.toLowerCase() === 'syys'
      ? 0
      : 1 + months.findIndex((names) => names.includes(name))
  if (at === 0) return { wrong: 'no-day' }
  return day === undefined ? endOfMonth(Number(year), at) : whole(year, String(at), day)
}

function yearAmong(twoDigits: number, years: Years | undefined): number | undefined {
  const among = years ? [1900, 2000].map((one) => one + twoDigits).filter((y) => y >= years[0] && y <= years[1]) : []
  return among.length === 1 ? among[0] : undefined
}

function dayFirst(first: string, second: string, year: string): DayRead {
  const [one, two] = [Number(first), Number(second)]
  if (one === two || (one > 12 && two <= 12)) return whole(year, second, first)
  if (two > 12 && one <= 12) return whole(year, first, second)
  return { wrong: one > 12 ? 'no-day' : 'unclear' }
}

function whole(year: string, month: string, day: string): DayRead {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!inReach(y, m) || d < 1 || d > lastOf(y, m)) return { wrong: 'no-day' }
  return { day: iso(y, m, d) }
}

function endOfMonth(year: number, month: number): DayRead {
  if (!inReach(year, month)) return { wrong: 'no-day' }
  return { day: iso(year, month, lastOf(year, month)), atLatest: true }
}

function inReach(year: number, month: number): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
