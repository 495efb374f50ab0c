/**
 * Of the rules below, by which the folded columns of every office were made. It has not grown yet and is not stored: with a
 * second version come its place in the office and the folding anew.
 */
export const foldVersion = 1

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
  ς: 'σ',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const apostrophes = /['`´’‘ʼʹ]/g
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/
const finnish = /^[\x20-\x7eåäöÅÄÖ]*$/

/**
 * Text as it is searched and compared: small letters without accents, words parted by one space.
 * Å, ä and ö become a, a and o; apostrophes vanish (O'Brien = OBrien); every other sign parts words.
 * In: any text. Out: folded text, '' when nothing is left. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text
  // What is written with the letters of a Finnish keyboard needs none of the rest, which takes four times as long.
  if (finnish.test(text)) {
    return text
      .toLowerCase()
      .replace(/[åä]/g, 'a')
      .replace(/ö/g, 'o')
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFD')
    .replace(apostrophes, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(apostrophes, '')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text, in order; none for an empty text. */
export function foldWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
