import { sql } from 'kysely'
import type { CardDb } from './cards.storage.ts'
import { conditions, type Filters } from './filters.storage.ts'

export type Start = readonly string[]
export type Sort = 'name.family' | 'contact.address' | 'work.organisation' | 'added' | 'to-tell'
export type Order = {
  /** The sorting values of one person; undefined for one who has none that is seen. */
  start(db: CardDb, person: string): Promise<Start | undefined>
  page(db: CardDb, filters: Filters, start: Start | undefined, limit: number): Promise<string[]>
}

const byName: Order = {
  async start(db, person) {
    const row = await db
      .selectFrom('name_keys')
      .select(['name_keys.family_sort', 'name_keys.given_sort'])
      .where('name_keys.person_id', '=', person)
      .executeTakeFirst()
    return row && [row.family_sort, row.given_sort, person]
  },
  async page(db, filters, start, limit) {
    const rows = await db
      .selectFrom('name_keys')
      .select('name_keys.person_id')
      .where((w) => w.and(conditions(filters, 'name_keys.person_id')))
      .$if(start !== undefined, (q) =>
        q.where((w) =>
          w(
            w.refTuple('name_keys.family_sort', 'name_keys.given_sort', 'name_keys.person_id'),
            '>',
            w.tuple(start![0]!, start![1]!, start![2]!),
          ),
        ),
      )
      .orderBy('name_keys.family_sort')
      .orderBy('name_keys.given_sort')
      .orderBy('name_keys.person_id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.person_id)
  },
}

const finnish = (column: string) => sql<string>`${sql.ref(column)} collate "fi-x-icu"`

const firstAddresses = (db: CardDb) =>
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
    )

const byCity: Order = {
  async start(db, person) {
    const row = await firstAddresses(db)
      .select('addresses.city')
      .where('addresses.person_id', '=', person)
      .executeTakeFirst()
    return row && [row.city!, person]
  },
  async page(db, filters, start, limit) {
    const rows = await firstAddresses(db)
      .select('addresses.person_id')
      .where((w) => w.and(conditions(filters, 'addresses.person_id')))
      .$if(start !== undefined, (q) =>
        q.where(
          sql<boolean>`(${finnish('addresses.city')}, ${sql.ref('addresses.person_id')}) > (${start![0]!}, ${start![1]!}::uuid)`,
        ),
      )
      .orderBy(finnish('addresses.city'))
      .orderBy('addresses.person_id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.person_id)
  },
}

const firstPositions = (db: CardDb) =>
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
    )

const byOrganisation: Order = {
  async start(db, person) {
    const row = await firstPositions(db)
      .select('organisations.name')
      .where('positions.person_id', '=', person)
      .executeTakeFirst()
    return row && [row.name, person]
  },
  async page(db, filters, start, limit) {
    const rows = await firstPositions(db)
      .select('positions.person_id')
      .where((w) => w.and(conditions(filters, 'positions.person_id')))
      .$if(start !== undefined, (q) =>
        q.where(
          sql<boolean>`(${finnish('organisations.name')}, ${sql.ref('positions.person_id')}) > (${start![0]!}, ${start![1]!}::uuid)`,
        ),
      )
      .orderBy(finnish('organisations.name'))
      .orderBy('positions.person_id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.person_id)
  },
}

/** Newest place in a register first. Everybody has one. */
const latestEntries = (db: CardDb) =>
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
  )

const byAdded: Order = {
  async start(db, person) {
    const row = await latestEntries(db)
      .select('entries.entered_at')
      .where('entries.person_id', '=', person)
      .executeTakeFirst()
    return row && [row.entered_at, person]
  },
  async page(db, filters, start, limit) {
    const rows = await latestEntries(db)
      .select('entries.person_id')
      .where((w) => w.and(conditions(filters, 'entries.person_id')))
      .$if(start !== undefined, (q) =>
        q.where((w) => w(w.refTuple('entries.entered_at', 'entries.person_id'), '<', w.tuple(start![0]!, start![1]!))),
      )
      .orderBy('entries.entered_at', 'desc')
      .orderBy('entries.person_id', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row) => row.person_id)
  },
}

const firstWaiting = (db: CardDb) =>
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
    )

const byTelling: Order = {
  async start(db, person) {
    const row = await firstWaiting(db)
      .select('to_be_told.latest_on')
      .where('to_be_told.person_id', '=', person)
      .executeTakeFirst()
    return row && [row.latest_on, person]
  },
  async page(db, filters, start, limit) {
    const rows = await firstWaiting(db)
      .select('to_be_told.person_id')
      .where((w) => w.and(conditions(filters, 'to_be_told.person_id')))
      .$if(start !== undefined, (q) =>
        q.where((w) =>
          w(w.refTuple('to_be_told.latest_on', 'to_be_told.person_id'), '>', w.tuple(start![0]!, start![1]!)),
        ),
      )
      .orderBy('to_be_told.latest_on')
      .orderBy('to_be_told.person_id')
      .limit(limit)
      .execute()
    return rows.map((row) => row.person_id)
  },
}

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
