import { createHash } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { stateAfterDeciding } from '../subject-requests/case.rules.ts'
import { request } from '../subject-requests/request.schema.ts'
import { requestStates, type WishDecision } from '../subject-requests/request-terms.rules.ts'
import { addEvent, changeCase, changeWish, wishesOf, type CaseRow } from '../subject-requests/storage.ts'
import { words } from './copy.words.ts'
import { covering } from './covering.rules.ts'
import { answerable } from './held.rules.ts'
import { changePackage } from './package.storage.ts'
import { openProposals, reviewNote } from './reviewing.rules.ts'
import { proposalsOf, underReview } from './see-access-package.ts'

/**
 * Approves the reviewed copy as it goes: others' data covered, what is kept back left out. The wish is granted, or in part where
 * something was kept back (Data Protection Act, section 34), with the reasons. Refusals: unknown-request, request-closed,
 * request-unconfirmed, no-package, package-cleared, package-approved, proposals-open, package-partly-seen, not-identified.
 */
export const approveAccessPackage = operation({
  name: 'approve-access-package',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request }),
  output: z.object({
    request,
    state: z.enum(requestStates),
    items: z.int(),
    covered: z.int(),
    withheld: z.int(),
    sha256: z.string(),
  }),
  async perform(input, occasion) {
    const review = await underReview(occasion, input.request)
    if ('refused' in review) return review
    const { found, held, content, decisions } = review
    if (found.state === 'received') return refuse('not-identified')
    const open = openProposals(await proposalsOf(occasion, held, content), decisions)
    if (open.length > 0) return refuse('proposals-open', { count: open.length })
    const { scope } = occasion
    if (!scope.whole && !content.items.every(({ field }) => scope.fields.has(field)))
      return refuse('package-partly-seen')
    const final = covering(content, decisions, words[content.language].marks)
    const sha256 = createHash('sha256').update(JSON.stringify(final)).digest('hex')
    const covered = final.items.filter((one) => one.covered.length > 0).length
    const withheld = final.withheld.length
    await changePackage(occasion, held.id, {
      content: final,
      items: final.items.length,
      approved_at: occasion.now,
      approved_by: accountOf(occasion.actor),
      covered,
      withheld,
      sha256,
    })
    const note = reviewNote(decisions, content.language)
    const state = await decideWishes(occasion, found, withheld > 0 ? 'partly' : 'granted', note)
    await addEvent(occasion, found, 'package-approved', note || null)
    return done({ request: found.id, state, items: final.items.length, covered, withheld, sha256 })
  },
})

/** What a copy answers is decided with it: granted, or in part with the reasons. */
async function decideWishes(occasion: Occasion, found: CaseRow, decision: WishDecision, because: string) {
  const wishes = await wishesOf(occasion, [found.id])
  const mine = wishes.filter((one) => answerable.includes(one.kind) && one.decision === null)
  for (const { id } of mine)
    await changeWish(occasion, id, {
      decision,
      because: decision === 'partly' ? because : null,
      grounds: decision === 'partly' ? ['1050/2018 34 §'] : null,
      decided_at: occasion.now,
      decided_by: accountOf(occasion.actor),
    })
  const state = stateAfterDeciding(
    found.state,
    wishes.map((one) => (mine.includes(one) ? { ...one, decision } : one)),
  )
  await changeCase(occasion, found.id, { state })
  return state
}
