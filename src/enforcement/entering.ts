import { keptPlan } from '../plumbing/database/kept-plans.ts'
import { bareOf } from './bare-handle.ts'
import type { MovementKind } from './declaration.ts'
import type { Occasion } from './operation.ts'
import { arrayText } from './rows.ts'

/** Where values of one act come from. Days are the office's days; `atLatest`: the exact day is not known. */
export type Origin = {
  source: number
  receivedOn: string
  atLatest?: boolean
  givenByPerson?: boolean | null
  importId?: string
  /** Set when the act concerns one person only: the origin goes when the person goes. */
  person?: string
}

/** Records an act's origin and gives its id, which every row of the act carries. */
export async function recordOrigin(occasion: Occasion, origin: Origin): Promise<number> {
  const { actor, channel } = occasion
  const by =
    actor.kind === 'account' || actor.kind === 'service-account'
      ? actor.id
      : actor.kind === 'job'
        ? actor.onBehalf
        : null
  const { rows } = await bareOf(occasion).client.query<{ id: number }>(
    `insert into origins (person_id, source_id, received_on, at_latest, given_by_person, channel, recorded_by, import_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      origin.person ?? null,
      origin.source,
      origin.receivedOn,
      origin.atLatest ?? false,
      origin.givenByPerson ?? null,
      channel,
      by,
      origin.importId ?? null,
    ],
  )
  return rows[0]!.id
}

export type NewEntry = {
  person: string
  origin: number
  subjectGroup?: string | null
  /** Days the relation (customership, employment …) began and ended, as far as known. */
  relationBeganOn?: string | null
  relationEndedOn?: string | null
}

/**
 * Puts people into a register, with movements that count them. Those already there stay as they are; `new`: they are
 * acquired and their ids were made by this act, so that none can be there. Gives who came in.
 */
export async function enter(
  occasion: Occasion,
  register: number,
  entries: readonly NewEntry[],
  operation: string,
  kind: Extract<MovementKind, 'acquired' | 'moved' | 'merged'> | 'new' = 'acquired',
): Promise<string[]> {
  if (entries.length === 0) return []
  const { client, moved } = bareOf(occasion)
  const { rows } = await client.query<{ person_id: string }>({
    name: await keptPlan(client, occasion.office.id, kind === 'new' ? 'enter_new' : 'enter'),
    text: `with came as (
       insert into entries (person_id, register_id, origin_id, subject_group, relation_began_on, relation_ended_on)
       select e.person, $2, e.origin, e.subject_group, e.began_on, e.ended_on
       from unnest($1::uuid[], $6::bigint[], $7::text[], $8::date[], $9::date[]) as e(person, origin, subject_group, began_on, ended_on)
       ${kind === 'new' ? '' : 'on conflict (person_id, register_id) do nothing'}
       returning person_id, origin_id
     ), moved as (
       insert into movements (register_id, source_id, kind, direction, entries, on_day, received_on, operation)
       select $2, origins.source_id, $3, 1, sum(alike.entries), $4::date, origins.received_on, $5
       from (select origin_id, count(*) as entries from came group by origin_id) as alike
       join origins on origins.id = alike.origin_id
       group by origins.source_id, origins.received_on
     )
     select person_id from came`,
    values: [
      arrayText(entries, 'person', 'uuid'),
      register,
      kind === 'new' ? 'acquired' : kind,
      occasion.today,
      operation,
      arrayText(entries, 'origin', 'bigint'),
      arrayText(entries, 'subjectGroup', 'text'),
      arrayText(entries, 'relationBeganOn', 'date'),
      arrayText(entries, 'relationEndedOn', 'date'),
    ],
  })
  const came = rows.map((row) => row.person_id)
  // Who came in is in a register; the gate looks again only if somebody is taken out after this.
  for (const one of came) moved.delete(one)
  return came
}

/** Takes people out of one register (or of all), with movements that count them. Values are not touched here. */
export async function leave(
  occasion: Occasion,
  people: readonly string[],
  register: number | 'all',
  kind: Exclude<MovementKind, 'acquired'>,
  operation: string,
): Promise<number> {
  const { client, moved } = bareOf(occasion)
  const { rows } = await client.query<{ person_id: string }>(
    `with went as (
       delete from entries where person_id = any($1::uuid[]) and ($2::int is null or register_id = $2::int)
       returning person_id, register_id, origin_id
     ), moved as (
       insert into movements (register_id, source_id, kind, direction, entries, on_day, received_on, operation)
       select alike.register_id, origins.source_id, $3, -1, sum(alike.entries), $4::date, origins.received_on, $5
       from (select register_id, origin_id, count(*) as entries from went group by 1, 2) as alike
       join origins on origins.id = alike.origin_id
       group by alike.register_id, origins.source_id, origins.received_on
     )
     select person_id from went`,
    [people, register === 'all' ? null : register, kind, occasion.today, operation],
  )
  for (const { person_id } of rows) moved.add(person_id)
  return rows.length
}
