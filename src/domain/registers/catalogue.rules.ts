import type { OwnField } from './declaration.schema.ts'
import { fieldFacts, type FieldClass, type FieldFact, type FieldKind } from './catalogue-facts.rules.ts'
import { words } from './catalogue.words.ts'
import { quoted, say, type Language } from './text.rules.ts'

export type FieldKey = keyof typeof fieldFacts
export type OwnFieldKind = OwnField['kind']

export const fieldKeys = Object.keys(fieldFacts) as FieldKey[]
export const isCatalogueField = (key: string): key is FieldKey => Object.hasOwn(fieldFacts, key)
export const isOwnField = (key: string): boolean => key.startsWith('own.')

/** Fields that stand in columns of their own; everything else is stored as a detail. */
export const columnFields: readonly FieldKey[] = fieldKeys.filter((key) => fieldFacts[key].kind === 'column')
/** Fields a company's own registers may declare: the catalogue without those of the built-in registers. */
export const declarableFields: readonly FieldKey[] = fieldKeys.filter((key) => fieldFacts[key].kind !== 'built-in')

/** What the catalogue or the company's own fields say of a key; undefined for an unknown one. */
export function fieldFact(key: string, own: readonly OwnField[] = []): FieldFact | undefined {
  if (isCatalogueField(key)) return fieldFacts[key]
  const found = own.find((field) => field.key === key)
  return found ? { kind: found.kind, class: found.class, ...(found.guarded ? { guarded: true } : {}) } : undefined
}

export const classOfField = (key: string, own: readonly OwnField[] = []): FieldClass | undefined =>
  fieldFact(key, own)?.class
export const kindOfField = (key: string, own: readonly OwnField[] = []): FieldKind | undefined =>
  fieldFact(key, own)?.kind

/** The field's name in the nominative: ours, or the company's own words as they are. The key itself when unknown. */
export function fieldName(key: string, language: Language, own: readonly OwnField[] = []): string {
  if (isCatalogueField(key)) return words[language][key][0]
  return say(own.find((field) => field.key === key)?.names, language) || key
}

/** The same on a page for readers outside: a name of the company that is in another language only stands in quotes. */
export const fieldOnPage = (key: string, language: Language, own: readonly OwnField[] = []): string =>
  isCatalogueField(key)
    ? words[language][key][0]
    : quoted(own.find((field) => field.key === key)?.names, language) || key

/** The form after "we collect" (nimesi, ditt namn, your name); undefined for a company's own field, never inflected. */
export const yourField = (key: string, language: Language): string | undefined =>
  isCatalogueField(key) ? words[language][key][1] : undefined

/** `own.<slug>` made from a column heading: letters without accents, digits, hyphens. */
export function ownFieldKey(heading: string): string {
  const slug = heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return `own.${slug || 'field'}`
}
