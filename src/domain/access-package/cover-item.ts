import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { request } from '../subject-requests/request.schema.ts'
import { holds } from './covering.rules.ts'
import { because, item, reviewed } from './deciding.schema.ts'
import { coverReasons } from './package-terms.rules.ts'
import { decisionsOf, keepDecision } from './package.storage.ts'
import { openProposals } from './reviewing.rules.ts'
import { proposalsOf, underReview } from './see-access-package.ts'

/**
 * Covers others' data in one item of the copy: these words of it, or all of it, with the reason (Art. 15(4)). The rest of the
 * item goes as it is. Refusals: unknown-request, request-closed, request-unconfirmed, no-package, package-cleared,
 * package-approved, unknown-item, words-not-there.
 */
export const coverItem = operation({
  name: 'cover-item',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    item,
    words: z.string().trim().min(1).max(2000).optional().describe('Left out: the whole item'),
    reason: z.enum(coverReasons),
    because: because.optional(),
  }),
  output: z.object({ request, ...reviewed }),
  async perform(input, occasion) {
    const review = await underReview(occasion, input.request)
    if ('refused' in review) return review
    const { held, content } = review
    const found = content.items.find((one) => one.item === input.item)
    if (!found) return refuse('unknown-item')
    if (input.words !== undefined && !holds(found, input.words)) return refuse('words-not-there')
    await keepDecision(occasion, {
      package_id: held.id,
      person_id: held.person_id,
      origin_id: held.origin_id,
      item: input.item,
      decision: 'cover',
      words: input.words ?? '',
      reason: input.reason,
      because: input.because ?? null,
      at: occasion.now,
      by_account: accountOf(occasion.actor),
    })
    const proposals = await proposalsOf(occasion, held, content)
    return done({ request: input.request, open: openProposals(proposals, await decisionsOf(occasion, held.id)).length })
  },
})
