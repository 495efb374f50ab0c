import type { Register } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { cue } from './cues.rules.ts'
import { foundIn, saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

type Interest = NonNullable<Register['purposes'][number]['interest']>
type Requirement = NonNullable<Register['purposes'][number]['requirement']>['kind']

/* What of the balancing test a sentence speaks of. */
const parts: readonly [Exclude<keyof Interest, 'what' | 'assessedOn' | 'assessedBy' | 'reviewOn'>, RegExp][] = [
  ['expected', cue('odotu / odottaa / förvänt / expect')],
  [
    'effects',
    cue('oikeasuhtai / oikeassa suhteessa / tasapain / vaikutuks / proportion / balans / balanc / effects on'),
  ],
  ['safeguards', cue('suojatoim / skyddsåtgärd / safeguard')],
  ['necessary', cue('välttämät / tarpeelli / nödvändig / necessary')],
]

/** F14: the legitimate interest and how it was weighed. Out: its parts, and each sentence it was read from. */
export function interestOf(
  sections: readonly Section[],
  language: Language,
): { value: Interest; all: Found<string>[] } | undefined {
  const told = saidIn(sections).filter(
    (one) =>
      one.text.split(' ').length > 4 &&
      !/perusteena on sopimus/iu.test(one.text) &&
      (one.facts.includes('F14') ||
        (one.facts.includes('F13') &&
          (/oikeut\p{L}* e[td]u|berättiga|legitimate interest/iu.test(one.text) ||
            cue('oikeasuhtai / kohtuullisia odotuks / rimliga förvänt / reasonable expect / proportion').test(
              one.text,
            )))),
  )
  const [first, ...more] = told
  if (!first) return undefined
  const value: Interest = { what: { [language]: first.text } }
  for (const one of more) {
    const part = parts.find(([, words]) => words.test(one.text))?.[0]
    if (part && value[part] === undefined) value[part] = { [language]: one.text }
    else value.what = { [language]: `${value.what[language] ?? ''} ${one.text}` }
  }
  return { value, all: told.map((one) => foundIn(one.text, one)) }
}

const giving = cue(
  'tietojen (?:anta|luovut)\\p{L}* / (?:antaa|ilmoittaa) \\p{L}*tie(?:dot|tonsa|toja) / ilman (?:näitä )?tietoja / (?:lämna|uppge|ge) (?:oss )?(?:dina |sina )?(?:person)?uppgifter / utan uppgifterna / (?:provid|giv)\\p{L}* (?:us )?(?:with )?(?:your |the |this |these )?(?:personal )?(?:data|information) / without (?:the|these|this) (?:data|information)',
)
const kinds: readonly [Requirement, RegExp][] = [
  [
    'none',
    cue(
      'vapaaehtois / ei ole (?:pakol|laki|sopimu) / frivillig / inte (?:obligatorisk|ett krav) / voluntary / not (?:a )?(?:statutory|contractual|obligat|requir|mandat)',
    ),
  ],
  [
    'to-make-contract',
    cue(
      'sopimu\\p{L}* (?:teke|solmi|syntymi)\\p{L}* / ingå (?:ett )?avtal / (?:enter|entering) into (?:a |the )?contract / conclude (?:a |the )?contract',
    ),
  ],
  [
    'statute',
    cue('lakisäätei / laki (?:edellyt|vaati|velvoit) / lagstadga / lagen kräver / statutory / required by law'),
  ],
  ['contract', cue('sopimu / avtal / contract')],
]

/** F15: whether the data must be given. Under a heading that asks other things too, only what speaks of giving them. */
export function requirementOf(sections: readonly Section[]): Found<{ kind?: Requirement }> | undefined {
  const said = saidIn(sections).find(
    (one) => (one.facts.length === 1 && one.facts[0] === 'F15') || (one.facts.includes('F15') && giving.test(one.text)),
  )
  if (!said) return undefined
  const kind = kinds.find(([, words]) => words.test(said.text))?.[0]
  return foundIn(kind ? { kind } : {}, said)
}
