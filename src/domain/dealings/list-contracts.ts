import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personalItems, personal } from '../../enforcement/output.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { contractState, contractStates, lastDayOfContract } from './contract.rules.ts'
import { contestedContracts, listContractRows } from './storage.ts'

const page = 100
const text = z.string().nullable()

/** Contracts and orders that this purpose sees, the newest first; of one party or of everybody. */
export const listContracts = operation({
  name: 'list-contracts',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    person: id('person').optional(),
    organisation: id('organisation').optional(),
    after: z.int().min(0).max(1_000_000).default(0).describe('How many of the list were shown already'),
  }),
  output: z.object({
    contracts: z.array(
      z.object({
        contract: z.uuid(),
        version: z.int32(),
        kind: z.enum(['contract', 'order']),
        person: id('person').nullable(),
        given: personal('name.given', text),
        family: personal('name.family', text),
        organisation: id('organisation').nullable(),
        company: text,
        content: personalItems('field', z.object({ field: z.string(), number: z.string(), value: z.string() })),
        beganOn: z.string(),
        lastDay: text,
        warrantyUntil: text,
        state: z.enum(contractStates),
        dispute: z.uuid().nullable().describe('The open dispute'),
      }),
    ),
    more: z.boolean(),
  }),
  async perform({ person, organisation, after }, occasion) {
    const found = await listContractRows(occasion, { person, organisation, after, most: page + 1 })
    const shown = found.slice(0, page)
    const disputes = await contestedContracts(
      occasion,
      shown.map(({ id: contract }) => contract),
    )
    return done({
      contracts: shown.map((one) => ({
        contract: one.id,
        version: one.version,
        kind: one.field === 'contracts' ? ('contract' as const) : ('order' as const),
        person: one.person_id,
        given: one.given_name,
        family: one.family_name,
        organisation: one.organisation_id,
        company: one.company,
        content: [{ field: one.field, number: one.number, value: one.what }],
        beganOn: one.began_on,
        lastDay: lastDayOfContract(one),
        warrantyUntil: one.warranty_until,
        state: contractState(one, occasion.today),
        dispute: disputes.get(one.id) ?? null,
      })),
      more: found.length > page,
    })
  },
})
