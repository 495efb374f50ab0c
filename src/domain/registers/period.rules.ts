import type { Language } from './text.rules.ts'

export const periodPattern = /^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/

export type Period = { years: number; months: number; days: number }

/** An ISO 8601 length of time in years, months and days (weeks become days), or undefined when it is none. */
export function readPeriod(text: string): Period | undefined {
  const match = periodPattern.exec(text)
  if (!match) return undefined
  const [years, months, weeks, days] = match.slice(1).map((part) => Number.parseInt(part ?? '0', 10)) as [
    number,
    number,
    number,
    number,
  ]
  return { years, months, days: weeks * 7 + days }
}

/** About how many days a period is; only for comparing two of them. */
export const roughDays = (text: string): number => {
  const period = readPeriod(text)
  return period ? period.years * 365.25 + period.months * 30.4375 + period.days : 0
}

type Unit = 'years' | 'months' | 'days'
const units: Record<Language, Record<Unit, readonly [one: string, other: string]>> = {
  fi: { years: ['vuosi', 'vuotta'], months: ['kuukausi', 'kuukautta'], days: ['päivä', 'päivää'] },
  sv: { years: ['år', 'år'], months: ['månad', 'månader'], days: ['dag', 'dagar'] },
  en: { years: ['year', 'years'], months: ['month', 'months'], days: ['day', 'days'] },
}
const and: Record<Language, string> = { fi: ' ja ', sv: ' och ', en: ' and ' }

const genitive: Record<Unit, string> = { years: 'vuoden', months: 'kuukauden', days: 'päivän' }

/** A period before a word like *kuluttua*: the Finnish genitive (1 kuukauden), the others as they are. */
export function periodBefore(text: string, language: Language): string {
  const period = readPeriod(text)
  if (!period || language !== 'fi') return periodInWords(text, language)
  return (['years', 'months', 'days'] as const)
    .filter((unit) => period[unit] > 0)
    .map((unit) => `${period[unit]} ${genitive[unit]}`)
    .join(and.fi)
}

/** `P6Y` as `6 vuotta`, `P1Y6M` as `1 year and 6 months`. A length of nothing gives an empty text. */
export function periodInWords(text: string, language: Language): string {
  const period = readPeriod(text)
  if (!period) return text
  return (['years', 'months', 'days'] as const)
    .filter((unit) => period[unit] > 0)
    .map((unit) => `${period[unit]} ${units[language][unit][period[unit] === 1 ? 0 : 1]}`)
    .join(and[language])
}
