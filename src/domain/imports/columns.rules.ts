import { guardCell, withoutNumbers } from '../people/guard.rules.ts'
import { habitOf, type NameOrder } from '../people/names.rules.ts'
import type { Guarded } from './declaration.ts'
import { compact, isOfAnother } from './header-names.rules.ts'
import { isReason, readHeader, type HeaderGuess } from './header.rules.ts'
import { repeatable, type BanChannel, type ContactUse, type ValueKind } from './import-fields.rules.ts'
import { kindOfValues, valuesOf, type Values, type ValueTest } from './sample-values.rules.ts'

export type Confidence = 'sure' | 'guess' | 'unknown' | 'refused'
export const whys = [
  'header',
  'header-part',
  'values',
  'values-differ',
  'taken',
  'free-text',
  'permission',
  'sensitive',
  'of-another',
  'identity-code',
  'card-number',
  'reason',
  'empty',
  'nothing',
] as const
export type Why = (typeof whys)[number]

export type ColumnProposal = {
  /** Place in the row, from 0. */
  column: number
  header: string
  /** An import field, a field of the catalogue, or nothing. */
  field?: string
  use?: ContactUse
  channel?: BanChannel
  permits?: true
  /** What an own field made of this column would hold, and its choices. */
  valueKind: ValueKind
  choices?: string[]
  confidence: Confidence
  why: Why
  /** Two filled cells, identity codes and card numbers hidden. */
  samples: string[]
  filled: number
}

const fits: Record<string, ValueTest[]> = {
  'contact.email': ['email'],
  'billing.email': ['email'],
  'contact.phone': ['phone', 'number'],
  'contact.web': ['web'],
  'trade.business-id': ['business-id'],
  'work.business-id': ['business-id'],
  'contact.address.postal-code': ['postal-code', 'number'],
  language: ['language'],
  'birth.date': ['day'],
}
/* Enough of a cell to judge it by. */
const most = 300
const dayOrYear = ['received', 'relation.began', 'relation.ended', 'last-order']

/**
 * What each column of a file would become, from its header (Finnish, Swedish, English) and its values. Identity codes and card
 * numbers are refused; a column that nothing tells of is 'unknown', never left out. In: header and up to some hundred rows as
 * text; what was found in the columns before those rows were kept without it.
 */
export function proposeColumns(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
  guarded: readonly (Guarded | null)[] = guardedColumns(header.length, sampleRows),
): ColumnProposal[] {
  const proposals = header.map((name, column) => {
    const filled = sampleRows.map((row) => (row[column] ?? '').slice(0, most).trim()).filter((text) => text !== '')
    return proposeOne(name, column, filled, guarded[column] ?? null)
  })
  settleTogether(proposals, sampleRows)
  return proposals
}

/**
 * By column, whether half of its filled cells or more hold an identity code or a card number: then that is what the column is.
 * Fewer are refused row by row, each with its reason. In: cells as they stand in the file.
 */
export function guardedColumns(columns: number, rows: readonly (readonly string[])[]): (Guarded | null)[] {
  return Array.from({ length: columns }, (_none, column) => {
    const filled = rows.map((row) => (row[column] ?? '').slice(0, most).trim()).filter((text) => text !== '')
    const found = filled.flatMap((text) => guardCell(text) ?? [])
    const codes = found.filter((one) => one === 'identity-code').length
    if (codes > 0 && codes >= filled.length / 2) return 'identity-code'
    return found.length > codes && found.length - codes >= filled.length / 2 ? 'card-number' : null
  })
}

/** The order of names in a column of full names, or undefined when the samples do not tell. */
export function nameOrderOf(column: number, sampleRows: readonly (readonly string[])[]): NameOrder | undefined {
  return habitOf(sampleRows.map((row) => (row[column] ?? '').slice(0, most)))
}

function proposeOne(header: string, column: number, filled: string[], guarded: Guarded | null): ColumnProposal {
  const values = valuesOf(filled)
  const samples = [...new Set(filled)].slice(0, 2).map((text) => withoutNumbers(text).slice(0, 80))
  const valueKind = kindOfValues(values, filled)
  const choices = valueKind === 'choice' ? { choices: [...new Set(filled)] } : {}
  const base = { column, header, valueKind, ...choices, samples, filled: values.count }
  const named = readHeader(header)
  // "Y-tunnus/henkilötunnus" of a program of invoicing, where there are companies only.
  const companies = named?.field === 'identity-code' && guarded === null && values.share('business-id') >= 0.8
  const guess = companies ? { field: 'trade.business-id', exact: false } : named
  if (guess?.field === 'identity-code' || guarded === 'identity-code') {
    return { ...base, field: 'identity-code', confidence: 'refused', why: 'identity-code' }
  }
  if (guess?.field === 'card-number' || guarded === 'card-number') {
    return { ...base, confidence: 'refused', why: 'card-number' }
  }
  if (isReason(header)) return { ...base, confidence: 'refused', why: 'reason' }
  if (isOfAnother(compact(header)) && values.count > 0) {
    return { ...base, ...(guess && { field: guess.field }), confidence: 'unknown', why: 'of-another' }
  }
  return { ...base, ...(guess ? judge(guess, values) : byValues(values)) }
}

type Judged = Pick<ColumnProposal, 'field' | 'use' | 'channel' | 'permits' | 'confidence' | 'why'>

function judge(guess: HeaderGuess, values: Values): Judged {
  const { exact, field, ...rest } = guess
  if (field === 'free-text') return { field: 'note', confidence: 'unknown', why: values.count ? 'free-text' : 'empty' }
  if (field.startsWith('special.')) return { field, confidence: 'unknown', why: values.count ? 'sensitive' : 'empty' }
  if (guess.permits) {
    const answers = values.count === 0 || values.share('yes-no') + values.share('day') >= 0.5
    return answers
      ? { field, ...rest, confidence: 'guess', why: 'permission' }
      : { confidence: 'unknown', why: 'nothing' }
  }
  const better = contradiction(field, values)
  if (better) return { ...rest, field: better, confidence: 'guess', why: 'values-differ' }
  const tests = fits[field]
  const agrees = tests === undefined || values.count === 0 || tests.some((test) => values.share(test) >= 0.5)
  const days = !dayOrYear.includes(field) || values.count === 0 || values.share('day') + values.share('number') >= 0.3
  if (!agrees || !days) return { field, ...rest, confidence: 'guess', why: 'values-differ' }
  if (!exact && !tests) return { field, ...rest, confidence: 'guess', why: 'header-part' }
  return { field, ...rest, confidence: 'sure', why: exact ? 'header' : 'header-part' }
}

function contradiction(field: string, values: Values): string | undefined {
  if (values.count === 0) return undefined
  if (
    field !== 'contact.email' &&
    field !== 'billing.email' &&
    values.share('email') >= 0.8 &&
    !field.startsWith('contact.address')
  )
    return 'contact.email'
  if (field === 'contact.email' && values.share('email') < 0.2 && values.share('phone') >= 0.8) return 'contact.phone'
  if (field === 'name.full' && values.share('organisation') >= 0.5) return 'work.organisation'
  if (field === 'work.organisation' && values.share('person') >= 0.8 && values.count >= 3) return 'name.full'
  // "Toiminimi / Y-tunnus", filled with names.
  if (field === 'trade.business-id' && values.share('business-id') < 0.2 && values.share('name') >= 0.5)
    return 'trade.name'
  return undefined
}

function byValues(values: Values): Judged {
  if (values.count === 0) return { confidence: 'unknown', why: 'empty' }
  const found: [string, ValueTest, number][] = [
    ['contact.email', 'email', 0.6],
    ['trade.business-id', 'business-id', 0.6],
    ['contact.web', 'web', 0.6],
    ['contact.phone', 'phone', 0.6],
    ['contact.address', 'address', 0.6],
    ['contact.address.street', 'street', 0.6],
    ['contact.address.postal-code', 'postal-code', 0.8],
    ['work.organisation', 'organisation', 0.5],
    ['name.full', 'person', 0.6],
    ['name.given', 'given-name', 0.7],
    ['language', 'language', 0.9],
  ]
  const match = found.find(([, test, least]) => values.share(test) >= least)
  return match ? { field: match[0], confidence: 'guess', why: 'values' } : { confidence: 'unknown', why: 'nothing' }
}

function settleTogether(proposals: ColumnProposal[], sampleRows: readonly (readonly string[])[]): void {
  const has = (field: string): boolean => proposals.some((one) => one.field === field && one.confidence !== 'refused')
  const parted = has('contact.address.postal-code') || has('contact.address.city')
  const inParts = has('name.given') && has('name.family')
  for (const one of proposals) {
    if (one.field === 'contact.address' && parted && !holdsWholeAddresses(one.column, sampleRows))
      one.field = 'contact.address.street'
    if (one.field === 'contact.address.street' && !parted && holdsWholeAddresses(one.column, sampleRows))
      one.field = 'contact.address'
    // People and companies in one column of names: each row is read for what it is.
    if (one.field === 'work.organisation' && one.why === 'values-differ' && !has('name.full') && !inParts)
      if (shareOf(one.column, sampleRows, 'organisation') < 0.9) one.field = 'name.full'
    if (one.field === 'trade.business-id' && has('work.organisation') && !has('trade.name'))
      one.field = 'work.business-id'
    if (one.field === 'name.given' && one.why === 'values' && has('name.full')) unknown(one, 'nothing')
    if (one.field === 'name.full' && one.why === 'values' && inParts) unknown(one, 'nothing')
    if (one.field === 'name.full' && inParts && one.why !== 'of-another')
      Object.assign(one, { confidence: 'unknown', why: 'taken' })
    if (
      one.field === 'work.organisation' &&
      one.why === 'header' &&
      !inParts &&
      !has('name.full') &&
      proposals.length === 1
    )
      one.confidence = 'guess'
  }
  const taken = new Map<string, ColumnProposal>()
  for (const one of [...proposals].sort((a, b) => rank(a) - rank(b))) {
    if (!one.field || repeatable.has(one.field) || one.confidence === 'refused' || one.confidence === 'unknown')
      continue
    const key = `${one.field}|${one.use ?? ''}`
    if (taken.has(key)) {
      Object.assign(one, { confidence: 'unknown', why: 'taken' })
      delete one.field
    } else taken.set(key, one)
  }
}

/* A guess by values alone falls before what the headings of other columns say. */
function unknown(one: ColumnProposal, why: Why): void {
  Object.assign(one, { confidence: 'unknown', why })
  delete one.field
}

const holdsWholeAddresses = (column: number, sampleRows: readonly (readonly string[])[]): boolean =>
  shareOf(column, sampleRows, 'address') >= 0.5

function shareOf(column: number, sampleRows: readonly (readonly string[])[], test: ValueTest): number {
  const filled = sampleRows.map((row) => (row[column] ?? '').slice(0, most).trim()).filter(Boolean)
  return valuesOf(filled).share(test)
}

function rank(one: ColumnProposal): number {
  return (one.confidence === 'sure' ? 0 : 1000) + one.column
}
