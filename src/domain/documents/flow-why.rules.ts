import type { Purpose, Register } from '../registers/declaration.schema.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, dayInWords, fill, listed, type Language } from '../registers/text.rules.ts'
import { purposeName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, registerPath, rowAt, stopped, tableAt, type Block, type Page } from './block.rules.ts'
import { words } from './flow.words.ts'

const pathOf = (purpose: Purpose, register: Register) => `${registerPath(register)}/purposes/${purpose.key}`
const nameOf = (purpose: Purpose, language: Language) => capital(purposeName(purpose, language))

/** F12: the purposes by their names; a name that two purposes have is said once. */
export function purposeNames(register: Register, { language }: Page): Block[] {
  const named = register.purposes.map((one) =>
    stopped(blocksAt('F12', pathOf(one, register)).item(nameOf(one, language))),
  )
  return named.filter(({ text }, i) => named.findIndex((one) => one.text === text) === i)
}

/** The law that the basis of the own customer names by itself (section 200.3). */
const namedByOwnCustomer = 'electronic-communications'

/** A basis in one cell: with the statutes that it rests on, or that stand beside it. */
export function basisOf({ basis, statutes }: Purpose, language: Language): string {
  const others = (statutes ?? []).filter((key) => basis !== 'own-customer' || key !== namedByOwnCustomer)
  const laws = others.flatMap((key) => findStatute(key)?.names[language] ?? [])
  const name = terms[language].bases[basis]
  if (laws.length === 0) return name
  if (basis !== 'legal-obligation') return [name, ...laws].join(', ')
  return fill(words[language].flow.legally, { basis: name, laws: listed(laws, language) })
}

/** F13: the basis of each purpose. */
export function basisTable(register: Register, { language }: Page): Block[] {
  const { flow } = words[language]
  const rows = register.purposes.map((one) =>
    rowAt('F13', `${pathOf(one, register)}/basis`, [nameOf(one, language), basisOf(one, language)]),
  )
  return tableAt('F13', `${registerPath(register)}/purposes`, [flow.purpose, flow.basis], rows)
}

/** F14: the balancing test of each purpose that rests on a legitimate interest; that there is none is an answer. */
export function interests(register: Register, { language }: Page): Block[] {
  const { flow } = words[language]
  const weighed = register.purposes.filter((one) => one.basis === 'legitimate-interest')
  if (register.purposes.length === 0) return []
  if (weighed.length === 0) return [blocksAt('F14', `${registerPath(register)}/purposes`).text(flow.noInterest)]
  return weighed.flatMap((purpose) => {
    const { interest } = purpose
    const path = `${pathOf(purpose, register)}/interest`
    const at = blocksAt('F14', path)
    const part = (words: typeof interest extends undefined ? never : Parameters<typeof ownWords>[3]) =>
      ownWords('F14', path, 'more', words, language).map(stopped)
    return [
      at.text(fill(flow.named, { name: nameOf(purpose, language) })),
      ...[interest?.what, interest?.necessary, interest?.effects, interest?.expected, interest?.safeguards].flatMap(
        part,
      ),
      ...(interest?.assessedOn
        ? [at.more(fill(flow.assessed, { day: dayInWords(interest.assessedOn, language) }))]
        : []),
      ...(interest?.assessedBy
        ? [at.more(stopped(at.more(fill(flow.assessedBy, { name: interest.assessedBy }))).text)]
        : []),
      ...(interest?.reviewOn ? [at.more(fill(flow.reviewed, { day: dayInWords(interest.reviewOn, language) }))] : []),
    ]
  })
}

const withConsent = (register: Register) => register.purposes.filter((one) => one.basis === 'consent')

/** F16: what consent is asked for and how; that it is not used is an answer. */
export function consentAsked(register: Register, { language }: Page): Block[] {
  const { flow } = words[language]
  const asked = withConsent(register)
  if (register.purposes.length === 0) return []
  if (asked.length === 0) return [blocksAt('F16', `${registerPath(register)}/purposes`).text(flow.noConsent)]
  return asked.flatMap((purpose) => {
    const path = `${pathOf(purpose, register)}/consent`
    const at = blocksAt('F16', path)
    const ways = (purpose.consent?.askedBy ?? []).map((way) => terms[language].channels[way])
    return [
      at.item(fill(flow.consentFor, { name: nameOf(purpose, language) })),
      ...(ways.length > 0 ? [at.more(fill(flow.asked, { list: listed(ways, language) }))] : []),
      ...ownWords('F16', path, 'more', purpose.consent?.words, language).map(stopped),
    ]
  })
}

/** F17: how consent is withdrawn. */
export function consentWithdrawn(register: Register, { language }: Page): Block[] {
  const { flow } = words[language]
  const asked = withConsent(register)
  const [first] = asked
  if (register.purposes.length === 0) return []
  if (!first) return [blocksAt('F17', `${registerPath(register)}/purposes`).text(flow.noWithdrawal)]
  const at = blocksAt('F17', `${pathOf(first, register)}/consent`)
  const ways = [...new Set(asked.flatMap((one) => one.consent?.withdrawnBy ?? []))]
  const list = listed(
    ways.map((way) => terms[language].channels[way]),
    language,
  )
  return [at.text(flow.withdrawal), ...(list ? [at.more(fill(flow.withdrawn, { list }))] : [])]
}
