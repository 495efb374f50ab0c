import type { Source } from '../registers/declaration.schema.ts'
import { channelsIn } from './channels.rules.ts'
import { cue } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import { isOrganisation, partyPhrases, type PartyPhrase } from './organisation-words.rules.ts'
import type { Section } from './sections.rules.ts'

/** Without a kind: a way by which data come, and from whom is not said. */
export type SourceSaid = Found<{ name: string; kind?: Source['kind']; channels: Source['channels'] }>

const kinds: readonly [string, Source['kind'], RegExp][] = [
  [
    'person',
    'person',
    cue(
      'itse(?!\\p{L}) / \\p{L}+(?:en|n|rna) själv / the \\p{L}+ (?:him|her|them)sel / \\p{L}+n (?:oma|omat|omasta|omista) (?:ilmoitu|tie|lomak|hakemu|ilmoittautumi)\\p{L}* / \\p{L}+(?:ens|ns|s) egen anmälan / the \\p{L}+[’´]?s own (?:notice|form|application) / (?:av|från) (?!arbetsgiv)\\p{L}{3,}(?:aren|arna|anden)(?!\\p{L}) / itseltä / (?:asiakkaan|jäsenen|asukkaan|tilaajan|potilaan|henkilön) (?:täyttäm|antam|ilmoittam|toimittam) / information you (?:provide|give) / (?:itse )?annat / antamasi / rekisteröid(?:yltä|ylta|yn) (?:itse|anta|ilmoit) / rekisteröidyltä / (?:jäsen|asiakas|hakija|oppilas|henkilö|käyttäjä|rekisteröity|tilaaja|huoltaja) itse / (?:medlemmen|kunden|personen|eleven|vårdnadshavaren) själv / (?!toimitta|isännöitsi|jälleenmyy|välittä|kirjanpitä)\\p{L}{3,}(?:jä|ja)(?:ltä|lta|iltä|ilta) / \\p{L}{3,}(?:jiltä|jilta|joilta|jöiltä) / \\p{L}{3,}(?:rin|nan|lan) huoltajalta / rekisteröidyiltä / henkilöltä itsel / itseltään / (?:oppila|asukka|viera|lapse|vanhemm|nuore|urheilija)\\p{L}*lt[aä] / asiakkaalta / asiakkailta / asiakkaan (?:itsensä |tekem|anta|ilmoit) / asiakas (?:itse )?(?:anta|ilmoit|luovut) / sinulta / jäseneltä / jäseniltä / hakijalta / tilaajalta / osallistujilta / osallistujalta / vuokralaiselta / asukkaalta / henkilö(?:ltä|iltä)(?: itseltään)? / rekisteröity (?:itse )?(?:anta|ilmoit) / (?:av|från) (?:den registrerade|de registrerade|personen|kunden|kunderna|dig|medlemmen|medlemmarna|deltagarna|beställaren) / den registrerade (?:själv )?(?:lämnar|ger|uppger) / kunden (?:själv )?(?:lämnar|ger|uppger) / du (?:själv )?(?:lämnar|ger|uppger) / (?:from|by) (?:the )?(?:data subject|person|customer|member|client|participant)s?(?: themselves| himself| itself)? / from you / directly from (?:you|the) / you (?:give|provide|tell|fill|enter|send|register) / the person (?:gives|provides) / the (?:customer|data subject) (?:gives|provides)',
    ),
  ],
  [
    'colleague',
    'colleague',
    cue(
      "(?:asiakasyritykseltä|työnantaj|edustamaltasi|organisaatiolta(?:,)? jota) / (?:edustama|asiakas)?\\p{L}*yrityksen (?:yhteyshenkilöltä|edustajalta) / kolleg / suosittel / suositukse / rekommendation / recommend / referral / hallituksen jäseniltä / kundföretaget / arbetsgivare / your employer / omais(?:el|il)ta / läheis(?:el|il)tä / perheenjäsen(?:el|il)tä / puolisolta / anhöriga? / närstående / relatives? / family members? / från företaget / your (?:assistant|colleague) / (?:from|by) (?:your |the )?(?:employer|colleague|customer company|represented) / isännöitsijä(?!n?toim) / \\p{L}+[’']?s employer / taloyhtiöltä / från disponenten / från bostadsbolaget",
    ),
  ],
  [
    'updates',
    'bought',
    cue(
      'päivityspalvelu / osoitepalvelu / osoitetietojen päivity / postin osoite / adressuppdatering / uppdateringstjänst / update services? / address updates?',
    ),
  ],
  [
    'authorities',
    'public',
    cue(
      'väestötietojärjestelm / digi- ja väestötieto / väestörekisteri / rakennusvalvon / byggnadstillsyn / building control / kaupungilta / kunnalta / från (?:kommunen|staden) / from the (?:city|municipality) / viranomai / befolkningsdata / myndighet / population information / authorit',
    ),
  ],
  [
    'public',
    'public',
    cue(
      "julki(?:sista|set|sesti|silta|nen) / (?:traficom|maanmittauslaito|verohallin|liikenne- ja viestintävirasto|trafikverket|lantmäteriverket|skatteförvaltningen)\\p{L}* / (?:company|companies[’']?|their) (?:web|home) ?(?:pages?|sites?) / company.s website / företagens (?:webb|hem)\\p{L}* / kaupparekisteri / ytj / yritystietojärjestelmä / yritysten verkkosivu / internetistä / offentlig / handelsregist / public(?:ly)? / trade register / business information system",
    ),
  ],
  [
    'credit-information',
    'bought',
    cue(
      'luottotietoyhtiö / luottotietorekister / luottotietoj / asiakastieto / kreditupplysningsföretag / credit information',
    ),
  ],
  [
    'bought',
    'bought',
    cue(
      'ostet / osoiterekisteri / yhteystietopalvelu / köpta / köpt  / adressregister / bought / purchased / list (?:broker|vendor)s?',
    ),
  ],
  ['subcontractors', 'partner', cue('alihankkij / underleverantör / subcontractor')],
  [
    'partners',
    'partner',
    cue(
      'terveydenhuollon (?:yksi|toimi) / \\p{L}*lääkäri(?:ltä|n lähe) / app stores? / app-butik / sovelluskaup / läkare / physician / varauskanav / bokningskanal / booking channel / vakuutusyhtiö(?:ltä|iltä) / vårdenheter / försäkringsbolag / health ?care (?:unit|provider) / aiem\\p{L}+ \\p{L}+(?:liike|yhtiö|yritys) / *förbund / liiton / liitolta / federation / *resebyrå / matkatoimisto / travel agen / välittäj / förmedla / yhteistyökumppan / kumppan / jälleenmyyj / kolmansilta osapuolilta / samarbetspartner / återförsäljar / tredje part / partners? / resellers? / third part',
    ),
  ],
  [
    'own',
    'own',
    cue(
      '*kamerat / *kameroista / mittarit / laitteist / \\p{L}+(?:laite|lukija|anturi)(?!\\p{L}) / paikannus / antur / cameras / sensors / kameror / toiminnanohjaus / automaattises / automatiskt / automatically / omista järjestelm / omasta toiminna / asiakassuhteen aikana (?:synty|kerty) / palvelun käyt\\p{L}* (?:yhteydessä|synty) / toiminnassamme synty / synty\\p{L}* / kerty\\p{L}* / mittarei / mätare / meters / affärssystem / uppstår / uppkommer / egna system / egen verksamhet / erp system / arises? / generated / our own (?:work|systems?|activit)',
    ),
  ],
]
const labelled: readonly [string, RegExp][] = [['cookies', cue('evästei\\p{L}* / kakor / cookies')]]

const from = cue(
  'saadaan / saamme / kerätään / keräämme / tulevat / hankitaan / tietoläh / lähte / saada / päivit / synty / fås / får vi / samlas / samlar / kommer / källa / källor / erhålls / hämtas / lämnar / uppstår / obtain / collect / receive / get / source / antaa / annat / ilmoittaa / given / record / come / comes / given / provide / arise',
)
const notHere = cue(
  'ei luovuteta / luovutetaan / ei siirretä / siirretä / hävitet / poistet / ainoastaan / perustu / utlämnas / lämnas (?:inte|ut) / överförs / not disclosed / disclosed / transferred / deleted / legal basis / ei saada / emme (?:hanki|kerää|saa) / not (?:obtain|collect|receive) / inte (?:från|in)',
)

/** Where the data come from, each source with its channels. */
export function sourcesOf(sections: readonly Section[]): SourceSaid[] {
  const all = saidIn(sections)
  const own = [...all.filter((said) => said.facts.includes('F23')), ...headingsOfData(sections)]
  const looked =
    own.length > 0
      ? own
      : all.filter(
          (said) =>
            (said.facts.length === 0 || said.facts.some((fact) => ['F20', 'F12', 'F04'].includes(fact))) &&
            from.test(said.text) &&
            (kinds.some(([, kind, words]) => kind !== 'own' && words.test(said.text)) || sends.test(said.text)) &&
            (obtains.test(said.text) || sends.test(said.text)),
        )
  const found: SourceSaid[] = []
  const add = (
    key: string,
    kind: Source['kind'] | undefined,
    words: string,
    ways: Source['channels'],
    said: (typeof all)[number],
  ) => {
    const same = found.find((one) => keyOf(one) === key)
    if (same) same.value.channels = [...new Set([...same.value.channels, ...ways])]
    else {
      const next = foundIn({ name: words, ...(kind ? { kind } : {}), channels: ways }, said)
      names.set(next, key)
      found.push(next)
    }
  }
  const names = new Map<SourceSaid, string>()
  const keyOf = (one: SourceSaid) => names.get(one)
  const unsorted: (typeof all)[number][] = []
  const ownWays: [(typeof all)[number], Source['channels']][] = []
  for (const said of looked) {
    if (notHere.test(said.text)) continue
    const ways = channelsIn(said.text)
    const hits = kinds.flatMap(([key, kind, words]) => {
      const match =
        words.exec(said.text) ?? (key === 'person' && own.includes(said) ? themselves.exec(said.text) : null)
      if (!match) return []
      const name = nameAt(said.text, match)
      // "Järjestäjiltä": one who does something may be an organisation by trade.
      return key === 'person' && isOrganisation(name.split(' ').at(-1)!) ? [] : [{ key, kind, words: name }]
    })
    const kept = hits.filter(
      (one) =>
        one.key !== 'own' ||
        hits.length === 1 ||
        ways.includes('erp') ||
        cue('automat / synty / kerty / mittarei / mätare / meters / uppstår / arise / generated').test(said.text),
    )
    for (const hit of kept)
      add(
        hit.key,
        hit.kind,
        hit.words,
        ways.filter((way) => belongs(way, hit.key, kept.length)),
        said,
      )
    const parties = partiesBehind(said, own.includes(said)).filter(
      (one) => !hits.some((hit) => hit.words.includes(one.last) || one.words.includes(hit.words)),
    )
    const name = own.includes(said) ? namedIn.exec(said.text)?.[0] : undefined
    if (name && parties.length === 0 && !hits.some((hit) => hit.words.includes(name)))
      parties.push({ words: name, at: said.text.indexOf(name), last: name })
    for (const one of parties) add(`party ${one.words.toLowerCase()}`, 'partner', one.words, [], said)
    if (kept.length === 0 && parties.length > 0) continue
    if (kept.length === 0 && ways.length > 0) unsorted.push(said)
    else if (kept.length > 0 && !kept.some((one) => one.key === 'person') && own.length > 0) {
      const left = ways.filter((way) => personal.has(way))
      if (left.length > 0) ownWays.push([said, left])
    }
  }
  for (const said of unsorted) {
    const ways = channelsIn(said.text)
    const direct = ways.filter((way) => personal.has(way))
    if (direct.length > 0) ownWays.push([said, direct])
    for (const [key, words] of labelled)
      if (direct.length === 0 && words.test(said.text)) add(key, 'own', said.text, ['cookies'], said)
    for (const way of ways.filter((one) => !personal.has(one) && one !== 'cookies'))
      add(
        way === 'trade-register' || way === 'web-pages' ? 'public' : way === 'update-file' ? 'updates' : 'own',
        way === 'trade-register' || way === 'web-pages' ? 'public' : way === 'update-file' ? 'bought' : 'own',
        said.text,
        [way],
        said,
      )
  }
  // By e-mail, telephone and forms comes what the person tells, where the document names the person; else it is asked from whom.
  const person = found.some((one) => one.value.kind === 'person')
  for (const [said, ways] of ownWays)
    add(person ? 'person' : 'asked', person ? 'person' : undefined, said.text, ways, said)
  return found
}

/* "Kokeen tulos saadaan Ajovarmalta": a name in the case that says whence. */
const namedIn = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}lt[aä](?!\p{L})/u

/* Organisations that data come from: in a case or after a word that says so, or as the ones who send them. */
function partiesBehind(said: Said, own: boolean): PartyPhrase[] {
  return partyPhrases(said.text).filter(({ at, last }) => {
    if (
      /(?:l[td]?[aä]|lt[aä](?:mme|nne|nsa|nsä|an|än)?|st[aä](?:mme|an|än)?)$/iu.test(last) &&
      /(?:lt|st)/iu.test(last.slice(-7))
    )
      return true
    if (sends.test(said.text) && !/(?:lle|lla|llä|ssa|ssä)$/iu.test(last)) return true
    const before = said.text.slice(Math.max(0, at - 30), at)
    if (/(?<!\p{L})(?:från|av|via|genom|from|by|through)\s[^,.;]*$/iu.test(before)) return true
    return (
      own && (said.list || said.text.split(' ').length <= 6) && !/(?:lle|lla|llä|ssa|ssä|ksi|een|aan)$/iu.test(last)
    )
  })
}
const sends = cue(
  '(?:välittä|toimitta|lähettä|ilmoitta|antaa|luovutta)[^.]{0,25} (?:meille|rekisterinpitäjälle) / (?:förmedlar|lämnar|skickar|meddelar)[^.]{0,30} (?:oss|till oss) / (?:sends?|provides?|gives?|passes)[^.]{0,30} us',
)

/* "Information you provide", "collected automatically": the heading above the data tells where they come from. */
const headingsOfData = (sections: readonly Section[]): ReturnType<typeof saidIn> =>
  sections
    .filter(
      (one) =>
        one.lines.length > 0 &&
        one.facts.includes('F20') &&
        cue(
          'you (?:give|provide) / automat / third part / itse anna / antamasi / kolmansilta / du (?:ger|lämnar) / tredje part',
        ).test(one.heading),
    )
    .flatMap((one) => {
      const all = saidIn([one])
      return [{ ...all[0]!, text: one.heading }, ...all.filter((said) => obtains.test(said.text))]
    })

/* Below a heading of sources the person alone is a source: "The client". */
const themselves =
  /(?<!\p{L})(?:asiakas|jäsen|rekisteröity|henkilö|potilas|oppilas|asukas|varaaja|tilaaja|(?:den registrerade|kunden|medlemmen|personen|patienten)(?!s)|gästen(?!s)|eleven(?!s)|användaren(?!s)|vieras|matkustaja|kävijä|\p{L}{2,}[aeiouyäö]j[aä]|huoltaja|\p{L}{3,}n (?:omistaja|haltija|ostaja|vuokraaja)|\p{L}{3,}s ägare|the (?:client|customer|member|data subject|person|patient|guest)s?)(?![\p{L}’'])/iu

const obtains = cue(
  '(?:antaa|ilmoittaa|kirjoittaa|täyttää|kertoo)[^.]{0,40}itse / (?:lämnar|uppger|meddelar|fyller)[^.]{0,30}själv / saadaan / saamme / kerätään / keräämme / hankitaan / hankimme / lähte / tulevat / fås / får vi / vi får / samlas in / samlar in / kommer / hämtas / erhålls / obtain / collect\\p{L}* (?:\\p{L}+ )*(?:directly |from ) / receive\\p{L}* (?:\\p{L}+ )*from / get (?:\\p{L}+ )*from / come\\p{L}* from / sources? (?:is|are)',
)
const personal = new Set<Source['channels'][number]>([
  'email',
  'web-form',
  'phone',
  'meetings',
  'visit',
  'registration',
  'web-shop',
  'paper-form',
  'event',
  'business-card',
  'social-media',
  'contract',
  'customer-service',
  'invitation-link',
  'customer-credentials',
])

function belongs(way: Source['channels'][number], key: string, all: number): boolean {
  if (key === 'person') return personal.has(way)
  if (way === 'update-file') return key === 'updates' || key === 'authorities'
  if (way === 'trade-register' || way === 'web-pages') return key === 'public'
  if (way === 'erp' || way === 'billing') return key === 'own'
  if (way === 'cookies' || way === 'invitation-link' || way === 'customer-credentials') return key === 'partners'
  return all === 1 && !['own', 'public', 'authorities', 'updates'].includes(key)
}

/** The phrase of a sentence in which a word stands: between commas and "and". */
export function wordsAt(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[,;:(]|(?<!\p{L})(?:ja|sekä|och|samt|and|or|tai|eller)(?!\p{L})/iu)
      .at(-1) ?? ''
  const after = text.slice(at).split(/[,;:.)]|(?<!\p{L})(?:ja|sekä|och|samt|and|or|tai|eller)(?!\p{L})/iu)[0] ?? ''
  return `${before}${after}`
    .replace(/\s*\(.*$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}

/** A short name for what words stand for: their phrase, or the words alone when the phrase is half a sentence. */
export function nameAt(text: string, match: RegExpExecArray): string {
  const phrase = wordsAt(text, match.index)
  if (phrase.split(' ').length <= 3) return phrase
  const before = /[\p{L}\d-]*$/u.exec(text.slice(0, match.index))![0]
  const after = /^[\p{L}\d-]*/u.exec(text.slice(match.index + match[0].length))![0]
  return `${before}${match[0]}${after}`.trim()
}
