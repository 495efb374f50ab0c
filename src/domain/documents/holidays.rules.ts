/**
 * Public holidays in Finland, for reckoning periods under Regulation 1182/71. The eves of Christmas and midsummer are
 * not public holidays by name: they are told apart, so that a rule may treat them otherwise from a day on.
 */
export type Holiday = { day: string; eve: boolean }

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

/** The holidays of a year in order, days as `YYYY-MM-DD`. */
export function publicHolidays(year: number): Holiday[] {
  const sunday = new Date(`${easter(year)}T00:00:00Z`)
  const midsummer = saturdayFrom(year, 6, 20)
  const days = [
    at(year, 1, 1),
    at(year, 1, 6),
    plus(sunday, -2),
    sunday,
    plus(sunday, 1),
    at(year, 5, 1),
    plus(sunday, 39),
    plus(sunday, 49),
    midsummer,
    saturdayFrom(year, 10, 31),
    at(year, 12, 6),
    at(year, 12, 25),
    at(year, 12, 26),
  ]
  const eves = [plus(midsummer, -1), at(year, 12, 24)]
  return [
    ...days.map((day) => ({ day: iso(day), eve: false })),
    ...eves.map((day) => ({ day: iso(day), eve: true })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
