/** Folds case and accents: what people type without them is found all the same. */
export const folded = (text: string): string => text.toLocaleLowerCase('fi').normalize('NFD').replace(/\p{M}/gu, '')

/** Every word of `text` begins some word of `name`: prefixes in any order are enough. */
export function fitsWords(name: string, text: string): boolean {
  const parts = folded(name).split(/[\s:,/-]+/)
  return folded(text)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => parts.some((part) => part.startsWith(word)))
}
