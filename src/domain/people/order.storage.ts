import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely'
import type { CardDb } from './cards.storage.ts'
import { conditions, finnish, type Filters, type Tables } from './filters.storage.ts'

export type Start = readonly string[]
export type Sort = 'name.family' | 'contact.address' | 'work.organisation' | 'added' | 'to-tell'
type PageOf = { start: Start | undefined; limit: number; reversed: boolean }
export type Order = {
  /** The sorting values of one person; undefined for one who has none that is seen. */
  start(db: CardDb, person: string): Promise<Start | undefined>
  /** Ids in this order, or in the reversed one, behind a start. */
  page(db: CardDb, filters: Filters, asked: PageOf): Promise<string[]>
}

type Sorted<T extends keyof Tables> = {
  /** One row a person. */
  rows: (db: CardDb) => SelectQueryBuilder<Tables, T, object>
  by: readonly RawBuilder<string>[]
  /** The column with the person's id; it breaks ties. */
  person: string
  newestFirst?: boolean
}

const column = (name: string) => sql<string>`${sql.ref(name)}`

/** An order whose pages are one walk along an index: forwards, or backwards when it is reversed. */
function orderOf<T extends keyof Tables>({ rows, by, person, newestFirst = false }: Sorted<T>): Order {
  const keys = [...by, column(person)]
  return {
    async start(db, one) {
      const row = await rows(db)
        .select(keys.map((key, at) => key.as(`key${at}`)))
        .where(sql<boolean>`${sql.ref(person)} = ${one}`)
        .executeTakeFirst()
      const found = row as Record<string, string> | undefined
      return found && keys.map((_, at) => found[`key${at}`]!)
    },
    async page(db, filters, { start, limit, reversed }) {
      const down = newestFirst !== reversed
      const behind = (from: Start) =>
        down
          ? sql<boolean>`(${sql.join(keys)}) < (${sql.join(from)})`
          : sql<boolean>`(${sql.join(keys)}) > (${sql.join(from)})`
      const found = await keys
        .reduce(
          (query, key) => query.orderBy(key, down ? 'desc' : 'asc'),
          rows(db)
            .select(column(person).as('person'))
            .where((w) => w.and(conditions(filters, person)))
            .$if(start !== undefined, (query) => query.where(behind(start!))),
        )
        .limit(limit)
        .execute()
      return found.map((row) => row.person)
    },
  }
}

const byName = orderOf({
  rows: (db) => db.selectFrom('name_keys'),
  by: [column('name_keys.family_sort'), column('name_keys.given_sort')],
  person: 'name_keys.person_id',
})

const byCity = orderOf({
  rows: (db) =>
    db
      .selectFrom('addresses')
      .where('addresses.city', 'is not', null)
      .where((w) =>
        w.not(
          w.exists(
            w
              .selectFrom('addresses as earlier')
              .select('earlier.id')
              .whereRef('earlier.person_id', '=', 'addresses.person_id')
              .whereRef('earlier.id', '<', 'addresses.id')
              .where('earlier.city', 'is not', null),
          ),
        ),
      ),
  by: [finnish('addresses.city')],
  person: 'addresses.person_id',
})

const byOrganisation = orderOf({
  rows: (db) =>
    db
      .selectFrom('positions')
      .innerJoin('organisations', 'organisations.id', 'positions.organisation_id')
      .where((w) =>
        w.not(
          w.exists(
            w
              .selectFrom('positions as earlier')
              .select('earlier.id')
              .whereRef('earlier.person_id', '=', 'positions.person_id')
              .whereRef('earlier.id', '<', 'positions.id'),
          ),
        ),
      ),
  by: [finnish('organisations.name')],
  person: 'positions.person_id',
})

/** Newest place in a register first. Everybody has one. */
const byAdded = orderOf({
  rows: (db) =>
    db.selectFrom('entries').where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('entries as later')
            .select('later.id')
            .whereRef('later.person_id', '=', 'entries.person_id')
            .where((o) =>
              o(
                o.refTuple('later.entered_at', 'later.register_id'),
                '>',
                o.refTuple('entries.entered_at', 'entries.register_id') as never,
              ),
            ),
        ),
      ),
    ),
  by: [column('entries.entered_at')],
  person: 'entries.person_id',
  newestFirst: true,
})

const byTelling = orderOf({
  rows: (db) =>
    db
      .selectFrom('to_be_told')
      .where('to_be_told.told_at', 'is', null)
      .where((w) =>
        w.not(
          w.exists(
            w
              .selectFrom('to_be_told as earlier')
              .select('earlier.id')
              .whereRef('earlier.person_id', '=', 'to_be_told.person_id')
              .where('earlier.told_at', 'is', null)
              .where((o) =>
                o(
                  o.refTuple('earlier.latest_on', 'earlier.id'),
                  '<',
                  o.refTuple('to_be_told.latest_on', 'to_be_told.id') as never,
                ),
              ),
          ),
        ),
      ),
  by: [column('to_be_told.latest_on')],
  person: 'to_be_told.person_id',
})

export const orders: Record<Sort, Order> = {
  'name.family': byName,
  'contact.address': byCity,
  'work.organisation': byOrganisation,
  added: byAdded,
  'to-tell': byTelling,
}

/** Those who have no value to sort by, by id: none, or one that this act may not see. */
export async function others(
  db: CardDb,
  filters: Filters,
  by: Sort,
  after: string | undefined,
  limit: number,
  everyoneNamed: boolean,
): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .select('people.id')
    .where((w) =>
      w.and([
        ...conditions(filters, 'people.id'),
        ...(by === 'name.family'
          ? [
              w.not(
                w.exists(
                  w
                    .selectFrom('name_keys')
                    .select('name_keys.person_id')
                    .whereRef('name_keys.person_id', '=', 'people.id'),
                ),
              ),
              // Of everybody only the restricted are without a name then: begin from them.
              ...(everyoneNamed
                ? [
                    w(
                      'people.id',
                      'in',
                      w
                        .selectFrom('restrictions')
                        .select('restrictions.person_id')
                        .where('restrictions.lifted_at', 'is', null),
                    ),
                  ]
                : []),
            ]
          : [
              w.not(
                by === 'contact.address'
                  ? w.exists(
                      w
                        .selectFrom('addresses')
                        .select('addresses.id')
                        .whereRef('addresses.person_id', '=', 'people.id')
                        .where('addresses.city', 'is not', null),
                    )
                  : w.exists(
                      w
                        .selectFrom('positions')
                        .select('positions.id')
                        .whereRef('positions.person_id', '=', 'people.id'),
                    ),
              ),
            ]),
      ]),
    )
    .$if(after !== undefined, (q) => q.where('people.id', '>', after!))
    .orderBy('people.id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}
