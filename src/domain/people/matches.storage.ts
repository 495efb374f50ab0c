import { sql } from 'kysely'
import { people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { askedAgain } from '../../enforcement/asked-again.ts'
import { arrayText } from '../../enforcement/rows.ts'
import { keysOf, verdictOf } from '../imports/verdict.rules.ts'
import { comparedEmail } from './compared-email.storage.ts'
import { addresses, emails, nameKeys, phones } from './declaration.ts'
import { fullName } from './names.rules.ts'
import { comparedName, type PersonValues } from './person-values.rules.ts'

export type MatchKey = 'email' | 'phone' | 'address' | 'name'
/** What to look for: `n` says which of the asked it is for. */
export type Asked = { n: number; kind: MatchKey; value: string }
export type Match = { n: number; by: MatchKey; person: string; name: string; family: string }

type Db = DbOf<typeof people | typeof emails | typeof phones | typeof addresses | typeof nameKeys | typeof restrictions>

/**
 * People who carry one of these exact values: normal e-mail, E.164 number, key of name and address, or searched name.
 * Looks at everybody whom the handle sees. Two people of one household may share a number: the caller compares names.
 */
export async function findMatches(db: Db, asked: readonly Asked[]): Promise<Match[]> {
  if (asked.length === 0) return []
  const given = Object.fromEntries(
    kinds.flatMap((kind) => {
      const set = asked.filter((one) => one.kind === kind)
      return [
        [`${kind}N`, arrayText(set, 'n', 'integer')],
        [kind, arrayText(set, 'value', 'text')],
      ]
    }),
  ) as Given
  const found = await matches(db, given)
  return found.map((hit) => ({
    n: hit.n,
    by: hit.by,
    person: hit.id,
    name: comparedName(hit.given_name ?? '', hit.family_name ?? ''),
    family: comparedName('', hit.family_name ?? ''),
  }))
}

const kinds = ['email', 'phone', 'address', 'name'] as const
type Given = Record<MatchKey | `${MatchKey}N`, string>
type Hit = { n: number; by: MatchKey; id: string; given_name: string | null; family_name: string | null }

const matches = askedAgain<Given, Hit>('matches', (db: Db, given) => {
  const of = (kind: MatchKey) =>
    sql<{ n: number; value: string }>`unnest(${given[`${kind}N`]}::int[], ${given[kind]}::text[] collate "C")`.as<'k'>(
      sql`k(n, value)`,
    )
  return db
    .with('hits', (d) =>
      d
        .selectFrom(of('email'))
        .innerJoin('emails', (join) => join.on(comparedEmail, '=', sql.ref('k.value')))
        .select(['k.n', sql<MatchKey>`'email'`.as('by'), 'emails.person_id'])
        .unionAll(
          d
            .selectFrom(of('phone'))
            .innerJoin('phones', 'phones.e164', 'k.value')
            .select(['k.n', sql<MatchKey>`'phone'`.as('by'), 'phones.person_id']),
        )
        .unionAll(
          d
            .selectFrom(of('address'))
            .innerJoin('addresses', 'addresses.same_key', 'k.value')
            .select(['k.n', sql<MatchKey>`'address'`.as('by'), 'addresses.person_id']),
        )
        .unionAll(
          d
            .selectFrom(of('name'))
            .innerJoin('name_keys', 'name_keys.folded', 'k.value')
            .select(['k.n', sql<MatchKey>`'name'`.as('by'), 'name_keys.person_id']),
        ),
    )
    .selectFrom('hits')
    .innerJoin('people', 'people.id', 'hits.person_id')
    .select(['hits.n', 'hits.by', 'people.id', 'people.given_name', 'people.family_name'])
})

/** Of these people, those who are there for this handle and about whom nothing is restricted. */
export async function plainlyVisible(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('people')
    .select('people.id')
    .where('people.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('restrictions')
            .select('restrictions.id')
            .whereRef('restrictions.person_id', '=', 'people.id')
            .where('restrictions.lifted_at', 'is', null),
        ),
      ),
    )
    .execute()
  return new Set(rows.map((row) => row.id))
}

/**
 * Nobody else who adds a person holds one of these exact values until the transaction ends: of two who add the same person
 * at once the second finds the first. The keys are held in one order.
 */
export async function holdValues(db: Db, values: PersonValues): Promise<void> {
  const keys = keysOf(values).map(({ kind, value }) => ({ key: `${kind} ${value}` }))
  if (keys.length > 0) await held(db, { keys: arrayText(keys, 'key', 'text') })
}

const held = askedAgain<{ keys: string }, { held: unknown }>('held-values', (db: Db, { keys }) => {
  const key = sql<string>`hashtextextended(current_schema() || ' person ' || k.key, 0)`
  return db
    .selectFrom((e) =>
      e
        .selectFrom(sql<{ key: string }>`unnest(${keys}::text[])`.as<'k'>(sql`k(key)`))
        .select(key.as('key'))
        .orderBy('key')
        .as('held'),
    )
    .select(sql`pg_advisory_xact_lock(held.key)`.as('held'))
})

export type Same = { person: string; name: string; by: MatchKey; sure: boolean }

/**
 * Who of those there already may be the same as these values. Somebody whom the act may not see, or of whom something is
 * restricted, is told only by `forKeeper`. `sure`: name and an exact value agree. At most five.
 */
export async function sameAs(
  { db, everyone }: Occasion,
  values: PersonValues,
): Promise<{ people: Same[]; forKeeper: boolean }> {
  const found = await findMatches(
    everyone,
    keysOf(values).map((key) => ({ n: 0, ...key })),
  )
  if (found.length === 0) return { people: [], forKeeper: false }
  const visible = await plainlyVisible(db, [...new Set(found.map((one) => one.person))])
  const names = { name: comparedName(values.given, values.family), family: comparedName('', values.family) }
  const people = new Map<string, Same>()
  let forKeeper = false
  for (const match of found) {
    const { verdict } = verdictOf({ ...values, ...names }, [{ ...match, visible: visible.has(match.person) }])
    if (verdict === 'keeper') forKeeper = true
    if (verdict !== 'same' && verdict !== 'possible') continue
    const known = people.get(match.person)
    if (!known?.sure)
      people.set(match.person, { person: match.person, name: '', by: match.by, sure: verdict === 'same' })
  }
  const shown = [...people.values()].toSorted((a, b) => Number(b.sure) - Number(a.sure)).slice(0, 5)
  const called = await namesOf(
    db,
    shown.map((one) => one.person),
  )
  return { people: shown.map((one) => ({ ...one, name: called.get(one.person) ?? '' })), forKeeper }
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'given_name', 'family_name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, fullName({ given: row.given_name ?? '', family: row.family_name ?? '' })]))
}
