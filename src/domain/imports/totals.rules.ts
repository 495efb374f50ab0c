import type { ReadPerson, RowCell } from './row-types.rules.ts'

const totals =
  /^(?:(?:kaikki\s+)?yhteensä|yht\.?|(?:väli|loppu)?summa|(?:del|tot(?:al)?)?summa|sammanlagt|inalles|totalt?|(?:grand|sub)\s?total|totals|sum)(?:\s*[:=]|\s+\d.*|\s+(?:kpl|st|asiakasta|jäsentä|henkilöä|riviä|kunder|medlemmar|customers|members))?$/iu

/** True for the row under a table that counts it, "Yhteensä 45": its first filled cell says so and it names nobody. */
export function isTotals(cells: readonly RowCell[], person: ReadPerson): boolean {
  if (person.emails.length > 0 || person.phones.length > 0 || person.addresses.length > 0) return false
  const first = cells.find((cell) => wordsOf(cell) !== '')
  const words = first === undefined ? '' : wordsOf(first)
  // "Summa" is a family name too: then a given name stands beside it.
  const named = person.given !== '' && [person.given, person.family].includes(words)
  return words.length < 60 && totals.test(words) && !named
}

const wordsOf = (cell: RowCell): string => (typeof cell === 'string' ? cell : cell.text).trim()
