import type { Register, System } from '../registers/declaration.schema.ts'
import { cue, partsOf } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

type Measures = Exclude<Register['protection']['electronic'], 'not-used' | undefined>['measures']
type ManualMeasures = Exclude<Register['protection']['manual'], 'not-used' | undefined>['measures']
type Copy = Exclude<Register['copies'], 'not-used' | undefined>[number]

export type SystemSaid = Found<{ name: string; kind: System['kind'] }>

const systemKinds: readonly [System['kind'], RegExp][] = [
  ['mail', cue('sähköposti / e-post / e-?mail / mail server')],
  ['calendar', cue('kalenteri / kalender / calendar')],
  ['service-admin', cue('\\p{L}*hallinta-?admin / palveluhallin / admin')],
  ['erp', cue('toiminnanohjau / affärssystem / erp / enterprise system')],
  ['billing', cue('laskutus / fakturering / billing / invoicing')],
  ['accounting', cue('kirjanpito / taloushallinto / bokföring / ekonomisystem / accounting')],
  ['contract-folders', cue('sopimuskansio / avtalsmapp / contract folder')],
  ['card-index', cue('käyntikort / kortisto / visitkort / card (?:index|file)')],
  ['spreadsheet', cue('excel / taulukko / kalkylark / spreadsheet')],
  ['newsletter', cue('uutiskirje / nyhetsbrev / newsletter')],
  ['web-shop', cue('verkkokaup / nätbutik / web ?shop / online store')],
  ['workstation', cue('työasem / tietokone / ohjelmistot / arbetsstation / dator / workstation / computer')],
  ['phone', cue('matkapuheli / puheli / mobiltelefon / phone')],
  ['paper', cue('paperi / manuaaliset / papper / manuell / paper / manual')],
  ['file-storage', cue('tiedostopalvel / verkkolevy / filserver / file (?:server|storage)')],
  [
    'customer-register',
    cue(
      'asiakkuudenhallin / asiakkuuden hallin / asiakashallin / asiakasrekister / crm / kundhanter / kundregister / customer (?:management|register) / jäsenrekister / medlemsregist',
    ),
  ],
]

/** F29, F33: the systems named under their heading; a name that is none of the known kinds is kept as it is. */
export function systemsOf(sections: readonly Section[]): SystemSaid[] {
  const found: SystemSaid[] = []
  const program = saidIn(sections).find(
    (one) => /(?<!\p{L})crm(?:-\p{L}+)?/iu.test(one.text) && !one.facts.includes('F29'),
  )
  const named = program && /(?<!\p{L})crm(?:-(?:ohjelma|järjestelmä|system|program))?/iu.exec(program.text)?.[0]
  if (program && named) found.push(foundIn({ name: named, kind: 'customer-register' as const }, program))
  for (const said of saidIn(sections).filter((one) => one.facts.includes('F29') || one.facts.includes('F33')))
    for (const part of partsOf(said.text)) {
      const kind = systemKinds.find(([, words]) => words.test(part))?.[0]
      if (kind === undefined && part.split(' ').length > 4) continue
      if (!found.some((one) => one.value.name === part))
        found.push(foundIn({ name: part.slice(0, 200), kind: kind ?? 'other' }, said))
    }
  return found
}

const copyKinds: readonly [Copy['kind'], RegExp][] = [
  ['mail-list', cue('(?:sähkö)?postilist / e-postlist / mail(?:ing)? list')],
  ['card-index', cue('käyntikorttirekister / visitkortsregist / card (?:index|file)')],
  ['spreadsheet', cue('excel / taulukko / spreadsheet / kalkyl')],
  ['labels', cue('tarra / etikett / labels')],
  ['calendar', cue('kalenter / kalender / calendar')],
  ['address-book', cue('osoitekirj / adressbok / address book')],
]

/** F11: lists, card indexes and spreadsheets that the data also stand in. */
export const copiesOf = (sections: readonly Section[]): Found<Copy['kind']>[] =>
  saidIn(sections)
    .filter((said) => said.facts.includes('F11'))
    .flatMap((said) => copyKinds.filter(([, words]) => words.test(said.text)).map(([kind]) => foundIn(kind, said)))

const manual: readonly [ManualMeasures[number], RegExp][] = [
  ['after-first-handling', cue('alkukäsittelyn jälkeen / efter den första hanteringen / after first handling')],
  ['locked-and-fire-proof', cue('paloturva / brandsäk / fire-?proof')],
  ['locked-rooms', cue('lukit / lukollis / låst / låsta / locked')],
  ['safe-storage', cue('turvallisissa säilytys / säkra förvarings / safe storage / secure storage')],
  ['signed-undertaking', cue('salassapitositoumu / sekretessförbind / confidentiality (?:undertaking|agreement)')],
  ['named-handlers', cue('(?:ainoastaan|vain) määrä / nimety / utsedda / designated / only authori[sz]ed')],
  [
    'secrecy-duty',
    cue('vaitiolovelvol / vaihtolovelvol / salassapitovelvol / tystnadsplikt / duty of (?:secrecy|confidentiality)'),
  ],
  [
    'secure-destruction',
    cue(
      'hävity\\p{L}* tehdään tietoturvalli / hävitetään tietoturvalli / tuhotaan tietoturvalli / förstörs på ett säkert / destroyed securely / secure(?:ly)? destr',
    ),
  ],
  ['good-practice', cue('hyvää tietojenkäsittelytap / god databehandlingssed / good data processing practice')],
]
const electronic: readonly [Measures[number], RegExp][] = [
  ['two-step-sign-in', cue('kaksivaihei / monivaihei / tvåstegs / flerfaktor / two-(?:step|factor) / multi-factor')],
  [
    'personal-accounts',
    cue(
      '(?:oma\\p{L}* )?henkilökohtai\\p{L}* (?:käyttäjä)?tunnu / personlig\\p{L}* användar / personal (?:user|account) / own user',
    ),
  ],
  ['password', cue('salasan / lösenord / password')],
  [
    'named-users',
    cue('(?:ainoastaan|vain) määrä / vain nimety / utsedda / designated / only authori[sz]ed / vain niillä'),
  ],
  ['signed-undertaking', cue('salassapitositoumu / sekretessförbind / confidentiality (?:undertaking|agreement)')],
  [
    'secrecy-duty',
    cue('vaitiolovelvol / vaihtolovelvol / salassapitovelvol / tystnadsplikt / duty of (?:secrecy|confidentiality)'),
  ],
  ['firewall', cue('palomuur / brandvägg / brandmur / firewall')],
  [
    'encrypted-connection',
    cue(
      'ssl / tls / https / salat\\p{L}* (?:yhtey|https) / krypterad\\p{L}* (?:förbindelse|anslutning) / encrypted (?:connection|transfer)',
    ),
  ],
  [
    'encrypted-storage',
    cue(
      'salatulla / salattuna / krypterad(?:e|t)? (?:lagring|form|utrymme|område) / krypteras / encrypted (?:storage|area|at rest) / are encrypted',
    ),
  ],
  ['backups', cue('varmuuskopi / säkerhetskopi / backup / back-up / backed up')],
  [
    'server-room-watched',
    cue('(?:palvelin|serveri)tila\\p{L}* (?:valvo|on valvo) / kulkua serveritil / serverrummet övervak / server room'),
  ],
  [
    'servers-in-finland',
    cue(
      'palvelimet sijaitsevat suomessa / servrarna (?:finns|är placerade) i finland / servers are (?:located )?in finland',
    ),
  ],
  ['access-log', cue('loki(?:ti|tu|t) / loggas / loggar / logged / access log')],
  [
    'least-privilege',
    cue(
      'työtehtäv\\p{L}* (?:edellyt|vaat|puol) / arbetsuppgifter\\p{L}* (?:kräver|förutsätter) / duties require / need to know',
    ),
  ],
  [
    'secure-destruction',
    cue('hävity\\p{L}* tehdään tietoturvalli / tuhotaan tietoturvalli / förstörs på ett säkert / destroyed securely'),
  ],
  ['good-practice', cue('hyvää tietojenkäsittelytap / god databehandlingssed / good data processing practice')],
]
const manualWords = cue(
  'manuaali / paperi / kirjalli / asiakirj / manuell / papper / dokument / paper / manual / documents',
)

/** F36-F38: the measures told, of paper and of electronic data. */
export function protectionOf(sections: readonly Section[]): {
  manual: Found<ManualMeasures[number]>[]
  electronic: Found<Measures[number]>[]
} {
  const result: ReturnType<typeof protectionOf> = { manual: [], electronic: [] }
  for (const said of saidIn(sections)) {
    if (!said.facts.some((fact) => fact === 'F36' || fact === 'F37' || fact === 'F38')) continue
    const both = !said.facts.includes('F36') && !said.facts.includes('F37')
    if (
      said.facts.includes('F36') ||
      (both && (manualWords.test(said.text) || cue('aineisto / material').test(said.text)))
    )
      for (const [measure, words] of manual)
        if (words.test(said.text) && !result.manual.some((one) => one.value === measure))
          result.manual.push(foundIn(measure, said))
    if (said.facts.includes('F37') || (both && !manualOnly(said)))
      for (const [measure, words] of electronic)
        if (words.test(said.text) && !result.electronic.some((one) => one.value === measure))
          result.electronic.push(foundIn(measure, said))
  }
  return result
}

const manualOnly = ({ text }: Said): boolean =>
  manualWords.test(text) && !/salasan|palomuur|tunnu|lösenord|password|firewall/iu.test(text)

const isNo = /(?:^|\s)(?:ei|emme|eikä|inte|ingen|inga|not|no|nor)(?=\s|\.|$)/iu

/** Answers "we do not": profiling, automated decisions, special categories, identity code, publication. */
export function denialsOf(
  sections: readonly Section[],
): Partial<
  Record<'profiling' | 'automatedDecisions' | 'specialCategories' | 'identityCode' | 'publication', Found<true>>
> {
  const result: ReturnType<typeof denialsOf> = {}
  for (const said of saidIn(sections)) {
    if (!isNo.test(said.text) || said.facts.some((fact) => fact >= 'F42' && fact <= 'F54')) continue
    if (cue('profiloi / profiler / profiling').test(said.text)) result.profiling ??= foundIn(true as const, said)
    if (cue('automaatti\\p{L}* (?:päätö|käsit) / automatisera / automated').test(said.text))
      result.automatedDecisions ??= foundIn(true as const, said)
    if (
      cue(
        'erityi\\p{L}* (?:henkilötieto)?ryhm / arkaluon / särskilda kategorier / känsliga / special categories / sensitive',
      ).test(said.text)
    )
      result.specialCategories ??= foundIn(true as const, said)
    if (cue('henkilötunnu / personbeteckning / identity code').test(said.text))
      result.identityCode ??= foundIn(true as const, said)
    if (cue('ei julkais / publiceras inte / not published').test(said.text))
      result.publication ??= foundIn(true as const, said)
  }
  return result
}

/** Labels, which are a use of their own beside a published list. */
export const labelWords = cue('*tarra / *tarroj / *tarrat / etikett / labels')

/** F28: that customers may be published as a list or labels unless they forbid it. */
export const publicationOf = (sections: readonly Section[]): Found<('directory' | 'labels')[]> | undefined =>
  saidIn(sections).flatMap((said) => {
    if (!cue('julkaista / julkaisemme / publicera / publish').test(said.text) || isNo.test(said.text)) return []
    if (!cue('luettelo / förteckning / katalog / list / directory').test(said.text)) return []
    // What is meant by a list may stand in the next sentence: labels are a use of their own.
    const labels = saidIn([said.section]).some((one) => labelWords.test(one.text))
    return [foundIn<('directory' | 'labels')[]>(labels ? ['directory', 'labels'] : ['directory'], said)]
  })[0]

const placeWords: readonly [Register['places'][number], RegExp][] = [
  [
    'premises',
    cue(
      'om[ai]\\p{L}* (?:toimi)?tilo / toimitil / toimistossa / egna lokaler / verksamhetslokal / own premises / premises / office',
    ),
  ],
  ['mobile', cue('matkapuheli / mobiltelefon / mobile / kulloisessakin')],
  ['home', cue('etätö / kotona / distans / home')],
  ['data-centre', cue('konesali / laitesali / palvelinkeskus / datacenter / data cent')],
]
export const placesOf = (sections: readonly Section[]): Found<Register['places'][number]>[] =>
  saidIn(sections)
    .filter((said) => said.facts.includes('F30') || said.facts.includes('F31'))
    .flatMap((said) => placeWords.filter(([, words]) => words.test(said.text)).map(([place]) => foundIn(place, said)))

export const mannersOf = (sections: readonly Section[]): Found<Register['manner'][number]>[] =>
  saidIn(sections)
    .filter((said) => said.facts.includes('F32'))
    .flatMap((said) => [
      ...(cue('sähköi / elektroni / electronic').test(said.text) ? [foundIn('electronic' as const, said)] : []),
      ...(cue('manuaali / käsin / manuell / manual / by hand').test(said.text)
        ? [foundIn('manual' as const, said)]
        : []),
    ])

const requestWays = [
  ['email', cue('sähköposti / s-posti / e-post / e-?mail / \\S+@')],
  [
    'post',
    cue('kirje / postitse / postiosoit / per brev / per post / by (?:post|letter) / in writing / kirjalli / skriftlig'),
  ],
  ['phone', cue('puhelim / soitta / telefon / phone')],
  ['visit', cue('henkilökohtaisesti / toimipaikas / personligen / besök / in person / visit')],
] as const

/** F42-F49: the ways in which a request can be made. */
export const requestWaysOf = (sections: readonly Section[]): Found<'email' | 'post' | 'phone' | 'visit'>[] => {
  const found: Found<'email' | 'post' | 'phone' | 'visit'>[] = []
  for (const said of saidIn(sections).filter((one) =>
    one.facts.some((fact) => (fact >= 'F42' && fact <= 'F49') || fact === 'F51'),
  ))
    for (const [way, words] of requestWays)
      if (
        words.test(said.text) &&
        cue('pyyn / yhtey / lähet / tehdä / ilmoit / begär / kontakta / göra / request / contact / send').test(
          said.text,
        ) &&
        !found.some((one) => one.value === way)
      )
        found.push(foundIn(way, said))
  return found
}
