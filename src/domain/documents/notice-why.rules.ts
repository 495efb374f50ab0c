import type { Purpose, Register } from '../registers/declaration.schema.ts'
import { periodBefore } from '../registers/period.rules.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, fill, listed } from '../registers/text.rules.ts'
import { purposeName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, ownWordsHere, registerPath, type Block, type Page } from './block.rules.ts'
import { words } from './notice-purposes.words.ts'
import { words as people } from './people.words.ts'

/** F12-F17: what the data are used for, on what basis, whether they must be given, and how consent is withdrawn. */
export const purposes = (register: Register, page: Page): Block[] => [
  ...register.purposes.flatMap((purpose, i) => [
    ...(audience(purpose, register) === audience(register.purposes[i - 1], register)
      ? []
      : forWhom(purpose, register, page)),
    ...onePurpose(purpose, register, page),
  ]),
  ...requirement(register, page),
  ...consent(register, page),
]

const groupsOf = (purpose: Purpose | undefined, register: Register) =>
  register.subjects.filter((group) => purpose?.subjects?.includes(group) ?? true)
const audience = (purpose: Purpose | undefined, register: Register) => groupsOf(purpose, register).join()

function forWhom(purpose: Purpose, register: Register, { language }: Page): Block[] {
  const groups = groupsOf(purpose, register).map((group) => people[language].subjects[group])
  const path = `${registerPath(register)}/purposes/${purpose.key}/subjects`
  return [blocksAt('F12', path).text(fill(words[language].why.onlyFor, { list: listed(groups, language) }))]
}

function onePurpose(purpose: Purpose, register: Register, page: Page): Block[] {
  const { language } = page
  const { why } = words[language]
  const path = `${registerPath(register)}/purposes/${purpose.key}`
  const told = ownWordsHere('F12', path, 'item', purpose.sentence, language)
  const basis = blocksAt('F13', `${path}/basis`)
  const research = purpose.research && purpose.research !== 'not-used' ? purpose.research : undefined
  return [
    ...(told.length > 0
      ? told
      : [blocksAt('F12', path).item(fill(why.purpose, { name: purposeName(purpose, language) }))]),
    basis.more(basisSentence(purpose, page)),
    ...ownWords('F14', `${path}/interest`, 'more', purpose.interest?.what, language),
    ...(purpose.aim === 'direct-marketing' ? [blocksAt('F49', path).more(why.ban)] : []),
    ...(research
      ? [blocksAt('F12', `${path}/research`).more(fill(why.smallest, { number: research.smallestGroup }))]
      : []),
  ]
}

function basisSentence({ basis, statutes }: Purpose, { language }: Page): string {
  const { why } = words[language]
  if (basis !== 'legal-obligation') return why[basis]
  const laws = (statutes ?? []).flatMap((key) => findStatute(key)?.names[language] ?? [])
  return laws.length > 0 ? fill(why['legal-obligation'], { laws: listed(laws, language) }) : why.legalObligationBare
}

/** F15: each purpose that needs data, and that the rest is free. */
export function requirement(register: Register, { language }: Page): Block[] {
  const { why } = words[language]
  const answered = register.purposes.filter((purpose) => purpose.requirement)
  if (answered.length === 0) return []
  const needed = answered.filter((purpose) => purpose.requirement!.kind !== 'none')
  const end = blocksAt('F15', `${registerPath(register)}/purposes/${answered[0]!.key}/requirement`)
  return [
    ...needed.flatMap((purpose) => {
      const path = `${registerPath(register)}/purposes/${purpose.key}/requirement`
      const template = purpose.requirement!.kind === 'statute' ? why.statute : why.requirement
      return [
        blocksAt('F15', path).text(fill(template, { name: capital(purposeName(purpose, language)) })),
        ...ownWords('F15', path, 'more', purpose.requirement!.without, language),
      ]
    }),
    end.text(needed.length > 0 ? why.otherwiseFree : why.free),
  ]
}

/** F16, F17. */
function consent(register: Register, { language }: Page): Block[] {
  const { why } = words[language]
  const asked = register.purposes.filter((purpose) => purpose.basis === 'consent')
  if (asked.length === 0) return [blocksAt('F16', `${registerPath(register)}/purposes`).text(why.noConsent)]
  const path = `${registerPath(register)}/purposes/${asked[0]!.key}/consent`
  const at = blocksAt('F17', path)
  const ways = [...new Set(asked.flatMap((purpose) => purpose.consent?.withdrawnBy ?? []))].map((way) =>
    way === 'cookies' ? why.byCookies : terms[language].channels[way],
  )
  const again = asked.find((purpose) => purpose.consent?.askedAgainAfter)?.consent?.askedAgainAfter
  return [
    at.text(why.withdraw),
    ...(ways.length > 0 ? [at.more(fill(why.withdrawBy, { list: listed(ways, language) }))] : []),
    at.more(why.before),
    ...(again ? [blocksAt('F16', path).more(fill(why.askedAgain, { period: periodBefore(again, language) }))] : []),
  ]
}
