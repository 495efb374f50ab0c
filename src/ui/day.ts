import { locales } from './say.ts'
import type { Language } from './say.ts'

/** A day as `YYYY-MM-DD`, without a time or a zone. */
export type Day = string

const real = (year: number, month: number, day: number): Day | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year >= 1850 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined
}

/**
 * Reads a day as people in Finland write it: `25.11.2026`, `25.11.` (this year), `25/11/2026`, `251126`, `2026-11-25`.
 * Two-digit years are of this century up to twenty years ahead. Undefined when it is not a day there is.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const plain = text.trim()
  const thisYear = Number(today.slice(0, 4))
  const whole = (year: string) => {
    if (year.length === 4) return Number(year)
    const near = 2000 + Number(year)
    return near > thisYear + 20 ? near - 100 : near
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /^(\d{1,2})[./](\d{1,2})(?:[./]\s*(\d{4}|\d{2})?)?$/.exec(plain.replace(/\s/g, ''))
  if (dotted) return real(dotted[3] === undefined ? thisYear : whole(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const packed = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(plain)
  if (packed) return real(whole(packed[3] ?? ''), Number(packed[2]), Number(packed[1]))
  return undefined
}

/** `25.11.2026` in a field, in all three languages. */
export function writtenDay(day: Day | undefined): string {
  if (day === undefined) return ''
  const [year, month, date] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}

/** A day in a sentence: `25.11.2026` in Finnish and Swedish, `25 November 2026` in English. */
export const dayInWords = (day: Day, language: Language): string =>
  language === 'en'
    ? new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      )
    : writtenDay(day)

const clockWord = { fi: ' klo ', sv: ' kl. ', en: ', ' } as const

/** A day and a clock time as the language writes them: `25.11.2026 klo 9.12`, `25.11.2026 kl. 9.12`, `25 November 2026, 9:12`. */
export const dayAndClock = (day: Day, clock: string, language: Language): string =>
  `${dayInWords(day, language)}${clockWord[language]}${(language === 'en' ? clock : clock.replaceAll(':', '.')).replace(/^0/, '')}`

/** The day it is now where the reader is. */
export const todayHere = (): Day => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}
