import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { error, warning, type Finding } from '../registers/finding.rules.ts'
import { roughDays } from '../registers/period.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages, type Language, type Text } from '../registers/text.rules.ts'
import { checkHeadings, checkOwnWords, subjects } from './headings.rules.ts'
import { sentencesOf } from './said.rules.ts'

type Placed = { path: string; text: Text; fact?: FactId }

const textsOf = (text: Text): string[] => languages.flatMap((one) => text[one] ?? [])
const sentences = (text: Text): string[] => textsOf(text).flatMap(sentencesOf)

/** A time "as long as needed", and what makes one of it: a figure, an event, an act. */
const asNeeded =
  /niin kauan (?:kuin|kun)|sen ajan,? (?:kuin|kun|jonka)|(?:tarvittavan|tarpeellisen|kohtuullisen) ajan|mahdollisimman lyhy|toistaiseksi|så kort (?:tid )?som möjligt|så länge (?:som|det)|tills vidare|nödvändig tid|(?:as|so) long as|as short as possible|(?:for )?a reasonable (?:time|period)|for the time (?:needed|necessary|required)|until further notice/iu
const criteria =
  /\d|(?<!\p{L})(?:vuo[dst]|kuukau|viiko|päivä[äns]?(?!\p{L})|kunnes|päätty|päättym|jälkeen|peruu|voimassa|kirjanpitola|bokföringslag|Accounting Act|år(?:et|en|s)?(?!\p{L})|månad|veck|dag(?:ar|en)?(?!\p{L})|tills (?!vidare)|upphör|efter|avslut|återkall|i kraft|year|month|week|days?(?!\p{L})|until (?!further)|ends?(?!\p{L})|ended|after|withdraw|in force)/iu

/** Only "as long as needed": no period and no criteria from which one could be reckoned (Art. 13(2)(a)). */
export const isVagueTime = (text: string): boolean =>
  asNeeded.test(text) && !criteria.test(text.replace(new RegExp(asNeeded, 'giu'), ' '))

const asksToSign =
  /allekirjoit|(?<!\p{L})undertecknad|underskri|(?<!\p{L})signed(?!\p{L})|(?<!\p{L})sign(?:ature)?(?!\p{L})/iu
const aRequest = /pyyn|tarkast|vaatim|vaadit|(?<!\p{L})begär|(?<!\p{L})request|(?<!\p{L})letter(?!\p{L})/iu
const notAsked =
  /(?<!\p{L})(?:ei|emme|ilman|myös|halutes\p{L}*|esimerkiksi|inte|utan|ingen|också|till exempel|no|not|never|without|also|for example)(?!\p{L})|n’t|n't/iu

/** A request that must be signed: the ombudsman held it against Art. 12(2) (6097/161/21). */
export const demandsSignature = (sentence: string): boolean =>
  asksToSign.test(sentence) && aRequest.test(sentence) && !notAsked.test(sentence)

const neverErased =
  /(?<!\p{L})(?:ei|emme|eivät)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:voi|voida|voi da)(?!\p{L})[^.!?]{0,30}(?<!\p{L})poist|(?<!\p{L})(?:ei|emme)(?!\p{L}) (?:koskaan )?poist(?:eta|a)(?!\p{L})|kan inte (?:\p{L}+ )?(?:raderas|tas bort)|(?<!\p{L})raderas (?:inte|aldrig)|(?:cannot|can not|can’t|can't|will not|never) be (?:erased|deleted|removed)|(?:cannot|will not|never) (?:erase|delete)/iu
const onGround =
  /(?<!\p{L})(?:koska|laki|lain|laissa|lakis|jos|ellei|jollei|ennen|kunnes|kirjanpi|lasku|perin|sopimu|riita|oikeusva|automaat|eftersom|lag(?:en|s)?(?!\p{L})|enligt|om(?!\p{L})|innan|tills|faktur|bokför|avtal|tvist|because|by law|under the|if(?!\p{L})|unless|until|before|invoice|account|contract|dispute|automatic)|\d|§/iu

/** Erasure refused to everybody without a ground of Art. 17(3). */
export const refusesErasure = (sentence: string): boolean => neverErased.test(sentence) && !onGround.test(sentence)

const gone = /hävit|poist|förstör|rader|destroy|eras|delet/iu
const onRequest = /pyynnöst|pyydett|på (?:\p{L}+ )?begäran|(?:on|upon|at) (?:\p{L}+ ){0,2}request/iu
const within = /(?<!\p{L})(?:ellei|jollei|jos|paitsi|om(?!\p{L})|utom|unless|if|except)/iu

export const browserOnly =
  /selai(?:n|me)\p{L}*[^.!?]{0,60}asetu|webbläsar\p{L}*[^.!?]{0,40}inställning|browser[^.!?]{0,30}setting/iu
const consentAsked = /suostum|samtyck|consent|kysymme|vi frågar|we ask/iu

/** What is wrong in a company's own words: they win over the generated, so the law is asked of them too. */
export function checkOwnTexts(declaration: OfficeDeclaration): Finding[] {
  const { website } = declaration
  const site: Placed[] =
    website && website !== 'not-used' && website.refusal
      ? [{ path: 'website/refusal', text: website.refusal, fact: 'F39' }]
      : []
  const asked = website && website !== 'not-used' && website.choice === 'asked'
  const sections = declaration.documents.flatMap(({ key, sections: own }): Placed[] =>
    own.map(({ text }, place) => ({ path: `documents/${key}/sections/${place}/text`, text })),
  )
  return [
    ...declaration.registers.flatMap((register) => checkRegisterTexts(register)),
    ...[...sections, ...site].flatMap((one) => [...checkRights(one), ...vague(one, 'warning')]),
    ...declaration.documents.flatMap(checkHeadings),
    ...declaration.documents.flatMap(objectionMerged),
    ...[...sections, ...declaration.registers.flatMap(textsIn)].flatMap(({ path, text }) =>
      !asked &&
      sentences(text).some((one) => browserOnly.test(one)) &&
      !textsOf(text).some((one) => consentAsked.test(one))
        ? [warning(path, 'cookies-not-asked')]
        : [],
    ),
  ]
}

const textsIn = ({ key, texts }: Register): Placed[] =>
  (Object.entries(texts) as [FactId, Text][]).map(([fact, text]) => ({
    path: `registers/${key}/texts/${fact}`,
    text,
    fact,
  }))

function checkRegisterTexts(register: Register): Finding[] {
  const at = `registers/${register.key}`
  const own = textsIn(register)
  return [
    ...own.flatMap((one) => [
      ...checkRights(one),
      ...vague(one, one.fact === 'F34' || one.fact === 'F35' ? 'error' : 'warning'),
    ]),
    ...checkOwnWords(at, register.texts),
    ...againstRequest(register, own),
    ...checkObjection(register, at),
  ]
}

/** A finding of a text, where a test holds in some of its languages, with those languages. */
function faulty(text: Text, holds: (words: string) => boolean, finding: Finding): Finding[] {
  const faultIn = languages.filter((one: Language) => holds(text[one] ?? ''))
  return faultIn.length > 0 ? [{ ...finding, faultIn }] : []
}

const ofKeeping = /säily|poist|hävit|bevar|lagr|spar|rader|kept|keep|stor|retain|eras|delet/iu
const vague = ({ path, text }: Placed, level: 'error' | 'warning'): Finding[] =>
  faulty(
    text,
    (words) => isVagueTime(words) && ofKeeping.test(words),
    (level === 'error' ? error : warning)(path, 'retention-vague'),
  )

const checkRights = ({ path, text }: Placed): Finding[] => [
  ...faulty(text, (words) => sentencesOf(words).some(demandsSignature), warning(path, 'signature-demanded')),
  ...faulty(text, (words) => sentencesOf(words).some(refusesErasure), warning(path, 'erasure-refused')),
]

const aYear = 365

/** "Destroyed on request" without an exception, beside a period of a year or more that the rules give. */
const againstRequest = ({ retention }: Register, own: readonly Placed[]): Finding[] =>
  own
    .filter(({ fact }) => fact === 'F34' || fact === 'F35')
    .filter(() => retention.some((rule) => roughDays(rule.period) >= aYear))
    .filter(({ text }) => sentences(text).some((one) => gone.test(one) && onRequest.test(one) && !within.test(one)))
    .map(({ path }) => warning(path, 'retention-against-request'))

/** A form that puts the right to object under the heading of something else, or something else under its own. */
const objectionMerged = ({ key, kind, merge }: DocumentFact): Finding[] =>
  kind === 'privacy-notice' &&
  (merge ?? []).some(({ into, facts }) =>
    into === 'F48' ? facts.some((one) => one !== 'F49') : facts.includes('F48') && into !== 'F49',
  )
    ? [warning(`documents/${key}/merge`, 'objection-not-apart')]
    : []

/** The right to object is told clearly and apart from the rest (Art. 21(4)) where there is something to object to. */
function checkObjection({ purposes, texts }: Register, at: string): Finding[] {
  const objectable = purposes.some(
    ({ basis, aim }) => basis === 'legitimate-interest' || basis === 'public-interest' || aim === 'direct-marketing',
  )
  const told = (['F42', 'F43', 'F44', 'F45', 'F48', 'F49', 'F51'] as const).filter((fact) => texts[fact])
  if (!objectable || told.length === 0) return []
  const speaks = (fact: FactId): boolean =>
    textsOf(texts[fact] ?? {}).some((one) => subjects.F48!.words.test(one) || subjects.F49!.words.test(one))
  if (speaks('F48') || speaks('F49')) return []
  const among = told.find((fact) => speaks(fact))
  if (among) return [warning(`${at}/texts/${among}`, 'objection-not-apart')]
  return texts.F42 || texts.F48 || texts.F49 ? [error(`${at}/texts/F48`, 'objection-untold')] : []
}
