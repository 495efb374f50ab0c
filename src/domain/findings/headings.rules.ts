import type { DocumentFact } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages, type Language, type Text, type Text3 } from '../registers/text.rules.ts'
import { stems } from './said.rules.ts'

type About = { names: Text3; words: RegExp }

/** What a text about each of these facts speaks of. A fact whose texts may use any words is not among them. */
export const subjects: Partial<Record<FactId, About>> = {
  F23: {
    names: { fi: 'tietolähteet', sv: 'uppgiftskällor', en: 'sources' },
    words: stems(
      ...[
        'läh[dt]e',
        'saa(?:daan|mme|tu)',
        'kerä',
        'rekister',
        'asiak',
        'itse',
        'hae',
        'haku',
        'tule',
        'toimit',
        'messu',
      ],
      ...['osto', 'ostet', 'käll', 'få(?:r|s)', 'saml', 'regist', 'kund', 'själv', 'hämt', 'mäss', 'köp'],
      ...['sourc', 'obtain', 'collect', 'from', 'register', 'custom', 'fair', 'bought', 'provid', 'given'],
    ),
  },
  F25: {
    names: { fi: 'tietojen luovutukset', sv: 'utlämnande av uppgifter', en: 'disclosures' },
    words: stems(
      ...[
        'luovut',
        'anne',
        'anna',
        'väli',
        'lähe',
        'vastaanot',
        'siir',
        'viranom',
        'perin',
        'ulkopuol',
        'toimit',
        'jaa',
      ],
      ...['utlämn', 'lämna', 'överlå', 'skick', 'mottag', 'myndig', 'inkass', 'utomst', 'överför', 'ge[rs]?(?!\\p{L})'],
      ...['disclos', 'giv', 'pass', 'share', 'sent', 'send', 'recipient', 'authorit', 'outsid', 'third', 'transfer'],
    ),
  },
  F34: {
    names: { fi: 'säilyttämisaika', sv: 'lagringstid', en: 'retention period' },
    words:
      /\d|(?<!\p{L})(?:säily|aika|ajan|vuo[dst]|kuukau|viik|päiv|poist|hävit|kunnes|jälkeen|toistai|lag(?:ra|ri)|spar|bevar|tid|år|månad|veck|dag|rader|förstör|tills|efter|gallr|retain|retention|kept|keep|stor|period|time|year|month|week|day|delet|eras|destr|until|after|as long)/iu,
  },
  F41: {
    names: {
      fi: 'automaattiset päätökset ja profilointi',
      sv: 'automatiserade beslut och profilering',
      en: 'automated decisions and profiling',
    },
    words: stems(
      'automa',
      'profil',
      'päät[eöt]',
      'koneell',
      'pistey',
      'beslut',
      'maskin',
      'decision',
      'scor',
      'algorit',
    ),
  },
  F27: {
    names: { fi: 'siirto ETA-alueen ulkopuolelle', sv: 'överföring utanför EES', en: 'transfer outside the EEA' },
    words: stems('siir', 'siirr', 'ETA-', 'EU:', 'EU-', 'Euroop', 'överför', 'EES', 'transfer', 'EEA', 'EU(?!\\p{L})'),
  },
  F39: {
    names: { fi: 'evästeet', sv: 'kakor', en: 'cookies' },
    words: stems('eväst', 'selai', 'kakor', 'kakan?(?!\\p{L})', 'webbläs', 'cookie', 'browser'),
  },
  F42: {
    names: { fi: 'oikeus saada pääsy tietoihin', sv: 'rätt till tillgång', en: 'right of access' },
    words: stems(
      'tarkast',
      'tarkist',
      'pääs',
      'jäljen',
      'kopio',
      'nähdä',
      'insyn',
      'tillgång',
      'kopia',
      'granska',
      'access',
      'copy',
      'inspect',
    ),
  },
  F43: {
    names: { fi: 'oikeus tietojen korjaamiseen', sv: 'rätt till rättelse', en: 'right to rectification' },
    words: stems(
      'korja',
      'oikai',
      'virhe',
      'täyden',
      'rätt(?:a|ar|as|else)',
      'felakt',
      'korrig',
      'rectif',
      'correct',
      'inaccur',
    ),
  },
  F44: {
    names: { fi: 'oikeus tietojen poistamiseen', sv: 'rätt till radering', en: 'right to erasure' },
    words: stems('poist', 'hävit', 'unohd', 'rader', 'utplån', 'glömd', 'eras', 'delet', 'forgot'),
  },
  F45: {
    names: { fi: 'oikeus rajoittaa käsittelyä', sv: 'rätt till begränsning', en: 'right to restriction' },
    words: stems('rajoit', 'begräns', 'restrict'),
  },
  F47: {
    names: { fi: 'oikeus siirtää tiedot', sv: 'rätt till dataportabilitet', en: 'right to portability' },
    words: stems(
      'siirt',
      'siirr',
      'koneell',
      'överför',
      'flytt',
      'portab',
      'dataport',
      'transfer',
      'transmit',
      'machine',
    ),
  },
  F48: {
    names: { fi: 'oikeus vastustaa käsittelyä', sv: 'rätt att göra invändningar', en: 'right to object' },
    words: stems('vastust', 'invänd', 'object'),
  },
  F49: {
    names: { fi: 'oikeus kieltää mainonta', sv: 'rätt att förbjuda reklam', en: 'right to forbid marketing' },
    words: stems(
      'kiel',
      'mainon',
      'markkin',
      'suoramark',
      'suoramain',
      'förbj',
      'förbud',
      'reklam',
      'marknad',
      'forbid',
      'ban',
      'market',
      'advert',
      'prohibit',
      'opt',
    ),
  },
  F50: {
    names: {
      fi: 'oikeus valittaa valvontaviranomaiselle',
      sv: 'rätt att klaga hos tillsynsmyndigheten',
      en: 'right to complain',
    },
    words: stems(
      'valit',
      'valvontavir',
      'tietosuojaval',
      'klag',
      'tillsyn',
      'dataomb',
      'complain',
      'authorit',
      'ombuds',
    ),
  },
}

/** Rights of a person: a text under one of them that speaks only of another has the wrong text. */
const rights = ['F42', 'F43', 'F44', 'F45', 'F47', 'F48', 'F49'] as const satisfies readonly FactId[]

/** Words that speak of nothing but one fact: narrower than the words that may stand under its own heading. */
const marks: Partial<Record<FactId, RegExp>> = {
  F23: stems(
    'tietolähte',
    'saamme (?:\\p{L}+ )?tiedo',
    'saamme tieto',
    'vi får (?:\\p{L}+ )?uppgift',
    'we (?:get|obtain|collect|receive)',
    'tiedot saadaan',
    'tietoja saadaan',
    'uppgifterna fås',
    'data (?:are|come) (?:obtained|collected|from)',
  ),
  F25: stems('luovut', 'utlämn', 'lämna\\p{L}* ut', 'disclos'),
  F34: stems(
    'säilyt[äe]',
    'säilytysa',
    'lagringstid',
    'bevaras',
    'lagras',
    'retention period',
    '(?:are|is) (?:kept|retained)',
  ),
  F41: stems(
    'profiloi',
    'automaatti\\p{L}* pää',
    'profiler',
    'automatiser\\p{L}* beslut',
    'profiling',
    'automated decision',
  ),
}
const kinds = ['F23', 'F25', 'F34', 'F41'] as const satisfies readonly FactId[]
/** A right is spoken of where somebody may do something, not where a bank or a market is named. */
const ofRight =
  /(?<!\p{L})(?:voit|oikeu|saat|pyy(?:dä|ntö|tää)|kiel(?:tää|lät)|rätt|kan du|du kan|begär|be oss|you (?:can|may|have)|right|request|ask us)/iu

/** The fact that a text under the heading of `fact` speaks of instead; undefined where nothing is wrong. */
export function speaksOf(fact: FactId, text: string): FactId | undefined {
  const own = subjects[fact]
  if (!own || own.words.test(text)) return undefined
  const ofKind = (kinds as readonly FactId[]).includes(fact)
  const right = rights.find((other) => other !== fact && subjects[other]!.words.test(text))
  if (right && (!ofKind || ofRight.test(text))) return right
  if (fact !== 'F39' && subjects.F39!.words.test(text)) return 'F39'
  return kinds.find((other) => other !== fact && fact !== 'F27' && marks[other]!.test(text))
}

/** The right a heading in a company's own words is about; undefined when it is about none or several. */
export function factOfHeading(heading: string): FactId | undefined {
  const found = [...rights, 'F27' as const, 'F39' as const].filter((fact) => subjects[fact]!.words.test(heading))
  return found.length === 1 ? found[0] : undefined
}

function wrong(path: string, fact: FactId | undefined, text: Text | undefined): Finding[] {
  if (!fact || !text) return []
  const other = languages.flatMap((one: Language) => (text[one] ? (speaksOf(fact, text[one]) ?? []) : []))[0]
  if (!other) return []
  const names = subjects[fact]!.names
  return [
    {
      ...warning(path, 'wrong-heading', { name: names.fi, other: subjects[other]!.names.fi }, names),
      texts: { other: subjects[other]!.names },
    },
  ]
}

/** Own words of a register under a heading that is about something else. */
export const checkOwnWords = (at: string, texts: Partial<Record<FactId, Text>>): Finding[] =>
  (Object.entries(texts) as [FactId, Text][]).flatMap(([fact, text]) => wrong(`${at}/texts/${fact}`, fact, text))

/** A renamed heading that names another right, and an own section whose text is about another right than its heading. */
export const checkHeadings = ({ key, headings, sections }: DocumentFact): Finding[] => [
  ...(Object.entries(headings) as [FactId, Text][]).flatMap(([fact, heading]) =>
    wrong(`documents/${key}/headings/${fact}`, fact, heading),
  ),
  ...sections.flatMap(({ heading, text }, place) =>
    wrong(
      `documents/${key}/sections/${place}/text`,
      languages.flatMap((one) => factOfHeading(heading[one] ?? '') ?? [])[0],
      text,
    ),
  ),
]
