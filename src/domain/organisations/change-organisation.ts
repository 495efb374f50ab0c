import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { phoneReader } from '../people/add-person.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { alike } from './add-organisation.ts'
import { readOrganisation } from './organisation.rules.ts'
import { organisationChange } from './organisation.schema.ts'
import { changeOrganisationRow, factsOf, holdOrganisation } from './storage.ts'

/**
 * Writes an organisation's facts over those that were seen: what is left out stays, null empties. Refusals:
 * unknown-organisation, organisation-changed-meanwhile, and those of add-organisation.
 */
export const changeOrganisation = operation({
  name: 'change-organisation',
  permission: 'change people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({
    organisation: id('organisation'),
    version: z.int32().min(1),
    ...organisationChange,
    evenSo: z.boolean().default(false),
  }),
  output: z.object({ organisation: id('organisation'), version: z.int32() }),
  async perform({ organisation, version, evenSo, ...input }, occasion) {
    const held = await holdOrganisation(occasion.db, organisation)
    if (!held) return refuse('unknown-organisation')
    if (held.version !== version) return refuse('organisation-changed-meanwhile', { name: held.name })
    const { values, troubles } = readOrganisation(
      input,
      await phoneReader(input.phone ? [input.phone] : []),
      factsOf(held),
    )
    if (troubles.length > 0) return refuseAll(troubles)
    const other = values.name !== held.name || values.business_id !== held.business_id
    const there = other ? await alike(occasion, values, evenSo, organisation) : []
    if (there.length > 0) return refuseAll(there)
    await changeOrganisationRow(occasion.db, organisation, values)
    return done({ organisation, version: version + 1 })
  },
})
