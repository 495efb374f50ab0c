import type { Source } from './source-tree.ts'

export type Languages = { fi: unknown; sv: unknown; en: unknown }
/** One text in three languages: its keys from the outside in, and its forms (several for plurals and for pairs). */
export type Entry = { key: string[]; fi: string[]; sv: string[]; en: string[] }

const languages = ['fi', 'sv', 'en'] as const
const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const english =
  /(?<!\p{L})(?:the|and|is|are|of|with|this|that|not|your|you|has|was|will|from|which|cannot|must|please)(?!\p{L})/giu
const swedish = /(?<!\p{L})(?:och|är|att|inte|som|för|på|till|från|eller|ska|kan|uppgifterna)(?!\p{L})/giu
const finnish = /(?<!\p{L})(?:ja|on|ei|tai|että|joka|kun|jos|sekä|ovat|voi|tämä|tiedot|eivät)(?!\p{L})/giu
/* Names that keep their capitals inside a Finnish or Swedish sentence. */
const properNames =
  /^(?:Seloste|Excel|Google|Analytics|Microsoft|Windows|Apple|Numbers|Posti|Merit|Procountor|Netvisor|Visma|Fortnox|Mailchimp|Suom|Finland|Europ|Amerik|Brit|Guinea|Saar|Korea|Lanka|Marino|Arabia|Hertsegovina|Herzegovina|Kap|Verde|Rico|Kanada|Zeeland|Privacy|Framework|PostgreSQL|Helsin|Ahvenanmaa|Åland|Sverige|Ruots|Viro|Estland|Node|Linux)[\p{L}-]*$/u

/** The three languages that a words file exports, whatever it calls them; undefined where it exports none. */
export function languagesOf(exported: Record<string, unknown>): Languages | undefined {
  return Object.values(exported).find(
    (value): value is Languages =>
      typeof value === 'object' && value !== null && languages.every((language) => language in value),
  )
}

/** All texts of a words file, and where the three languages are not alike. */
export function entriesOf(words: Languages): { entries: Entry[]; unlike: string[] } {
  const entries: Entry[] = []
  const unlike: string[] = []
  const walk = (key: string[], [fi, sv, en]: [unknown, unknown, unknown]): void => {
    const forms = [fi, sv, en].map(formsOf)
    if (forms.every((f) => f !== undefined)) {
      const [f, s, e] = forms as [string[], string[], string[]]
      if (Array.isArray(fi) && (f.length !== s.length || f.length !== e.length))
        unlike.push(`${key.join(' > ')}: forms`)
      entries.push({ key, fi: f, sv: s, en: e })
      return
    }
    if (![fi, sv, en].every((value) => typeof value === 'object' && value !== null)) {
      unlike.push(`${key.join(' > ')}: of different kinds, or not text`)
      return
    }
    const [f, s, e] = [fi, sv, en] as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]
    for (const name of new Set([f, s, e].flatMap((value) => Object.keys(value)))) {
      const missing = languages.filter((_, i) => !(name in [f, s, e][i]!))
      if (missing.length) unlike.push(`${[...key, name].join(' > ')}: missing in ${missing.join(', ')}`)
      else walk([...key, name], [f[name], s[name], e[name]])
    }
  }
  walk([], [words.fi, words.sv, words.en])
  return { entries, unlike }
}

/** What is wrong with one text: placeholders, emptiness, marks, capitals, a language left in another's place. */
export function troublesOf(entry: Entry): string[] {
  const where = entry.key.join(' > ')
  const holes = languages.map((language) => placeholders(entry[language]))
  const found: string[] = []
  if (holes[0] !== holes[1] || holes[0] !== holes[2]) found.push(`placeholders differ: ${holes.join(' | ')}`)
  for (const language of languages) {
    for (const text of entry[language]) {
      if (!text.trim()) found.push(`empty in ${language}`)
      if (text !== text.trim() || / {2}/.test(text)) found.push(`stray spaces in ${language}: ${text}`)
      if (text.includes('!')) found.push(`an exclamation mark: ${text}`)
      if (/ [-—] |—/.test(text)) found.push(`a dash as glue: ${text}`)
      if (language !== 'en' && isTitleCase(text)) found.push(`capitals as in an English heading: ${text}`)
      found.push(...strangeLanguage(language, text).map((other) => `${other} in the place of ${language}: ${text}`))
    }
  }
  for (const [a, b] of [
    ['fi', 'en'],
    ['sv', 'en'],
    ['fi', 'sv'],
  ] as const) {
    entry[a].forEach((text, i) => {
      if (text === entry[b][i] && (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 2 && !isQuoted(text))
        found.push(`the same in ${a} and ${b}: ${text}`)
    })
  }
  return found.map((says) => `${where}: ${says}`)
}

/** Texts that nothing outside the words files asks for, neither by their key nor by a key computed into their group. */
export function unusedEntries(entries: readonly Entry[], sources: readonly Source[]): string[] {
  const asked = new Set<string>()
  const groups = new Set<string>()
  const patterns: RegExp[] = []
  for (const { path, tokens } of sources) {
    if (path.endsWith('words.ts')) continue
    for (const [i, { kind, text }] of tokens.entries()) {
      if (kind === 'word' && /^[[)]$/.test(tokens[i + 1]?.text ?? '')) groups.add(text)
      if (kind === 'word' || kind === 'string') asked.add(text)
      else if (kind === 'template' && text.replaceAll('${}', '').length > 2) {
        asked.add(text)
        patterns.push(
          new RegExp(
            `^${text
              .split('${}')
              .map((part) => RegExp.escape(part))
              .join('.+')}$`,
            's',
          ),
        )
      }
    }
  }
  return entries
    .filter(({ key }) => {
      const last = key.at(-1)!
      return !asked.has(last) && !groups.has(key.at(-2) ?? '') && !patterns.some((pattern) => pattern.test(last))
    })
    .map(({ key }) => key.join(' > '))
}

function formsOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : undefined
  if (typeof value !== 'object' || value === null || !('other' in value)) return undefined
  const forms = Object.entries(value)
  return forms.every(([name, text]) => pluralForms.has(name) && typeof text === 'string')
    ? forms.map(([, text]) => text as string)
    : undefined
}

function placeholders(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => text.match(/\{[\w.-]+\}/g) ?? []))].toSorted().join(' ')
}

function isTitleCase(text: string): boolean {
  if (isQuoted(text)) return false
  const later = text
    .split(/[.?:…] +|\n/)
    .flatMap((sentence) => sentence.trim().split(/\s+/).slice(1))
    .map((word) => word.replace(/^[(”"']+|[)”"',;.:?]+$/g, ''))
    .filter((word) => /^\p{L}{4,}$/u.test(word.replaceAll('-', '')))
  const capitals = later.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !properNames.test(word))
  return capitals.length > 0 && capitals.length * 2 >= later.length
}

function strangeLanguage(language: 'fi' | 'sv' | 'en', text: string): string[] {
  const bare = text.replace(/\{[^}]*\}|[”"«][^”"»]*[”"»]/g, ' ')
  const count = (pattern: RegExp): number => new Set(bare.toLowerCase().match(pattern)).size
  return [
    ...(language !== 'en' && count(english) > 1 ? ['English'] : []),
    ...(language !== 'sv' && count(swedish) > 1 ? ['Swedish'] : []),
    ...(language !== 'fi' && count(finnish) > 1 ? ['Finnish'] : []),
  ]
}

function isQuoted(text: string): boolean {
  return /^(?:\{[\w.-]+\}|[\s\W\d])*$/u.test(text) || /^[\w.-]+@|^https?:/.test(text)
}
