/** A text of a words file: a sentence with `{name}` placeholders, or its plural forms chosen by `{count}`. */
export type Text = string | { readonly one: string; readonly other: string }
export type Language = 'fi' | 'sv' | 'en'

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
/** The placeholders a text must be given; a plural form always needs `count`. */
export type Placeholders<T> = T extends string
  ? Names<T>
  : T extends { one: infer One extends string; other: infer Other extends string }
    ? 'count' | Names<One> | Names<Other>
    : never
export type Values<T> = { readonly [Name in Placeholders<T>]: string | number }

/** What a slice's `words` looks like: the same keys in three languages. */
export type Words = { readonly fi: object; readonly sv: object; readonly en: object }
type KeysOf<W extends Words> = keyof W['fi'] & string

/** Says a text by its key; placeholders are checked by type. */
export type Say<W extends Words> = <K extends KeysOf<W>>(
  key: K,
  ...values: [Placeholders<W['fi'][K & keyof W['fi']]>] extends [never] ? [] : [Values<W['fi'][K & keyof W['fi']]>]
) => string

export const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

const plurals = new Map<Language, Intl.PluralRules>()
const numbers = new Map<Language, Intl.NumberFormat>()

/** 1 189 in Finnish, 1,189 in English. */
export function figure(value: number, language: Language): string {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(locales[language])))
  return format.format(value)
}

/** Fills a text in: `fillIn({ one: '{count} rivi', other: '{count} riviä' }, { count: 1189 }, 'fi')` is "1 189 riviä". */
export function fillIn(text: Text, values: Readonly<Record<string, string | number>>, language: Language): string {
  let sentence: string
  if (typeof text === 'string') sentence = text
  else {
    let rules = plurals.get(language)
    if (!rules) plurals.set(language, (rules = new Intl.PluralRules(locales[language])))
    sentence = rules.select(Number(values['count'])) === 'one' ? text.one : text.other
  }
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? figure(value, language) : value
  })
}
