import type { DocumentFact } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages, type Language, type Text, type Text3 } from '../registers/text.rules.ts'
import { stems } from './said.rules.ts'

type About = { names: Text3; words: RegExp }

/** What a text about each of these facts speaks of. A fact whose texts may use any words is not among them. */
export const subjects: Partial<Record<FactId, About>> = {
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

/** The fact that a text under the heading of `fact` speaks of instead; undefined where nothing is wrong. */
export function speaksOf(fact: FactId, text: string): FactId | undefined {
  const own = subjects[fact]
  if (!own || own.words.test(text)) return undefined
  return [...rights, 'F39' as const].find((other) => other !== fact && subjects[other]!.words.test(text))
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
