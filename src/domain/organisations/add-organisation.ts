import { z } from 'zod'
import type { Occasion } from '../../enforcement/operation.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { phoneReader } from '../people/add-person.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { whoTrades } from '../people/trades.storage.ts'
import { readOrganisation, type OrganisationValues } from './organisation.rules.ts'
import { organisationInput } from './organisation.schema.ts'
import { addOrganisationRow, holdNames, organisationsLike } from './storage.ts'

/**
 * Adds a company or other organisation. A sole trader is a person and is added as one. Refusals: sole-trader-is-person,
 * what the values have wrong, organisation-there-already and business-id-of-trader (same business id; for-keeper where the
 * trader may not be seen), maybe-same-organisation (same name; `evenSo` adds all the same).
 */
export const addOrganisation = operation({
  name: 'add-organisation',
  permission: 'add people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({ ...organisationInput, evenSo: z.boolean().default(false) }),
  output: z.object({ organisation: id('organisation') }),
  async perform({ evenSo, ...input }, occasion) {
    const { values, troubles } = readOrganisation(input, await phoneReader(input.phone ? [input.phone] : []))
    if (troubles.length > 0) return refuseAll(troubles)
    const there = await alike(occasion, values, evenSo)
    if (there.length > 0) return refuseAll(there)
    return done({ organisation: await addOrganisationRow(occasion.db, values) })
  },
})

/**
 * Who may be the same: an organisation or a sole trader of the business id is always in the way, an organisation of the
 * name until it is said again. Two who add the same at once wait for each other.
 */
export async function alike(
  occasion: Occasion,
  values: OrganisationValues,
  evenSo: boolean,
  but?: string,
): Promise<Refusal[]> {
  const { db } = occasion
  await holdNames(db, values)
  const trader = values.business_id === null ? undefined : await whoTrades(occasion, values.business_id)
  if (trader === 'hidden') return [{ code: 'for-keeper' }]
  if (trader) {
    occasion.concerns([trader])
    return [{ code: 'business-id-of-trader', facts: { person: trader, value: values.business_id! } }]
  }
  const found = await organisationsLike(db, values, but)
  const same = found.filter((one) => one.businessId !== null && one.businessId === values.business_id)
  if (same.length > 0)
    return same.map(({ id, name }) => ({ code: 'organisation-there-already', facts: { organisation: id, name } }))
  if (evenSo) return []
  return found
    .filter((one) => one.businessId === null || values.business_id === null)
    .map(({ id, name }) => ({ code: 'maybe-same-organisation', facts: { organisation: id, name } }))
}
