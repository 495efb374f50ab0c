import { checkDeclaration } from '../registers/declaration.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { error, type Finding } from '../registers/finding.rules.ts'
import { checkAnswers } from './answer-checks.rules.ts'
import { checkContradictions } from './contradictions.rules.ts'
import { checkDays } from './dated-checks.rules.ts'
import { checkOwnTexts } from './own-word-checks.rules.ts'
import { checkNamedParties } from './parties.rules.ts'
import { checkTexts } from './text-checks.rules.ts'
import { checkLanguages } from './translations.rules.ts'

/** What hinders a declaration from being taken into use: its keys, references and answers, and its time zone. */
export function formFindings(declaration: OfficeDeclaration): Finding[] {
  const { timeZone } = declaration.office
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  const wrong = zones.includes(timeZone) ? [] : [error('office/timeZone', 'unknown-time-zone', { name: timeZone })]
  return [...wrong, ...checkDeclaration(declaration)]
}

/**
 * Everything the checker says of a declaration and of the documents written from it, as of a day (`YYYY-MM-DD`; left
 * out: nothing is asked that only a day decides): what hinders taking into use first, then what hinders publishing or needs a look.
 */
export function allFindings(declaration: OfficeDeclaration, on?: string): Finding[] {
  const form = formFindings(declaration)
  const all = [
    ...form,
    ...checkAnswers(declaration),
    ...checkTexts(declaration, on),
    ...checkOwnTexts(declaration),
    ...checkNamedParties(declaration),
    ...checkContradictions(declaration),
    ...(on === undefined ? [] : checkDays(declaration, on)),
    ...checkLanguages(declaration, form),
  ]
  return [...new Map(all.map((one) => [identityOf(one), one])).values()]
}

/** What makes two findings the same: what, where and about whom. An accepted warning is known by it. */
export const identityOf = ({ path, code, facts }: Finding): string =>
  [path, code, ...['name', 'language', 'country', 'until'].map((fact) => facts?.[fact] ?? '')].join(' ').trim()

/** The errors: none of the documents they concern can be published. Warnings hinder nothing once somebody has read them. */
export const hindersPublishing = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === 'error')

/** Parts of a declaration that every document of the office prints. */
const ofEverybody = new Set([
  'office',
  'contacts',
  'dataProtectionOfficer',
  'representative',
  'rights',
  'changesToldBy',
])

/**
 * The findings that concern one document: of itself, of the registers it covers and of what they name, of the office,
 * and of the web site where the document covers its register. A record of processing is of the whole office, whatever it
 * names (Art. 30).
 */
export function findingsOfDocument(
  findings: readonly Finding[],
  { documents, registers }: OfficeDeclaration,
  key: string,
): Finding[] {
  const document = documents.find((one) => one.key === key)
  if (!document) return []
  if (document.kind === 'processing-record')
    return findings.filter(({ path }) => !path.startsWith('documents/') || path.startsWith(`documents/${key}/`))
  const covered = registers.filter((one) => document.registers.includes(one.key))
  const disclosed = covered.flatMap(({ disclosures }) =>
    Array.isArray(disclosures) ? disclosures.map(({ to }) => to) : [],
  )
  const used: Record<string, ReadonlySet<string>> = {
    registers: new Set(document.registers),
    documents: new Set([key]),
    systems: new Set(covered.flatMap((one) => one.systems)),
    sources: new Set(covered.flatMap((one) => one.sources)),
    recipients: new Set([...covered.flatMap((one) => one.recipients), ...disclosed]),
    ownFields: new Set(covered.flatMap((one) => one.fields.map(({ field }) => field))),
  }
  return findings.filter(({ path }) => {
    const [part = '', name] = path.split('/')
    if (part === 'website') return document.registers.includes('website')
    if (ofEverybody.has(part)) return true
    return used[part]?.has(name ?? '') ?? false
  })
}

/** The errors that stop one document from being published on a day (`YYYY-MM-DD`). */
export const hindersDocument = (declaration: OfficeDeclaration, key: string, on: string): Finding[] =>
  hindersPublishing(findingsOfDocument(allFindings(declaration, on), declaration, key))
