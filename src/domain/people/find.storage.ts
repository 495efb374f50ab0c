import { sql, type Expression, type SqlBool } from 'kysely'
import { comparedEmail } from './compared-email.storage.ts'
import { startsWith, type Sought } from './search.rules.ts'
import type { CardDb } from './cards.storage.ts'
import type { ScopeSize } from './scope-size.storage.ts'

const mostOrganisations = 50
/** Letters of a word that the index is asked together with the registers. */
const asked = 3
const mostNames = { small: 2000, few: 500, narrow: 500 }

/** By what this act may search. A column is searched only if the act sees all its fields. */
export type Searchable = { has(field: string): boolean }
export type Search = {
  sought: Sought
  sees: Searchable
  /** Those of the scope. */
  registers: readonly number[]
  size: ScopeSize
  /** The handle that tries many rows against few people, where the scope has few. */
  among: CardDb
  limit: number
}
type Found = Promise<string[]>

/**
 * For the rest of the transaction the planner goes by index and alone. Its guess of how many of the hits an act may see
 * is too low to choose so by itself, and a plan that reads all hits first costs a hundred times more.
 */
export const goByIndex = (db: CardDb): Promise<unknown> =>
  db
    .selectNoFrom(
      ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin', 'max_parallel_workers_per_gather'].map((name, i) =>
        sql`set_config(${name}, ${i < 3 ? 'off' : '0'}, true)`.as(`s${i}`),
      ),
    )
    .execute()

/**
 * People found by what was typed, in the order they are shown: names first, then addresses, numbers, organisations and
 * trades. At most `limit`, and whether there are more. Hits are taken until there are enough and only then put in order:
 * with a million people nobody waits for all who are called something that begins with m.
 */
export async function findPeople(
  db: CardDb,
  { sought, sees, registers, size, among, limit }: Search,
): Promise<{ ids: string[]; more: boolean }> {
  const found = new Set<string>()
  const wanted = limit + 1
  const narrow = size === 'few' || size === 'narrow'
  const take = async (search: () => Found): Promise<void> => {
    if (found.size < wanted) for (const one of await search()) found.add(one)
  }
  const { words, email, phones } = sought
  const asEmail = async (): Promise<void> => {
    if (email && sees.has('contact.email')) await take(() => byEmail(among, email, wanted))
  }
  // A sign that names have not: whoever is found by the address is meant.
  const isEmail = /[@._]/.test(email ?? '')
  if (isEmail) await asEmail()
  if (found.size > 0) return { ids: [...found].slice(0, limit), more: found.size > limit }
  if (words.length > 0 && sees.has('name.given') && sees.has('name.family')) {
    const short = words.every((one) => one.length < 3)
    if (size === 'small' || (narrow && !short))
      await take(() => byNamesIn(db, registers, words, mostNames[size], wanted))
    else {
      if (short || words.length === 1) await take(() => byFamilyName(among, words, wanted))
      if (!short) await take(() => byNames(db, words, wanted - found.size))
    }
  }
  if (!isEmail && (found.size === 0 || /\d/.test(email ?? ''))) await asEmail()
  if (sees.has('contact.phone')) for (const start of phones) await take(() => byPhone(among, start, wanted))
  if (sees.has('work.organisation')) await take(() => byOrganisation(db, sought, wanted))
  if (sees.has('trade.name') && sees.has('trade.business-id')) await take(() => byTrade(db, sought, wanted))
  const ids = [...found]
  return { ids: ids.slice(0, limit), more: ids.length > limit }
}

const word = (one: string): string => `% ${one}%`
/** A column of which no index is asked. */
const beside = (column: string) => sql<string>`(${sql.ref(column)} || '')`

/**
 * In a scope with few people: every word begins a word of the name of somebody in its registers, both from one index. At
 * most so many are put in order, those first whose name begins with the first word. The index is asked the first letters
 * of the longest word: each further letter costs more there than trying the few who are left.
 */
async function byNamesIn(
  db: CardDb,
  registers: readonly number[],
  words: readonly string[],
  most: number,
  limit: number,
): Found {
  const [longest] = words.toSorted((a, b) => b.length - a.length)
  const rows = await db
    .with('hits', (d) =>
      d
        .selectFrom('name_keys')
        .select((e) => [
          'name_keys.person_id',
          'name_keys.family_sort',
          'name_keys.given_sort',
          e('name_keys.folded', 'like', ` ${words[0]!}%`).as('first'),
        ])
        .where('name_keys.registers', '&&', sql<number[]>`${registers}::integer[]`)
        .where('name_keys.folded', 'like', word(longest!.slice(0, asked)))
        .where((e) => e.and(words.map((one) => e(beside('name_keys.folded'), 'like', word(one)))))
        .limit(most),
    )
    .selectFrom('hits')
    .select('hits.person_id')
    .orderBy('hits.first', 'desc')
    .orderBy('hits.family_sort')
    .orderBy('hits.given_sort')
    .orderBy('hits.person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Names that begin with the first word, by the index, already in order; other words of one or two letters beside it. */
async function byFamilyName(db: CardDb, [first, ...others]: readonly string[], limit: number): Found {
  const rows = await db
    .selectFrom('name_keys')
    .select('name_keys.person_id')
    .where('name_keys.folded', 'like', ` ${first!}%`)
    .where((e) => e.and(others.map((one) => e('name_keys.folded', 'like', word(one)))))
    .orderBy('name_keys.folded')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

/**
 * Every word begins a word of the name; by trigrams, which need a word of three letters. One word alone: not those whose
 * name begins with it, who have been found already.
 */
async function byNames(db: CardDb, words: readonly string[], limit: number): Found {
  const rows = await db
    .with('hits', (d) =>
      d
        .selectFrom('name_keys')
        .select(['name_keys.person_id', 'name_keys.family_sort', 'name_keys.given_sort'])
        .where((e) => e.and(words.map((one) => e('name_keys.folded', 'like', word(one)))))
        .$if(words.length === 1, (q) => q.where('name_keys.folded', 'not like', ` ${words[0]!}%`))
        .limit(limit),
    )
    .selectFrom('hits')
    .select('hits.person_id')
    .orderBy('hits.family_sort')
    .orderBy('hits.given_sort')
    .orderBy('hits.person_id')
    .execute()
  return rows.map((row) => row.person_id)
}

async function byEmail(db: CardDb, start: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('emails')
    .select('emails.person_id')
    .where(comparedEmail, 'like', startsWith(start))
    .orderBy(comparedEmail)
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

async function byPhone(db: CardDb, start: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('phones')
    .select('phones.person_id')
    .where('phones.e164', 'like', startsWith(start))
    .orderBy('phones.e164')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

async function byOrganisation(db: CardDb, sought: Sought, limit: number): Promise<string[]> {
  const { words, businessId } = sought
  if (!businessId && !words.some((one) => one.length > 2)) return []
  const rows = await db
    .with('found', (d) =>
      d
        .selectFrom('organisations')
        .select('organisations.id')
        .where((e) =>
          businessId
            ? e('organisations.business_id', 'like', startsWith(businessId))
            : e.and(words.map((one) => e('organisations.folded', 'like', word(one)))),
        )
        .limit(mostOrganisations),
    )
    .selectFrom('found')
    .innerJoin('positions', 'positions.organisation_id', 'found.id')
    .select('positions.person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

async function byTrade(db: CardDb, sought: Sought, limit: number): Promise<string[]> {
  const { words, businessId } = sought
  if (!businessId && !words.some((one) => one.length > 2)) return []
  const rows = await db
    .selectFrom('trades')
    .select('trades.person_id')
    .where((e): Expression<SqlBool> =>
      businessId
        ? e('trades.business_id', 'like', startsWith(businessId))
        : e.and(words.map((one) => e('trades.folded', 'like', word(one)))),
    )
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}
