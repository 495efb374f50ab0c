import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'

/** The log's line of signing out. Refusal: not-an-account. */
export const endSession = operation({
  name: 'end-session',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({}),
  output: z.object({}),
  perform: (_input, { actor }) => Promise.resolve(actor.kind === 'account' ? done({}) : refuse('not-an-account')),
})
