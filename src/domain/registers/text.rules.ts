export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A company's own words: at least one language, any order. */
export type Text = { fi?: string | undefined; sv?: string | undefined; en?: string | undefined }
/** Our own words: always all three. */
export type Text3 = Record<Language, string>

/**
 * The words in the language asked for, else in the first language that has them (fi, sv, en).
 * Out: the words and the language they are really in, or undefined when there are none.
 */
export function inLanguage(
  text: Text | undefined,
  language: Language,
): { text: string; language: Language } | undefined {
  for (const one of [language, ...languages]) {
    const words = text?.[one]?.trim()
    if (words) return { text: words, language: one }
  }
  return undefined
}

/** The words in the language asked for or the nearest there is; empty when there are none. */
export const say = (text: Text | undefined, language: Language): string => inLanguage(text, language)?.text ?? ''

/** The words in the language asked for only; empty when they have not been given in it. */
export const saidIn = (text: Text | undefined, language: Language): string => text?.[language]?.trim() ?? ''

/** A name in the language asked for, or in quotes of that language when it has been given in another only. */
export function quoted(text: Text | undefined, language: Language): string {
  const found = inLanguage(text, language)
  if (!found || found.language === language) return found?.text ?? ''
  return language === 'en' ? `“${found.text}”` : `”${found.text}”`
}

/** Puts facts in the places named `{so}`. An unknown place is left as it is, so that a test finds it. */
export const fill = (template: string, facts: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => (name in facts ? String(facts[name]) : place))

const and: Text3 = { fi: 'ja', sv: 'och', en: 'and' }
const or: Text3 = { fi: 'tai', sv: 'eller', en: 'or' }

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`

/** `a, b ja c` in the language asked for. */
export const listed = (items: readonly string[], language: Language): string => joined(items, and[language])

/** `a, b tai c` in the language asked for. */
export const eitherOf = (items: readonly string[], language: Language): string => joined(items, or[language])

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A day `YYYY-MM-DD` as it is written in running text: 25.11.2026, 25 november 2026, 25 November 2026. */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return day
  return language === 'fi' ? `${date}.${month}.${year}` : `${date} ${months[language][month - 1]} ${year}`
}

/** First letter in upper case. */
export const capital = (words: string): string =>
  /^\p{Ll}\p{Lu}/u.test(words) ? words : words.charAt(0).toLocaleUpperCase('fi') + words.slice(1)
