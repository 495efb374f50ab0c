import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refusal } from '../../enforcement/outcome.ts'
import { registerNamed } from '../people/add-person.ts'
import { filterFields } from '../people/filters.schema.ts'
import { isTownThere } from '../people/filters.storage.ts'
import { guardCell } from '../people/guard.rules.ts'
import { orderShape } from '../people/list-people.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { insertView, viewsOf } from './storage.ts'
import { mostViews, sameNamed, type ViewFilters } from './view.rules.ts'
import { ownView, viewColumns, viewFilters, viewName } from './view.schema.ts'

/**
 * Keeps a view of the list of people for oneself: declared filters, an order, columns. A town in which nobody lives is not
 * kept: it could be anybody's name. Refusals: not-an-account, too-many-views, view-name-taken, code-in-view-name,
 * card-in-view-name, outside-scope, unknown-register, unknown-town.
 */
export const addView = operation({
  name: 'add-view',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    name: viewName,
    filters: viewFilters.default({}),
    ...orderShape,
    columns: viewColumns.default(null),
  }),
  output: ownView,
  async perform({ name, filters, sort, reversed, columns }, occasion) {
    const { db, actor } = occasion
    if (actor.kind !== 'account') return refuse('not-an-account')
    const views = await viewsOf(db, actor.id)
    if (views.length >= mostViews) return refuse('too-many-views', { most: mostViews })
    const wrong = nameTrouble(name, views) ?? (await filterTrouble(filters, occasion))
    if (wrong) return { refused: [wrong] }
    return done(await insertView(db, actor.id, { name, filters, sort: sort ?? null, reversed, columns }))
  },
})

/** Why a view cannot have this name. */
export function nameTrouble(
  name: string,
  views: readonly { view: number; name: string }[],
  but?: number,
): Refusal | undefined {
  const found = guardCell(name)
  if (found) return { code: found === 'identity-code' ? 'code-in-view-name' : 'card-in-view-name' }
  const same = sameNamed(views, name, but)
  return same && { code: 'view-name-taken', facts: { name: same.name } }
}

/** Why these filters cannot be kept. */
export async function filterTrouble(filters: ViewFilters, occasion: Occasion): Promise<Refusal | undefined> {
  const { db, scope, language } = occasion
  const hidden = filterFields(filters).find((field) => !scope.fields.has(field))
  if (hidden) return { code: 'outside-scope', facts: { field: fieldName(hidden, language) } }
  const { register, city } = filters
  if (register !== undefined && !registerNamed(occasion, register))
    return { code: 'unknown-register', facts: { register } }
  if (city !== undefined && !(await isTownThere(db, city))) return { code: 'unknown-town' }
  return undefined
}
