import { tidy } from '../../plumbing/text/text-blocks.ts'
import { longestSentence } from './bounded.rules.ts'

const wordsIn = (words: string): string[] => words.split(' / ')

/** Words as a pattern, `one / other`: each begins a word and may go on (Finnish endings); a star before it lets it stand inside a compound. */
export function cue(words: string): RegExp {
  const one = (word: string) => (word.startsWith('*') ? word.slice(1) : `(?<![\\p{L}\\d])(?:${word})`)
  return new RegExp(wordsIn(words).map(one).join('|'), 'iu')
}

/** Words of which each stands whole. */
export const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${wordsIn(words).join('|')})(?![\\p{L}\\d])`, 'iu')

/* A full stop after these does not end a sentence. */
const shortened =
  /(?:^|[\s(])(?:esim|mm|ym|yms|jne|ks|vrt|puh|p|s|n|nro|nr|os|tel|tfn|t\.ex|bl\.a|m\.m|osv|dvs|s\.k|e\.g|i\.e|etc|no|art|mom|kohta|y\.m|(?:\p{Lu}\.)*\p{Lu}|\d{1,2})\.$|[\s–-]\p{Lu}\.\p{Lu}\.$/iu

/** A text in sentences; dates, abbreviations and numbers do not end one. */
export function sentencesIn(text: string): string[] {
  const found: string[] = []
  let held = ''
  for (const piece of tidy(text).split(/(?<=[.!?]["”)]?)\s+(?=["”(]?[\p{Lu}\d])/u)) {
    held = held === '' ? piece : `${held} ${piece}`
    // Only the end of what is held is looked at, and nothing goes on without end.
    if (held.length < longestSentence && shortened.test(held.slice(-16))) continue
    found.push(held)
    held = ''
  }
  return held === '' ? found : [...found, held]
}

/** A list in running text as its parts: at commas, semicolons, bullets and the last "and", but not inside brackets. */
export function partsOf(text: string): string[] {
  // "Posti- ja käyntiosoite" is one: a part that ends in a hyphen goes on.
  const open = tidy(text)
    .replace(/[.;:,]+$/u, '')
    .replace(/(?<=\p{L})-(,?) (?=\p{L})/gu, (_all, comma: string) => (comma ? '-\u0001' : '-\u0002'))
  const parts: string[] = []
  let depth = 0
  let held = ''
  for (const sign of open) {
    if (sign === '(') depth++
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && /[,;•❖]/u.test(sign)) {
      parts.push(held)
      held = ''
    } else held += sign
  }
  parts.push(held)
  return parts
    .map((part) => part.replace(/-\u0002(ja|sekä|tai|och|eller|and|or) /giu, '-\u0002$1\u0003'))
    .flatMap((part) => part.split(/\s+(?:ja|sekä|tai|och|samt|eller|and|or|&)\s+(?![^(]*\))/iu))
    .map((part) => part.replaceAll('\u0001', ', ').replace(/[\u0002\u0003]/gu, ' '))
    .map((part) => tidy(part).replace(/^(?:ja|sekä|och|samt|and)\s+/iu, ''))
    .filter((part) => part !== '')
}

/** A key of small letters, digits and hyphens from words; `taken` are keys that are in use. */
export function keyFrom(words: string, taken: ReadonlySet<string>): string {
  const bare = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const base = bare === '' ? 'part' : bare
  let key = base
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`
  return key
}
