import type { documentKinds } from '../registers/terms.rules.ts'
import { tidy } from '../../plumbing/text/text-blocks.ts'

export type DocumentKind = (typeof documentKinds)[number]

/* "Rekisteri- ja tietosuojaseloste" is a privacy notice in the old form; it tells both. */
const kinds: readonly [DocumentKind, RegExp][] = [
  ['data-flow-description', /tietovirta\s?kuvau|dataflödesbeskrivning|data flow description/iu],
  ['data-balance-sheet', /tietotilinpäätö|databokslut|data balance sheet/iu],
  ['processing-record', /seloste käsittelytoimi|register över behandling|record of processing/iu],
  [
    'privacy-notice',
    /tietosuojaselos\p{L}*|tietosuojailmoitu\p{L}*|tietosuojakäytän\p{L}*|^tietosuoja$|^(?:näin|miten|kuinka) .{0,50}käsittel(?:emme|ee) .{0,30}tieto\p{L}*|^(?:så|hur)(?: här)? (?:vi )?(?:behandlar|hanterar) .{0,50}uppgifter|^how .{1,50} (?:uses?|process(?:es)?|handles?) .{0,20}(?:data|information)|dataskyddsbeskrivning\p{L}*|dataskyddsmeddelande|integritetspolicy\p{L}*|dataskyddspolicy|privacy (?:notice|policy|statement)|data protection (?:notice|statement)/iu,
  ],
  [
    'register-description',
    /rekisteriselos\p{L}*|registerbeskrivning\p{L}*|register description|description of (?:the )?file/iu,
  ],
]

/** The kind of a document by its title, if it says so. */
export const kindOf = (title: string): DocumentKind | undefined => kinds.find(([, word]) => word.test(title))?.[0]

/** The register that a title names: "Asiakasrekisteri - tietovirtakuvaus", "Privacy notice for the customer register". */
export function registerInTitle(title: string): string | undefined {
  const line = tidy(title)
  const beside = /^(.{3,80}?)\s*[-–—:|]\s*(.{3,80})$/u.exec(line)
  if (beside) {
    const [one, other] = [beside[1]!, beside[2]!]
    if (kindOf(other) && !kindOf(one) && !isCompany(one)) return nameOf(one) ?? one
    if (kindOf(one) && !kindOf(other) && !isCompany(other)) return nameOf(other) ?? other
  }
  return nameOf(line)
}

const isCompany = (text: string): boolean =>
  /(?<!\p{L})(?:oy|oyj|ab|abp|ky|ry|rf|tmi|ltd|osk|osuuskunta|gmbh|inc|as)\.?(?::\S+)?\s*$/iu.test(text)

/* Registers of the state, from which data come. */
const publicRegister =
  /(?:^|\s)(?:henkilö|osa|kauppa|kiinteistö|ajoneuvo|yhdistys|väestö|säätiö|luottotieto|kuljettaja|osake)rekisteri/iu

/** A register named in a text, in its basic form. */
export function nameOf(text: string): string | undefined {
  const line = tidy(text)
  const finnish = /(?:^|[\s(])((?:\p{L}+(?:-\s?ja|-|\sja)\s)?\p{L}{3,}rekisteri)(?:n|ä|in|ssä|stä)?(?![\p{L}])/iu.exec(
    line,
  )
  if (finnish && !publicRegister.test(finnish[1]!)) return capital(finnish[1]!)
  const swedish =
    /(?:^|\s)(\p{L}{3,}register)(?:s|t|ts)?(?!\p{L})/iu.exec(line) ??
    /(?:^|\s)(\p{L}{3,}regist)rets?(?!\p{L})/iu.exec(line)
  if (swedish && !/^(?:handels|person|del|befolknings|förenings)regist/iu.test(swedish[1]!))
    return capital(swedish[1]!.replace(/regist$/iu, 'register'))
  const english = /(?:for|of|-|^)\s*(?:the )?((?:[\p{L}’']+ ){1,4}register)(?!\p{L})/iu.exec(line)
  if (english && !/^(?:trade|population|this|the|name of the|our) register/iu.test(english[1]!))
    return capital(english[1]!)
  return undefined
}

/** With a capital at the beginning; what a title wrote in capitals alone is written as a word. */
export const capital = (text: string): string => {
  const word = text === text.toLocaleUpperCase('fi') ? text.toLocaleLowerCase('fi') : text
  return word.charAt(0).toLocaleUpperCase('fi') + word.slice(1)
}
