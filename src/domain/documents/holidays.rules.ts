/**
 * A public holiday in Finland, for reckoning periods under Regulation 1182/71. `moves`: a period that would end on it ends
 * on the next working day. The eves of Christmas and midsummer are no holidays by name, so they move nothing.
 */
export type Holiday = { day: string; eve: boolean; moves: boolean }

type Rule = {
  days: (year: number) => Date[]
  eve: boolean
  moves: boolean
  /** The first and last day on which it holds; without a last one, until further notice. */
  from: string
  until?: string
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const at = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day))
const plus = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const number = moon + week - 7 * late + 114
  return iso(at(year, Math.floor(number / 31), (number % 31) + 1))
}

const saturdayFrom = (year: number, month: number, day: number): Date => {
  const first = at(year, month, day)
  return plus(first, (6 - first.getUTCDay() + 7) % 7)
}

const sundayOfEaster = (year: number): Date => new Date(`${easter(year)}T00:00:00Z`)
const midsummer = (year: number): Date => saturdayFrom(year, 6, 20)
/** No period of the GDPR began before the day it applies from. */
const applies = '2018-05-25'

/** Which days are holidays, and from when until when: a new act, or a ruling about the eves, is a line more. */
export const holidayRules: readonly Rule[] = [
  {
    days: (year) => [
      at(year, 1, 1),
      at(year, 1, 6),
      plus(sundayOfEaster(year), -2),
      sundayOfEaster(year),
      plus(sundayOfEaster(year), 1),
      at(year, 5, 1),
      plus(sundayOfEaster(year), 39),
      plus(sundayOfEaster(year), 49),
      midsummer(year),
      saturdayFrom(year, 10, 31),
      at(year, 12, 6),
      at(year, 12, 25),
      at(year, 12, 26),
    ],
    eve: false,
    moves: true,
    from: applies,
  },
  { days: (year) => [plus(midsummer(year), -1), at(year, 12, 24)], eve: true, moves: false, from: applies },
]

/** The holidays of a year in order, days as `YYYY-MM-DD`, by the rules that hold on each day. */
export const publicHolidays = (year: number, rules: readonly Rule[] = holidayRules): Holiday[] =>
  rules
    .flatMap(({ days, eve, moves, from, until }) =>
      days(year)
        .map(iso)
        .filter((day) => from <= day && day <= (until ?? '9999-12-31'))
        .map((day) => ({ day, eve, moves })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
