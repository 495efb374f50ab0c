import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { deleteView } from './storage.ts'
import { ownView } from './view.schema.ts'

/** Takes one's own view away and gives it back as it was, so that it can be made anew. Refusals: not-an-account, unknown-view. */
export const removeView = operation({
  name: 'remove-view',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({ view: z.int() }),
  output: z.object({ removed: ownView }),
  async perform({ view }, { db, actor }) {
    if (actor.kind !== 'account') return refuse('not-an-account')
    const removed = await deleteView(db, actor.id, view)
    return removed ? done({ removed }) : refuse('unknown-view')
  },
})
