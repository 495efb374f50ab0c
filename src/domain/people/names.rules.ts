import { withoutInvisible } from '../../plumbing/text/plain.ts'
import { fold } from '../../plumbing/text/fold.ts'
import { isGivenName } from './given-names.rules.ts'

export type NameOrder = 'given-first' | 'family-first'
export type SplitName = {
  given: string
  family: string
  /** False where the order was taken from habit, not from the words themselves. */
  sure: boolean
  /** Set when the cell seems to name two people: "Matti ja Maija Virtanen". */
  several?: true
}

const particles = new Set(
  'von af av de da do dos das di del della der den dem van vander ver ten ter te zu zum zur la le el al bin binti ibn ben of'.split(
    ' ',
  ),
)
const titles = new Set(
  'tri dr prof professori professor hra rva nti herr fru fröken froken mr mrs ms miss mx sir dipl.ins di ins toht maist fil.maist fm fk ft ktm oti vt kirkkoherra rovasti pastori jr sr phd msc mba'.split(
    ' ',
  ),
)
const familyEnding = /(?:nen|qvist|kvist|strom|sson|blom|gren|berg|lund|stedt|stam|vuori|maki|niemi|jarvi|lainen)$/
const initials = /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*)$/u
const couple = / (?:ja|och|and) |\s[&+]\s|\S\s*\/\s*\S/i

const tidy = /^[\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+(?: [\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+)*$/

/** One space between words, none at the ends; invisible signs gone. The spelling stays as people wrote it. */
export function tidyName(text: string): string {
  if (tidy.test(text)) return text
  return withoutInvisible(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/**
 * A full name as written, to given and family names. Knows "Matti Virtanen", "Virtanen Matti", "Virtanen, Matti", initials,
 * particles (von, af, van der) and double names; titles stay where they are. `habit` says the order of the column when the
 * words do not. A single name is a family name unless it is a common given name.
 */
export function splitName(text: string, habit: NameOrder = 'given-first'): SplitName {
  const name = tidyName(text)
  // "Maija Virtanen (os. Laine)": what stands in brackets stays with the family name.
  const beside = / \([^()]*\)$/.exec(name)
  if (beside && beside.index > 0) {
    const bare = splitName(name.slice(0, beside.index), habit)
    return { ...bare, family: `${bare.family}${bare.family ? beside[0] : beside[0].trim()}`, sure: false }
  }
  const result = name.includes(',') ? splitAtComma(name, habit) : splitWords(name.split(' '), habit)
  if (namesTwo(name)) return { ...result, sure: false, several: true }
  return result
}

/** True when a name seems to be of two people: "Matti ja Maija", "Anna & Eva", "Matti / Maija". In: a tidy name. */
export const namesTwo = (name: string): boolean => couple.test(name)

/** The order most names of a column are in, or undefined when the samples do not tell. In: full names as written. */
export function habitOf(samples: readonly string[]): NameOrder | undefined {
  let givenFirst = 0
  let familyFirst = 0
  for (const sample of samples) {
    const name = tidyName(sample)
    if (name.includes(',') || !name.includes(' ')) continue
    const order = orderOf(withoutTitles(name.split(' ')))
    if (order === 'given-first') givenFirst++
    if (order === 'family-first') familyFirst++
  }
  if (givenFirst === familyFirst) return undefined
  return givenFirst > familyFirst ? 'given-first' : 'family-first'
}

/** Given and family names as one line in the order people read them. */
export function fullName(name: { given: string; family: string }): string {
  return name.given && name.family ? `${name.given} ${name.family}` : name.given || name.family
}

const noble = /^((?:(?:af|av|von|zu|und|de|la|du|der|den|dem|van|ten|ter) )+)(\S.*)$/
const nobleLast = /^(.*\S), ((?:(?:af|av|von|zu|und|de|la|du|der|den|dem|van|ten|ter) ?)+)$/

/** A family name as it stands in order: particles do not count, so "af Hällström" stands among H as "Hällström, af". */
export const familyInOrder = (family: string): string =>
  noble.test(family)
    ? family.replace(noble, (_whole, particles: string, name: string) => `${name}, ${particles.trim()}`)
    : family

/** The same the other way round: "Hällström, af" is "af Hällström" again. */
export const familyAsWritten = (inOrder: string): string => inOrder.replace(nobleLast, '$2 $1')

function splitAtComma(name: string, habit: NameOrder): SplitName {
  const comma = name.indexOf(',')
  const before = name.slice(0, comma).trim()
  const after = name.slice(comma + 1).trim()
  if (!after || !before) return splitWords((before || after).split(' '), habit)
  if (after.split(/[\s,]+/).every(isTitle)) {
    const bare = splitWords(before.split(' '), habit)
    return bare.family ? { ...bare, family: `${bare.family}, ${after}` } : { ...bare, given: `${bare.given}, ${after}` }
  }
  // "Matti Virtanen, Maija Laine": a given name begins both.
  const two = [before, after].every((part) => part.includes(' ') && isGivenName(part.split(' ')[0]!))
  return two
    ? { given: after, family: before, sure: false, several: true }
    : { given: after, family: before, sure: true }
}

function splitWords(words: string[], habit: NameOrder): SplitName {
  const bare = withoutTitles(words)
  if (bare.length < 2) {
    const only = words.join(' ')
    return isGivenName(bare[0] ?? '')
      ? { given: only, family: '', sure: false }
      : { given: '', family: only, sure: false }
  }
  // "von der Leyen": the particles and one name are the family's.
  if (isParticle(bare[0] ?? '') && bare.slice(0, -1).every(isParticle))
    return { given: '', family: words.join(' '), sure: false }
  const start = bare === words ? 0 : words.findIndex((word) => !isTitle(word))
  const front = start > 0 ? `${words.slice(0, start).join(' ')} ` : ''
  const rest = start > 0 ? words.slice(start) : words
  const order = orderOf(bare)
  const cut = (order ?? habit) === 'family-first' ? familyEnd(rest) : familyStart(rest)
  const [left, right] = [rest.slice(0, cut).join(' '), rest.slice(cut).join(' ')]
  const sure = order !== undefined && (rest.length === 2 || middleIsClear(rest, cut, order))
  return (order ?? habit) === 'family-first'
    ? { given: front + right, family: left, sure }
    : { given: front + left, family: right, sure }
}

function orderOf(words: string[]): NameOrder | undefined {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (isParticle(first)) return 'family-first'
  if (words.some((word, i) => i > 0 && isParticle(word))) return 'given-first'
  const [firstGiven, lastGiven] = [isGiven(first), isGiven(last)]
  if (firstGiven !== lastGiven) return firstGiven ? 'given-first' : 'family-first'
  if (firstGiven) return undefined
  const [firstFamily, lastFamily] = [familyEnding.test(fold(first)), familyEnding.test(fold(last))]
  if (firstFamily !== lastFamily) return firstFamily ? 'family-first' : 'given-first'
  const [firstLoud, lastLoud] = [isLoud(first), isLoud(last)]
  if (firstLoud !== lastLoud) return firstLoud ? 'family-first' : 'given-first'
  return undefined
}

function familyStart(words: string[]): number {
  const particle = words.findIndex((word, i) => i > 0 && isParticle(word))
  return particle > 0 && particle < words.length - 1 ? particle : words.length - 1
}

function familyEnd(words: string[]): number {
  if (isParticle(words[0] ?? '')) {
    const own = words.findIndex((word) => !isParticle(word))
    return own < 0 || own + 1 >= words.length ? words.length - 1 : own + 1
  }
  const given = words.findIndex((word, i) => i > 0 && isGiven(word))
  return given > 0 ? given : 1
}

function middleIsClear(words: string[], cut: number, order: NameOrder): boolean {
  const given = order === 'given-first' ? words.slice(0, cut) : words.slice(cut)
  const family = order === 'given-first' ? words.slice(cut) : words.slice(0, cut)
  return given.every(isGiven) && (family.length === 1 || isParticle(family[0] ?? ''))
}

function withoutTitles(words: string[]): string[] {
  if (!words.some(isTitle)) return words
  const bare = words.filter((word) => !isTitle(word))
  return bare.length ? bare : words
}

function isTitle(word: string): boolean {
  const bare = word.endsWith('.') || word.endsWith(',') ? word.replace(/[.,]+$/, '') : word
  return bare.length > 1 && titles.has(bare.toLowerCase())
}

function isParticle(word: string): boolean {
  return particles.has(word)
}

function isGiven(word: string): boolean {
  return isGivenName(word) || (word.length < 3 || word.includes('.') ? initials.test(word) : false)
}

function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
}
