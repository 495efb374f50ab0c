import { sql } from 'kysely'
import { people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { arrayText } from '../../enforcement/rows.ts'
import { addresses, emails, nameKeys, phones } from './declaration.ts'
import { comparedName } from './person-values.rules.ts'

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
  const of = (kind: MatchKey) => {
    const set = asked.filter((one) => one.kind === kind)
    const n = arrayText(set, 'n', 'integer')
    const values = arrayText(set, 'value', 'text')
    return sql<{ n: number; value: string }>`unnest(${n}::int[], ${values}::text[] collate "C")`.as<'k'>(
      sql`k(n, value)`,
    )
  }
  const found = await db
    .with('hits', (d) =>
      d
        .selectFrom(of('email'))
        .innerJoin('emails', 'emails.normal', 'k.value')
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
    .execute()
  return found.map((hit) => ({
    n: hit.n,
    by: hit.by,
    person: hit.id,
    name: comparedName(hit.given_name ?? '', hit.family_name ?? ''),
    family: comparedName('', hit.family_name ?? ''),
  }))
}

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
