import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { request } from '../subject-requests/request.schema.ts'
import { because, item, reviewed } from './deciding.schema.ts'
import { withholdGrounds } from './package-terms.rules.ts'
import { decisionsOf, dropDecisions, keepDecision } from './package.storage.ts'
import { openProposals } from './reviewing.rules.ts'
import { proposalsOf, underReview } from './see-access-package.ts'

/**
 * Keeps one item back under the Data Protection Act (1050/2018), section 34: it may harm security, hinder preventing or solving
 * crime, or seriously endanger somebody's health or rights. The reasons are told unless that defeats them, and the data are
 * given to the ombudsman when the person asks. Refusals: unknown-request, request-closed, request-unconfirmed, no-package,
 * package-cleared, package-approved, unknown-item.
 */
export const withholdItem = operation({
  name: 'withhold-item',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    item,
    ground: z.enum(withholdGrounds),
    because: because.describe('Why, for the file; told to the person unless that defeats it'),
    told: z.boolean().default(true).describe('False: telling the reason would defeat it'),
  }),
  output: z.object({ request, ...reviewed }),
  async perform(input, occasion) {
    const review = await underReview(occasion, input.request)
    if ('refused' in review) return review
    const { held, content } = review
    if (!content.items.some((one) => one.item === input.item)) return refuse('unknown-item')
    await dropDecisions(occasion, held.id, input.item)
    await keepDecision(occasion, {
      package_id: held.id,
      person_id: held.person_id,
      origin_id: held.origin_id,
      item: input.item,
      decision: 'withhold',
      words: '',
      reason: input.ground,
      because: input.because,
      told: input.told,
      at: occasion.now,
      by_account: accountOf(occasion.actor),
    })
    const proposals = await proposalsOf(occasion, held, content)
    return done({ request: input.request, open: openProposals(proposals, await decisionsOf(occasion, held.id)).length })
  },
})
