import { countryCode } from '../../plumbing/text/countries.ts'
import { readAddress, saysWhere } from '../people/address.rules.ts'
import { looksLikeSoleTrader } from '../people/company-names.rules.ts'
import { normalEmail } from '../people/contact.rules.ts'
import { guardCell } from '../people/guard.rules.ts'
import { readPhones, type ResolvePhone } from '../people/phone.rules.ts'
import { readBusinessId } from './business-id.rules.ts'
import type { OrganisationChange } from './organisation.schema.ts'

export type OrganisationTrouble = { code: string; facts?: Record<string, string> }
export type OrganisationValues = {
  name: string
  form: string | null
  business_id: string | null
  phone: string | null
  email: string | null
  street: string | null
  postal_code: string | null
  city: string | null
  country: string
  billing: Record<string, string> | null
}
export type OrganisationRead = { values: OrganisationValues; troubles: OrganisationTrouble[] }

const nothing: OrganisationValues = {
  name: '',
  form: null,
  business_id: null,
  phone: null,
  email: null,
  street: null,
  postal_code: null,
  city: null,
  country: 'FI',
  billing: null,
}

/**
 * An organisation's facts as they are stored, and what is wrong with those given. What is left out stays as it was held,
 * null empties. `resolve`: the phone library, for numbers that are not plainly Finnish.
 */
export function readOrganisation(
  given: OrganisationChange,
  resolve: ResolvePhone | undefined,
  held: OrganisationValues = nothing,
): OrganisationRead {
  const troubles: OrganisationTrouble[] = []
  const trouble = (code: string, value: string): null => {
    troubles.push({ code, facts: { value } })
    return null
  }
  const kept = <T>(value: T | undefined, was: T): T => (value === undefined ? was : value)
  const read = (value: string | null | undefined, was: string | null, by: (value: string) => string | null) =>
    value === undefined || value === null ? kept(value, was) : by(value)

  const name = given.name === undefined ? held.name : given.name.replace(/\s+/g, ' ')
  const form = kept(given.form, held.form)
  if (form === 'sole-trader' || (form === null && given.name !== undefined && looksLikeSoleTrader(name)))
    troubles.push({ code: 'sole-trader-is-person', facts: { name } })
  const email = (value: string) => (normalEmail(value) ? value : trouble('email-wrong', value))
  const values = {
    name,
    form: form === 'sole-trader' ? null : form,
    business_id: read(given.businessId, held.business_id, (value) => {
      const id = readBusinessId(value)
      return 'id' in id ? id.id : trouble('business-id-wrong', value)
    }),
    phone: read(given.phone, held.phone, (value) => {
      const [phone, more] = readPhones(value, resolve).phones
      return phone?.e164 !== undefined && !more ? value : trouble('phone-wrong', value)
    }),
    email: read(given.email, held.email, email),
    ...place(given, held, trouble),
    billing: bills(given.billing, held.billing, email),
  }
  const { billing, ...own } = given
  const texts = Object.values({ ...own, ...billing }).filter((one) => typeof one === 'string')
  const found = texts.map(guardCell).find((one) => one !== undefined)
  if (found) troubles.push({ code: found === 'identity-code' ? 'code-in-organisation' : 'card-in-organisation' })
  return { values, troubles }
}

type Tell = (code: string, value: string) => null
type Place = Pick<OrganisationValues, 'street' | 'postal_code' | 'city' | 'country'>

/** The postal address: read anew as a whole when any part of it is given. */
function place(given: OrganisationChange, held: Place, trouble: Tell): Place {
  const { street, postalCode, city, country } = given
  const { street: heldStreet, postal_code, city: heldCity, country: heldCountry } = held
  if ([street, postalCode, city, country].every((part) => part === undefined))
    return { street: heldStreet, postal_code, city: heldCity, country: heldCountry }
  const part = (value: string | null | undefined, was: string | null) => (value === undefined ? was : value) ?? ''
  const wanted = part(country, heldCountry) || 'FI'
  const code = part(postalCode, postal_code)
  if (!countryCode(wanted)) trouble('country-unknown', wanted)
  const { address, troubles } = readAddress({
    street: part(street, heldStreet),
    postalCode: code,
    city: part(city, heldCity),
    ...(country === undefined && heldCountry === 'FI' ? {} : { country: wanted }),
  })
  if (troubles.includes('postal-code-wrong')) trouble('postal-code-wrong', code)
  if (address && !saysWhere(address)) trouble('address-wrong', `${address.street} ${address.city}`.trim())
  return {
    street: address?.street || null,
    postal_code: address?.postalCode || null,
    city: address?.city || null,
    country: address?.country ?? countryCode(wanted) ?? 'FI',
  }
}

function bills(
  given: OrganisationChange['billing'],
  held: OrganisationValues['billing'],
  email: (value: string) => string | null,
): OrganisationValues['billing'] {
  if (given === undefined) return held
  const parts = Object.entries({ ...held, ...dropUndefined(given ?? {}) }).flatMap(([key, text]) =>
    text && given !== null ? [[key, text]] : [],
  )
  if (given?.email) email(given.email)
  return parts.length > 0 ? Object.fromEntries(parts) : null
}

const dropUndefined = (parts: Record<string, string | null | undefined>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(parts).flatMap(([key, part]) => (part === undefined ? [] : [[key, part]])))
