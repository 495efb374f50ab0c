import { fold } from '../../plumbing/text/fold.ts'
import type { ReadPerson } from './row.rules.ts'

/** What a person gets from a row: how many values of each kind. */
export type Brought = { email: number; phone: number; address: number; other: number }

/** An address as two of them are compared. */
export const addressText = (street: string, postalCode: string, city: string): string =>
  fold(`${street} ${postalCode} ${city}`)

/** Names for values as `has` is asked of them. */
export const valueName = {
  email: (normal: string) => `email ${normal}`,
  phone: (e164: string) => `phone ${e164}`,
  address: (text: string) => `address ${text}`,
  organisation: (folded: string) => `organisation ${folded}`,
  detail: (field: string) => `detail ${field}`,
  trade: 'trade',
} as const

/** Of a row's values those that its person does not have yet; nothing that stands is changed by a row. */
export function broughtBy(person: ReadPerson, has: (name: string) => boolean): Brought {
  const missing = (names: readonly string[]): number => names.filter((name) => !has(name)).length
  const organisation = person.organisation ? [valueName.organisation(fold(person.organisation))] : []
  const trade = person.tradeName || person.tradeBusinessId ? [valueName.trade] : []
  return {
    email: missing(person.emails.map((one) => valueName.email(one.normal))),
    phone: missing(person.phones.map((one) => valueName.phone(one.e164))),
    address: missing(
      person.addresses.map((one) => valueName.address(addressText(one.street, one.postalCode, one.city))),
    ),
    other: missing([...organisation, ...trade, ...person.details.map((one) => valueName.detail(one.field))]),
  }
}

export const bringsAnything = (brought: Brought): boolean =>
  brought.email + brought.phone + brought.address + brought.other > 0
