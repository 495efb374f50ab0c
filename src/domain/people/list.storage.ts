import type { CardDb } from './cards.storage.ts'
import { conditions, type Filters } from './filters.storage.ts'
import { orders, others, type Sort } from './order.storage.ts'

export type { Filters } from './filters.storage.ts'

export type PageAsked = {
  by: Sort
  after?: string | undefined
  limit: number
  /** The other way about; those without a value stay last. */
  reversed: boolean
  /** Every register of the scope shows names: only restricted people have none. */
  everyoneNamed: boolean
}

/** How many people there are, counted to `most` and one. */
export async function countPeople(db: CardDb, filters: Filters, most: number): Promise<number> {
  const { n } = await db
    .selectFrom((e) =>
      e
        .selectFrom('people')
        .select('people.id')
        .where((w) => w.and(conditions(filters, 'people.id')))
        .limit(most + 1)
        .as('some'),
    )
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/**
 * One page of ids in order. First those with a value to sort by, then the others by id. Undefined when the person the
 * page begins after is not there any more.
 */
export async function pageOfPeople(
  db: CardDb,
  filters: Filters,
  { by, after, limit, reversed, everyoneNamed }: PageAsked,
): Promise<{ ids: string[]; more: boolean } | undefined> {
  const wanted = limit + 1
  const order = orders[by]
  const start = after === undefined ? undefined : await order.start(db, after)
  if (after !== undefined && !start && !(await isThere(db, after))) return undefined
  const ids = after !== undefined && !start ? [] : await order.page(db, filters, { start, limit: wanted, reversed })
  if (ids.length < wanted && by !== 'added' && by !== 'to-tell') {
    const rest = await others(db, filters, by, start ? undefined : after, wanted - ids.length, everyoneNamed)
    ids.push(...rest)
  }
  return { ids: ids.slice(0, limit), more: ids.length > limit }
}

const isThere = async (db: CardDb, person: string): Promise<boolean> =>
  (await db.selectFrom('people').select('people.id').where('people.id', '=', person).executeTakeFirst()) !== undefined
