import { sql } from 'kysely'
import type { origins } from '../../enforcement/declaration.ts'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { imports } from '../imports/declaration.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { requests } from '../subject-requests/declaration.ts'
import type { nameKeys } from '../people/declaration.ts'
import { accessPackages, packageDecisions, type PackagesDb } from './declaration.ts'
import type { NamePair } from './proposals.rules.ts'

export type PackageRow = Row<typeof accessPackages>
export type DecisionRow = Row<typeof packageDecisions>

const columns = Object.keys(accessPackages.columns) as (keyof typeof accessPackages.columns)[]
const decisionColumns = Object.keys(packageDecisions.columns) as (keyof typeof packageDecisions.columns)[]
const dbOf = ({ db }: Pick<Occasion, 'db'>): PackagesDb => db as unknown as PackagesDb

export const findPackage = (occasion: Pick<Occasion, 'db'>, request: string): Promise<PackageRow | undefined> =>
  dbOf(occasion).selectFrom('access_packages').select(columns).where('request_id', '=', request).executeTakeFirst()

/** The package of a case held still until the transaction ends. */
export const holdPackage = (occasion: Occasion, request: string): Promise<PackageRow | undefined> =>
  dbOf(occasion)
    .selectFrom('access_packages')
    .select(columns)
    .where('request_id', '=', request)
    .forUpdate()
    .executeTakeFirst()

/** Puts a copy together anew: one for a case; what was decided of its items before stands. */
export async function keepPackage(occasion: Occasion, row: NewRow<typeof accessPackages>): Promise<string> {
  const content = JSON.stringify(row.content)
  const again = {
    items: row.items,
    built_at: row.built_at,
    built_by: row.built_by ?? null,
    approved_at: null,
    approved_by: null,
    covered: null,
    withheld: null,
    sha256: null,
    delivered_at: null,
    delivered_how: null,
  }
  const { id } = await dbOf(occasion)
    .insertInto('access_packages')
    .values({ ...row, content: sql<never>`${content}::jsonb` })
    .onConflict((c) =>
      c.column('request_id').doUpdateSet((e) => ({
        ...again,
        content: sql<never>`${content}::jsonb`,
        version: sql<number>`${e.ref('access_packages.version')} + 1`,
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Change = Partial<Omit<PackageRow, 'content'>> & { content?: PackageRow['content'] }

export async function changePackage(occasion: Occasion, id: string, { content, ...change }: Change): Promise<void> {
  await dbOf(occasion)
    .updateTable('access_packages')
    .set({
      ...change,
      ...(content === undefined
        ? {}
        : { content: content === null ? null : sql<never>`${JSON.stringify(content)}::jsonb` }),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute()
}

export const decisionsOf = (occasion: Pick<Occasion, 'db'>, id: string): Promise<DecisionRow[]> =>
  dbOf(occasion)
    .selectFrom('package_decisions')
    .select(decisionColumns)
    .where('package_id', '=', id)
    .orderBy('id')
    .execute()

/** Keeps a decision of an item; the last one of the same words stands. */
export async function keepDecision(occasion: Occasion, row: NewRow<typeof packageDecisions>): Promise<void> {
  const { decision, reason = null, because = null, told = true, at, by_account = null } = row
  await dbOf(occasion)
    .insertInto('package_decisions')
    .values(row)
    .onConflict((c) =>
      c.columns(['package_id', 'item', 'words']).doUpdateSet({ decision, reason, because, told, at, by_account }),
    )
    .execute()
}

/** What was decided of an item is undone, all of it or of these words. */
export async function dropDecisions(occasion: Occasion, id: string, item: string, words?: string): Promise<number> {
  const { numDeletedRows } = await dbOf(occasion)
    .deleteFrom('package_decisions')
    .where('package_id', '=', id)
    .where('item', '=', item)
    .$if(words !== undefined, (q) => q.where('words', '=', words!))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Copies whose time is over: handed over so long ago, or of a case that closed without them. */
export async function clearPackages(occasion: Occasion, before: string): Promise<number> {
  const db = dbOf(occasion) as unknown as DbOf<typeof accessPackages | typeof packageDecisions | typeof requests>
  const old = await db
    .selectFrom('access_packages')
    .innerJoin('requests', 'requests.id', 'access_packages.request_id')
    .select('access_packages.id')
    .where('content', 'is not', null)
    .where((e) =>
      e.or([
        e('delivered_at', '<', before),
        e.and([e('delivered_at', 'is', null), e('built_at', '<', before), e('requests.state', '=', 'closed')]),
      ]),
    )
    .execute()
  const ids = old.map(({ id }) => id)
  if (ids.length === 0) return 0
  await db
    .deleteFrom('package_decisions')
    .where('package_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await db
    .updateTable('access_packages')
    .set({ content: null })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return ids.length
}

type Facts = DbOf<typeof origins | typeof imports | typeof organisations | typeof nameKeys>

export type OriginFact = {
  id: number
  source: number
  receivedOn: string
  atLatest: boolean
  byPerson: boolean | null
  way: string
  file: string | null
}

/** Where rows came from, by the number of their origin. */
export async function originsAt({ db }: Occasion, ids: readonly number[]): Promise<Map<number, OriginFact>> {
  if (ids.length === 0) return new Map()
  const rows = await (db as unknown as Facts)
    .selectFrom('origins as o')
    .leftJoin('imports as i', 'i.id', 'o.import_id')
    .select(['o.id', 'o.source_id as source', 'o.received_on as receivedOn', 'o.at_latest as atLatest'])
    .select(['o.given_by_person as byPerson', 'o.channel as way', 'i.file_name as file'])
    .where('o.id', '=', sql<number>`any(${ids}::bigint[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What these organisations are called. */
export async function organisationsCalled({ db }: Occasion, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await (db as unknown as Facts)
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Which of these pairs are names of somebody else in the registers, as “given family”. */
export async function namesKnown({ db }: Occasion, pairs: readonly NamePair[], except: string): Promise<Set<string>> {
  const words = [...new Set(pairs.flatMap(({ given }) => given))]
  if (words.length === 0) return new Set()
  const rows = await (db as unknown as Facts)
    .selectFrom('name_keys')
    .select(['given_sort as given', 'family_sort as family'])
    .where('person_id', '<>', except)
    .where('family_sort', '=', sql<string>`any(${words}::text[])`)
    .where('given_sort', '=', sql<string>`any(${words}::text[])`)
    .limit(1000)
    .execute()
  return new Set(rows.map(({ given, family }) => `${given} ${family}`))
}
