import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { endAcceptance } from './storage.ts'

/** Opens an accepted warning again; the acceptance and its reason stay on record. Refusals: accepting-needs-account, no-such-finding. */
export const withdrawAcceptance = operation({
  name: 'withdraw-acceptance',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ finding: z.string().min(1).max(1000) }),
  output: z.object({ finding: z.string() }),
  async perform({ finding }, { db, actor, today }) {
    if (actor.kind !== 'account') return refuse('accepting-needs-account')
    return (await endAcceptance(db, finding, today, actor.id)) ? done({ finding }) : refuse('no-such-finding')
  },
})
