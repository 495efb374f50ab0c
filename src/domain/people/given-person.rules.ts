import {
  readDetail,
  readGivenAddress,
  readGivenBusinessId,
  readGivenEmails,
  readGivenPhones,
  readNames,
  readOneLanguage,
  readShortText,
  type DetailFact,
  type Reading,
} from './given-values.rules.ts'
import type { PersonInput } from './person.schema.ts'
import type { PersonValues } from './person-values.rules.ts'
import type { ResolvePhone } from './phone.rules.ts'

/** What a field takes; undefined for a field that nobody knows. */
export type FactOf = (field: string) => DetailFact | undefined

/**
 * A person's values as people wrote them, checked and in normal form. What is wrong and what should be told gathers in
 * `reading`. An organisation given by its id comes back in none of the values: its id is the caller's.
 */
export function readGivenPerson(
  reading: Reading,
  input: PersonInput,
  factOf: FactOf,
  resolve?: ResolvePhone,
): PersonValues {
  const names = readNames(reading, input)
  const language = input.language ? readOneLanguage(reading, input.language) : undefined
  const organisation =
    input.work && 'name' in input.work.organisation
      ? readShortText(reading, input.work.organisation.name, 'work.organisation')
      : ''
  if (input.work && 'businessId' in input.work.organisation && input.work.organisation.businessId)
    readGivenBusinessId(reading, input.work.organisation.businessId)
  const title = readShortText(reading, input.work?.title, 'work.title')
  const tradeName = readShortText(reading, input.trade?.name, 'trade.name')
  const businessId = input.trade?.businessId ? readGivenBusinessId(reading, input.trade.businessId) : undefined
  const values: PersonValues = {
    ...names,
    emails: once(
      input.emails.flatMap((one) => readGivenEmails(reading, one)),
      (one) => one.normal,
    ),
    phones: once(
      input.phones.flatMap((one) => readGivenPhones(reading, one, resolve)),
      (one) => one.e164,
    ),
    addresses: input.addresses.flatMap((one) => readGivenAddress(reading, one)),
    details: input.details.flatMap((one) => {
      const fact = factOf(one.field)
      if (fact && fact.kind !== 'column' && fact.kind !== 'built-in') return readDetail(reading, one, fact) ?? []
      reading.troubles.push({ code: 'field-unknown', facts: { field: one.field } })
      return []
    }),
    ...(language ? { language } : {}),
    ...(organisation ? { organisation } : {}),
    ...(title ? { title } : {}),
    ...(input.work?.beganOn ? { workBegan: input.work.beganOn } : {}),
    ...(tradeName ? { tradeName } : {}),
    ...(businessId ? { tradeBusinessId: businessId } : {}),
  }
  if (isNobody(values) && reading.troubles.length === 0) reading.troubles.push({ code: 'nobody-named' })
  return values
}

/** Neither a name nor a way to reach: nobody. */
const isNobody = (values: PersonValues): boolean =>
  values.given === '' && values.family === '' && values.emails.length === 0 && values.phones.length === 0

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
}
