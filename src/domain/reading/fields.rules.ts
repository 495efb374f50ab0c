import { tidy } from '../../plumbing/text/text-blocks.ts'
import { cue, partsOf } from './cues.rules.ts'
import { classWords } from './field-words.rules.ts'
import { fieldsIn } from './phrase-fields.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

/** A field of the catalogue, or words of the company's own for data that the catalogue does not have. */
export type FieldSaid = Found<{ field: string } | { own: string }>

const collects = cue(
  'keräämme / kerätään / tallennamme / kirjaamme / rekisterissämme / rekisteristä löytyy / pidämme tallessa / vi sparar / sparar vi / det vi sparar / sparas / registreras / we record / we keep / we hold / we ask / tallennetaan / käsittelemme / käsiteltäviä tietoja / rekisteri(?:in|ssä) (?:tallennetaan|on|käsitellään) / rekisteri sisältää / vi (?:samlar in|behandlar|lagrar) / registret innehåller / uppgifter som (?:behandlas|samlas in) / we (?:collect|store|process|hold|keep) / the register contains / data (?:we )?(?:collect|process|stor)',
)
const notHere = cue(
  'säilyt(?:etään|ämme|ys) / poist(?:etaan|amme) / hävit / (?:be)?varas / raderas / (?:are|is|be) (?:kept|retained|deleted|erased) / ei (?:kerätä|tallenneta|käsitellä) / emme (?:kerää|tallenna|käsittele) / riski / evästei / ei liity / julkai / perustuu / inte (?:in|samlas|behandlas) / samlar inte / behandlar inte / risk / kakor / not (?:collect|store|process) / cookies / saadaan (?!seuraav) / fås från / obtained from',
)
const goals = cue(
  '\\p{L}+miseksi / varten / för att / in order to / to (?:arrange|send|provide|manage|deliver|tell|organis)',
)
const gathers = cue('kerää / tallenn / samlar in / lagrar / sparar / collect / store / record')
const lead = /^(?:[^:]{0,120}:\s+)/u
const opening =
  /^(?:(?:henkilö)?rekisteri(?:in|ssä)? ?(?:sisältää|tallennetaan|käsitellään|voidaan tallentaa)?|(?:me )?(?:keräämme|käsittelemme|tallennamme)|registret innehåller|vi (?:samlar in|behandlar|lagrar)|we (?:collect|process|store|hold|keep)|the register contains)(?: (?:seuraavia|seuraavat|följande|the following|your|sinusta|rekisteröidystä|asiakkaasta|asiakkaista|om dig|about you))*(?: (?:henkilö)?tie(?:toja|dot)| (?:person)?uppgifter| (?:personal )?(?:data|information))?[\s:,]*/iu
const vague = cue(
  'seuraavia / seuraavat / följande / the following / muut  / muita / övriga / other  / tarpeelli / nödvändig / necessary / asiakkuu\\p{L}* (?:hoitoon|liittyv) / liittyv / hör till / relating to / related to / tieto(?:ja|a)?$ / uppgifter$ / data$',
)

/** The data that the register holds by its own account. */
export function fieldsOf(sections: readonly Section[]): { fields: FieldSaid[]; unclear: Found<string>[] } {
  const all = saidIn(sections)
  const own = all.filter((said) => said.facts.includes('F20'))
  const groups = all.filter((said) => said.facts.includes('F19') && !said.facts.includes('F20'))
  const prose =
    own.length > 0
      ? []
      : all.filter((said) => said.facts.length === 0 || said.facts.every((fact) => fact === 'F12' || fact === 'F04'))
  const fields: FieldSaid[] = []
  const unclear: Found<string>[] = []
  const add = (value: FieldSaid['value'], said: Said) => {
    const same = (one: FieldSaid) => JSON.stringify(one.value).toLowerCase() === JSON.stringify(value).toLowerCase()
    if (!fields.some(same)) fields.push(foundIn(value, said))
  }
  const look = (said: Said, listed: boolean) => {
    if (notHere.test(said.text)) return
    const text = said.text.replace(opening, '')
    const body = text.replace(lead, (head) => (fieldsIn(head).fields.length > 0 ? head : ''))
    const about = withoutWhen(body)
      .replace(/\bfirst and last names?\b/iu, 'first name, last name')
      .split(/\s(?:in order to|so that|to send you|för att|jotta)\s/iu)[0]!
    let known = 0
    const ofThing = thing.test(about)
    for (const part of partsOf(about)) {
      // An animal's birthday or a car's number is no datum of the catalogue.
      const { fields: keys, rest } = ofThing ? { fields: [], rest: part } : fieldsIn(part)
      for (const field of keys) add({ field }, said)
      known += keys.length
      const bare = tidy(rest.replace(/[^\p{L}\d\s-]/gu, ' '))
      const isOwn =
        listed &&
        keys.length === 0 &&
        bare.length > 3 &&
        part.split(' ').length <= 7 &&
        !classWords.test(part) &&
        !vague.test(part) &&
        !/^(?:niiden|niihin|sen|siihen|hänen|deras|dess|their|its|them)(?!\p{L})/iu.test(part) &&
        !/[:]$/u.test(said.text)
      if (isOwn) add({ own: tidy(part) }, said)
      const group = keys.length === 0 && part.split(' ').length <= 4 ? classWords.exec(part)?.[0] : undefined
      if (group && !unclear.some((one) => one.value.toLowerCase() === group.toLowerCase()))
        unclear.push(foundIn(group, said))
    }
  }
  for (const said of own) if (!usedFor(said)) look(said, said.list || known(said) || said.text.length < 60)
  // Nothing of the catalogue is stored: what is, has names of its own.
  if (fields.length === 0) for (const said of own) if (!usedFor(said)) look(said, true)
  for (const said of groups) look(said, own.length === 0 && (said.list || known(said)))
  for (const [i, said] of prose.entries()) {
    if (collects.test(said.text) && !(goals.test(said.text) && !gathers.test(said.text))) look(said, mostlyKnown(said))
    else if (said.list && collects.test(all[all.indexOf(said) - 1]?.text ?? prose[i - 1]?.text ?? '')) look(said, true)
  }
  return { fields, unclear }
}

/* Data of something that belongs to the person. */
const thing =
  /^(?:eläi(?:men|nten)|lemmik\p{L}+|koiran|kissan|hevosen|ajoneuvo\p{L}+|auton|veneen|laitteen|djurets|hundens|fordonets|bilens|båtens|(?:the |your )?(?:animal|pet|dog|horse|vehicle|car|boat|device)(?:[’']s)?)\s/iu

/* "When you order, we collect …", "…, when you visit us": the occasion is no data. */
const withoutWhen = (text: string): string =>
  text
    .replace(
      /^(?:when|if|kun|jos|när|om)(?!\p{L})[^.]*?(?:we|vi) (?:also )?(?:collect|record|store|ask|keep|samlar in|sparar|lagrar)\s/iu,
      '',
    )
    .replace(/,?\s(?:kun|jos|when|if|när|om du)\s[^,;]*$/iu, '')

/* Under a heading that asks for data and purposes: "They are used for …" tells purposes. */
const usedFor = ({ text, facts }: Said): boolean =>
  facts.includes('F12') &&
  cue('käytetään / käytämme / käsitellään / används / använder / (?:are|is) used / we use').test(text)

const mostlyKnown = (said: Said): boolean => partsOf(said.text).length > 3 && known(said)

/* A running list of data: most of its parts are fields of the catalogue. */
function known(said: Said): boolean {
  const parts = partsOf(said.text.replace(opening, '').replace(lead, ''))
  return parts.length > 2 && parts.filter((part) => fieldsIn(part).fields.length > 0).length >= parts.length / 2
}
