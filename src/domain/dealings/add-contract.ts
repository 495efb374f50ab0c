import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { guardCell } from '../people/guard.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { day } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { organisationOf } from './parties.storage.ts'
import { placeFor } from './place.rules.ts'
import { addContractRow } from './storage.ts'

/**
 * Records a contract or an order with a person or an organisation, in the register that declares it. Refusals: buyer-needed,
 * unknown-person, unknown-organisation, undeclared-field, outside-scope, not-in-its-register, source-needed,
 * source-not-declared, end-before-start, number-in-invoice.
 */
export const addContract = operation({
  name: 'add-contract',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({
    person: id('person').optional(),
    organisation: id('organisation').optional(),
    kind: z.enum(['contract', 'order']).default('contract'),
    number: z.string().trim().min(1).max(40),
    what: z.string().trim().min(1).max(300),
    beganOn: day,
    endsOn: day.optional().describe('The day on which it was agreed to end; an order: when it was delivered'),
    warrantyUntil: day.optional(),
    source: z.string().max(64).optional().describe('Key of a declared source; left out: own work'),
  }),
  output: z.object({ contract: z.uuid() }),
  async perform(input, occasion) {
    const { charter, scope, language, today } = occasion
    const { person, organisation } = input
    if ((person === undefined) === (organisation === undefined)) return refuse('buyer-needed')
    const held = person === undefined ? undefined : await holdPerson(occasion.db, person)
    if (person !== undefined && !held) return refuse('unknown-person')
    if (organisation !== undefined && !(await organisationOf(occasion, organisation)))
      return refuse('unknown-organisation')
    const field = input.kind === 'contract' ? ('contracts' as const) : ('earlier-orders' as const)
    const placed = placeFor(field, charter, scope, { of: held?.registers, source: input.source, language })
    if ('troubles' in placed) return refuseAll(placed.troubles)
    if ([input.endsOn, input.warrantyUntil].some((one) => one !== undefined && one < input.beganOn))
      return refuse('end-before-start')
    if (guardCell(input.what)) return refuse('number-in-invoice')
    const { register, source } = placed.place
    const way = { source: source.id, receivedOn: today, givenByPerson: source.fromPerson }
    const origin = await addOrigin(occasion, { ...way, ...(person === undefined ? {} : { person }) })
    const contract = randomUUID()
    await addContractRow(occasion, {
      id: contract,
      register_id: register.id,
      origin_id: origin,
      person_id: person ?? null,
      organisation_id: organisation ?? null,
      field,
      number: input.number,
      what: input.what,
      began_on: input.beganOn,
      ends_on: input.endsOn ?? null,
      warranty_until: input.warrantyUntil ?? null,
      recorded_by: accountOf(occasion.actor),
    })
    return done({ contract })
  },
})
