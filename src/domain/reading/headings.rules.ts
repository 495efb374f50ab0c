import type { FactId } from '../registers/terms.rules.ts'
import { tidy } from '../../plumbing/text/text-blocks.ts'
import { fillers, headingPatterns } from './heading-words.rules.ts'

const numbering = /^\s*(?:§\s*)?(?:\(?\d{1,2}(?:[.,]\d{1,2})*\s?[a-z]?[.):]*|[A-Z][.)]|[IVX]{1,4}[.)])\s+(?=\S)/u

/** A heading without its number and its colon. */
export const bareHeading = (text: string): string =>
  tidy(text)
    .replace(numbering, '')
    .replace(/[\s:.]+$/u, '')
    // "Rekisterin-pitäjä": a narrow cell cut the word by hand.
    .replace(/(?<=\p{Ll})-(?=pitäj|mukai|tiedot|perust|tarkoitu|sisält)/gu, '')
export const isNumbered = (text: string): boolean => numbering.test(text)

/** What stands below a heading, and how much of its letters say so (0 to 1). Empty when nothing does. */
export function headingOf(text: string): { facts: FactId[]; covered: number } {
  let left = bareHeading(text)
  if (left.length > 190 || left === '') return { facts: [], covered: 0 }
  const all = letters(left.replace(fillers, ' '))
  const facts: { fact: FactId; at: number; words: string }[] = []
  for (const [fact, pattern] of headingPatterns) {
    for (let found = pattern.exec(left); found && found[0].trim() !== ''; found = pattern.exec(left)) {
      if (!facts.some((one) => one.fact === fact)) facts.push({ fact, at: found.index, words: found[0] })
      // Blanks keep the places of the rest, so that the facts come in the order of the heading.
      left = left.slice(0, found.index) + ' '.repeat(found[0].length) + left.slice(found.index + found[0].length)
    }
  }
  if (facts.length === 0) return { facts: [], covered: 0 }
  const rest = letters(left.replace(fillers, ' '))
  const covered = all === 0 ? 1 : 1 - rest / Math.max(all, rest)
  return {
    facts: narrowed(
      facts
        .filter(
          (one) =>
            facts.length === 1 ||
            one.fact !== 'F20' ||
            !/^(?:(?:person)?uppgifter|(?:personal )?data|(?:henkilö)?tiedot)$/iu.test(one.words),
        )
        .toSorted((a, b) => a.at - b.at)
        .map((one) => one.fact),
    ),
    covered,
  }
}

/* Words that in a marked heading say what stands below it, however the rest is put. */
const loose: readonly [FactId, RegExp][] = [
  [
    'F12',
    /tarkoitu|ändamål|syfte|purpose|(?:do with|use) (?:your |the )?(?:personal )?(?:data|information)|käytämme tieto|använder vi/iu,
  ],
  ['F13', /perust(?:e|ei)|rättslig|laglig|grund(?:er|en)?(?!\p{L})|legal|lawful|grounds/iu],
  ['F12', /^(?:miksi|mitä varten|varför|why)(?!\p{L})|^what .* for\??$/iu],
  ['F23', /^(?:mistä|varifrån|where)(?!\p{L})|lähte|källor|källa|source/iu],
  ['F24', /vastaanott|mottagar|recipient|kenelle|to whom|till vem/iu],
  ['F25', /luovut|lämnas ut|utläm|disclos|shar(?:e|ing)/iu],
  ['F35', /^(?:milloin|när|when) .*(?:poist|hävit|rader|gallra|delet|eras|remov)/iu],
  ['F27', /ulkopuol|ulkomai|utomlands|abroad|siirr(?:ot|et)|tredje ?l[aä]nd|utanför|third countr|outside/iu],
  [
    'F20',
    /^(?:mitä|millais\p{L}+|mitkä|vad|vilka|what|which) .*(?:tiedämme|tallessa|tallenn|kerää|merki|vet vi|vi vet|sparar|samlar|antecknar|know|have|hold|write down|gather)/iu,
  ],
  ['F24', /^(?:kuka|ketkä|vem|vilka|who) (?:muu|muut|annars|else)|^who(?:m)? .*(?:handle|help|see|get)/iu],
  ['F34', /säily|lagra[rs]|bevara|sparas|länge|retain|retention|how long|kauan/iu],
  ['F38', /suoja|tietoturva|skydd|säkerhet|secur|protect/iu],
  ['F39', /eväst|kakor|cookie/iu],
  ['F51', /oikeu(?:te|det|ksi)|rättighet|rights/iu],
  ['F04', /(?:kuka|ketkä) .*vastaa|vem (?:är|ansvarar)|who (?:is|are)(?: |$)/iu],
  ['F07', /yhtey|kontakt|contact/iu],
]

/** What stands below a heading that its maker marked as one. */
export function markedHeading(text: string): FactId[] {
  const { facts, covered } = headingOf(text)
  if (covered >= 0.4) return facts
  return loose
    .filter(([, words]) => words.test(bareHeading(text)))
    .map(([fact]) => fact)
    .filter((fact, i, all) => all.indexOf(fact) === i)
    .slice(0, 2)
}

const letters = (text: string): number => text.replace(/[^\p{L}\d]/gu, '').length

/* "Principles of protection A: manual material" speaks of the paper only. */
function narrowed(facts: FactId[]): FactId[] {
  const manual = facts.includes('F36') || facts.includes('F37')
  return manual ? facts.filter((fact) => fact !== 'F38' && fact !== 'F20') : facts
}

/* "MISTÄ TIEDOT TULEVAT": several words in capitals alone. */
const isInCapitals = (line: string): boolean =>
  /\p{Lu}{3}/u.test(line) && line.includes(' ') && line === line.toLocaleUpperCase('fi') && !/\d{3}/u.test(line)

/** Whether a line that nothing marks as a heading is one: it says what stands below it and nothing else. */
export function isHeadingLine(text: string, alone = true): boolean {
  const line = tidy(text)
  // A number, a question mark or capitals mark a short line as a heading, however it is put.
  const marked = isNumbered(line) || line.endsWith('?') || isInCapitals(line)
  const asks = alone && line.length < 110 && marked && !/[.!;,]$/u.test(line)
  if (asks && markedHeading(line).length > 0) return true
  if (line.length > 150 || /[.!;,]$/u.test(line.replace(/\d\.$/, ''))) return false
  const { facts, covered } = headingOf(line)
  if (facts.length === 0) return false
  return covered >= (isNumbered(line) || line.endsWith(':') ? 0.55 : 0.85)
}
