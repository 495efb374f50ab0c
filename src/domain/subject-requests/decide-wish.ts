import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { stateAfterDeciding } from './case.rules.ts'
import { request, version } from './request.schema.ts'
import { requestStates } from './request-terms.rules.ts'
import { addEvent, changeCase, changeWish, takeCase, wishesOf } from './storage.ts'

/**
 * Decides one thing that was asked: it is done, or the person took it back. What is refused whole or in part needs reasons
 * and articles, and goes by refuse-request. Refusals: unknown-request, request-closed, request-unconfirmed,
 * request-changed-meanwhile, not-identified, unknown-wish, answered-already.
 */
export const decideWish = operation({
  name: 'decide-wish',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    wish: z.int(),
    decision: z.enum(['granted', 'withdrawn']),
    because: z.string().trim().max(2000).optional(),
  }),
  output: z.object({ request, state: z.enum(requestStates) }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state === 'received') return refuse('not-identified')
    if (found.state === 'answered') return refuse('answered-already')
    const wishes = await wishesOf(occasion, [found.id])
    if (!wishes.some(({ id }) => id === input.wish)) return refuse('unknown-wish')
    await changeWish(occasion, input.wish, {
      decision: input.decision,
      because: input.because ?? null,
      grounds: null,
      decided_at: occasion.now,
      decided_by: accountOf(occasion.actor),
    })
    const state = stateAfterDeciding(
      found.state,
      wishes.map((one) => (one.id === input.wish ? { ...one, decision: input.decision } : one)),
    )
    await changeCase(occasion, found.id, { state })
    await addEvent(occasion, found, 'decided')
    return done({ request: found.id, state })
  },
})
