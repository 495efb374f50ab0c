import { z } from 'zod'
import type { Occasion } from '../../enforcement/operation.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { readOrganisation, type OrganisationValues } from './organisation.rules.ts'
import { organisationInput } from './organisation.schema.ts'
import { addOrganisationRow, organisationsLike } from './storage.ts'

/**
 * Adds a company or other organisation. A sole trader is a person and is added as one. Refusals: sole-trader-is-person,
 * business-id-wrong, email-wrong, country-unknown, organisation-there-already (same business id),
 * maybe-same-organisation (same name; `evenSo` adds all the same).
 */
export const addOrganisation = operation({
  name: 'add-organisation',
  permission: 'add people',
  aims: changingAims,
  input: z.strictObject({ ...organisationInput, evenSo: z.boolean().default(false) }),
  output: z.object({ organisation: id('organisation') }),
  async perform({ evenSo, ...input }, occasion) {
    const { values, troubles } = readOrganisation(input)
    if (troubles.length > 0) return refuseAll(troubles)
    const there = await alike(occasion, values, evenSo)
    if (there.length > 0) return refuseAll(there)
    return done({ organisation: await addOrganisationRow(occasion.db, values) })
  },
})

/** Organisations that may be the same: by business id always in the way, by name only until it is said again. */
export async function alike(
  { db }: Occasion,
  values: OrganisationValues,
  evenSo: boolean,
  but?: string,
): Promise<Refusal[]> {
  const found = await organisationsLike(db, values, but)
  const same = found.filter((one) => one.businessId !== null && one.businessId === values.business_id)
  if (same.length > 0)
    return same.map(({ id, name }) => ({ code: 'organisation-there-already', facts: { organisation: id, name } }))
  if (evenSo) return []
  return found
    .filter((one) => one.businessId === null || values.business_id === null)
    .map(({ id, name }) => ({ code: 'maybe-same-organisation', facts: { organisation: id, name } }))
}
