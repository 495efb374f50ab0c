import { readDay } from '../../plumbing/text/days.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { looksLikeOrganisation } from '../people/company-names.rules.ts'
import { readEmails } from '../people/contact.rules.ts'
import { isGivenName } from '../people/given-names.rules.ts'
import { readPhones } from '../people/phone.rules.ts'
import type { ValueKind } from './import-fields.rules.ts'
import { readYesNo } from './values.rules.ts'

export type Values = { count: number; distinct: number; share: (test: ValueTest) => number }
export type ValueTest = keyof typeof tests

const tests = {
  email: (text: string) => readEmails(text).emails.length > 0,
  phone: (text: string) => /^[+0(]/.test(text) && readPhones(text).phones.length > 0,
  day: (text: string) => text.length > 4 && isDayLike(text),
  'business-id': (text: string) => 'id' in readBusinessId(text) && /-|fi/i.test(text),
  'postal-code': (text: string) => /^(?:[A-Z]{1,3}-)?\d{5}(?:\s+\p{L}.*)?$|^\d{3} \d{2}(?:\s+\p{L}.*)?$/u.test(text),
  address: (text: string) => /\p{L}.*\d/u.test(text) && /\b\d{5}\b|\b\d{3} \d{2}\b/.test(text),
  street: (text: string) =>
    /(?:tie|katu|kuja|polku|kaari|vägen|gatan|gränden|stigen|street|road| st| rd)\s+\d/iu.test(text) ||
    /^(?:PL|PB)\s+\d/i.test(text),
  organisation: (text: string) => looksLikeOrganisation(text),
  person: (text: string) =>
    text.split(/[\s,]+/).length > 1 &&
    text.split(/[\s,]+/).some((word) => isGivenName(word)) &&
    !looksLikeOrganisation(text),
  name: (text: string) => /^\p{L}.*\p{L}{2}/u.test(text) && !('id' in readBusinessId(text)),
  'given-name': (text: string) => isGivenName(text),
  'yes-no': (text: string) => readYesNo(text) !== undefined,
  number: (text: string) => /^-?\d{1,12}(?:[.,]\d{1,4})?$/.test(text) && !/^0\d/.test(text),
  web: (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text),
  language: (text: string) =>
    /^(?:fi|sv|se|en|suomi|ruotsi|englanti|finska|svenska|engelska|finnish|swedish|english)$/i.test(text),
}

/* A day of a year of two digits, or one that could be another, is a day all the same. */
function isDayLike(text: string): boolean {
  const read = readDay(text)
  return 'day' in read || read.wrong === 'unclear'
}

/** What the filled cells of a column look like: the share (0 to 1) that passes each test. In: cells as text, filled ones only. */
export function valuesOf(filled: readonly string[]): Values {
  const shares = new Map<ValueTest, number>()
  const share = (test: ValueTest): number => {
    let known = shares.get(test)
    if (known === undefined) {
      known = filled.length ? filled.filter(tests[test]).length / filled.length : 0
      shares.set(test, known)
    }
    return known
  }
  return { count: filled.length, distinct: new Set(filled).size, share }
}

/** The kind of value an own field would have for a column like this. */
export function kindOfValues(values: Values, filled: readonly string[]): ValueKind {
  if (values.count === 0) return 'text'
  if (values.share('day') >= 0.9) return 'day'
  if (values.share('yes-no') >= 0.95) return 'yes-no'
  if (values.share('number') >= 0.95) return 'number'
  if (filled.some((text) => text.length > 80 || text.includes('\n'))) return 'long-text'
  return values.count >= 20 && values.distinct <= 8 ? 'choice' : 'text'
}
