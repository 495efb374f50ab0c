import { sql } from 'kysely'
import type { entries, origins } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { changeTellings } from '../documents/declaration.ts'
import type { deaths, positions } from '../people/declaration.ts'
import type { PastDue } from './due.rules.ts'

type Db = DbOf<typeof entries | typeof origins | typeof positions>

const all = (numbers: readonly number[]) => sql<number>`any(${numbers}::int[])`
const count = sql<number>`count(*)::int`

/** How many people are in each register now, by its number. */
export async function peopleByRegister(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('entries')
    .select(['register_id', count.as('people')])
    .groupBy('register_id')
    .execute()
  return new Map(rows.map(({ register_id, people }) => [register_id, people]))
}

export type GroupCount = { group: string | null; people: number; ended: number }

/** People of one register by subject group; `ended`: of them, those whose relation has ended by today (YYYY-MM-DD). */
export const peopleByGroup = (db: Db, register: number, today: string): Promise<GroupCount[]> =>
  db
    .selectFrom('entries')
    .where('register_id', '=', register)
    .select([
      'subject_group as group',
      count.as('people'),
      sql<number>`count(*) filter (where relation_ended_on <= ${today}::date)::int`.as('ended'),
    ])
    .groupBy('subject_group')
    .orderBy('subject_group')
    .execute()

/** How many people came into a register from each source, by the source's number. */
export async function peopleBySource(db: Db, register: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('entries')
    .innerJoin('origins', 'origins.id', 'entries.origin_id')
    .where('entries.register_id', '=', register)
    .select(['origins.source_id', count.as('people')])
    .groupBy('origins.source_id')
    .execute()
  return new Map(rows.map(({ source_id, people }) => [source_id, people]))
}

/** People who are in these registers and in no other. */
export async function peopleOnlyIn(db: Db, registers: readonly number[]): Promise<number> {
  const { people } = await db
    .selectFrom('entries as e')
    .select(sql<number>`count(distinct e.person_id)::int`.as('people'))
    .where('e.register_id', '=', all(registers))
    .where(({ not, exists, selectFrom, lit }) =>
      not(
        exists(
          selectFrom('entries as other')
            .select(lit(1).as('one'))
            .whereRef('other.person_id', '=', 'e.person_id')
            .where('other.register_id', '!=', sql<number>`all(${registers}::int[])`),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return people
}

type Reached = DbOf<typeof entries | typeof origins | typeof deaths | typeof changeTellings>
export type Giver = 'themselves' | 'elsewhere'
/** `people`: those who have not been told yet; `told`: those who have. */
export type GiverCount = { people: number; told: number }

/**
 * The living of a register by who gave the data: the person (Art. 13), or somebody else (Art. 14). Told are those who were
 * told of one of these versions of the declaration.
 */
export async function peopleByGiver(
  db: Reached,
  register: number,
  fromPerson: readonly number[],
  versions: readonly number[] = [],
): Promise<Record<Giver, GiverCount>> {
  const rows = await db
    .selectFrom('entries as e')
    .innerJoin('origins as o', 'o.id', 'e.origin_id')
    .where('e.register_id', '=', register)
    .where(({ not, exists, selectFrom, lit }) =>
      not(exists(selectFrom('deaths as d').select(lit(1).as('one')).whereRef('d.person_id', '=', 'e.person_id'))),
    )
    .select(({ exists, selectFrom, lit }) => [
      sql<boolean>`coalesce(o.given_by_person, o.source_id = ${all(fromPerson)})`.as('themselves'),
      exists(
        selectFrom('change_tellings as t')
          .select(lit(1).as('one'))
          .whereRef('t.person_id', '=', 'e.person_id')
          .where('t.register_id', '=', register)
          .where('t.declaration_version', '=', all(versions)),
      ).as('told'),
      count.as('people'),
    ])
    .groupBy(['themselves', 'told'])
    .execute()
  const counted = (giver: Giver): GiverCount => {
    const own = rows.filter(({ themselves }) => themselves === (giver === 'themselves'))
    const sum = (told: boolean) => own.filter((one) => one.told === told).reduce((all, { people }) => all + people, 0)
    return { people: sum(false), told: sum(true) }
  }
  return { themselves: counted('themselves'), elsewhere: counted('elsewhere') }
}

/**
 * People of a register who are past the last day of one rule and were not past that of another. Whoever still stands in
 * a position is not past its end. Days of entering are those of `timeZone`.
 */
export async function peoplePastDue(
  db: Db,
  register: number,
  { now, was, timeZone }: { now: PastDue; was: PastDue; timeZone: string },
): Promise<number> {
  const past = (days: PastDue) =>
    sql<boolean>`(coalesce(o.received_on <= ${days.received ?? null}::date, false)
      or coalesce((e.entered_at at time zone ${timeZone})::date <= ${days.entered ?? null}::date, false)
      or coalesce(e.relation_ended_on <= ${days['relation-ended'] ?? null}::date, false)
      or coalesce(p.last_on <= ${days['position-ended'] ?? null}::date, false))`
  const { people } = await db
    .selectFrom('entries as e')
    .innerJoin('origins as o', 'o.id', 'e.origin_id')
    .leftJoin(
      (query) =>
        query
          .selectFrom('positions')
          .groupBy('person_id')
          .having(sql<boolean>`count(*) = count(ended_on)`)
          .select(['person_id', (e) => e.fn.max('ended_on').as('last_on')])
          .as('p'),
      (join) => join.onRef('p.person_id', '=', 'e.person_id'),
    )
    .where('e.register_id', '=', register)
    .where(sql<boolean>`${past(now)} and not ${past(was)}`)
    .select(count.as('people'))
    .executeTakeFirstOrThrow()
  return people
}
