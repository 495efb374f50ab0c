const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-FI' } as const

/** A sum of cents as it is written in the language: `124,00 €`. */
export const euros = (cents: number, language: keyof typeof locales): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100)
