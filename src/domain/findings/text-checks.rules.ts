import { outdatedAddresses } from '../documents/authorities.rules.ts'
import { isBusinessId } from '../organisations/business-id.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { error, warning, type Finding } from '../registers/finding.rules.ts'
import { citedAsValid } from './cited.rules.ts'
import { everyText, type Said } from './said.rules.ts'

/** What a form asks for: a name, an address, a number. */
const asked =
  '(?:s-posti(?:osoite)?|sähköposti(?:osoite)?|puhelin(?:numero)?|osoite|nimi|y-tunnus|pvm|päivämäärä|e-post(?:adress)?|telefon(?:nummer)?|adress|namn|fo-nummer|datum|e-?mail(?: address)?|phone(?: number)?|address|name|business id|date)'
const theCompany =
  "(?:s-postiosoite|(?:yrityksen|yhteyshenkilön|rekisterinpitäjän) (?:nimi|osoite|tiedot)|(?:företagets|kontaktpersonens|personuppgiftsansvarigas) (?:namn|adress|uppgifter)|(?:company|controller|contact)(?:’s|'s)? (?:name|address|details))"
const instruction =
  '(?:nimeä|täydennä|täytä|kirjoita tähän|lisää tähän|fyll i|ange här|ange namn|fill in|insert|name the|add here)'
/** Ways of reaching somebody: after them a noun in parentheses stands for an address that was never written. */
const reaching =
  '(?:sähköpostitse|sähköpostilla|osoitteeseen|osoitteessa|osoitteella|puhelimitse|puhelimella|numeroon|numerosta|yhteyttä|e-post(?:en)?|per telefon|adressen|på numret|e-?mail|by phone|call us|write to)'

/** A part that somebody meant to fill in later. A noun in parentheses is one only where an address was to stand. */
const unfilled: readonly RegExp[] = [
  new RegExp(`[[<{(](?:${theCompany}|${instruction}(?!\\p{L})[^\\])}>]{0,80})[\\])}>]`, 'iu'),
  new RegExp(`[[<{]${asked}[\\]>}]`, 'iu'),
  new RegExp(`(?<!\\p{L})${reaching}[\\s:]*\\(${asked}\\)`, 'iu'),
  new RegExp(`^(?:\\(${asked}\\)|${theCompany})\\.?$`, 'iu'),
  /_{3,}|\.{4,}|…{2,}|(?<!\p{L})[Xx]{3,}(?!\p{L})|(?<!\p{L})(?:TODO|TBD|FIXME)(?!\p{L})|lorem ipsum/u,
  /^(?:etunimi\.sukunimi|fornamn\.efternamn|förnamn\.efternamn|firstname\.lastname|nimi|name|namn)@/iu,
  /täydennetään myöhemmin|kompletteras senare|to be (?:completed|filled in)/iu,
]

/** The unfilled part of a text as it stands there, or nothing. */
export function placeholderIn(text: string): string | undefined {
  for (const pattern of unfilled) {
    const found = pattern.exec(text.trim())
    if (found) return found[0]
  }
  return undefined
}

/** Words of the law as people mistype them, and what they meant. A name or a term is never among them. */
export const misprints: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ri|y)organisaa\p{L}*/iu, 'organisaatio'],
  [/(?<!\p{L})tietosuojasetu\p{L}*/iu, 'tietosuoja-asetus'],
  [/(?<!\p{L})luottihakem\p{L}*/iu, 'luottohakemus'],
  [/(?<!\p{L})henkiötie\p{L}*/iu, 'henkilötiedot'],
  [/(?<!\p{L})henkilöteido\p{L}*|(?<!\p{L})henkilötieoj\p{L}*/iu, 'henkilötiedot'],
  [/(?<!\p{L})rekisterinpitäja(?!\p{L})/iu, 'rekisterinpitäjä'],
  [/(?<!\p{L})rekisteröityä?n?eelä\p{L}*/iu, 'rekisteröidyllä'],
  [/(?<!\p{L})oikeuttet\p{L}*/iu, 'oikeutettu'],
  [/(?<!\p{L})tietosuojaselotse\p{L}*/iu, 'tietosuojaseloste'],
  [/(?<!\p{L})tietosuojavalttuut\p{L}*/iu, 'tietosuojavaltuutettu'],
  [/(?<!\p{L})personupgift\p{L}*/iu, 'personuppgifter'],
  [/(?<!\p{L})samtyke\p{L}*/iu, 'samtycke'],
  [/(?<!\p{L})legitmate(?!\p{L})/iu, 'legitimate'],
  [/(?<!\p{L})personnal data(?!\p{L})/iu, 'personal data'],
]

/** Keys, terms and days of the declaration: nobody's words. */
const isTerm = /^[a-z0-9.-]+$/

/**
 * What is wrong with a text wherever it stands: a part left unfilled, an act, mechanism or authority that has ended
 * and is cited as valid, an address the authority no longer has, a mistyped word of the law.
 */
export function checkTexts(declaration: OfficeDeclaration, on?: string): Finding[] {
  const found = everyText(declaration)
    .filter(({ text, language }) => language !== undefined || !isTerm.test(text))
    .flatMap((said) =>
      checkText(said, on).map((one) => ({ ...one, ...(said.language && { faultIn: [said.language] }) })),
    )
  const once = new Map<string, Finding>()
  for (const one of found) {
    const what = `${one.path} ${one.code} ${one.facts?.['name'] ?? ''}`
    const faultIn = [...(once.get(what)?.faultIn ?? []), ...(one.faultIn ?? [])]
    once.set(what, { ...one, ...(faultIn.length > 0 && { faultIn }) })
  }
  return [...once.values()]
}

const businessIds = /(?<![\d-])\d{7}-\d(?![\d-])/gu
const idNamed = /(?:y-?\s?tunnus|yritystunnus|fo-?\s?nummer|business id)/iu

/** A business id in running text with a wrong check digit; where it is not called one, it may be another number. */
function wrongIds(path: string, text: string): Finding[] {
  const level = idNamed.test(text) ? error : warning
  return [...text.matchAll(businessIds)]
    .filter(([id]) => !isBusinessId(id))
    .map(([name]) => level(path, 'business-id-wrong', { name }))
}

function checkText({ path, text, language }: Said, on?: string): Finding[] {
  const placeholder = placeholderIn(text)
  return [
    ...(placeholder ? [error(path, 'placeholder', { name: placeholder })] : []),
    ...(language === undefined ? [] : citedAsValid(text, on)).map(({ kind, until, names, instead }) => ({
      ...error(path, `${kind}-ended`, { name: names.fi, until, instead: instead.fi }),
      names,
      texts: { instead },
    })),
    ...(language === undefined ? [] : wrongIds(path, text)),
    ...outdatedAddresses
      .filter((old) => text.includes(old))
      .slice(0, 1)
      .map((old) => error(path, 'authority-moved', { name: old })),
    ...(language === undefined ? [] : misprints).flatMap(([pattern, meant]) => {
      const mistyped = pattern.exec(text)?.[0]
      return mistyped ? [warning(path, 'misprint', { name: mistyped, meant })] : []
    }),
  ]
}
