import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { alike } from './add-organisation.ts'
import { readOrganisation } from './organisation.rules.ts'
import { organisationInput } from './organisation.schema.ts'
import { changeOrganisationRow, holdOrganisation } from './storage.ts'

/**
 * Writes an organisation's facts over those that were seen; what is left out is emptied. Refusals: unknown-organisation,
 * organisation-changed-meanwhile, and those of add-organisation.
 */
export const changeOrganisation = operation({
  name: 'change-organisation',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    organisation: id('organisation'),
    version: z.int32().min(1),
    ...organisationInput,
    evenSo: z.boolean().default(false),
  }),
  output: z.object({ organisation: id('organisation'), version: z.int32() }),
  async perform({ organisation, version, evenSo, ...input }, occasion) {
    const held = await holdOrganisation(occasion.db, organisation)
    if (!held) return refuse('unknown-organisation')
    if (held.version !== version) return refuse('organisation-changed-meanwhile', { name: held.name })
    const { values, troubles } = readOrganisation(input)
    if (troubles.length > 0) return refuseAll(troubles)
    const there = await alike(occasion, values, evenSo, organisation)
    if (there.length > 0) return refuseAll(there)
    await changeOrganisationRow(occasion.db, organisation, values)
    return done({ organisation, version: version + 1 })
  },
})
