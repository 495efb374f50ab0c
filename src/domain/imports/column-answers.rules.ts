import { fieldFact, ownFieldKey } from '../registers/catalogue.rules.ts'
import type { OwnField } from '../registers/declaration.schema.ts'
import { nameOrderOf, type ColumnProposal } from './columns.rules.ts'
import { declaredField, isImportField, repeatable } from './import-fields.rules.ts'
import type { Answers, ColumnAnswer } from './import.schema.ts'
import type { Choice, MappedColumn, Mapping } from './row-types.rules.ts'

type Refusal = { code: string; facts: Record<string, string> }
type Fields = { has(field: string): boolean }

/** A file's columns with what was proposed for them, and the register they are to go into. */
export type ColumnsAsked = {
  header: readonly string[]
  /** Rows in which each column is filled, of the whole file. */
  filled: readonly number[]
  samples: readonly (readonly string[])[]
  proposals: readonly ColumnProposal[]
  answers: Pick<Answers, 'columns' | 'rest' | 'received' | 'nameOrder'>
  /** Fields that the register declares, and of them those that the act may see. */
  declared: Fields
  seen: Fields
  /** Of the declared fields those that may come from the source of this import. */
  fromSource: Fields
  ownFields: readonly OwnField[]
}

/**
 * What each column becomes. Every filled column is taken or left out by somebody's word: one that nothing is known of, or
 * whose field the register does not declare, is refused when it has no answer. Refusals: column-not-there,
 * column-unanswered, column-undeclared, column-not-allowed, column-twice, received-not-a-column, nobody-in-file,
 * outside-scope, undeclared-source.
 */
export function resolveColumns(asked: ColumnsAsked): { mapping: Mapping } | { refused: Refusal[] } {
  const refused: Refusal[] = []
  const columns: MappedColumn[] = []
  const answers = answersByColumn(asked, refused)
  const byReceived = receivedColumn(asked, refused)
  for (const proposal of asked.proposals) {
    const { column, header } = proposal
    const answer = answers.get(column)
    if (column === byReceived) columns.push({ column, field: 'received' })
    if (answer?.as === 'leave-out') continue
    // The program's own column in a file of rows that were corrected.
    if (!answer && proposal.why === 'reason') continue
    const one = answer ? answered(proposal, answer) : proposed(proposal)
    if (!answer && one?.field === 'received') {
      if (column === byReceived || asked.answers.rest === 'leave-out') continue
      refused.push({ code: 'column-unanswered', facts: { column: header } })
      continue
    }
    const no = whyNot(one, proposal, asked)
    if (no === undefined) columns.push(withKind(one!, asked.ownFields))
    else if (answer === undefined && column !== byReceived) {
      const empty = (asked.filled[column] ?? 0) === 0
      if (!empty && asked.answers.rest !== 'leave-out') refused.push({ ...no, facts: { ...no.facts, column: header } })
    } else if (answer !== undefined) refused.push({ ...no, facts: { ...no.facts, column: header } })
  }
  refused.push(...twice(columns, asked.header))
  if (refused.length === 0 && !columns.some(({ field }) => /^(?:name\.|contact\.(?:email|phone)$)/.test(field)))
    refused.push({ code: 'nobody-in-file', facts: {} })
  if (refused.length > 0) return { refused }
  const nameOrder = asked.answers.nameOrder ?? orderIn(columns, asked.samples)
  return {
    mapping: {
      columns,
      ...(nameOrder ? { nameOrder } : {}),
      ...(columns.some(({ field }) => field === 'identity-code') ? { identityCodes: true as const } : {}),
    },
  }
}

/** The field that a column taken along becomes: the proposed one, or an own field made of its heading. */
export const fieldTakenAlong = (proposal: Pick<ColumnProposal, 'field' | 'header'>, answer?: ColumnAnswer): string =>
  answer?.field ?? proposal.field ?? ownFieldKey(proposal.header)

/** The column that is named by its place or by its heading. */
export function columnNamed(header: readonly string[], named: number | string): number | undefined {
  if (typeof named === 'number') return named < header.length ? named : undefined
  const at = header.findIndex((one) => one.toLowerCase() === named.trim().toLowerCase())
  return at < 0 ? undefined : at
}

function answersByColumn({ header, answers }: ColumnsAsked, refused: Refusal[]): Map<number, ColumnAnswer> {
  const found = new Map<number, ColumnAnswer>()
  for (const answer of answers.columns) {
    const column = columnNamed(header, answer.column)
    if (column === undefined) refused.push({ code: 'column-not-there', facts: { column: String(answer.column) } })
    else found.set(column, answer)
  }
  return found
}

function receivedColumn({ header, answers: { received } }: ColumnsAsked, refused: Refusal[]): number | undefined {
  if (!('column' in received)) return undefined
  const column = columnNamed(header, received.column)
  if (column === undefined) refused.push({ code: 'received-not-a-column', facts: { column: String(received.column) } })
  return column
}

function answered(proposal: ColumnProposal, answer: ColumnAnswer): MappedColumn {
  const field = fieldTakenAlong(proposal, answer)
  const same = field === proposal.field
  const use = answer.use ?? (same ? proposal.use : undefined)
  const channel = answer.channel ?? (same ? proposal.channel : undefined)
  const permits = answer.permits ?? (same ? proposal.permits : undefined)
  return {
    column: proposal.column,
    field,
    ...(use ? { use } : {}),
    ...(channel ? { channel } : {}),
    ...(permits ? { permits: true as const } : {}),
  }
}

function proposed(proposal: ColumnProposal): MappedColumn | undefined {
  if (proposal.confidence === 'unknown' || proposal.confidence === 'refused' || !proposal.field) return undefined
  return answered(proposal, { column: proposal.column, as: 'field', field: proposal.field })
}

function whyNot(
  one: MappedColumn | undefined,
  proposal: ColumnProposal,
  { declared, seen, fromSource, ownFields }: ColumnsAsked,
): Refusal | undefined {
  if (proposal.confidence === 'refused' && !(one?.field === 'identity-code' && declared.has('identity-code')))
    return { code: 'column-not-allowed', facts: {} }
  if (!one) return { code: 'column-unanswered', facts: {} }
  const needed = isImportField(one.field) ? declaredField(one.field) : [one.field]
  const missing = needed.find((field) => !declared.has(field))
  if (missing !== undefined) return { code: 'column-undeclared', facts: { field: missing } }
  const kind = isImportField(one.field) ? undefined : fieldFact(one.field, ownFields)?.kind
  if (kind === 'column' || kind === 'built-in') return { code: 'column-not-allowed', facts: {} }
  const hidden = needed.find((field) => !seen.has(field))
  if (hidden !== undefined) return { code: 'outside-scope', facts: { field: hidden } }
  const elsewhere = needed.find((field) => !fromSource.has(field))
  return elsewhere === undefined ? undefined : { code: 'undeclared-source', facts: { field: elsewhere } }
}

function withKind(one: MappedColumn, ownFields: readonly OwnField[]): MappedColumn {
  if (isImportField(one.field)) return one
  const kind = fieldFact(one.field, ownFields)?.kind
  if (kind === undefined || kind === 'column' || kind === 'built-in') return one
  const options = ownFields.find((own) => own.key === one.field)?.options
  const choices = options?.map(({ key, names }): Choice => ({
    key,
    names: [names.fi, names.sv, names.en].filter((name) => name !== undefined),
  }))
  // A choice of the catalogue without options takes any short text.
  if (kind === 'choice' && !choices) return { ...one, valueKind: 'text' }
  return { ...one, valueKind: kind, ...(choices ? { choices } : {}) }
}

function twice(columns: readonly MappedColumn[], header: readonly string[]): Refusal[] {
  const taken = new Map<string, number>()
  return columns.flatMap(({ column, field, use }) => {
    if (repeatable.has(field)) return []
    const key = `${field} ${field.startsWith('contact.address') ? (use ?? '') : ''}`
    const first = taken.get(key)
    if (first === undefined) {
      taken.set(key, column)
      return []
    }
    return [{ code: 'column-twice', facts: { column: header[column]!, other: header[first]! } }]
  })
}

function orderIn(columns: readonly MappedColumn[], samples: readonly (readonly string[])[]): Mapping['nameOrder'] {
  const full = columns.find(({ field }) => field === 'name.full')
  return full && nameOrderOf(full.column, samples)
}
