export type Finding = { kind: 'identity-code' | 'card-number' | 'health' | 'crime'; at: number; length: number }

const controls = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const century: Record<string, number> = { '+': 1800 }
for (const sign of '-YXWVU') century[sign] = 1900
for (const sign of 'ABCDEF') century[sign] = 2000

const fourDigits = /\d\d[ \u00a0.-]?\d\d/
const code =
  /(?<![0-9])(\d\d\.?\d\d\.?(?:(?:18|19|20)(?=\d\d))?\d\d)([\s\u200b-\u200f\u2060\ufeff]{0,2}[-+‐‑–—−A-FU-Ya-fu-y]?[\s\u200b-\u200f\u2060\ufeff]{0,2})(\d{3}[0-9A-Ya-y])(?![0-9A-Za-zåäöÅÄÖ])/g
const blank = /[\s\u200b-\u200f\u2060\ufeff]/g
const label = /(?:hetu|sotu|tunnus|beteckning)$/i
const card = /(?<![0-9A-Za-z+])\d{4}(?:[\s._/–-]{0,2}\d){10,15}(?!\s?\d|[0-9A-Za-z])/g
const iban = /(?<![0-9A-Za-z])[A-Za-z]{2}\d{2}(?:[ \u00a0]?[0-9A-Za-z]){11,30}/g
const brands: [RegExp, number, number][] = [
  [/^4/, 16, 16],
  [/^4/, 19, 19],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16, 16],
  [/^3[47]/, 15, 15],
  [/^3(?:0[0-5]|[689])/, 14, 14],
  [/^35(?:2[89]|[3-8])/, 16, 19],
  [/^(?:6011|64[4-9]|65|62|5018|5019|5020|5038|5893|6304|6759|676[1-3])/, 16, 19],
]

/**
 * Identity codes and payment card numbers in a text, in order of place. Identity codes in all their forms (also the signs of
 * 2023, spaces, small letters, a missing sign before a letter) with a real day and the mod-31 check; cards by prefix, length
 * and Luhn. Phones, business ids, references in groups of five and IBANs are not findings. Quick for text without digits.
 */
export function findNumbers(text: string): Finding[] {
  if (text.length < 10 || !fourDigits.test(text)) return []
  return [...findCodes(text), ...findCards(text)].sort((a, b) => a.at - b.at)
}

/** The worst thing in one cell, or undefined. An identity code goes before a card number. */
export function guardCell(text: string): 'identity-code' | 'card-number' | undefined {
  if (text.length < 10 || !fourDigits.test(text)) return undefined
  if (findCodes(text).length) return 'identity-code'
  return text.length >= 14 && findCards(text).length ? 'card-number' : undefined
}

/** True for one whole personal identity code: form, a day that exists, check sign (mod 31). */
export function isIdentityCode(text: string): boolean {
  const found = findCodes(text.trim())
  return found.length === 1 && found[0]!.length === text.trim().length && /^\s*\d{6}/.test(text)
}

/** The text with every finding replaced by `…`, for showing a sample or a reason. */
export function withoutNumbers(text: string): string {
  let shown = text
  for (const { at, length } of findNumbers(text).reverse()) shown = `${shown.slice(0, at)}…${shown.slice(at + length)}`
  return shown
}

function findCodes(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(code)) {
    const [whole, written, gap, end] = match as unknown as [string, string, string, string]
    if (/[0-9A-Za-z]/.test(text[match.index - 1] ?? '') && !label.test(text.slice(0, match.index))) continue
    const day = written.replaceAll('.', '').replace(/^(\d{4})\d\d(\d\d)$/, '$1$2')
    const sign = gap
      .replace(blank, '')
      .toUpperCase()
      .replace(/[‐‑–—−]/, '-')
    const last = end[3]!.toUpperCase()
    if (sign === '' && /\d/.test(last)) continue
    if (!isDay(day, sign === '' ? undefined : century[sign])) continue
    if (controls[Number(day + end.slice(0, 3)) % 31] !== last) continue
    found.push({ kind: 'identity-code', at: match.index, length: whole.length })
  }
  return found
}

function isDay(text: string, from: number | undefined): boolean {
  const [day, month, year] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4))]
  if (day < 1 || month < 1 || month > 12) return false
  const years = from === undefined ? [1900 + year, 2000 + year] : [from + year]
  return years.some((one) => day <= new Date(Date.UTC(one, month, 0)).getUTCDate())
}

function findCards(text: string): Finding[] {
  if (text.length < 14) return []
  const found: Finding[] = []
  let accounts: [number, number][] | undefined
  for (const match of text.matchAll(card)) {
    const first = match[0].search(/\D/)
    if (first > 0 && first % 4 !== 0 && !/^\d{14,16} \d{3,4}$/.test(match[0])) continue
    const [short] = / \d{3,4}$/.exec(match[0]) ?? ['']
    const length = [match[0].length, match[0].length - short.length].find((one) => isCard(match[0].slice(0, one)))
    if (length === undefined) continue
    accounts ??= findAccounts(text)
    if (accounts.some(([from, to]) => match.index >= from && match.index < to)) continue
    found.push({ kind: 'card-number', at: match.index, length })
  }
  return found
}

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  const known = ([prefix, least, most]: (typeof brands)[number]): boolean =>
    digits.length >= least && digits.length <= most && prefix.test(digits)
  return brands.some(known) && luhn(digits) && !/^(\d)\1+$/.test(digits)
}

function findAccounts(text: string): [number, number][] {
  const found: [number, number][] = []
  for (const match of text.matchAll(iban)) {
    for (let length = match[0].length; length >= 15; length--) {
      const account = match[0]
        .slice(0, length)
        .replace(/[ \u00a0]/g, '')
        .toUpperCase()
      if (account.length < 15 || account.length > 34 || !mod97(account)) continue
      found.push([match.index, match.index + length])
      break
    }
  }
  return found
}

function mod97(account: string): boolean {
  let rest = 0
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
