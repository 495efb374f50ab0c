import { plainText as plain } from '../../plumbing/text/plain.ts'
import { readDay } from '../../plumbing/text/days.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { readChoice, readLanguage, readNumber, readYesNo } from '../imports/values.rules.ts'
import { readAddress, saysWhere } from './address.rules.ts'
import { looksLikeOrganisation } from './company-names.rules.ts'
import { readEmails } from './contact.rules.ts'
import { guardCell, isIdentityCode } from './guard.rules.ts'
import { splitName, tidyName } from './names.rules.ts'
import type { AddressInput, DetailInput, EmailInput, PersonInput, PhoneInput, Warning } from './person.schema.ts'
import type { PersonValues } from './person-values.rules.ts'
import { readPhones, type ResolvePhone } from './phone.rules.ts'
import { findSensitiveWords } from './sensitive-words.rules.ts'

/** What is wrong with a value: the code of a refusal and its facts. */
export type Trouble = { code: string; facts?: Record<string, string | number> }
/** What a declared field takes: its kind, the options of a choice by key with their names, and what is sensitive in it. */
export type DetailFact = {
  kind: string
  choices?: readonly { key: string; names: readonly string[] }[]
  sensitive?: string
}

export type Reading = { troubles: Trouble[]; warnings: Warning[] }
export const newReading = (): Reading => ({ troubles: [], warnings: [] })

/** A text as it may be stored; '' for none. */
export const plainText = (text: string | undefined): string => plain(text ?? '')

const refuse = (reading: Reading, code: string, facts?: Trouble['facts']): undefined =>
  void reading.troubles.push(facts ? { code, facts } : { code })

/** Identity codes and card numbers belong in no value; true when one is found (and told). */
function guarded(reading: Reading, text: string, field: string): boolean {
  const found = guardCell(text)
  if (found) refuse(reading, found === 'identity-code' ? 'holds-identity-code' : 'holds-card-number', { field })
  return found !== undefined
}

/** Given and family name, from a whole name or from the two. */
export function readNames(
  reading: Reading,
  { name, given, family }: Pick<PersonInput, 'name' | 'given' | 'family'>,
): { given: string; family: string } {
  const whole = tidyName(plainText(name))
  const parts = { given: tidyName(plainText(given)), family: tidyName(plainText(family)) }
  const inGiven = guardCell(parts.given) !== undefined
  if (guarded(reading, `${whole} ${parts.given} ${parts.family}`, inGiven ? 'name.given' : 'name.family'))
    return { given: '', family: '' }
  for (const value of [whole, parts.given, parts.family])
    if (value && !/\p{L}/u.test(value)) refuse(reading, 'name-wrong', { value })
  if (!whole || parts.given || parts.family) return parts
  if (looksLikeOrganisation(whole)) refuse(reading, 'name-is-organisation', { name: whole })
  const split = splitName(whole)
  if (split.several) reading.warnings.push({ code: 'several-people', field: 'name.family' })
  else if (!split.sure) reading.warnings.push({ code: 'name-order', field: 'name.family' })
  return { given: split.given, family: split.family }
}

export function readOneLanguage(reading: Reading, text: string): string | undefined {
  return readLanguage(text) ?? languageOfCode(text) ?? refuse(reading, 'language-unknown', { value: text })
}

/** Any language by its ISO 639-1 code. */
function languageOfCode(text: string): string | undefined {
  const code = text.trim().toLowerCase()
  if (!/^[a-z]{2}$/.test(code)) return undefined
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) && code
}

export function readGivenEmails(reading: Reading, given: EmailInput | string): PersonValues['emails'] {
  const { email, use, gotAtSale, banOffered } = typeof given === 'string' ? ({ email: given } as EmailInput) : given
  if (guarded(reading, `${email} ${gotAtSale ?? ''}`, 'contact.email')) return []
  const read = readEmails(plainText(email))
  for (const value of read.wrong) refuse(reading, 'email-wrong', { value })
  if (read.wrong.length === 0 && (read.emails.length === 0 || read.rest))
    refuse(reading, 'email-wrong', { value: email })
  return read.emails.map((one) => ({ ...one, ...onlyGiven({ use, gotAtSale, banOffered }) }))
}

export function readGivenPhones(
  reading: Reading,
  given: PhoneInput | string,
  resolve: ResolvePhone | undefined,
): PersonValues['phones'] {
  const { phone, use, gotAtSale, banOffered } = typeof given === 'string' ? ({ phone: given } as PhoneInput) : given
  if (guarded(reading, `${phone} ${gotAtSale ?? ''}`, 'contact.phone')) return []
  const { phones, wrong } = readPhones(plainText(phone), resolve)
  for (const value of wrong) refuse(reading, 'phone-wrong', { value })
  if (phones.length === 0 && wrong.length === 0) refuse(reading, 'phone-wrong', { value: phone })
  return phones.flatMap(({ asWritten, e164, restored }) => {
    if (e164 === undefined) return refuse(reading, 'phone-wrong', { value: asWritten }) ?? []
    if (restored) reading.warnings.push({ code: 'phone-zero', field: 'contact.phone' })
    return [{ asWritten, e164, ...onlyGiven({ use, gotAtSale, banOffered }) }]
  })
}

export function readGivenAddress(reading: Reading, given: AddressInput | string): PersonValues['addresses'] {
  const { use, since, ...parts } = typeof given === 'string' ? ({ whole: given } as AddressInput) : given
  const clean = Object.fromEntries(
    Object.entries(parts).flatMap(([name, text]) => (plainText(text) ? [[name, plainText(text)]] : [])),
  )
  if (guarded(reading, Object.values(clean).join(' '), 'contact.address')) return []
  const { address, troubles } = readAddress(clean)
  for (const code of troubles) {
    if (code === 'country-guessed' || code === 'address-unclear' || code === 'postal-code-zeros')
      reading.warnings.push({ code, field: 'contact.address' })
    else if (code === 'address-only-code') refuse(reading, code, { value: address?.postalCode ?? '' })
    else if (code === 'postal-code-wrong') refuse(reading, 'postal-code-wrong', { value: clean['postalCode'] ?? '' })
    else if (code === 'country-unknown') refuse(reading, 'country-unknown', { value: clean['country'] ?? '' })
  }
  if (!address) return refuse(reading, 'address-empty') ?? []
  if (!saysWhere(address)) refuse(reading, 'address-wrong', { value: `${address.street} ${address.city}`.trim() })
  return [{ ...address, ...onlyGiven({ use, since }) }]
}

export function readGivenBusinessId(reading: Reading, text: string): string | undefined {
  const read = readBusinessId(text)
  return 'id' in read ? read.id : refuse(reading, 'business-id-wrong', { value: text })
}

/** A title, a trade's name, an organisation's name: a short text without codes. */
export function readShortText(reading: Reading, text: string | undefined, field: string): string {
  const clean = tidyName(plainText(text))
  return guarded(reading, clean, field) ? '' : clean
}

/** A value of a declared field of any other kind, checked by its kind; words of health and crime are warned of. */
export function readDetail(
  reading: Reading,
  { field, value }: DetailInput,
  fact: DetailFact,
): { field: string; value: string | number | boolean } | undefined {
  if (typeof value !== 'string') {
    const fits = (fact.kind === 'number' && typeof value === 'number') || (fact.kind === 'yes-no' && value === !!value)
    return fits ? { field, value } : refuse(reading, 'value-of-other-kind', { field })
  }
  const text = plainText(value)
  if (text === '') return refuse(reading, 'value-empty', { field })
  if (fact.sensitive === 'identity-code') {
    return isIdentityCode(text)
      ? {
          field,
          value: text
            .toUpperCase()
            .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
            .replace(/[‐‑–—−]/, '-'),
        }
      : refuse(reading, 'identity-code-wrong')
  }
  if (guarded(reading, text, field)) return undefined
  const read = readKind(text, fact)
  if (read === undefined) return refuse(reading, 'value-of-other-kind', { field })
  if (typeof read === 'string' && !fact.sensitive && (fact.kind === 'text' || fact.kind === 'long-text')) {
    for (const { kind, at, length } of findSensitiveWords(read).slice(0, 10))
      reading.warnings.push({ code: kind === 'health' ? 'health-words' : 'crime-words', field, at, length })
  }
  return { field, value: read }
}

function readKind(text: string, fact: DetailFact): string | number | boolean | undefined {
  switch (fact.kind) {
    case 'number':
      return readNumber(text)
    case 'yes-no':
      return readYesNo(text)
    case 'choice':
      return fact.choices
        ? fact.choices.find((one) => readChoice(text, [one.key, ...one.names]))?.key
        : text.slice(0, 200)
    case 'day': {
      const read = readDay(text)
      return 'day' in read ? read.day : undefined
    }
    case 'text':
      return text.length <= 500 ? text : undefined
    case 'long-text':
      return text
    default:
      return undefined
  }
}

const onlyGiven = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
