import { addressKey } from './address-key.rules.ts'
import { besideWritten } from './contact.rules.ts'
import type { Change } from './change.schema.ts'
import type { FactOf } from './given-person.rules.ts'

import {
  readDetail,
  readGivenAddress,
  readGivenBusinessId,
  readGivenEmails,
  readGivenPhones,
  readShortText,
  type Reading,
} from './given-values.rules.ts'
import type { Sale } from './person-values.rules.ts'
import type { ResolvePhone } from './phone.rules.ts'

type RowChange = Exclude<Change, { what: 'names' | 'language' }>
export type StepTable = 'emails' | 'phones' | 'addresses' | 'positions' | 'trades' | 'details'

/** One write that a change asks for. `columns` as they are stored; null takes the value away. */
export type Step = {
  what: RowChange['what']
  table: StepTable
  /** The declared fields it needs. */
  fields: string[]
  row: number | undefined
  version: number | undefined
  columns: Record<string, string | number | boolean | null> | null
  /** For details: which field the row carries. */
  field?: string
  /** The exact value that a person has only once. */
  once?: string
  organisation?: { name: string; businessId?: string | undefined }
}

export const tableOf: Record<RowChange['what'], StepTable> = {
  email: 'emails',
  phone: 'phones',
  address: 'addresses',
  work: 'positions',
  trade: 'trades',
  detail: 'details',
}
const ownField: Record<Exclude<RowChange['what'], 'detail'>, string> = {
  email: 'contact.email',
  phone: 'contact.phone',
  address: 'contact.address',
  work: 'work.organisation',
  trade: 'trade.name',
}

type Tools = { names: { given: string; family: string }; factOf: FactOf; resolve?: ResolvePhone | undefined }

const saleOf = ({ gotAtSale, banOffered }: Sale) => ({
  got_at_sale: gotAtSale || null,
  ban_offered: banOffered ?? null,
})

/** What a change writes, or undefined when its value cannot be read: `reading` then says why. */
export function stepOf(reading: Reading, change: RowChange, tools: Tools): Step | undefined {
  const place = { what: change.what, table: tableOf[change.what], row: change.row, version: change.version }
  const field = change.what === 'detail' ? change.field : ownField[change.what]
  const of = change.what === 'detail' ? { field } : {}
  if (change.value === null) return { ...place, ...of, fields: [field], columns: null }
  const step = (columns: Step['columns'], more: Partial<Step> = {}): Step => ({
    ...place,
    ...of,
    fields: [field],
    columns,
    ...more,
  })
  switch (change.what) {
    case 'email': {
      const email = only(reading, readGivenEmails(reading, change.value), field)
      return (
        email &&
        step(
          { email: email.asWritten, normal: besideWritten(email), kind: email.use ?? null, ...saleOf(email) },
          { once: email.normal },
        )
      )
    }
    case 'phone': {
      const phone = only(reading, readGivenPhones(reading, change.value, tools.resolve), field)
      return (
        phone &&
        step(
          { phone: phone.asWritten, e164: phone.e164, kind: phone.use ?? null, ...saleOf(phone) },
          { once: phone.e164 },
        )
      )
    }
    case 'address': {
      const [address] = readGivenAddress(reading, change.value)
      if (!address) return undefined
      return step({
        addition: address.addition || null,
        street: address.street || null,
        postal_code: address.postalCode || null,
        city: address.city || null,
        country: address.country || 'FI',
        kind: address.use ?? null,
        since_on: address.since ?? null,
        same_key: addressKey(tools.names, address),
      })
    }
    case 'work': {
      const { organisation, beganOn, endedOn } = change.value
      const title = readShortText(reading, change.value.title, 'work.title')
      const fields = [field, ...(title ? ['work.title'] : [])]
      const columns = { title: title || null, began_on: beganOn ?? null, ended_on: endedOn ?? null }
      if ('id' in organisation) return step({ ...columns, organisation_id: organisation.id }, { fields })
      const name = readShortText(reading, organisation.name, field)
      const businessId = organisation.businessId ? readGivenBusinessId(reading, organisation.businessId) : undefined
      return name ? step(columns, { fields, organisation: { name, businessId } }) : undefined
    }
    case 'trade': {
      const name = readShortText(reading, change.value.name, field)
      const businessId = change.value.businessId ? readGivenBusinessId(reading, change.value.businessId) : undefined
      if (!name && !businessId) return void reading.troubles.push({ code: 'value-empty', facts: { field } })
      const fields = [...(name ? [field] : []), ...(businessId ? ['trade.business-id'] : [])]
      return step({ name: name || null, business_id: businessId ?? null }, { fields })
    }
    case 'detail': {
      const fact = tools.factOf(change.field)
      if (!fact || fact.kind === 'column' || fact.kind === 'built-in')
        return void reading.troubles.push({ code: 'field-unknown', facts: { field } })
      const read = readDetail(reading, { field, value: change.value }, fact)
      return read && step({ field, value: JSON.stringify(read.value) })
    }
  }
}

function only<T>(reading: Reading, values: readonly T[], field: string): T | undefined {
  if (values.length > 1) reading.troubles.push({ code: 'one-value-at-a-time', facts: { field } })
  return values.length === 1 ? values[0] : undefined
}
