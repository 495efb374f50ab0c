import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { orderShape } from '../people/list-people.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { filterTrouble, nameTrouble } from './add-view.ts'
import { updateView, viewsOf } from './storage.ts'
import { ownView, viewColumns, viewFilters, viewName } from './view.schema.ts'

/**
 * Renames one's own view, or keeps other filters, another order and other columns under its name. Refusals: not-an-account,
 * unknown-view, and of what is given those of add-view.
 */
export const changeView = operation({
  name: 'change-view',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    view: z.int(),
    name: viewName.optional(),
    shows: z
      .strictObject({ filters: viewFilters, ...orderShape, columns: viewColumns })
      .optional()
      .describe('Left out: as before'),
  }),
  output: ownView,
  async perform({ view, name, shows }, occasion) {
    const { db, actor } = occasion
    if (actor.kind !== 'account') return refuse('not-an-account')
    const views = await viewsOf(db, actor.id)
    const before = views.find((one) => one.view === view)
    if (!before) return refuse('unknown-view')
    const wrong =
      (name === undefined ? undefined : nameTrouble(name, views, view)) ??
      (shows && (await filterTrouble(shows.filters, occasion)))
    if (wrong) return { refused: [wrong] }
    const after = await updateView(db, actor.id, {
      ...before,
      ...(shows && { ...shows, sort: shows.sort ?? null }),
      name: name ?? before.name,
    })
    return after ? done(after) : refuse('unknown-view')
  },
})
