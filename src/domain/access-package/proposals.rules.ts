import { fold } from '../../plumbing/text/fold.ts'
import { isGivenName } from '../people/given-names.rules.ts'
import { findSensitiveWords } from '../people/sensitive-words.rules.ts'
import { fieldFact } from '../registers/catalogue.rules.ts'
import type { OwnField } from '../registers/declaration.schema.ts'
import type { PackageContent, PackageItem } from './package.schema.ts'
import type { ProposalKind } from './package-terms.rules.ts'

/** The program wants a human to look: at which words of which item, and why. */
export type Proposal = { item: string; kind: ProposalKind; words: string | null }

/** Two words that may be a name: as they stand, and the forms under which a register could have them. */
export type NamePair = { item: string; words: string; given: string[]; family: string[] }

const pair = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+)[ \u00a0](\p{Lu}[\p{L}'’-]+)/gu
const contact = /[^\s@<>,;:()]+@[^\s@<>,;:()]+\.[a-z]{2,}|(?<![\p{L}\d])\+?\d[\d -]{6,}\d(?!\d)/giu
const reach = 5
const shortest = 3

/** A word without its last letters, one by one: Finnish bends names (Aholalle, Aholan). */
const stems = (word: string): string[] =>
  Array.from({ length: Math.max(1, Math.min(reach, word.length - shortest + 1)) }, (_, i) =>
    word.slice(0, word.length - i),
  )

const textsOf = ({ value, beside }: PackageItem): string[] => [value, ...beside.map((one) => one.value)]

/** Fields in which people write freely, and in which others may be met. */
const isFree = ({ field }: PackageItem, own: readonly OwnField[]): boolean => {
  const fact = fieldFact(field, own)
  return (
    fact === undefined ||
    fact.kind === 'long-text' ||
    fact.kind === 'text' ||
    fact.class === 'free-text' ||
    field === 'request.file'
  )
}

/** Pairs of words in free text that may be the names of others, either word first. */
export function namePairs(content: PackageContent, own: readonly OwnField[]): NamePair[] {
  const self = new Set(fold(content.person).split(' '))
  return content.items
    .filter((one) => isFree(one, own))
    .flatMap((one) =>
      textsOf(one).flatMap((text) =>
        pairsIn(text).flatMap(([first, second]): NamePair[] => {
          const words = `${first} ${second}`
          if (stems(fold(first)).some((s) => self.has(s)) && stems(fold(second)).some((s) => self.has(s))) return []
          const forms = [...stems(first), ...stems(second)]
          return [{ item: one.item, words, given: forms, family: forms }]
        }),
      ),
    )
}

function pairsIn(text: string): [string, string][] {
  const found: [string, string][] = []
  pair.lastIndex = 0
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    found.push([match[1]!, match[2]!])
    // The second word may begin the next pair.
    pair.lastIndex = match.index + match[1]!.length
  }
  return found
}

/** Whether a pair reads as a name even where no register has it: one of the two is a known given name. */
const readsAsName = (words: string): boolean => words.split(' ').some((word) => stems(word).some(isGivenName))

export type KnownNames = ReadonlySet<string>
const inEitherOrder = (pair: NamePair, known: KnownNames): boolean =>
  pair.given.some((given) => pair.family.some((family) => known.has(`${given} ${family}`)))

/**
 * What the program proposes that a human looks at: names of other people of the registers and what reads as a name, contact
 * details that are not the person's own, who told, and what is guarded or speaks of crime. `known`: “given family” of people
 * in the registers.
 */
export function proposalsFor(
  content: PackageContent,
  pairs: readonly NamePair[],
  known: KnownNames,
  own: readonly OwnField[],
): Proposal[] {
  const mine = new Set(
    content.items
      .filter(({ field }) => field.startsWith('contact.') || field === 'request.contact')
      .flatMap(({ value }) => [...value.matchAll(contact)].map(([text]) => plainContact(text))),
  )
  const found: Proposal[] = pairs
    .filter((one) => inEitherOrder(one, known) || readsAsName(one.words))
    .map(({ item, words }) => ({ item, kind: 'other-person', words }))
  for (const one of content.items) {
    if (fieldFact(one.field, own)?.guarded) found.push({ item: one.item, kind: 'guarded', words: null })
    if (one.field === 'death') found.push({ item: one.item, kind: 'informant', words: null })
    if (!isFree(one, own)) continue
    for (const text of textsOf(one)) {
      for (const [words] of text.matchAll(contact))
        if (!mine.has(plainContact(words)) && !looksLikeDay(words))
          found.push({ item: one.item, kind: 'contact-of-other', words })
      if (findSensitiveWords(text).some(({ kind }) => kind === 'crime'))
        found.push({ item: one.item, kind: 'crime', words: null })
    }
  }
  const seen = new Set<string>()
  return found.filter(({ item, kind, words }) => {
    const key = `${item} ${kind} ${words}`
    return !seen.has(key) && seen.add(key)
  })
}

const plainContact = (text: string): string =>
  text.includes('@') ? text.toLowerCase().replace(/\.$/, '') : text.replace(/\D/g, '').replace(/^(?:00)?358|^0/, '')
const looksLikeDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
