import type { Register } from '../registers/declaration.schema.ts'
import { cue } from './cues.rules.ts'
import { foundIn, saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

type Group = Register['subjects'][number]
const groups: readonly [Group, RegExp][] = [
  [
    'company-contacts',
    cue(
      '(?:asiakas)?yrity\\p{L}* (?:yhteyshenkilö|kontakti|edustaj) / asiakasyrityksen / kundföretag\\p{L}* kontaktperson / contact persons? of (?:our )?(?:customer|client|compan)',
    ),
  ],
  ['sole-traders', cue('toiminimiyrittäj / enskilda näringsidkare / sole traders')],
  [
    'prospects',
    cue(
      'potentiaalis / mahdolli\\p{L}* (?:tulevi\\p{L}* )?asiakk / prospekt / potentiella kunder / presumtiva kunder / prospect / potential customers',
    ),
  ],
  ['subscribers', cue('uutiskirjeen tilaaj / nyhetsbrevsprenumerant / newsletter subscribers')],
  ['members', cue('jäsen(?:et|iä|istä|ten) / medlemmar / members')],
  ['stakeholders', cue('sidosryhm / intressent / intressegrupp / stakeholders')],
  ['supplier-contacts', cue('toimittaj / leverantör / suppliers')],
  ['visitors', cue('verkkosivu\\p{L}* kävij / webbplatsens besökare / website visitors')],
  ['staff', cue('työntekij / anställda / employees')],
  [
    'customers',
    cue('asiakkaat / asiakkaista / asiakkaiden / asiakkailta / sopimusasiakk / kunder / customers / clients'),
  ],
]

/** F18: whom the data are about, under their own heading or named as those the data are collected of. */
export const subjectsOf = (sections: readonly Section[]): Found<Group>[] => {
  const all = saidIn(sections)
  const looked = all.filter(
    (said) =>
      said.facts.includes('F18') ||
      (said.facts.length === 0 &&
        cue(
          'keräämme henkilötietoja / rekisterissä (?:on|käsitellään) / registret (?:innehåller|omfattar) / we collect',
        ).test(said.text)),
  )
  const found: Found<Group>[] = []
  for (const said of looked)
    for (const [group, words] of groups)
      if (words.test(said.text) && !found.some((one) => one.value === group)) found.push(foundIn(group, said))
  // The company whose contact person is stored stands often among the data.
  const contacts = all.find((said) => said.facts.includes('F20') && groups[0]![1].test(said.text))
  if (contacts && !found.some((one) => one.value === 'company-contacts'))
    found.push(foundIn('company-contacts' as const, contacts))
  return found
}
