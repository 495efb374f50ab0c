import { type Expression, type SqlBool } from 'kysely'
import { startsWith, type Sought } from './search.rules.ts'
import type { CardDb } from './cards.storage.ts'

/** How many hits are taken before they are put in order. */
const cap = 200
const mostOrganisations = 50

/** By what this act may search. A column is searched only if the act sees all its fields. */
export type Searchable = { has(field: string): boolean }

/**
 * People found by what was typed, in the order they are shown: names first, then addresses, numbers, organisations and
 * trades. At most `limit`; one more tells that there are more.
 */
export async function findPeople(
  db: CardDb,
  sought: Sought,
  sees: Searchable,
  limit: number,
): Promise<{ ids: string[]; more: boolean }> {
  const found = new Set<string>()
  const wanted = limit + 1
  const take = async (search: () => Promise<string[]>): Promise<void> => {
    if (found.size < wanted) for (const one of await search()) found.add(one)
  }
  if (sought.words.length > 0 && sees.has('name.given') && sees.has('name.family')) {
    await take(() => byFamilyName(db, sought.words, wanted))
    await take(() => byNames(db, sought.words, wanted))
  }
  if (sought.email && sees.has('contact.email')) await take(() => byEmail(db, sought.email!, wanted))
  if (sees.has('contact.phone')) for (const start of sought.phones) await take(() => byPhone(db, start, wanted))
  if (sees.has('work.organisation')) await take(() => byOrganisation(db, sought, wanted))
  if (sees.has('trade.name') && sees.has('trade.business-id')) await take(() => byTrade(db, sought, wanted))
  const ids = [...found]
  return { ids: ids.slice(0, limit), more: ids.length > limit }
}

const word = (one: string): string => `% ${one}%`

/** Family names that begin so, by the index, already in order. */
async function byFamilyName(db: CardDb, words: readonly string[], limit: number): Promise<string[]> {
  if (words.length > 1) return []
  const rows = await db
    .selectFrom('name_keys')
    .select('name_keys.person_id')
    .where('name_keys.folded', 'like', ` ${words[0]!}%`)
    .orderBy('name_keys.folded')
    .orderBy('name_keys.person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

/** Every word begins a word of the name; by trigrams, so only where a word has three letters. */
async function byNames(db: CardDb, words: readonly string[], limit: number): Promise<string[]> {
  const long = words.filter((one) => one.length > 2)
  const rows = await db
    .with('hits', (d) =>
      d
        .selectFrom('name_keys')
        .select(['name_keys.person_id', 'name_keys.family_sort', 'name_keys.given_sort'])
        .where((e) =>
          e.and(
            long.length > 0
              ? words.map((one) => e('name_keys.folded', 'like', word(one)))
              : [
                  e('name_keys.folded', 'like', ` ${words[0]!}%`),
                  ...words.slice(1).map((one) => e('name_keys.folded', 'like', word(one))),
                ],
          ),
        )
        .limit(cap),
    )
    .selectFrom('hits')
    .select('hits.person_id')
    .orderBy('hits.family_sort')
    .orderBy('hits.given_sort')
    .orderBy('hits.person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.person_id)
}

async function byEmail(db: CardDb, start: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('emails')
    .select('emails.person_id')
    .where('emails.normal', 'like', startsWith(start))
    .orderBy('emails.normal')
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
