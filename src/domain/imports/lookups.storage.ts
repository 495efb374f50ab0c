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
  const hits = (
    await Promise.all([emailsMet(db, rowsOf), phonesMet(db, rowsOf), addressesMet(db, rowsOf), namesMet(db, rowsOf)])
  ).flat()
  if (hits.length === 0) return found
  const named = await namesOf(db, [...new Set(hits.map((hit) => hit.person))])
  for (const { kind, value, person } of hits)
    for (const n of rowsOf[kind].get(value)!) found[n]!.push({ by: kind, person, ...named.get(person)! })
  return found
}

type Wanted = Record<Key['kind'], Map<string, unknown>>
type Hit = { kind: Key['kind']; value: string; person: string }

async function emailsMet(db: Db, { email }: Wanted): Promise<Hit[]> {
  if (email.size === 0) return []
  const rows = await db
    .selectFrom('emails')
    .select((e) => [e.fn.coalesce('normal', 'email').as('value'), 'person_id as person'])
    .where((e) => e(e.fn.coalesce('normal', 'email'), '=', oneOf(email.keys())))
    .execute()
  return rows.map((row) => ({ kind: 'email', ...row }))
}

async function phonesMet(db: Db, { phone }: Wanted): Promise<Hit[]> {
  if (phone.size === 0) return []
  const rows = await db
    .selectFrom('phones')
    .select(['e164 as value', 'person_id as person'])
    .where('e164', '=', oneOf(phone.keys()))
    .execute()
  return rows.map((row) => ({ kind: 'phone', ...row }))
}

async function addressesMet(db: Db, { address }: Wanted): Promise<Hit[]> {
  if (address.size === 0) return []
  const rows = await db
    .selectFrom('addresses')
    .select(['same_key as value', 'person_id as person'])
    .where('same_key', '=', oneOf(address.keys()))
    .execute()
  return rows.map((row) => ({ kind: 'address', ...row }))
}

async function namesMet(db: Db, { name }: Wanted): Promise<Hit[]> {
  if (name.size === 0) return []
  const rows = await db
    .selectFrom('name_keys')
    .select(['folded as value', 'person_id as person'])
    .where('folded', '=', oneOf(name.keys()))
    .execute()
  return rows.map((row) => ({ kind: 'name', ...row }))
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
