import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { goOnErasing } from '../erasure/carry-out-erasures.ts'
import { day } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { contractState } from './contract.rules.ts'
import { changeContract, holdContract } from './storage.ts'

/**
 * A contract ends, now or on a day to come; an erasure that waited for it goes on. Refusals: unknown-contract,
 * contract-changed-meanwhile, contract-ended-already, end-before-start.
 */
export const endContract = operation({
  name: 'end-contract',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    contract: z.uuid(),
    version: z.int32().min(1).optional(),
    on: day.optional().describe('Its last day; left out: today'),
    warrantyUntil: day.optional(),
  }),
  output: z.object({ endedOn: z.string() }),
  async perform({ contract, version, on, warrantyUntil }, occasion) {
    const found = await holdContract(occasion, contract)
    if (!found) return refuse('unknown-contract')
    if (version !== undefined && version !== found.version) return refuse('contract-changed-meanwhile')
    if (contractState(found, occasion.today) !== 'in-force') return refuse('contract-ended-already')
    const endedOn = on ?? occasion.today
    if (endedOn < found.began_on) return refuse('end-before-start')
    const warranty = warrantyUntil === undefined ? {} : { warranty_until: warrantyUntil }
    await changeContract(occasion, contract, { ended_on: endedOn, ...warranty })
    if (found.person_id !== null) {
      occasion.concerns([found.person_id])
      await goOnErasing(occasion, found.person_id)
    }
    return done({ endedOn })
  },
})
