import { useLanguage } from '../../ui/language.tsx'
import { useWords } from '../../ui/shell.tsx'
import { fieldName } from './catalogue.rules.ts'
import type { OfficeDeclaration, RetentionRule } from './declaration.schema.ts'
import { useFormWords } from './form-words.screen.tsx'
import type { words } from './meanwhile-screen.words.ts'
import { periodInWords } from './period.rules.ts'
import { retentionPhrase, retentionSubject } from './retention-phrase.rules.ts'
import { say as named } from './text.rules.ts'
import type { Text } from './text.rules.ts'

type Named = { key?: string; field?: string; name?: unknown; names?: Text }
const isFacts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A place of a declaration and what stands there, in the reader's words; names are looked up in `documents`, in their order. */
export function useConflictWords(documents: readonly OfficeDeclaration[]) {
  const say = useWords<typeof words>('registers.meanwhile-screen')
  const language = useLanguage()
  const { label, option } = useFormWords()
  const own = documents.flatMap((one) => one.ownFields)
  const things: readonly Named[] = documents.flatMap((one) => [
    ...one.sources,
    ...one.recipients,
    ...one.systems,
    ...one.registers,
    ...one.documents,
  ])

  const nameOf = (one: Named): string | undefined =>
    one.names ? named(one.names, language) : one.field ? fieldName(one.field, language, own) : stringOf(one.name)
  const referred = (key: string): string | undefined => {
    const found = things.find((one) => one.key === key)
    return found && nameOf(found)
  }
  const worded = (property: string, parent: string, value: unknown): string => {
    if (value === undefined) return say('gone')
    if (value === 'not-used') return say('notUsed')
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (Array.isArray(value)) return value.map((one: unknown) => worded(property, parent, one)).join(', ')
    if (typeof value === 'string') {
      const chosen = option(parent, property, value)
      if (chosen !== value) return chosen
      if (property === 'fields') return fieldName(value, language, own)
      return referred(value) ?? (/^P\d/.test(value) ? periodInWords(value, language) : value)
    }
    if (!isFacts(value)) return String(value)
    if (property === 'retention') {
      const rule = value as unknown as RetentionRule
      return `${retentionSubject(rule, language, own, false)}: ${retentionPhrase(rule, language)}`
    }
    const name = nameOf(value)
    return (
      name ??
      Object.entries(value)
        .map(([part, one]) => worded(part, property, one))
        .join(', ')
    )
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
        const name =
          held.filter(isFacts).map(nameOf).find(Boolean) ??
          (/^\d+$/.test(step) ? undefined : worded(property, parent, step))
        if (names.length === 1 && name) names.length = 0
        if (name) names.push(name)
      } else {
        parent = property
        property = step
        if (step !== 'controller') names.push(label(step, parent))
      }
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

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const itemOf = (list: readonly unknown[], step: string): unknown =>
  list.find((one) => isFacts(one) && [one['key'], one['field'], one['name']].includes(step)) ??
  (/^\d+$/.test(step) ? list[Number(step)] : undefined)
