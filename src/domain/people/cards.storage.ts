import { expressionBuilder, sql, type Expression, type Kysely } from 'kysely'
import { askedAgain } from '../../enforcement/asked-again.ts'
import type { entries, people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { ProhibitedChannel, prohibitions } from '../prohibitions/declaration.ts'
import { familyAsWritten } from './names.rules.ts'
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

type Tables = CardDb extends Kysely<infer T> ? T : never
type CardRow = Pick<Card, 'language' | 'email' | 'phone' | 'city' | 'work' | 'trade' | 'bans' | 'checkedAt'> & {
  id: string
  name: Name | null
  restricted: boolean | null
  dead: boolean | null
  notTold: boolean | null
  entries: EntryFacts[] | null
}

/** Only what the act sees is asked: each part costs as much as the reading. `ids`: a list of people. */
const cardRows = (name: string, evenNames: boolean) =>
  askedAgain<{ ids: readonly string[]; today: string }, CardRow>(name, (db: CardDb, { ids, today }, sees) => {
    const e = expressionBuilder<Tables>()
    const person = sql.ref<string>('people.id')
    const nothing = <T>() => sql<T | null>`null`
    const email = e.selectFrom('emails').select('emails.email as v').where('emails.person_id', '=', person)
    const phone = e.selectFrom('phones').select('phones.phone as v').where('phones.person_id', '=', person)
    const city = e.selectFrom('addresses').select('addresses.city as v').where('addresses.person_id', '=', person)
    const trade = e
      .selectFrom('trades')
      .select((t) => t.fn.coalesce('trades.name', 'trades.business_id').as('v'))
      .where('trades.person_id', '=', person)
    return db
      .selectFrom('people')
      .where('people.id', '=', sql<string>`any(${ids}::uuid[])`)
      .select([
        'people.id',
        (evenNames ? nameOf(person) : namesApart()).as('name'),
        (sees.has('language') ? sql.ref<string | null>('people.language') : nothing<string>()).as('language'),
        (sees.has('contact.email') ? email.orderBy('emails.id').limit(1) : nothing<string>()).as('email'),
        (sees.has('contact.phone') ? phone.orderBy('phones.id').limit(1) : nothing<string>()).as('phone'),
        (sees.has('contact.address') ? city.orderBy('addresses.id').limit(1) : nothing<string>()).as('city'),
        (sees.has('work.organisation') ? positionOf(person, today) : nothing<NonNullable<Card['work']>>()).as('work'),
        (sees.has('trade.name') ? trade.orderBy('trades.id').limit(1) : nothing<string>()).as('trade'),
        bansOn(person).as('bans'),
        hasRestriction(person).as('restricted'),
        (sees.has('death') ? died(person) : nothing<boolean>()).as('dead'),
        entriesOf(person).as('entries'),
        waitsToBeTold(person).as('notTold'),
        lastCheck(person).as('checkedAt'),
      ])
  })

const byEvenNames = cardRows('cards-by-even-names', true)
const byOwnNames = cardRows('cards', false)

/**
 * The cards of these people in the order asked; nobody who is not there. `today`: YYYY-MM-DD. `evenNames`: every register
 * of the scope shows both names, so that they are read from one row.
 */
export async function cardsOf(
  db: CardDb,
  ids: readonly string[],
  { today, evenNames }: { today: string; evenNames: boolean },
): Promise<Card[]> {
  if (ids.length === 0) return []
  const rows = await (evenNames ? byEvenNames : byOwnNames)(db, { ids, today })
  const cards = new Map(
    rows.map(({ id, name, entries, restricted, dead, notTold, ...row }): [string, Card] => [
      id,
      {
        person: id,
        given: name?.[0] || null,
        family: (evenNames && name?.[1] ? familyAsWritten(name[1]) : name?.[1]) || null,
        ...row,
        restricted: restricted !== null,
        dead: dead !== null,
        notTold: notTold !== null,
        ended:
          entries !== null && entries.length > 0 && entries.every((one) => one.ended !== null && one.ended <= today),
        registers: (entries ?? []).map(({ register }) => register),
      },
    ]),
  )
  return ids.flatMap((id) => cards.get(id) ?? [])
}

type Person = Expression<string>
type EntryFacts = { register: number; ended: string | null }
type Name = [given: string | null, family: string | null]

const namesApart = () =>
  sql<Name | null>`jsonb_build_array(${sql.ref('people.given_name')}, ${sql.ref('people.family_name')})`
const nameOf = (person: Person) =>
  expressionBuilder<Tables>()
    .selectFrom('name_keys')
    .select((n) =>
      sql<Name | null>`jsonb_build_array(${n.ref('name_keys.given_sort')}, ${n.ref('name_keys.family_sort')})`.as('v'),
    )
    .where('name_keys.person_id', '=', person)

const is = sql<boolean>`true`.as('v')
// Not `exists`: the planner would read every restriction of the office into a hash for twenty people.
const hasRestriction = (person: Person) =>
  expressionBuilder<Tables>()
    .selectFrom('restrictions')
    .select(is)
    .where('restrictions.person_id', '=', person)
    .where('restrictions.lifted_at', 'is', null)
    .limit(1)
const died = (person: Person) =>
  expressionBuilder<Tables>().selectFrom('deaths').select(is).where('deaths.person_id', '=', person).limit(1)

const positionOf = (person: Person, today: string) =>
  expressionBuilder<Tables>()
    .selectFrom('positions')
    .innerJoin('organisations', 'organisations.id', 'positions.organisation_id')
    .select((p) =>
      sql<
        Card['work']
      >`jsonb_build_object('organisation', ${p.ref('organisations.id')}, 'name', ${p.ref('organisations.name')}, 'title', ${p.ref('positions.title')})`.as(
        'v',
      ),
    )
    .where('positions.person_id', '=', person)
    .where((p) => p.or([p('positions.ended_on', 'is', null), p('positions.ended_on', '>', today)]))
    .orderBy('positions.id')
    .limit(1)

const bansOn = (person: Person) =>
  sql<ProhibitedChannel[]>`array(${expressionBuilder<Tables>()
    .selectFrom('prohibitions')
    .select('prohibitions.channel')
    .where('prohibitions.person_id', '=', person)
    .where('prohibitions.use', '=', 'direct-marketing')
    .where('prohibitions.lifted_at', 'is', null)
    .orderBy('prohibitions.channel')})`

const entriesOf = (person: Person) =>
  expressionBuilder<Tables>()
    .selectFrom('entries')
    .where('entries.person_id', '=', person)
    .select((n) =>
      sql<
        EntryFacts[]
      >`jsonb_agg(jsonb_build_object('register', ${n.ref('entries.register_id')}, 'ended', ${n.ref('entries.relation_ended_on')}) order by ${n.ref('entries.register_id')})`.as(
        'v',
      ),
    )

const waitsToBeTold = (person: Person) =>
  expressionBuilder<Tables>()
    .selectFrom('to_be_told')
    .select(is)
    .where('to_be_told.person_id', '=', person)
    .where('to_be_told.told_at', 'is', null)
    .limit(1)

const lastCheck = (person: Person) =>
  expressionBuilder<Tables>()
    .selectFrom('checks')
    .select((c) => c.fn.max('checks.checked_at').as('v'))
    .where('checks.person_id', '=', person)
