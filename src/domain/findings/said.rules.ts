import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { factIds, type FactId } from '../registers/terms.rules.ts'
import { languages, type Language } from '../registers/text.rules.ts'

/** One text of a declaration as somebody wrote it. `path` as in findings; `language` where the text has one. */
export type Said = { path: string; text: string; language?: Language; fact?: FactId }

const isText = (value: object): boolean => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key))
}

/** The fact that a text is about, where its place says so. */
export function factAt(path: string): FactId | undefined {
  const named = /\/(?:texts|headings)\/(F\d\d)$/.exec(path)?.[1]
  if (named) return factIds.find((one) => one === named)
  if (/\/retention\/\d+\//.test(path)) return 'F34'
  if (/\/interest\//.test(path)) return 'F14'
  if (/\/consent\//.test(path)) return 'F16'
  if (/\/transfers\/\d+\//.test(path)) return 'F27'
  return path.startsWith('website/') ? 'F39' : undefined
}

const stepOf = (one: unknown, place: number, within: string): string => {
  if (typeof one !== 'object' || one === null) return String(place)
  const { key, field, name } = one as { key?: unknown; field?: unknown; name?: unknown }
  const named = key ?? field ?? (within === 'cookies' ? name : undefined)
  return typeof named === 'string' ? named : String(place)
}

/** Every text of a declaration in the order of the document: own words in each language, and names, addresses, tasks. */
export function everyText(declaration: OfficeDeclaration): Said[] {
  const walk = (value: unknown, path: string, within: string): Said[] => {
    if (typeof value === 'string') return [{ path, text: value, ...about(path) }]
    if (Array.isArray(value))
      return value.flatMap((one: unknown, place) =>
        walk(one, typeof one === 'string' ? path : `${path}/${stepOf(one, place, within)}`, within),
      )
    if (typeof value !== 'object' || value === null) return []
    if (isText(value))
      return languages.flatMap((language) => {
        const text = (value as Partial<Record<Language, string>>)[language]
        return text === undefined ? [] : [{ path, text, language, ...about(path) }]
      })
    return Object.entries(value).flatMap(([key, part]) => walk(part, path ? `${path}/${key}` : key, key))
  }
  return walk(declaration, '', '')
}

const about = (path: string): { fact?: FactId } => {
  const fact = factAt(path)
  return fact ? { fact } : {}
}

/** Sentences of a text; an abbreviation with a full stop does no harm, since only neighbours are looked at. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/u).filter((one) => one.trim())

/** A stem at the beginning of a word, in any of the languages of the product. */
export const stems = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu')
