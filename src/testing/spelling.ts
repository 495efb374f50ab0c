/** A word as it is spelled, and its parts: the pieces between hyphens, without a case ending after a colon. */
export type SpelledWord = { word: string; parts: string[] }

const skipped = [
  /`[^`]*`/g, // code
  /https?:\/\/\S+|\bwww\.\S+/g,
  /\S+@\S+/g,
  /(?<![\p{L}\d])[\w./-]*[\p{L}\d]\.(?:ts|tsx|js|json|jsonl|md|sql|yaml|xlsx|docx|pdf|html|csv|jsonld|sock|pid|typ|example)\b/gu,
  /(?:\/[\w.<>*-]+){2,}\/?/g, // paths
  /(?<!\w)--?[a-z][\w-]*(?:=\S+)?(?= )/g, // options of a command
  /[\p{L}\d_:-]*\{[^}]*\}[\p{L}\d_:-]*/gu, // {name}, and what is joined to it
]
const token = /[\p{L}\p{M}\p{N}_’'-]+(?::\p{Ll}{1,6})?/gu

/**
 * The words of a running text that a dictionary can judge: no placeholders, numbers, addresses, code or paths.
 * A word stands once however often it is written.
 */
export function spelledWords(text: string): SpelledWord[] {
  const bare = skipped.reduce((left, pattern) => left.replace(pattern, ' '), text)
  const found = new Map<string, SpelledWord>()
  for (const [raw] of bare.matchAll(token)) {
    const word = raw.replace(/^[’'-]+|[’'-]+$/g, '').replaceAll('’', "'")
    if (!/\p{L}{2}/u.test(word) || /[\p{N}_]/u.test(word)) continue
    found.set(word, { word, parts: partsOf(word) })
  }
  return [...found.values()]
}

function partsOf(word: string): string[] {
  const [base = word] = word.split(':')
  return base.split(/[-']/).filter((part) => part.length > 1 || /^\p{Lu}$/u.test(part))
}

/** What a dictionary is asked of: the words, and their parts. */
export const askedOf = (words: readonly SpelledWord[]): string[] =>
  [...new Set(words.flatMap(({ word, parts }) => [word, ...parts]))].toSorted()

/**
 * Those that are wrong: neither the dictionary nor the lists know them, whole or in every part. `unknown` are those that
 * the dictionary did not know; `listed` are the names and terms, where a small first letter allows a large one too.
 */
export function misspelled(
  words: readonly SpelledWord[],
  unknown: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): string[] {
  const known = (word: string): boolean => !unknown.has(word) || isListed(word, listed)
  return words
    .filter(({ word, parts }) => !known(word) && !(parts[0] !== word && parts.every(known)))
    .map((one) => one.word)
}

/** Whether a list has the word, with a small first letter where it begins a sentence. */
export const isListed = (word: string, listed: ReadonlySet<string>): boolean =>
  listed.has(word) || listed.has(word.charAt(0).toLowerCase() + word.slice(1))

/** One name or term a line, in order, none twice; what is wrong with the list is told. */
export function readList(text: string): { words: string[]; wrong: string[] } {
  const words = text.split('\n').filter((line) => line !== '')
  const order = new Intl.Collator('fi', { caseFirst: 'lower' })
  const wrong = words.flatMap((word, i) => {
    if (!/^[\p{L}\p{M}'-]+$/u.test(word)) return [`not one word: ${word}`]
    return i > 0 && order.compare(words[i - 1]!, word) >= 0 ? [`not in order, or twice: ${word}`] : []
  })
  return { words, wrong }
}
