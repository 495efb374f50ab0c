import { fieldName } from './catalogue.rules.ts'
import { isFacts } from './conflict.rules.ts'
import type { OfficeDeclaration, RetentionRule } from './declaration.schema.ts'
import { periodInWords } from './period.rules.ts'
import { retentionPhrase, retentionSubject } from './retention-phrase.rules.ts'
import { languages, say as named, type Language, type Text } from './text.rules.ts'

/** The reader's words: for properties, choices, languages, and what is no text. */
export type FormWordsHere = {
  language: Language
  label: (property: string, parent: string) => string
  option: (parent: string, property: string, value: string) => string
  inLanguage: (name: string, language: Language) => string
  plain: Readonly<Record<'gone' | 'notUsed' | 'yes' | 'no', string>>
}

type Named = { key?: string; field?: string; name?: unknown; names?: Text }

/** Places of a declaration and what stands there, in the reader's words; names are looked up in `documents`, in their order. */
export function conflictWords(words: FormWordsHere, documents: readonly OfficeDeclaration[]) {
  const { language, label, option, plain } = words
  const own = documents.flatMap((one) => one.ownFields)
  const things: readonly Named[] = documents.flatMap((one) => [
    ...one.sources,
    ...one.recipients,
    ...one.systems,
    ...one.registers,
    ...one.documents,
  ])
  const nameOf = ({ names, field, name }: Named): string | undefined =>
    names
      ? named(names, language)
      : field
        ? fieldName(field, language, own)
        : typeof name === 'string'
          ? name
          : undefined
  const referred = (key: string): string | undefined => {
    const found = things.find((one) => one.key === key)
    return found && nameOf(found)
  }
  const text = (property: string, parent: string, value: string): string => {
    if (value === 'not-used') return plain.notUsed
    const chosen = option(parent, property, value)
    if (chosen !== value) return chosen
    if (property === 'fields') return fieldName(value, language, own)
    return referred(value) ?? periodInWords(value, language)
  }
  const worded = (property: string, parent: string, value: unknown): string => {
    if (value === undefined) return plain.gone
    if (typeof value === 'boolean') return value ? plain.yes : plain.no
    if (typeof value === 'string') return text(property, parent, value)
    if (Array.isArray(value)) return value.map((one: unknown) => worded(property, parent, one)).join(', ')
    if (!isFacts(value)) return String(value)
    if (property === 'retention') {
      const rule = value as unknown as RetentionRule
      return `${retentionSubject(rule, language, own, false)}: ${retentionPhrase(rule, language)}`
    }
    const parts = () => Object.entries(value).map(([part, one]) => worded(part, property, one))
    return nameOf(value) ?? parts().join(', ')
  }
  /** The names of the steps of a path, and the property that its value is an answer to. */
  const place = (at: string): { name: string; property: string; parent: string } => {
    const names: string[] = []
    let [property, parent] = ['', '']
    let held: readonly unknown[] = documents
    for (const step of at.split('/')) {
      const inList = held.some(Array.isArray)
      held = held.map((one) => (Array.isArray(one) ? itemOf(one, step) : isFacts(one) ? one[step] : undefined))
      if (inList) {
        const name = held.filter(isFacts).map(nameOf).find(Boolean)
        // The list at the root goes without its name: a register is called by its own.
        if (names.length === 1 && name) names.pop()
        if (name) names.push(name)
        continue
      }
      parent = property
      property = step
      const spoken = languages.find((one) => one === step)
      if (spoken) names.push(words.inLanguage(names.pop() ?? '', spoken))
      else if (step !== 'controller') names.push(label(step, parent))
    }
    return { name: names.join(': '), property, parent }
  }
  return {
    nameOf: (at: string): string => place(at).name,
    worded: (at: string, value: unknown): string => {
      const { property, parent } = place(at)
      return worded(property, parent, value)
    },
  }
}

const itemOf = (list: readonly unknown[], step: string): unknown =>
  list.find((one) => isFacts(one) && [one['key'], one['field'], one['name']].includes(step)) ??
  (/^\d+$/.test(step) ? list[Number(step)] : undefined)
