import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import type { Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { erasures, type ErasureDb } from './declaration.ts'

export type Erasure = Row<typeof erasures>
const columns = Object.keys(erasures.columns) as (keyof typeof erasures.columns)[]
const dbOf = ({ db }: Occasion): ErasureDb => db as unknown as ErasureDb

export type PlaceRow = {
  register_id: number
  received_on: string
  entered_at: string
  relation_ended_on: string | null
}

/** The person's places in registers, with the days that retention counts from. */
export const placesOf = (occasion: Occasion, person: string): Promise<PlaceRow[]> =>
  dbOf(occasion)
    .selectFrom('entries as e')
    .innerJoin('origins as o', 'o.id', 'e.origin_id')
    .select(['e.register_id', 'o.received_on', 'e.entered_at', 'e.relation_ended_on'])
    .where('e.person_id', '=', person)
    .orderBy('e.register_id')
    .execute()

/** The day the person's last position ended; null when one goes on or there is none. */
export async function positionEndedOn(occasion: Occasion, person: string): Promise<string | null> {
  const rows = await dbOf(occasion).selectFrom('positions').select('ended_on').where('person_id', '=', person).execute()
  const ends = rows.map(({ ended_on }) => ended_on)
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)
}

/** The erasure of a person that is waiting or done in part, held still. */
export const underWay = (occasion: Occasion, person: string): Promise<Erasure | undefined> =>
  dbOf(occasion)
    .selectFrom('erasures')
    .select(columns)
    .where('person_id', '=', person)
    .where('state', 'in', ['waiting', 'partly'])
    .forUpdate()
    .executeTakeFirst()

export const findErasure = (occasion: Occasion, id: string): Promise<Erasure | undefined> =>
  dbOf(occasion).selectFrom('erasures').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

type New = Pick<Erasure, 'person_id' | 'request_id' | 'night' | 'remember' | 'restriction_id'>

/** Records that an erasure was ordered; it waits for its night, which may be this moment. */
export async function addErasure(occasion: Occasion, given: New): Promise<Erasure> {
  return await dbOf(occasion)
    .insertInto('erasures')
    .values({
      ...given,
      remember: sql<string[]>`${given.remember}::text[]`,
      ordered_by: accountOf(occasion.actor),
      state: 'waiting',
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export async function changeErasure(occasion: Occasion, id: string, change: Partial<Erasure>): Promise<void> {
  const { stayed, ...plain } = change
  await dbOf(occasion)
    .updateTable('erasures')
    .set({
      ...plain,
      ...(stayed ? { stayed: sql<never>`${JSON.stringify(stayed)}::jsonb` } : {}),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}

/** Hides a person whole until the erasure is carried out or cancelled; gives the restriction. */
export async function hideUntilErased(occasion: Occasion, person: string): Promise<number> {
  const row = await dbOf(occasion)
    .insertInto('restrictions')
    .values({
      person_id: person,
      ground: 'erasure-pending',
      until_event: 'erased',
      placed_by: accountOf(occasion.actor),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function showAgain(occasion: Occasion, restriction: number): Promise<void> {
  const { now, actor } = occasion
  await dbOf(occasion)
    .updateTable('restrictions')
    .set({ lifted_at: now, lifted_by: accountOf(actor) })
    .where('id', '=', restriction)
    .where('lifted_at', 'is', null)
    .execute()
}

/** Erasures whose night has come, and those that stayed in part: the ones to look at tonight. */
export const erasuresToLookAt = (occasion: Occasion, after: string | null, most: number): Promise<Erasure[]> =>
  dbOf(occasion)
    .selectFrom('erasures')
    .select(columns)
    .where((e) =>
      e.or([e.and([e('state', '=', 'waiting'), e('night', '<=', occasion.today)]), e('state', '=', 'partly')]),
    )
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(most)
    .execute()
