import { sql } from 'kysely'
import type { people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { addresses, emails, nameKeys, phones } from '../people/declaration.ts'
import { comparedName } from '../people/person-values.rules.ts'
import type { FoundPerson, Key } from './verdict.rules.ts'

type Db = DbOf<typeof people | typeof emails | typeof phones | typeof addresses | typeof nameKeys>
export type Met = Omit<FoundPerson, 'visible'>

/* In the order of the index: neighbours are then found on the same page. */
const oneOf = (values: Iterable<string>) => sql<string>`any(${[...values].sort()}::text[] collate "C")`

/**
 * For each set of keys the people who carry one of them, as `findMatches` of the people finds them, but asked value by
 * value of the index alone: a third of the time for thousands of values that are mostly not there.
 */
export async function lookUp(db: Db, asked: readonly (readonly Key[])[]): Promise<Met[][]> {
  const found: Met[][] = asked.map(() => [])
  const rowsOf: Record<Key['kind'], Map<string, number[]>> = {
    email: new Map(),
    phone: new Map(),
    address: new Map(),
    name: new Map(),
  }
  asked.forEach((keys, n) => {
    for (const { kind, value } of keys) {
      const rows = rowsOf[kind].get(value)
      if (rows) rows.push(n)
      else rowsOf[kind].set(value, [n])
    }
  })
  const hits: { kind: Key['kind']; value: string; person: string }[] = []
  if (rowsOf.email.size > 0)
    for (const row of await db
      .selectFrom('emails')
      .select(['normal', 'person_id'])
      .where('normal', '=', oneOf(rowsOf.email.keys()))
      .execute())
      hits.push({ kind: 'email', value: row.normal, person: row.person_id })
  if (rowsOf.phone.size > 0)
    for (const row of await db
      .selectFrom('phones')
      .select(['e164', 'person_id'])
      .where('e164', '=', oneOf(rowsOf.phone.keys()))
      .execute())
      hits.push({ kind: 'phone', value: row.e164, person: row.person_id })
  if (rowsOf.address.size > 0)
    for (const row of await db
      .selectFrom('addresses')
      .select(['same_key', 'person_id'])
      .where('same_key', '=', oneOf(rowsOf.address.keys()))
      .execute())
      hits.push({ kind: 'address', value: row.same_key, person: row.person_id })
  if (rowsOf.name.size > 0)
    for (const row of await db
      .selectFrom('name_keys')
      .select(['folded', 'person_id'])
      .where('folded', '=', oneOf(rowsOf.name.keys()))
      .execute())
      hits.push({ kind: 'name', value: row.folded, person: row.person_id })
  if (hits.length === 0) return found
  const named = await namesOf(db, [...new Set(hits.map((hit) => hit.person))])
  for (const { kind, value, person } of hits)
    for (const n of rowsOf[kind].get(value)!) found[n]!.push({ by: kind, person, ...named.get(person)! })
  return found
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, { name: string; family: string }>> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'given_name', 'family_name'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(
    rows.map(({ id, given_name, family_name }) => [
      id,
      { name: comparedName(given_name ?? '', family_name ?? ''), family: comparedName('', family_name ?? '') },
    ]),
  )
}
