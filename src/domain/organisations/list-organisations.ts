import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { pageOfOrganisations, type Listed } from './list.storage.ts'

const nullable = z.string().nullable()

/** A row of the list: an organisation, or a sole trader, who is a person. */
export const organisationRow = z.union([
  z.object({
    kind: z.literal('organisation'),
    organisation: id('organisation'),
    name: z.string(),
    businessId: nullable,
    city: nullable,
    contacts: z.int().describe('Contact persons in place whom this act sees'),
  }),
  z.object({
    kind: z.literal('trader'),
    person: id('person'),
    name: personal('trade.name', z.string()),
    businessId: personal('trade.business-id', nullable),
  }),
])
export type OrganisationRow = z.output<typeof organisationRow>

export const rowOfListed = (row: Listed): z.input<typeof organisationRow> =>
  row.person === null
    ? {
        kind: 'organisation',
        organisation: row.organisation!,
        name: row.name,
        businessId: row.businessId,
        city: row.city,
        contacts: row.contacts,
      }
    : { kind: 'trader', person: row.person, name: row.name, businessId: row.businessId }

/** Organisations by name in pages, and among them the sole traders whom this act sees. Refusal: unknown-organisation. */
export const listOrganisations = operation({
  name: 'list-organisations',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    after: z
      .strictObject({ organisation: id('organisation').optional(), person: id('person').optional() })
      .default({})
      .describe('The last row of the page before'),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({ organisations: z.array(organisationRow), more: z.boolean() }),
  async perform({ after, limit }, { db, scope, today }) {
    const traders = scope.fields.has('trade.name')
    const page = await pageOfOrganisations(db, { after, limit, traders, today })
    if (!page) return refuse('unknown-organisation')
    return done({ organisations: page.rows.map(rowOfListed), more: page.more })
  },
})
