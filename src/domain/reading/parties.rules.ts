import { tidy } from '../../plumbing/text/text-blocks.ts'
import { textOf } from './bounded.rules.ts'
import { pointsIn, type Points } from './contact-points.rules.ts'
import { cue } from './cues.rules.ts'
import { isPlaceholder, saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

export type Party = Omit<Points, 'rest'> & { name?: string }
export type Person = Party & { name: string; title?: string }

const form =
  '(?:Oy Ab|Ab Oy|Oyj|Oy|Abp|Ab|AB|Ky|Kb|Ay|Tmi|tmi|T:mi|Osk|ry|r\\.y\\.|rf|r\\.f\\.|sr|säätiö|seura|yhdistys|förening(?:en)?|stiftelse(?:n)?|Ltd|Limited|LLC|Inc|GmbH|OÜ|A/S|ApS|osuuskunta|andelslag(?:et)?|kunta|kaupunki|seurakunta|liitto|klubi)'
const companyPattern = new RegExp(
  `((?:Osuuskunta|Andelslaget|Asunto Oy|As Oy|Kiinteistö Oy|Tmi|T:mi|Firma|Oy|Ab)\\s(?:\\p{Lu}[\\p{L}\\d&+.'’-]*)(?:\\s(?:\\p{Lu}[\\p{L}\\d&+.'’-]*|ja|och|&|and))*(?:\\s${form})?|(?:(?:\\p{Ll}(?=\\p{Lu}))?[\\p{Lu}\\d][\\p{L}\\d&+.'’-]*)(?:\\s(?:[\\p{Lu}\\d][\\p{L}\\d&+.'’-]*|\\p{Ll}*(?:yhdistys|seura|kerho|klubi|liitto|säätiö|osuuskunta|förening|klubb|stiftelse|sällskap)|ja|och|&|and|i|of))*\\s${form})(?![\\p{L}])`,
  'u',
)

/** A company named with its form in a text. */
export function companyIn(text: string): string | undefined {
  const found = companyPattern.exec(tidy(text))?.[1]
  return found
    ?.replace(
      /^(?:(?:Rekisterinpitäjä|Rekisterinpitäjänä|Personuppgiftsansvarig|Controller|Nimi|Namn|Name|The|Me|Vi|We|Yritys|Företag|Company|Tietojasi|Yhtiö|Is|Är|On)\s+)+/u,
      '',
    )
    .trim()
}

/** All companies named with their form. */
export function companiesIn(text: string): string[] {
  const found: string[] = []
  let rest = tidy(text)
  for (;;) {
    const match = companyPattern.exec(rest)
    if (!match) return found
    const name = companyIn(match[0])
    if (name) found.push(name)
    rest = rest.slice(match.index + match[0].length)
  }
}

const labels =
  /^(?:nimi|namn|name|osoite|adress|address|puhelin|puh|tel|telefon|phone|sähköposti|e-post|e-?mail|y-tunnus|fo-nummer|business id|verkkosivut?|muut yhteystiedot)\s*:?\s*/iu

/** F04: the controller. Out: each part with its words; nothing when only a placeholder stands there. */
export function controllerIn(sections: readonly Section[]): Found<Party> | undefined {
  const own = sections.filter((one) => one.facts.includes('F04'))
  for (const section of own) {
    const text = textOf(section, ' | ')
    if (text === '') continue
    // The contact person often stands in the same place, after the company.
    const first = beforePerson(text)
    const name = companyIn(first) ?? firstName(first)
    const { rest: _rest, ...points } = pointsIn(first)
    if (name === undefined && Object.keys(points).length === 0) continue
    return {
      value: { ...(name === undefined ? {} : { name }), ...points },
      words: tidy(text.replaceAll(' | ', ', ')),
      heading: section.heading,
    }
  }
  return controllerInProse(sections) ?? controllerAtTop(sections) ?? issuerIn(sections)
}

/** A company beside its business id or its address, in the contact details or where nothing says what stands there. */
function controllerAtTop(sections: readonly Section[]): Found<Party> | undefined {
  for (const section of sections.filter((one) => one.facts.every((fact) => fact === 'F07' || fact === 'F02')))
    for (const said of saidIn([section])) {
      const name = companyIn(said.text)
      const { rest: _rest, ...points } = pointsIn(beforePerson(said.text))
      if (name && (points.businessId || points.address?.postcode))
        return { value: { name, ...points }, words: said.text, heading: said.heading }
    }
  return undefined
}

/** A report names who gives it: a name that stands alone at the beginning and is spoken of below ("X", "X:n", "Xs"). */
function issuerIn(sections: readonly Section[]): Found<Party> | undefined {
  const first = sections[0]
  const name = tidy(first?.heading || (first?.lines[0]?.text ?? ''))
  if (!first || first.facts.length > 0 || name.split(' ').length > 3 || name.length < 3 || !/^\p{Lu}/u.test(name))
    return undefined
  const bare = name.replace(/[.*+?^${}()|[\]\\]/gu, '')
  const spoken = new RegExp(`(?<!\\p{L})${bare}(?:n|:n|s|’s|'s|in)?(?!\\p{L})`, 'iu')
  const later =
    saidIn(sections.slice(1)).some((said) => spoken.test(said.text)) ||
    saidIn([first])
      .slice(1)
      .some((said) => spoken.test(said.text))
  const shown = name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
  return later ? { value: { name: shown }, words: name, heading: '' } : undefined
}

/* The company's own contact points end where those of a person begin. */
const person = cue(
  'yhteyshenkilö / kontaktperson / contact person / tietosuojavastaava / dataskyddsombud / data protection officer / vastuuhenkilö / ansvarig person / responsible person / tietosuoja-asioissa / rekisteriasioissa / (?:tietosuoja|rekisteri)\\p{L}* vastaa / svarar för / questions about / frågor om',
)
function beforePerson(text: string): string {
  const at = text.search(person)
  const before = at < 0 ? text : text.slice(0, at)
  return companyIn(before) === undefined && pointsIn(before).businessId === undefined && tidy(before).length < 12
    ? text
    : before
}

function firstName(text: string): string | undefined {
  const bare = tidy(pointsIn(text.split('|')[0]!.replace(labels, '')).rest.split(/[|,(.]/u)[0]!)
  if (bare === '' || bare.length > 80 || isPlaceholder(bare) || isPlaceholder(text) || bare.split(' ').length > 6)
    return undefined
  if (/(?<!\p{L})(?:vastaa|on|toimii|är|ansvarar|is)(?!\p{L})/u.test(bare)) return undefined
  return /^\p{Lu}/u.test(bare) ? bare : undefined
}

const says = cue(
  'rekisteriä (?:pitää|ylläpitää) / (?:tiedoista(?:si)?|rekisteristä|käsittelystä) vastaa / registret (?:förs|upprätthålls) av / för registret (?:ansvarar|svarar) / the register is (?:kept|maintained) by / rekisterinpitäjä(?:nä)?(?: (?:on|toimii))? / personuppgiftsansvarig\\p{L}*(?: är)? / (?:data )?controller(?: (?:is|of))? / registeransvarig',
)

function controllerInProse(sections: readonly Section[]): Found<Party> | undefined {
  const all = saidIn(sections)
  for (const [i, said] of all.entries()) {
    if (!says.test(said.text)) continue
    const name = companyIn(said.text)
    if (name === undefined) continue
    const next = all[i + 1]
    const more =
      next &&
      next.section === said.section &&
      /@|\d{4}/u.test(next.text) &&
      companyIn(next.text) === undefined &&
      !prose.some(([, words]) => words.test(next.text))
        ? ` ${next.text}`
        : ''
    const { rest: _rest, ...points } = pointsIn(beforePerson(`${said.text}${more}`))
    return { value: { name, ...points }, words: `${said.text}${more}`, heading: said.heading }
  }
  return undefined
}

const personName =
  /(?<![\p{L}\d])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:(?:\p{Lu}\.|\p{Lu}\p{Ll}+|von|af|de)\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{Ll})/u
const notNames =
  /(?:(?:Oy|Ab|Ky|Data|Nimi|Kund|Suomi)(?!\p{L})|Protection|Officer|Kysymyk|Rekisteri|Tietosuoja|Personal|Contact|Privacy|Helsinki|Euroopan|European|Google|Finland|Puhelin|Sähköposti|Yhteys|Asiakas|Customer|Street|Road|(?:Act|Regulation|Directive)(?!\p{L}))/u
const titles =
  /(?<!\p{L})((?:toimitus|myynti|markkinointi|talous|henkilöstö|asiakkuus|hallinto|it-)?(?:johtaja|päällikkö|vastaava)|toimistos?ihteeri|sihteeri|yrittäjä|omistaja|puheenjohtaja|rehtori|isännöitsijä|(?:verkställande |försäljnings|ekonomi|marknadsförings)?(?:direktör|chef)|företagare|sekreterare|ordförande|(?:managing |sales |marketing |office |customer )?(?:director|manager)|owner|secretary|chair(?:man)?|ceo)(?!\p{L})/iu

/** A person or a role that answers: F07, F08, F09. */
export function personIn(section: Section): Found<Person> | undefined {
  const text = textOf(section, ' | ')
  if (text.trim() === '' || isPlaceholder(text.trim())) return undefined
  // Below "contact details" the company often stands before the person.
  const company0 = beforePerson(text)
  const companys =
    company0 !== text &&
    (pointsIn(company0).businessId !== undefined ||
      (section.facts.includes('F04') && companyIn(company0) !== undefined))
  const { rest, ...points } = pointsIn(companys ? text.slice(endOfCompany(company0)) : text)
  const title = titles.exec(rest)?.[1]
  const name = nameIn(rest)
  const words = tidy(text.replaceAll(' | ', ', '))
  const company = companyIn(rest)
  const shown = name ?? role(rest) ?? company
  if (shown === undefined && Object.keys(points).length === 0) return undefined
  return {
    value: { name: shown ?? points.email ?? points.phone ?? '', ...(title && name ? { title } : {}), ...points },
    words,
    heading: section.heading,
  }
}

/* "Kuusela Oy, Tietie 1 | Maija Malli, tietosuojavastaava": the name stands before the word that tells of a person. */
function endOfCompany(before: string): number {
  const last = tidy(
    before
      .split('|')
      .at(-1)!
      .replace(/[\s,(]+$/u, ''),
  )
  return nameIn(last) === last ? before.lastIndexOf(last) : before.length
}

const officerWord = cue('tietosuojavastaava / dataskyddsombud / data protection officer / dpo(?!\\p{L})')

/** Whether the words about a person call them the data protection officer, whatever heading they stand under. */
export function isOfficer({ value: { name }, words }: Found<Person>): boolean {
  const at = words.indexOf(name)
  const before =
    words
      .slice(Math.max(0, at - 60), Math.max(0, at))
      .split(/[.;]\s/u)
      .at(-1) ?? ''
  const after = /^[\s,(]*[^,.;()]*/u.exec(words.slice(at + name.length))?.[0] ?? ''
  return at >= 0 && (officerWord.test(before) || officerWord.test(after))
}

/* "Kauppakeskuspäällikkö", "Vd": a title at the beginning is no part of the name. */
const titleFirst =
  /^\p{L}*(?:päällikkö|johtaja|sihteeri|vastaava|lääkäri|hoitaja|mestari|isännöitsijä|yrittäjä|asiamies|pastori|rehtori|[^\s]{2,}(?:tikko|nikko|isti|ööri|nomi|logi|peutti|teekkari|opettaja|ohjaaja|valmentaja|kouluttaja|omistaja|suunnittelija|asiantuntija|neuvoja|koordinaattori|assistentti)|chef|direktör|sekreterare|ordförande|ombudsman|manager|director|secretary|officer|owner)\s+(?=\p{Lu})/u

/** A person's name in a text. */
export function nameIn(text: string): string | undefined {
  for (const part of text.split(/[|,;:()\n]/u)) {
    const found = personName.exec(tidy(part.replace(labels, '')).replace(titleFirst, ''))?.[1]
    if (found && !notNames.test(found) && companyIn(part) === undefined) return found
  }
  return undefined
}

/* "Asiakaspalvelu", "kundservice": a role answers, not a person. */
function role(text: string): string | undefined {
  const found =
    /(?<!\p{L})(asiakaspalvelu|toimisto|tietosuojatiimi|tietosuojavastaava|toimitusjohtaja|kundtjänst|kundservice|kansli(?:et)?|byrån|customer service|office|privacy team)(?!\p{L})/iu.exec(
      text,
    )?.[1]
  return found && found.charAt(0).toLocaleUpperCase('fi') + found.slice(1)
}

const prose: readonly ['contact' | 'responsible' | 'officer', RegExp][] = [
  ['officer', cue('tietosuojavastaava / dataskyddsombud / data protection officer')],
  [
    'responsible',
    cue(
      'vastuuhenkilö / (?:rekisteri|selost|tietotilinpäätö|tietosuoja)\\p{L}* vastaa / ansvarig för registret / responsible for the register / person responsible',
    ),
  ],
  [
    'contact',
    cue(
      'yhteyshenkilö / rekisteriasioissa / tietosuoja-asioissa / kontaktperson / contact person / yhteydenotot / ota yhteyttä / kysyttävää / contact us / kontakta oss / questions / kysymyk / frågor',
    ),
  ],
]

/** Contacts told in running text. */
export function personsInProse(
  sections: readonly Section[],
): { role: 'contact' | 'responsible' | 'officer'; found: Found<Person> }[] {
  return saidIn(
    sections.filter(
      (one) => !one.facts.some((fact) => ['F13', 'F20', 'F42', 'F43', 'F50', 'F54', 'F17'].includes(fact)),
    ),
  ).flatMap((said) => {
    const kind = prose.find(([, word]) => word.test(said.text))?.[0]
    if (!kind) return []
    const after = said.text.slice(said.text.search(prose.find(([one]) => one === kind)![1]))
    const { rest, ...points } = pointsIn(after)
    const name = nameIn(rest.replace(/^\p{L}+/u, '').replace(/(?<!\p{L})(?:on|är|is)(?!\p{L})/u, ' | '))
    if (name === undefined && points.email === undefined && points.phone === undefined) return []
    const title = titles.exec(rest)?.[1]
    const value = { name: name ?? points.email ?? points.phone!, ...(title && name ? { title } : {}), ...points }
    return [{ role: kind, found: { value, words: said.text, heading: said.heading } }]
  })
}
