import { foldWords } from '../../plumbing/text/fold.ts'
import { withoutInvisible } from '../../plumbing/text/plain.ts'

/** What a typed text may mean. Prefixes are as the values are stored; none for what the text cannot be. */
export type Sought = {
  /** Folded words: each is the beginning of a word of a name. */
  words: string[]
  /** Beginnings of normal e-mail addresses. */
  email?: string
  /** Beginnings of E.164 numbers. */
  phones: string[]
  /** Beginning of a business id as stored: NNNNNNN-C. */
  businessId?: string
}

const mostWords = 6

/** A search as people type it: names, an e-mail address, a phone number in any form, a business id, or the start of one. */
export function readSearch(text: string): Sought {
  const tidy = withoutInvisible(text).normalize('NFC').trim().slice(0, 200)
  const digits = tidy.replace(/[\s\u00a0().\-‐‑–/]/g, '')
  const numeric = /^\+?\d+$/.test(digits)
  const businessId = readBusinessIdStart(tidy)
  const email = /^[^\s<>,;]+$/.test(tidy) && !numeric && tidy.length > 2 ? tidy.toLowerCase() : undefined
  return {
    words: numeric || tidy.includes('@') ? [] : foldWords(tidy).slice(0, mostWords),
    phones: numeric && digits.length > 2 ? phoneStarts(digits) : [],
    ...(email ? { email } : {}),
    ...(businessId ? { businessId } : {}),
  }
}

/** True when nothing could be found by it. */
export const isNothing = (sought: Sought): boolean =>
  sought.words.length === 0 && sought.phones.length === 0 && !sought.email && !sought.businessId

function phoneStarts(digits: string): string[] {
  if (digits.startsWith('+3580')) return [`+358${digits.slice(5)}`]
  if (digits.startsWith('+')) return [digits]
  if (digits.startsWith('00')) return [`+${digits.slice(2)}`]
  if (digits.startsWith('0')) return [`+358${digits.slice(1)}`]
  return [`+358${digits}`, `+${digits}`]
}

function readBusinessIdStart(text: string): string | undefined {
  const tight = text.replace(/[\s\u00a0]/g, '').replace(/[‐‑–—]/g, '-')
  const vat = /^FI-?(\d{3,8})$/i.exec(tight)?.[1]
  if (vat) return vat.length === 8 ? `${vat.slice(0, 7)}-${vat.slice(7)}` : vat
  const match = /^(\d{3,7})(-\d?)?$/.exec(tight)
  if (match) return match[2] && match[1]!.length === 6 ? `0${tight}` : tight
  return /^\d{8}$/.test(tight) ? `${tight.slice(0, 7)}-${tight.slice(7)}` : undefined
}

/** A text as the beginning in a LIKE pattern: its own wildcards mean themselves. */
export const startsWith = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`
