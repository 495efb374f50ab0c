import { declaredField, isImportField } from '../imports/import-fields.rules.ts'
import type { ValueKind } from '../imports/import-fields.rules.ts'
import type { DraftColumn } from './answers.rules.ts'
import { declarableFields, fieldFact } from './catalogue.rules.ts'

/** A column as it was found in a file. */
export type FileColumn = {
  column: number
  header: string
  confidence: 'sure' | 'guess' | 'unknown' | 'refused'
  field: string | null
  valueKind: ValueKind
  filled: number
}

/** What somebody said of a column: a field, a field of the company's own, or nothing. */
export type ColumnChoice = { field: string } | 'own' | 'out'
export type ColumnChoices = Readonly<Record<number, ColumnChoice>>

/** What a column becomes: as chosen, else as proposed; undefined while nobody knows. Empty columns are left out. */
export function becomes(column: FileColumn, choices: ColumnChoices): ColumnChoice | undefined {
  if (column.confidence === 'refused') return 'out'
  const chosen = choices[column.column]
  if (chosen) return chosen
  if (column.filled === 0) return 'out'
  return column.confidence === 'unknown' || column.field === null ? undefined : { field: column.field }
}

/** Columns that wait for an answer. */
export const unansweredOf = <C extends FileColumn>(columns: readonly C[], choices: ColumnChoices): C[] =>
  columns.filter((column) => becomes(column, choices) === undefined)

/** What the columns make a register declare. */
export function draftColumns(columns: readonly FileColumn[], choices: ColumnChoices): DraftColumn[] {
  return columns.flatMap((column): DraftColumn[] => {
    const choice = becomes(column, choices)
    if (choice === undefined || choice === 'out') return []
    // A sample does not show every choice of a column, so an own field of choices begins as text.
    if (choice === 'own')
      return [{ heading: column.header, kind: column.valueKind === 'choice' ? 'text' : column.valueKind }]
    const fields = isImportField(choice.field) ? declaredField(choice.field) : [choice.field]
    return fields.map((field) => ({ field }))
  })
}

type ColumnAnswer = { column: number; as: 'leave-out' | 'take-along' } | { column: number; as: 'field'; field: string }

/** The same choices as answers of the import, for the columns that are not taken as proposed. */
export const importAnswers = (columns: readonly FileColumn[], choices: ColumnChoices): ColumnAnswer[] =>
  columns.flatMap((column): ColumnAnswer[] => {
    const choice = becomes(column, choices)
    if (choice === undefined || column.confidence === 'refused') return []
    if (choice === 'out') return [{ column: column.column, as: 'leave-out' }]
    if (choice === 'own') return [{ column: column.column, as: 'take-along' }]
    return choice.field === column.field ? [] : [{ column: column.column, as: 'field', field: choice.field }]
  })

/** Whether a person can be told from another by what is taken: a name, an e-mail address or a phone number. */
export const namesSomebody = (columns: readonly FileColumn[], choices: ColumnChoices): boolean =>
  columns.some((column) => {
    const choice = becomes(column, choices)
    return typeof choice === 'object' && /^(?:name\.(?:full|given|family)|contact\.(?:email|phone))$/.test(choice.field)
  })

/** The fields of the catalogue, besides those that a file has columns of their own for, that a column may become. */
export const detailFields: readonly string[] = declarableFields.filter((field) => {
  const fact = fieldFact(field)
  return fact !== undefined && fact.kind !== 'column' && fact.sensitive === undefined
})
