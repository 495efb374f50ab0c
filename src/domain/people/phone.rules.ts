import { withoutInvisible } from '../../plumbing/text/plain.ts'

export type Phone = {
  asWritten: string
  /** +358…; missing when the quick Finnish test does not know the number: then a phone library decides. */
  e164?: string
  /** True when the leading zero that a spreadsheet takes away was put back. */
  restored?: true
}
export type PhonesOfCell = { phones: Phone[]; wrong: string[] }
export type ResolvePhone = (text: string) => string | undefined

const words =
  /(?<!\p{L})(?:p|puh|puhelin|gsm|matkapuh|mob|mobil|mobiili|mobile|tel|tfn|phone|fax|faksi|koti|työ|arb|hem|work|home|suora|vaihde|växel|direct)(?!\p{L})\.?:?/giu
const extension = /[,\s]*(?:alanro|alanumero|alan:o|anknytning|ank|extension|ext|x)\.?\s*\d{1,6}$/i
const finnish =
  /^(?:(?:4\d|50)\d{4,8}|457\d{5,8}|(?:10|20|29|30|71|73|75)\d{3,8}|800\d{4,6}|1[3-79]\d{4,7}|(?:[23568][1-8]|9[1-8])\d{3,7})$/
const longest = 400
const lostZero = /^(?:4[0-9]|50)\d{6,8}$/

/**
 * A phone number as E.164 if it is plainly a Finnish one (trunk 0, +358, 00358, (0), any spacing; mobile, area and business
 * numbers), else undefined. Quick: no library.
 */
export function finnishPhone(text: string): string | undefined {
  const digits = text.length > longest ? undefined : digitsOf(text)
  if (digits === undefined) return undefined
  const national = nationalOf(digits)
  return national !== undefined && finnish.test(national) ? `+358${national}` : undefined
}

/**
 * All phone numbers of a cell as typed: several by `;` `,` `/` line or "tai", labels ("p.", "gsm") and extensions left aside.
 * `resolve` is the phone library for numbers that the Finnish test does not know; without it they come back without `e164`.
 */
export function readPhones(cell: string, resolve?: ResolvePhone): PhonesOfCell {
  const found: PhonesOfCell = { phones: [], wrong: [] }
  if (cell.length > longest) return { phones: [], wrong: [cell.slice(0, 60)] }
  const seen = new Set<string>()
  const add = (phone: Phone): void => {
    const key = phone.e164 ?? phone.asWritten
    if (!seen.has(key)) found.phones.push(phone)
    seen.add(key)
  }
  for (const piece of piecesOf(cell)) {
    const phone = onePhone(piece, resolve)
    if (phone) {
      add(phone)
      continue
    }
    const phones = runOfPhones(piece.split(/[\s\u00a0]+/).slice(0, 16), resolve)
    if (phones) phones.forEach(add)
    else if (/\d/.test(piece) || !found.phones.length) found.wrong.push(piece)
  }
  return found
}

/** A number as people read it: `040 123 4567` in Finland, `+46…` as it is elsewhere. In: E.164. */
export function printPhone(e164: string): string {
  if (!e164.startsWith('+358')) return e164
  const national = e164.slice(4)
  const area = /^(?:[45]\d|10|20|29|30|71|73|75|1[3-79]|800|[235689])/.exec(national)?.[0] ?? national.slice(0, 2)
  const rest = national.slice(area.length)
  if (rest.length < 6) return `0${area} ${rest}`
  const cut = rest.length === 8 ? 4 : 3
  return `0${area} ${rest.slice(0, cut)} ${rest.slice(cut)}`
}

function onePhone(text: string, resolve: ResolvePhone | undefined): Phone | undefined {
  const asWritten = text.trim().replace(/^[/,;:\s]+|[/,;:\s]+$/g, '')
  const bare = asWritten
    .replace(words, ' ')
    .replace(extension, '')
    .replace(/\([^()\d]*\)/g, ' ')
    .trim()
  const e164 = finnishPhone(bare)
  if (e164)
    return /^[45]/.test(bare) && lostZero.test(digitsOf(bare) ?? '')
      ? { asWritten, e164, restored: true }
      : { asWritten, e164 }
  const digits = digitsOf(bare)
  if (digits === undefined || digits.length < 6 || digits.length > 18) return undefined
  if (!/^(?:\+|0)/.test(digits)) return undefined
  if (!resolve) return { asWritten }
  const found = resolve(bare)
  return found ? { asWritten, e164: found } : undefined
}

function runOfPhones(tokens: string[], resolve: ResolvePhone | undefined): Phone[] | undefined {
  for (let end = 1; end < tokens.length; end++) {
    if (!/^(?:\+|0)/.test(tokens[end]!)) continue
    const first = onePhone(tokens.slice(0, end).join(' '), resolve)
    if (!first) continue
    const last = onePhone(tokens.slice(end).join(' '), resolve)
    const others = last ? [last] : runOfPhones(tokens.slice(end), resolve)
    if (others) return [first, ...others]
  }
  return undefined
}

function piecesOf(cell: string): string[] {
  if (!/[;,|\n/]|[a-zåäö]/i.test(cell)) return cell.trim() ? [cell] : []
  return cell
    .split(
      /[;|\r\n]|,(?!\s*(?:alan|ank|ext))|\s+(?:tai|ja|och|eller|or|and)\s+|\s\/\s|(?<=\d[\d\s().-]{5,})\/(?=\s*(?:\+|0))/i,
    )
    .map((piece) => piece.trim())
    .filter(Boolean)
}

function digitsOf(text: string): string | undefined {
  const tight = withoutInvisible(text)
    .replace(/\(\+/g, '+')
    .replace(/\(0\)/g, '')
    .replace(/[\s\u00a0\u2007\u202f().\-‐‑–—/']+/g, '')
  return /^\+?\d{5,20}$/.test(tight) ? tight : undefined
}

function nationalOf(digits: string): string | undefined {
  if (digits.startsWith('+358')) return digits.slice(4).replace(/^0/, '')
  if (digits.startsWith('00358')) return digits.slice(5).replace(/^0/, '')
  if (digits.startsWith('+') || digits.startsWith('00')) return undefined
  if (digits.startsWith('0')) return digits.slice(1)
  if (digits.startsWith('358') && digits.length >= 11) return digits.slice(3).replace(/^0/, '')
  return lostZero.test(digits) ? digits : undefined
}
