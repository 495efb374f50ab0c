import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { viewsOf } from './storage.ts'
import { ownView } from './view.schema.ts'

/** One's own views of the list of people, by name. Refusal: not-an-account. */
export const listViews = operation({
  name: 'list-views',
  permission: 'see own account',
  aims: ['security'],
  quiet: true,
  input: z.strictObject({}),
  output: z.object({ views: z.array(ownView) }),
  async perform(_input, { db, actor }) {
    if (actor.kind !== 'account') return refuse('not-an-account')
    return done({ views: await viewsOf(db, actor.id) })
  },
})
