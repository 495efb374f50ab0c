import { cue } from './cues.rules.ts'
import type { Fact } from './fact.rules.ts'
import { isPlaceholder, saidIn, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

export const textFindingCodes = [
  'empty-heading',
  'placeholder',
  'repealed-law',
  'ended-mechanism',
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
export type TextFinding = { code: TextFindingCode; words: string; heading: string; article?: string }

const rules: readonly [TextFindingCode, string | undefined, (said: Said) => boolean][] = [
  ['placeholder', undefined, ({ text }) => isPlaceholder(text)],
  [
    'repealed-law',
    undefined,
    ({ text }) =>
      /henkilötietola(?:ki|in|issa|ista|kia|kiin)|523\/1999|personuppgiftslagen|Personal Data Act/iu.test(text) &&
      !/kumot|korvaavan|upphävd|repealed/iu.test(text),
  ],
  ['ended-mechanism', '45', ({ text }) => /privacy shield|safe harbou?r/iu.test(text)],
  [
    'signature-demanded',
    '12(2)',
    ({ text }) =>
      cue('allekirjoitet / underteckna / undertecknad / signed / signature').test(text) &&
      cue('*pyyn / begäran / request').test(text),
  ],
  [
    'old-authority-address',
    '13(2)(d)',
    ({ text }) => /ratapihantie|00521|albertinkatu|albertsgatan|bangårdsvägen/iu.test(text),
  ],
  [
    'blanket-refusal',
    '17',
    ({ text }) =>
      cue(
        'ei (?:\\p{L}+ ){0,2}(?:voida|saa) poistaa / kan inte raderas / får inte raderas / cannot be (?:deleted|erased)',
      ).test(text) && !/laki|lain|kirjanpito|lag(?:en)?(?!\p{L})|law|act(?!\p{L})/iu.test(text),
  ],
]

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
  }
  for (const said of all)
    for (const [code, article, is] of rules)
      if (is(said)) add(code, { words: said.text, heading: said.heading }, article)
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
  const analytics = of('website', /analytics$/u).find((one) => /google|adobe|hotjar|microsoft/iu.test(one.value))
  if (denied && analytics && of('transfer').every((one) => one === denied || one.value === denied.value))
    add('transfers-against-analytics', analytics, '13(1)(f)')
  for (const section of sections.filter(
    (one) => one.facts.length === 1 && one.facts[0] === 'F48' && one.lines.length > 0,
  )) {
    const text = section.lines.map((line) => line.text).join(' ')
    if (
      cue('poist / oikai / radera / rätta / erase / delet / rectif').test(text) &&
      !cue('vastust / invän / motsätt / object').test(text)
    )
      add('text-under-wrong-heading', { words: text, heading: section.heading }, '21')
  }
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
