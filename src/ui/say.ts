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
/** The keys of a tree of words; those of a branch with dots: `say('signSoon.text')`. */
type Paths<T> = {
  [K in keyof T & string]: T[K] extends Text ? K : T[K] extends readonly unknown[] ? never : `${K}.${Paths<T[K]>}`
}[keyof T & string]
type At<T, P extends string> = P extends keyof T
  ? T[P]
  : P extends `${infer K}.${infer Rest}`
    ? K extends keyof T
      ? At<T[K], Rest>
      : never
    : never
type KeysOf<W extends Words> = Paths<W['fi']>

/** Says a text by its key; placeholders are checked by type. */
export type Say<W extends Words> = <K extends KeysOf<W>>(
  key: K,
  ...values: [Placeholders<At<W['fi'], K>>] extends [never] ? [] : [Values<At<W['fi'], K>>]
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

/** A tree of words as it comes from the server. */
export type Texts = { readonly [key: string]: Text | Texts | readonly unknown[] }

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'one' in value && 'other' in value)

/** The text of a key, also of one with dots that goes into a branch; undefined when there is none. */
export function textAt(texts: Texts | undefined, key: string): Text | undefined {
  const direct = texts?.[key]
  if (isText(direct)) return direct
  const dot = key.indexOf('.')
  const branch = dot < 0 ? undefined : texts?.[key.slice(0, dot)]
  return typeof branch === 'object' && !Array.isArray(branch) ? textAt(branch as Texts, key.slice(dot + 1)) : undefined
}
