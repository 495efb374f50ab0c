import { textOf } from './bounded.rules.ts'
import { cue } from './cues.rules.ts'
import type { Fact } from './fact.rules.ts'
import { citedAsValid } from '../findings/cited.rules.ts'
import { speaksOf } from '../findings/headings.rules.ts'
import { demandsSignature, refusesErasure } from '../findings/own-word-checks.rules.ts'
import { misprints } from '../findings/text-checks.rules.ts'
import { countryOfTool } from '../findings/tools.rules.ts'
import { outdatedAddresses } from '../documents/authorities.rules.ts'
import type { Text3 } from '../registers/text.rules.ts'
import { requirementOf } from './interest.rules.ts'
import { isPlaceholder, saidIn, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

export const textFindingCodes = [
  'empty-heading',
  'placeholder',
  'repealed-law',
  'ended-mechanism',
  'ended-authority',
  'misprint',
  'contract-with-contact',
  'vague-retention',
  'long-for-everything',
  'signature-demanded',
  'old-authority-address',
  'browser-settings-only',
  'blanket-refusal',
  'publication-without-basis',
  'contract-as-interest',
  'contract-as-consent',
  'transfers-against-analytics',
  'text-under-wrong-heading',
  'field-not-in-groups',
  'kept-against-erased',
  'list-beside-register',
  'no-risk-unproven',
] as const
export type TextFindingCode = (typeof textFindingCodes)[number]

/** A defect in the words of the document. `article`: what it is measured by, when there is one. */
export type TextFinding = {
  code: TextFindingCode
  words: string
  heading: string
  article?: string
  /** What the sentence of the finding names: in every language, or the same in all. */
  texts?: { name: Text3; instead: Text3 }
  facts?: { name: string; meant: string }
}

/* What is wrong with a sentence wherever it stands: by the rules that the checker has for a company's own words. */
function inSentence({ text }: Said): Omit<TextFinding, 'words' | 'heading'>[] {
  const mistyped = misprints.flatMap(([pattern, meant]) => {
    const name = pattern.exec(text)?.[0]
    return name ? [{ code: 'misprint' as const, facts: { name, meant } }] : []
  })
  return [
    ...(isPlaceholder(text) ? [{ code: 'placeholder' as const }] : []),
    ...citedAsValid(text).map(({ kind, names, instead }) => ({
      code: ended[kind],
      ...(kind === 'mechanism' ? { article: '45' } : {}),
      texts: { name: names, instead },
    })),
    ...(demandsSignature(text) ? [{ code: 'signature-demanded' as const, article: '12(2)' }] : []),
    ...(outdatedAddresses.some((old) => text.includes(old))
      ? [{ code: 'old-authority-address' as const, article: '13(2)(d)' }]
      : []),
    ...(refusesErasure(text) ? [{ code: 'blanket-refusal' as const, article: '17' }] : []),
    ...mistyped,
  ]
}
const ended = { law: 'repealed-law', mechanism: 'ended-mechanism', authority: 'ended-authority' } as const

/** Defects of the text itself, which are gone once the draft is made; and contradictions between its parts. */
export function textFindings(sections: readonly Section[], facts: readonly Fact[]): TextFinding[] {
  const all = saidIn(sections)
  const found: TextFinding[] = []
  const add = (code: TextFindingCode, at: { words: string; heading: string }, article?: string) => {
    if (!found.some((one) => one.code === code && one.words === at.words && one.heading === at.heading))
      found.push({ code, words: at.words, heading: at.heading, ...(article ? { article } : {}) })
  }
  const of = (topic: Fact['topic'], path: RegExp = /./u) =>
    facts.filter((one) => one.topic === topic && path.test(one.path))
  for (const [i, section] of sections.entries()) {
    // A heading above other headings is not empty.
    const chapter = section.facts.includes('F51') || section.facts.includes('F38') || section.facts.includes('F52')
    const last = sections[i + 1] === undefined
    if (section.facts.length > 0 && section.lines.length === 0 && section.row === undefined && (!chapter || last))
      add('empty-heading', { words: section.heading, heading: section.heading })
    // A heading that asks two things is answered when both are.
    if (section.facts.includes('F15') && section.facts.length > 1 && requirementOf([section]) === undefined)
      add('empty-heading', { words: section.heading, heading: section.heading }, '13(2)(e)')
  }
  for (const said of all)
    for (const one of inSentence(said)) found.push({ ...one, words: said.text, heading: said.heading })
  for (const one of of('retention').filter((fact) => fact.value === 'no-period'))
    if (!besideRule(one, of('retention'))) add('vague-retention', one, '13(2)(a)')
  for (const one of of('retention').filter((fact) => /^all: P\d\dY/u.test(fact.value)))
    add('long-for-everything', one, '5(1)(e)')
  for (const one of of('website', /choice$/u).filter((fact) => fact.value === 'browser-settings'))
    add('browser-settings-only', one)
  for (const one of of('publication', /publication$/u)) add('publication-without-basis', one, '6(1)(f)')
  for (const said of all) {
    const contract = cue('*sopimu / avtal / contract').test(said.text)
    if (
      said.facts.includes('F14') &&
      !said.facts.includes('F12') &&
      contract &&
      !cue('e[td]u / intress / interest').test(said.text)
    )
      add('contract-as-interest', { words: said.text, heading: said.heading }, '6(1)(f)')
    if (said.facts.includes('F16') && contract && !cue('suostu / samtyck / consent').test(said.text))
      add('contract-as-consent', { words: said.text, heading: said.heading }, '7')
  }
  const denied = of('transfer').find((one) => one.value === 'not-used' || one.value === 'unless-necessary')
  const analytics = of('website', /analytics$/u).find((one) => countryOfTool(one.value) !== undefined)
  if (denied && analytics && of('transfer').every((one) => one === denied || one.value === denied.value))
    add('transfers-against-analytics', analytics, '13(1)(f)')
  for (const section of sections) {
    const { facts: promised, heading } = section
    const [fact] = promised
    const text = textOf(section)
    if (promised.length === 1 && fact && /^F4[2-9]$/u.test(fact) && text !== '' && speaksOf(fact, text))
      add('text-under-wrong-heading', { words: text, heading }, fact === 'F48' ? '21' : undefined)
  }
  // A company's contact person is no party to the contract; a household or a sole trader is.
  const contract = of('basis').find((one) => one.value === 'contract')
  const contacts =
    of('subjects').find((one) => one.value === 'company-contacts') ??
    of('field').find((one) => one.value === 'work.organisation')
  if (contract && contacts && !of('subjects').some((one) => /household|sole-trader|members/u.test(one.value)))
    add('contract-with-contact', contract, '6(1)(b)')
  const groups = sections.filter((one) => one.facts.includes('F19') && !one.facts.includes('F20'))
  const told = groups.flatMap((one) => one.lines.map((line) => line.text)).join(' ')
  if (told !== '')
    for (const one of of('field').filter((fact) =>
      ['ip-address', 'identity-code', 'birth.date', 'visits'].includes(fact.value),
    ))
      if (!told.toLowerCase().includes(one.words.toLowerCase())) add('field-not-in-groups', one, '14(1)(d)')
  const onRequest = facts.find((one) => one.path === 'rights/F44' && one.heading !== one.value)
  const period = of('retention').find((fact) => /^all: P\d+Y/u.test(fact.value))
  if (onRequest && period) add('kept-against-erased', onRequest, '17')
  for (const one of of('copy')) add('list-beside-register', one, '30')
  for (const one of of('risk')) add('no-risk-unproven', one, '5(2)')
  return found
}

/* "As long as needed, and five years at most" tells a period. */
const besideRule = (vague: Fact, all: readonly Fact[]): boolean =>
  all.some(
    (one) =>
      one.value !== 'no-period' &&
      one.heading === vague.heading &&
      /^all:/u.test(one.value) &&
      one.words === vague.words,
  )
