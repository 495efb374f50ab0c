import { sql } from 'kysely'
import type { entries, people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { ProhibitedChannel, prohibitions } from '../prohibitions/declaration.ts'
import type { addresses, checks, deaths, emails, nameKeys, phones, positions, toBeTold, trades } from './declaration.ts'

export type CardDb = DbOf<
  | typeof people
  | typeof entries
  | typeof restrictions
  | typeof nameKeys
  | typeof emails
  | typeof phones
  | typeof addresses
  | typeof positions
  | typeof trades
  | typeof checks
  | typeof deaths
  | typeof toBeTold
  | typeof organisations
  | typeof prohibitions
>

/** What a list shows of one person; what the act may not see is null. */
export type Card = {
  person: string
  given: string | null
  family: string | null
  language: string | null
  email: string | null
  phone: string | null
  city: string | null
  work: { organisation: string; name: string; title: string | null } | null
  trade: string | null
  bans: ProhibitedChannel[]
  restricted: boolean
  dead: boolean
  notTold: boolean
  ended: boolean
  checkedAt: string | null
  registers: number[]
}

/** The cards of these people in the order asked; nobody who is not there. One query. `today`: YYYY-MM-DD. */
export async function cardsOf(db: CardDb, ids: readonly string[], today: string): Promise<Card[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .where('people.id', '=', sql<string>`any(${ids}::uuid[])`)
    .select((e) => [
      'people.id',
      'people.given_name',
      'people.family_name',
      'people.language',
      e
        .selectFrom('emails')
        .select('emails.email')
        .whereRef('emails.person_id', '=', 'people.id')
        .orderBy('emails.id')
        .limit(1)
        .as('email'),
      e
        .selectFrom('phones')
        .select('phones.phone')
        .whereRef('phones.person_id', '=', 'people.id')
        .orderBy('phones.id')
        .limit(1)
        .as('phone'),
      e
        .selectFrom('addresses')
        .select('addresses.city')
        .whereRef('addresses.person_id', '=', 'people.id')
        .orderBy('addresses.id')
        .limit(1)
        .as('city'),
      e
        .selectFrom('positions')
        .innerJoin('organisations', 'organisations.id', 'positions.organisation_id')
        .select((p) =>
          sql<
            Card['work']
          >`jsonb_build_object('organisation', ${p.ref('organisations.id')}, 'name', ${p.ref('organisations.name')}, 'title', ${p.ref('positions.title')})`.as(
            'work',
          ),
        )
        .whereRef('positions.person_id', '=', 'people.id')
        .where((p) => p.or([p('positions.ended_on', 'is', null), p('positions.ended_on', '>', today)]))
        .orderBy('positions.id')
        .limit(1)
        .as('work'),
      e
        .selectFrom('trades')
        .select((t) => t.fn.coalesce('trades.name', 'trades.business_id').as('trade'))
        .whereRef('trades.person_id', '=', 'people.id')
        .orderBy('trades.id')
        .limit(1)
        .as('trade'),
      sql<ProhibitedChannel[]>`array(${e
        .selectFrom('prohibitions')
        .select('prohibitions.channel')
        .distinct()
        .whereRef('prohibitions.person_id', '=', 'people.id')
        .where('prohibitions.use', '=', 'direct-marketing')
        .where('prohibitions.lifted_at', 'is', null)
        .orderBy('prohibitions.channel')})`.as('bans'),
      e
        .exists(
          e
            .selectFrom('restrictions')
            .select('restrictions.id')
            .whereRef('restrictions.person_id', '=', 'people.id')
            .where('restrictions.lifted_at', 'is', null),
        )
        .as('restricted'),
      e
        .exists(e.selectFrom('deaths').select('deaths.person_id').whereRef('deaths.person_id', '=', 'people.id'))
        .as('dead'),
      e
        .exists(
          e
            .selectFrom('to_be_told')
            .select('to_be_told.id')
            .whereRef('to_be_told.person_id', '=', 'people.id')
            .where('to_be_told.told_at', 'is', null),
        )
        .as('notTold'),
      sql<(string | null)[]>`array(${e
        .selectFrom('entries')
        .select('entries.relation_ended_on')
        .whereRef('entries.person_id', '=', 'people.id')
        .orderBy('entries.register_id')})`.as('ends'),
      sql<number[]>`array(${e
        .selectFrom('entries')
        .select('entries.register_id')
        .whereRef('entries.person_id', '=', 'people.id')
        .orderBy('entries.register_id')})`.as('registers'),
      e
        .selectFrom('checks')
        .select((c) => c.fn.max('checks.checked_at').as('at'))
        .whereRef('checks.person_id', '=', 'people.id')
        .as('checkedAt'),
    ])
    .execute()
  const cards = new Map(
    rows.map(({ id, given_name, family_name, ends, ...row }): [string, Card] => [
      id,
      {
        person: id,
        given: given_name,
        family: family_name,
        ...row,
        restricted: row.restricted === true,
        dead: row.dead === true,
        notTold: row.notTold === true,
        ended: ends.length > 0 && ends.every((day) => day !== null && day <= today),
      },
    ]),
  )
  return ids.flatMap((id) => cards.get(id) ?? [])
}
