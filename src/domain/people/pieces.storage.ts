import { expressionBuilder, sql, type AliasedExpression, type Expression, type Kysely } from 'kysely'
import type { confirmations, entries, origins, people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { imports } from '../imports/declaration.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { prohibitions } from '../prohibitions/declaration.ts'
import type { members } from '../staff/declaration.ts'
import type { addresses, checks, deaths, details, emails, phones, positions, toBeTold, trades } from './declaration.ts'

export type SeeDb = DbOf<
  | typeof people
  | typeof entries
  | typeof restrictions
  | typeof confirmations
  | typeof origins
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof details
  | typeof checks
  | typeof deaths
  | typeof toBeTold
  | typeof organisations
  | typeof prohibitions
  | typeof members
  | typeof imports
>
type Tables = SeeDb extends Kysely<infer T> ? T : never

/** One row of one table about the person; `value` holds its columns by name. */
export type Piece = {
  table: string
  id: number | null
  version: number | null
  origin: number | null
  value: Record<string, unknown>
}

export type Cell = Expression<unknown>
/** A moment inside JSON as it is elsewhere: ISO 8601 in UTC with microseconds. */
export const moment = (column: string): Cell =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
export const nothing = sql`null`

/** One row in the shape that all tables share; `values` by name become one JSON object. */
export const piece = (
  table: string,
  id: Cell,
  version: Cell,
  origin: Cell,
  values: Record<string, Cell>,
): [
  AliasedExpression<string, 'table'>,
  AliasedExpression<number | null, 'id'>,
  AliasedExpression<number | null, 'version'>,
  AliasedExpression<number | null, 'origin'>,
  AliasedExpression<Record<string, unknown>, 'value'>,
] => {
  const named = Object.entries(values).flatMap(([name, value]) => [sql.lit(name), value])
  return [
    sql<string>`${sql.lit(table)}`.as('table'),
    sql<number | null>`${id}::bigint`.as('id'),
    sql<number | null>`${version}::integer`.as('version'),
    sql<number | null>`${origin}::bigint`.as('origin'),
    sql<Record<string, unknown>>`jsonb_build_object(${sql.join(named)})`.as('value'),
  ]
}

type Sees = { has(field: string): boolean }

/**
 * Everything that the act sees of a person, row by row, as one union. Only tables that it sees anything of: each one
 * costs the planner as much as the reading.
 */
export function everyPiece(person: string, sees: Sees) {
  const e = expressionBuilder<Tables>()
  const at = sql.ref
  const value = (table: string, values: Record<string, Cell>) =>
    piece(table, at('t.id'), at('t.version'), at('t.origin_id'), values)
  const got = { use: at('t.kind'), gotAtSale: at('t.got_at_sale'), banOffered: at('t.ban_offered') }
  let all = e
    .selectFrom('people as t')
    .where('t.id', '=', person)
    .select(
      piece('people', nothing, at('t.version'), at('t.names_origin'), {
        given: at('t.given_name'),
        family: at('t.family_name'),
        language: at('t.language'),
        languageOrigin: at('t.language_origin'),
      }),
    )
    .unionAll(
      e
        .selectFrom('entries as t')
        .where('t.person_id', '=', person)
        .select(
          value('entries', {
            register: at('t.register_id'),
            group: at('t.subject_group'),
            beganOn: at('t.relation_began_on'),
            endedOn: at('t.relation_ended_on'),
            enteredAt: moment('t.entered_at'),
          }),
        ),
    )
    .unionAll(
      e
        .selectFrom('details as t')
        .where('t.person_id', '=', person)
        .select(value('details', { field: at('t.field'), value: at('t.value') })),
    )
    .unionAll(
      e
        .selectFrom('prohibitions as t')
        .where('t.person_id', '=', person)
        .where('t.lifted_at', 'is', null)
        .select(
          value('prohibitions', {
            channel: at('t.channel'),
            use: at('t.use'),
            givenOn: at('t.given_on'),
            publishedThen: at('t.published_then'),
          }),
        ),
    )
    .unionAll(
      e
        .selectFrom('restrictions as t')
        .where('t.person_id', '=', person)
        .where('t.lifted_at', 'is', null)
        .select(
          piece('restrictions', at('t.id'), nothing, nothing, {
            row: at('t.row_id'),
            fields: at('t.fields'),
            register: at('t.register_id'),
            aim: at('t.aim'),
            ground: at('t.ground'),
            untilEvent: at('t.until_event'),
            placedAt: moment('t.placed_at'),
          }),
        ),
    )
    .unionAll(
      e
        .selectFrom('to_be_told as t')
        .where('t.person_id', '=', person)
        .where('t.told_at', 'is', null)
        .select(piece('to_be_told', at('t.id'), nothing, at('t.origin_id'), { latestOn: at('t.latest_on') })),
    )
    .unionAll(
      e
        .selectFrom('confirmations as t')
        .where('t.person_id', '=', person)
        .select(piece('confirmations', at('t.row_id'), nothing, at('t.origin_id'), { row: at('t.row_id') })),
    )
    .unionAll(
      e
        .selectFrom('checks as t')
        .leftJoin('members as m', 'm.account', 't.checked_by')
        .where('t.person_id', '=', person)
        .select(piece('checks', at('t.id'), nothing, nothing, { at: moment('t.checked_at'), by: at('m.name') })),
    )
  if (sees.has('contact.email'))
    all = all.unionAll(
      e
        .selectFrom('emails as t')
        .where('t.person_id', '=', person)
        .select(value('emails', { email: at('t.email'), ...got })),
    )
  if (sees.has('contact.phone'))
    all = all.unionAll(
      e
        .selectFrom('phones as t')
        .where('t.person_id', '=', person)
        .select(value('phones', { phone: at('t.phone'), e164: at('t.e164'), ...got })),
    )
  if (sees.has('contact.address'))
    all = all.unionAll(
      e
        .selectFrom('addresses as t')
        .where('t.person_id', '=', person)
        .select(
          value('addresses', {
            addition: at('t.addition'),
            street: at('t.street'),
            postalCode: at('t.postal_code'),
            city: at('t.city'),
            country: at('t.country'),
            use: at('t.kind'),
            since: at('t.since_on'),
          }),
        ),
    )
  if (sees.has('work.organisation'))
    all = all.unionAll(
      e
        .selectFrom('positions as t')
        .innerJoin('organisations as o', 'o.id', 't.organisation_id')
        .where('t.person_id', '=', person)
        .select(
          value('positions', {
            organisation: at('o.id'),
            name: at('o.name'),
            title: at('t.title'),
            beganOn: at('t.began_on'),
            endedOn: at('t.ended_on'),
          }),
        ),
    )
  if (sees.has('trade.name'))
    all = all.unionAll(
      e
        .selectFrom('trades as t')
        .where('t.person_id', '=', person)
        .select(value('trades', { name: at('t.name'), businessId: at('t.business_id') })),
    )
  if (sees.has('death'))
    all = all.unionAll(
      e
        .selectFrom('deaths as t')
        .where('t.person_id', '=', person)
        .select(
          piece('deaths', nothing, nothing, at('t.origin_id'), { diedOn: at('t.died_on'), toldBy: at('t.told_by') }),
        ),
    )
  return all
}
