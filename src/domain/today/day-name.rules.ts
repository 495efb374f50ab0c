const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** A day as a heading: `Keskiviikko 25.11.`, `Wednesday 25 November`; with the year when it is not that of `today`. */
export function dayName(day: string, today: string, language: keyof typeof locales): string {
  const moment = new Date(`${day}T00:00:00Z`)
  const say = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...form, timeZone: 'UTC' }).format(moment)
  // Beside a date the Finnish weekday would stand in another case.
  const weekday = say({ weekday: 'long' })
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  const date = say({ day: 'numeric', month: language === 'fi' ? 'numeric' : 'long', ...year })
  return `${weekday.charAt(0).toLocaleUpperCase(locales[language])}${weekday.slice(1)} ${date}`
}

/** A near day in a list: `ke 16.12.`, `ons 16.12`, `Wed 16 Dec`; with the year when it is not that of `today`. */
export function nearDay(day: string, today: string, language: keyof typeof locales): string {
  const moment = new Date(`${day}T00:00:00Z`)
  const say = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...form, timeZone: 'UTC' }).format(moment)
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  const date = say({ day: 'numeric', month: language === 'en' ? 'short' : 'numeric', ...year })
  return `${say({ weekday: 'short' })} ${date}`
}
