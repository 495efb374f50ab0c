import { countryCode } from '../../plumbing/text/countries.ts'
import { looksLikeSoleTrader } from '../people/company-names.rules.ts'
import { normalEmail } from '../people/contact.rules.ts'
import { guardCell } from '../people/guard.rules.ts'
import { readBusinessId } from './business-id.rules.ts'
import type { OrganisationInput } from './organisation.schema.ts'

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

/** An organisation's facts as they are stored, and what is wrong with them. */
export function readOrganisation(input: OrganisationInput): {
  values: OrganisationValues
  troubles: OrganisationTrouble[]
} {
  const troubles: OrganisationTrouble[] = []
  const name = input.name.replace(/\s+/g, ' ')
  const form = input.form ?? null
  if (form === 'sole-trader' || (form === null && looksLikeSoleTrader(name)))
    troubles.push({ code: 'sole-trader-is-person', facts: { name } })
  const id = input.businessId === undefined ? undefined : readBusinessId(input.businessId)
  if (id && 'wrong' in id) troubles.push({ code: 'business-id-wrong', facts: { value: input.businessId! } })
  const email = input.email === undefined ? undefined : normalEmail(input.email)
  if (input.email !== undefined && !email) troubles.push({ code: 'email-wrong', facts: { value: input.email } })
  const country = input.country === undefined ? 'FI' : countryCode(input.country)
  if (!country) troubles.push({ code: 'country-unknown', facts: { value: input.country! } })
  const texts = [name, input.phone, input.street, input.city, ...Object.values(input.billing ?? {})]
  const found = texts.map((text) => guardCell(text ?? '')).find((one) => one !== undefined)
  if (found) troubles.push({ code: found === 'identity-code' ? 'code-in-organisation' : 'card-in-organisation' })
  const billing = Object.fromEntries(
    Object.entries(input.billing ?? {}).flatMap(([key, text]) => (text ? [[key, text]] : [])),
  )
  const values = {
    name,
    form: form === 'sole-trader' ? null : form,
    business_id: id && 'id' in id ? id.id : null,
    phone: input.phone ?? null,
    email: input.email ?? null,
    street: input.street ?? null,
    postal_code: input.postalCode ?? null,
    city: input.city ?? null,
    country: country ?? 'FI',
    billing: Object.keys(billing).length > 0 ? billing : null,
  }
  return { values, troubles }
}
