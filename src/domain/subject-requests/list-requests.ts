import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { caseNumber } from './case.rules.ts'
import { clock, requestWays } from './request.schema.ts'
import { requestStates, wishKinds } from './request-terms.rules.ts'
import { clockOf } from './standing.rules.ts'
import { eventsOfCases, listCases, wishesOf } from './storage.ts'

const page = 100

const caseLine = z.object({
  request: z.uuid(),
  number: z.string(),
  person: id('person').nullable(),
  requester: personal('request.requester', z.string().nullable()),
  contact: personal('request.contact', z.string().nullable()).describe('E-mail or phone of one who gave no name'),
  wishes: z.array(z.enum(wishKinds)),
  state: z.enum(requestStates),
  way: z.enum(requestWays),
  handler: z.string().nullable(),
  clock,
})

/** The cases in the order in which they fall due; closed ones newest first. With `person`, those about one person. */
export const listRequests = operation({
  name: 'list-requests',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    which: z.enum(['open', 'closed']).default('open'),
    person: id('person').optional(),
    after: z.int().min(0).max(100_000).default(0).describe('How many of the list were shown already'),
  }),
  output: z.object({ requests: z.array(caseLine), next: z.int().nullable().describe('`after` of the next page') }),
  async perform({ which, person, after }, occasion) {
    const found = await listCases(occasion, { which, person, after, most: page + 1 })
    const shown = found.slice(0, page)
    const ids = shown.map((one) => one.id)
    const wishes = Map.groupBy(await wishesOf(occasion, ids), (one) => one.request_id)
    const events = Map.groupBy(await eventsOfCases(occasion, ids), (one) => one.request_id)
    return done({
      requests: shown.map((one) => ({
        request: one.id,
        number: caseNumber(one),
        person: one.person_id,
        requester: one.requester ?? one.representative,
        contact: one.email ?? one.phone,
        wishes: (wishes.get(one.id) ?? []).map(({ kind }) => kind),
        state: one.state,
        way: one.channel as 'email',
        handler: one.handler_name,
        clock: clockOf(one, events.get(one.id) ?? [], occasion.today),
      })),
      next: found.length > page ? after + page : null,
    })
  },
})
