export type ReferenceAnswer = { reference: string; kind: 'finnish' | 'rf' } | { wrong: 'shape' | 'check' }

/** The check digit of a Finnish reference number: weights 7, 3, 1 from the right, what is lacking to the next ten. */
export function finnishCheckDigit(digits: string): number {
  const weights = [7, 3, 1]
  const sum = [...digits].toReversed().reduce((total, digit, i) => total + Number(digit) * weights[i % 3]!, 0)
  return (10 - (sum % 10)) % 10
}

/** A Finnish reference number from a number of 3 to 19 digits, as it is compared; undefined where none can be made of it. */
export function makeReference(base: string): string | undefined {
  const digits = base.replace(/^0+/, '')
  return /^\d{3,19}$/.test(digits) ? `${digits}${finnishCheckDigit(digits)}` : undefined
}

const asNumber = (text: string): bigint =>
  BigInt([...text].map((one) => (/\d/.test(one) ? one : String(one.charCodeAt(0) - 55))).join(''))

/** The international form (ISO 11649) of a reference: check digits 98 less the rest of the division by 97. */
export const makeRf = (reference: string): string =>
  `RF${String(98n - (asNumber(`${reference}RF00`) % 97n)).padStart(2, '0')}${reference}`

/**
 * A payment reference from what was typed, blanks and leading zeros left away: a Finnish one of 4 to 20 digits, or an RF
 * reference. Out: as it is compared, or what is wrong with it.
 */
export function readReference(text: string): ReferenceAnswer {
  const tidy = text.replace(/[\s\u00a0]+/g, '').toUpperCase()
  if (/^RF\d\d[0-9A-Z]{1,21}$/.test(tidy)) {
    const rest = tidy.slice(4).replace(/^0+(?=.)/, '')
    const right = asNumber(`${tidy.slice(4)}${tidy.slice(0, 4)}`) % 97n === 1n
    return right ? { reference: `${tidy.slice(0, 4)}${rest}`, kind: 'rf' } : { wrong: 'check' }
  }
  const digits = tidy.replace(/^0+/, '')
  if (!/^\d{4,20}$/.test(digits)) return { wrong: 'shape' }
  const right = finnishCheckDigit(digits.slice(0, -1)) === Number(digits.at(-1))
  return right ? { reference: digits, kind: 'finnish' } : { wrong: 'check' }
}

/** As it is printed: a Finnish one in groups of five from the right, an RF one in groups of four. */
export const referencePrinted = (reference: string): string =>
  reference.startsWith('RF') ? reference.replace(/(.{4})(?=.)/g, '$1 ') : reference.replace(/\B(?=(\d{5})+$)/g, ' ')
