import { sql } from 'kysely'
import type { deaths, emails, addresses, phones } from '../people/declaration.ts'
import type { entries, origins } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { accountOf, type Actor } from '../../enforcement/actor.ts'
import { addRows } from '../../enforcement/rows.ts'
import { changeTellings } from './declaration.ts'
import type { TellChannel, ToldHow } from './document-state.rules.ts'

type Db = DbOf<
  | typeof entries
  | typeof origins
  | typeof deaths
  | typeof emails
  | typeof addresses
  | typeof phones
  | typeof changeTellings
>

/** The people of a register who must be told of its changes. `versions`: told of one of these is told. */
export type Concerned = { register: number; fromPerson: readonly number[]; versions: readonly number[] }

const all = (numbers: readonly number[]) => sql<number>`any(${numbers}::int[])`

/** The living of a register with the article, by what they can be reached, and whether they have been told. */
const concerned = (db: Db, { register, fromPerson, versions }: Concerned) =>
  db
    .selectFrom('entries as e')
    .innerJoin('origins as o', 'o.id', 'e.origin_id')
    .where('e.register_id', '=', register)
    .where(({ not, exists, selectFrom, lit }) =>
      not(exists(selectFrom('deaths as d').select(lit(1).as('one')).whereRef('d.person_id', '=', 'e.person_id'))),
    )
    .select(({ case: choose, exists, selectFrom, lit, ref }) => [
      'e.person_id as person',
      sql<boolean>`coalesce(o.given_by_person, o.source_id = ${all(fromPerson)})`.as('themselves'),
      choose()
        .when(exists(selectFrom('emails as m').select(lit(1).as('one')).where('m.person_id', '=', ref('e.person_id'))))
        .then(sql<TellChannel>`'email'`)
        .when(
          exists(selectFrom('addresses as a').select(lit(1).as('one')).where('a.person_id', '=', ref('e.person_id'))),
        )
        .then(sql<TellChannel>`'post'`)
        .when(exists(selectFrom('phones as p').select(lit(1).as('one')).where('p.person_id', '=', ref('e.person_id'))))
        .then(sql<TellChannel>`'phone'`)
        .else(sql<TellChannel>`'none'`)
        .end()
        .as('channel'),
      selectFrom('change_tellings as t')
        .select((t) =>
          sql<{
            on: string
            how: ToldHow
          }>`jsonb_build_object('on', ${t.ref('t.told_on')}, 'how', ${t.ref('t.told_how')})`.as('mark'),
        )
        .where('t.person_id', '=', ref('e.person_id'))
        .where('t.register_id', '=', register)
        .where('t.declaration_version', '=', all(versions))
        .orderBy('t.id', 'desc')
        .limit(1)
        .as('told'),
    ])

export type ConcernedPerson = {
  person: string
  themselves: boolean
  channel: TellChannel
  told: { on: string; how: ToldHow } | null
}
export type Chosen = { told?: boolean | undefined; channel?: TellChannel | undefined }

const chosen = (db: Db, of: Concerned, { told, channel }: Chosen) =>
  db
    .selectFrom(concerned(db, of).as('c'))
    .$if(told !== undefined, (query) => query.where('c.told', told ? 'is not' : 'is', null))
    .$if(channel !== undefined, (query) => query.where('c.channel', '=', channel!))

/** One page of the people concerned, in the order of their ids. */
export async function pageOfConcerned(
  db: Db,
  of: Concerned,
  { after, limit, ...which }: Chosen & { after?: string | undefined; limit: number },
): Promise<{ people: ConcernedPerson[]; more: boolean }> {
  const rows = await chosen(db, of, which)
    .$if(after !== undefined, (query) => query.where('c.person', '>', after!))
    .select(['c.person', 'c.themselves', 'c.channel', 'c.told'])
    .orderBy('c.person')
    .limit(limit + 1)
    .execute()
  return { people: rows.slice(0, limit), more: rows.length > limit }
}

type Postal = { addition: string; street: string; postalCode: string; city: string; country: string }

/** The postal address of each of these people: their own before one for bills, the first before the later. */
export async function postalAddresses(
  db: DbOf<typeof addresses>,
  people: readonly string[],
): Promise<Map<string, Postal>> {
  const rows = await db
    .selectFrom('addresses')
    .select(['person_id', 'addition', 'street', 'postal_code', 'city', 'country'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .distinctOn('person_id')
    .orderBy('person_id')
    .orderBy(
      (e) => e.fn.coalesce('kind', sql<'private'>`'private'`),
      (order) => order.desc(),
    )
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(({ person_id, addition, street, postal_code, city, country }) => [
      person_id,
      {
        addition: addition ?? '',
        street: street ?? '',
        postalCode: postal_code ?? '',
        city: city ?? '',
        country: country ?? '',
      },
    ]),
  )
}

/** How many people can be reached by each channel. */
export async function countByChannel(db: Db, of: Concerned, which: Chosen): Promise<Record<TellChannel, number>> {
  const rows = await chosen(db, of, which)
    .select(['c.channel', sql<number>`count(*)::int`.as('people')])
    .groupBy('c.channel')
    .execute()
  const count = (channel: TellChannel) => rows.find((one) => one.channel === channel)?.people ?? 0
  return { email: count('email'), post: count('post'), phone: count('phone'), none: count('none') }
}

/** The ids of these people of a register, or of everybody in it, who are chosen. */
export async function idsOfConcerned(
  db: Db,
  of: Concerned,
  which: Chosen,
  people: readonly string[] | undefined,
): Promise<string[]> {
  const rows = await chosen(db, of, which)
    .$if(people !== undefined, (query) => query.where('c.person', '=', sql<string>`any(${people}::uuid[])`))
    .select('c.person')
    .execute()
  return rows.map(({ person }) => person)
}

type Mark = { register: number; version: number; on: string; how: ToldHow }

/** Notes of each of these people that they were told of the changes up to a version of the declaration. */
export const addTellings = (
  db: Db,
  actor: Actor,
  people: readonly string[],
  { register, version, on, how }: Mark,
): Promise<void> =>
  addRows(
    db,
    changeTellings,
    people.map((person) => ({
      person_id: person,
      register_id: register,
      declaration_version: version,
      told_on: on,
      told_how: how,
      recorded_by: accountOf(actor),
    })),
  )

/** Takes back what was noted of these people: it was a mistake. */
export async function removeTellings(
  db: DbOf<typeof changeTellings>,
  people: readonly string[],
  { register, versions }: Pick<Concerned, 'register' | 'versions'>,
): Promise<void> {
  await db
    .deleteFrom('change_tellings')
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .where('register_id', '=', register)
    .where('declaration_version', '=', all(versions))
    .execute()
}

/** The versions of the declaration, after one, of which people of a register have been told. */
export async function versionsTold(
  db: DbOf<typeof changeTellings>,
  register: number,
  after: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('change_tellings')
    .select('declaration_version')
    .distinct()
    .where('register_id', '=', register)
    .where('declaration_version', '>', after)
    .orderBy('declaration_version')
    .execute()
  return rows.map(({ declaration_version }) => declaration_version)
}

/** The last day and the ways in which people of a register were told of these versions; none when nobody was. */
export async function waysTold(
  db: DbOf<typeof changeTellings>,
  { register, versions }: Pick<Concerned, 'register' | 'versions'>,
): Promise<{ on: string; ways: ToldHow[] } | undefined> {
  const row = await db
    .selectFrom('change_tellings')
    .where('register_id', '=', register)
    .where('declaration_version', '=', all(versions))
    .select((e) => [e.fn.max('told_on').as('on'), sql<ToldHow[] | null>`array_agg(distinct told_how)`.as('ways')])
    .executeTakeFirst()
  return row?.on && row.ways ? { on: row.on, ways: row.ways } : undefined
}
