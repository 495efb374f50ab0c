import { useLanguage } from '../../ui/language.tsx'
import { useTerms } from '../../ui/shell.tsx'
import type { Choice } from '../../ui/choice-field.tsx'
import { retentionItems } from './terms.rules.ts'
import { allRegisters } from './built-in.rules.ts'
import { declarableFields, fieldName } from './catalogue.rules.ts'
import { fieldClasses } from './catalogue-facts.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { statutes } from './statutes.rules.ts'
import type { words as terms } from './terms.words.ts'
import { capital, say as named } from './text.rules.ts'

/** What a property may refer to: parts of the declaration, fields, statutes. Undefined where anything may be written. */
export function useReferences(document: OfficeDeclaration): (property: string) => readonly Choice[] | undefined {
  const language = useLanguage()
  const { items, classes } = useTerms<typeof terms>('registers.terms')
  const parts = (list: readonly { key: string; names: Parameters<typeof named>[0] }[]): Choice[] =>
    list.map(({ key, names }) => ({ id: key, name: named(names, language) || key }))
  const fields = (): Choice[] =>
    [...declarableFields, ...document.ownFields.map((one) => one.key)].map((id) => ({
      id,
      name: capital(fieldName(id, language, document.ownFields)),
    }))
  return (property) => {
    switch (property) {
      case 'recipients':
      case 'recipient':
      case 'operator':
      case 'to':
        return parts(document.recipients)
      case 'sources':
        return parts(document.sources)
      case 'systems':
      case 'system':
        return parts(document.systems)
      case 'registers':
        return parts(allRegisters(document))
      case 'notice':
        return parts(document.documents)
      case 'statutes':
      case 'statute':
        return Object.entries(statutes).map(([id, one]) => ({ id, name: one.names[language] }))
      case 'fields':
      case 'field':
      case 'collected':
        return fields()
      case 'data':
        return [
          { id: 'all', name: capital(items.all) },
          ...fieldClasses.map((id) => ({ id, name: capital(classes[id]) })),
          ...retentionItems.map((id) => ({ id, name: capital(items[id]) })),
          ...fields(),
        ]
      default:
        return undefined
    }
  }
}
