import type { OfficeDeclaration, Recipient, Register, Source } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { everyText, sentencesOf, stems } from './said.rules.ts'

/** A sort of party that own words may name, and the declared one that answers to it. */
type Sort<Party> = { words: RegExp; fits: (party: Party) => boolean }

const recipientSorts: readonly Sort<Recipient>[] = [
  {
    words: stems('perintätoimist', 'perintäyhtiö', 'inkasso', 'debt collect', 'collection agenc'),
    fits: ({ category }) => category === 'collection',
  },
  {
    words: stems(
      'luottotietoyhtiö',
      'luottotietoyrity',
      'kreditupplysningsför',
      'credit (?:information|reference) (?:comp|agen)',
    ),
    fits: ({ category }) => category === 'credit-information',
  },
  {
    words: stems('tilitoimist', 'bokföringsbyrå', 'redovisningsbyrå', 'accounting firm', 'accountant'),
    fits: ({ category }) => category === 'accounting',
  },
  {
    words: stems('vakuutusyhtiö', 'försäkringsbolag', 'insurer', 'insurance compan'),
    fits: ({ category }) => category === 'insurer',
  },
  {
    words: stems('mainostoimist', 'mainosverkosto', 'reklambyrå', 'annonsnätverk', 'advertising (?:agenc|network)'),
    fits: ({ category }) => category === 'advertising',
  },
  {
    words: stems('kuljetusyhtiö', 'kuljetusyrity', 'kuljetusliik', 'transportföretag', 'carrier', 'courier'),
    fits: ({ category }) => category === 'delivery',
  },
]

const sourceSorts: readonly Sort<Source>[] = [
  {
    words: stems('väestötietojärjestelm', 'befolkningsdatasystem', 'population information'),
    fits: ({ kind }) => kind === 'public',
  },
  {
    words: stems('kaupparekister', 'yritys- ja yhteisötieto', 'handelsregist', 'trade register'),
    fits: ({ kind, channels }) => kind === 'public' || channels.includes('trade-register'),
  },
  {
    words: stems('luottotietoyhtiö', 'luottotietorekister', 'kreditupplysning', 'credit (?:information|reference)'),
    fits: () => false,
  },
  {
    words: stems('osoiterekister', 'osoitepalvelu', 'adressregist', 'adresstjänst', 'address (?:register|service)'),
    fits: ({ kind, channels }) => kind === 'public' || kind === 'bought' || channels.includes('update-file'),
  },
  {
    words: stems('sosiaalis\\p{L}* media', 'linkedin', 'facebook', 'sociala medier', 'social media'),
    fits: ({ channels }) => channels.includes('social-media'),
  },
  {
    words: stems(
      'ostet\\p{L}* (?:\\p{L}+ )?(?:luettel|rekister|list)',
      'köpt\\p{L}* (?:\\p{L}+ )?(?:list|regist)',
      '(?:bought|purchased) (?:\\p{L}+ )?list',
    ),
    fits: ({ kind }) => kind === 'bought',
  },
]

const denied =
  /(?<!\p{L})(?:ei|emme|eivät|eikä|emmekä|ilman|inte|inga|inget|ingen|aldrig|utan|no|not|never|nor|without|none)(?!\p{L})/iu
const company =
  /(?:\p{Lu}[\p{L}\d&.’'-]*[ \u00a0]){1,4}(?:Oyj|Oy|Abp|Ab|Ky|Tmi|Osk|Ltd|Inc|LLC|GmbH|AS|A\/S)(?!\p{L})/gu

const ofRecipients: readonly FactId[] = ['F24', 'F25', 'F26', 'F27']

/** What somebody has declared by name: every text but the own words of registers and the own sections of documents. */
const declaredNames = (declaration: OfficeDeclaration): string =>
  everyText(declaration)
    .filter(({ path }) => !/\/(?:texts|sections)\//.test(path))
    .map(({ text }) => text.toLocaleLowerCase('fi'))
    .join('\n')

/** Own words that name a source or a recipient which is not declared (Arts 13(1)(e), 14(2)(f)). */
export function checkNamedParties(declaration: OfficeDeclaration): Finding[] {
  const { recipients, sources, registers } = declaration
  const known = declaredNames(declaration)
  return registers.flatMap((register) => [
    ...['F23' as const].flatMap((fact) =>
      named(register, fact, 'source-not-declared', known, (text) => undeclared(text, sourceSorts, sources, known)),
    ),
    ...ofRecipients.flatMap((fact) =>
      named(register, fact, 'recipient-not-declared', known, (text) =>
        undeclared(text, recipientSorts, recipients, known),
      ),
    ),
  ])
}

function named(
  { key, texts }: Register,
  fact: FactId,
  code: string,
  known: string,
  sorts: (sentence: string) => string[],
): Finding[] {
  const said = languages.flatMap((one) => sentencesOf(texts[fact]?.[one] ?? '')).filter((one) => !denied.test(one))
  const names = said.flatMap((one) => [...companies(one, known), ...sorts(one)])
  return [...new Set(names)].map((name) => warning(`registers/${key}/texts/${fact}`, code, { name }))
}

/** Companies by the form of their names, of which no declared party has the name. */
const companies = (sentence: string, known: string): string[] =>
  [...sentence.matchAll(company)]
    .map(([name]) => name)
    .filter(
      (name) =>
        !known.includes(
          name
            .split(/[ \u00a0]/)
            .at(-2)!
            .toLocaleLowerCase('fi'),
        ),
    )

function undeclared<Party>(
  sentence: string,
  sorts: readonly Sort<Party>[],
  parties: readonly Party[],
  known: string,
): string[] {
  return sorts
    .filter(({ words, fits }) => words.test(sentence) && !words.test(known) && !parties.some(fits))
    .map(({ words }) => wholeWord(sentence, words))
}

/** The word as it stands there, to its end. */
const wholeWord = (sentence: string, words: RegExp): string => {
  const found = words.exec(sentence)!
  return found[0] + (/^[\p{L}-]*/u.exec(sentence.slice(found.index + found[0].length))?.[0] ?? '')
}
