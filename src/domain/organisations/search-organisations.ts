import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { readSearch } from '../people/search.rules.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { organisationRow, rowOfListed } from './list-organisations.ts'
import { pageOfOrganisations } from './list.storage.ts'

/** Organisations by what is typed: beginnings of words of the name, or of a business id; sole traders among them. */
export const searchOrganisations = operation({
  name: 'search-organisations',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(20) }),
  output: z.object({ organisations: z.array(organisationRow), more: z.boolean() }),
  async perform({ text, limit }, { db, scope, today }) {
    const sought = readSearch(text)
    if (sought.words.length === 0 && !sought.businessId) return done({ organisations: [], more: false })
    const traders = scope.fields.has('trade.name') && (!sought.businessId || scope.fields.has('trade.business-id'))
    const page = await pageOfOrganisations(db, { after: {}, limit, traders, today, sought })
    return done({ organisations: (page?.rows ?? []).map(rowOfListed), more: page?.more ?? false })
  },
})
