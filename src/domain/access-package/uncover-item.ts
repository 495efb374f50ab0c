import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { request } from '../subject-requests/request.schema.ts'
import { item, reviewed } from './deciding.schema.ts'
import { decisionsOf, dropDecisions, keepDecision } from './package.storage.ts'
import { openProposals } from './reviewing.rules.ts'
import { proposalsOf, underReview } from './see-access-package.ts'

/**
 * Shows an item, or these words of it, as it is: nothing is covered or kept back of it any more, and what the program proposed
 * is decided. Refusals: unknown-request, request-closed, request-unconfirmed, no-package, package-cleared, package-approved,
 * unknown-item.
 */
export const uncoverItem = operation({
  name: 'uncover-item',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    item,
    words: z.string().trim().min(1).max(2000).optional().describe('Left out: the whole item'),
  }),
  output: z.object({ request, ...reviewed }),
  async perform(input, occasion) {
    const review = await underReview(occasion, input.request)
    if ('refused' in review) return review
    const { held, content } = review
    if (!content.items.some((one) => one.item === input.item)) return refuse('unknown-item')
    await dropDecisions(occasion, held.id, input.item, input.words)
    await keepDecision(occasion, {
      package_id: held.id,
      person_id: held.person_id,
      origin_id: held.origin_id,
      item: input.item,
      decision: 'show',
      words: input.words ?? '',
      at: occasion.now,
      by_account: accountOf(occasion.actor),
    })
    const proposals = await proposalsOf(occasion, held, content)
    return done({ request: input.request, open: openProposals(proposals, await decisionsOf(occasion, held.id)).length })
  },
})
