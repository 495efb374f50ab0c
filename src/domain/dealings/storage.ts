import { sql } from 'kysely'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { organisations } from '../organisations/declaration.ts'
import type { people } from '../../enforcement/declaration.ts'
import { contracts, disputes, type DealingsDb, type DisputeOutcome } from './declaration.ts'

export type ContractRow = Row<typeof contracts>
export type DisputeRow = Row<typeof disputes>

const columns = Object.keys(contracts.columns) as (keyof typeof contracts.columns)[]
const disputeColumns = Object.keys(disputes.columns) as (keyof typeof disputes.columns)[]
const dbOf = ({ db }: Occasion): DealingsDb => db as unknown as DealingsDb

export async function addContractRow(occasion: Occasion, row: NewRow<typeof contracts>): Promise<void> {
  await dbOf(occasion).insertInto('contracts').values(row).execute()
}

/** The contract held still until the transaction ends. */
export const holdContract = (occasion: Occasion, id: string): Promise<ContractRow | undefined> =>
  dbOf(occasion).selectFrom('contracts').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

export async function changeContract(
  occasion: Occasion,
  id: string,
  change: Partial<Pick<ContractRow, 'ended_on' | 'warranty_until'>>,
): Promise<void> {
  await dbOf(occasion)
    .updateTable('contracts')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}

export type Asked = { person?: string | undefined; organisation?: string | undefined; after: number; most: number }
export type ContractLine = ContractRow & {
  given_name: string | null
  family_name: string | null
  company: string | null
}

/** Contracts and orders with who the other party is, the newest first. */
export const listContractRows = (
  { db }: Occasion,
  { person, organisation, after, most }: Asked,
): Promise<ContractLine[]> =>
  (db as unknown as DbOf<typeof contracts | typeof people | typeof organisations>)
    .selectFrom('contracts as c')
    .leftJoin('people as p', 'p.id', 'c.person_id')
    .leftJoin('organisations as o', 'o.id', 'c.organisation_id')
    .select(columns.map((name) => `c.${name}` as const))
    .select(['p.given_name', 'p.family_name', 'o.name as company'])
    .$if(person !== undefined, (q) => q.where('c.person_id', '=', person!))
    .$if(organisation !== undefined, (q) => q.where('c.organisation_id', '=', organisation!))
    .orderBy('c.began_on', 'desc')
    .orderBy('c.id')
    .offset(after)
    .limit(most)
    .execute()

/** Disputes that are open, of these contracts. */
export async function contestedContracts(occasion: Occasion, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await dbOf(occasion)
    .selectFrom('disputes')
    .select(['id', 'contract_id'])
    .where('contract_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('closed_on', 'is', null)
    .execute()
  return new Map(rows.map(({ id, contract_id }) => [contract_id!, id]))
}

export async function addDisputeRow(occasion: Occasion, row: NewRow<typeof disputes>): Promise<void> {
  await dbOf(occasion).insertInto('disputes').values(row).execute()
}

export const holdDispute = (occasion: Occasion, id: string): Promise<DisputeRow | undefined> =>
  dbOf(occasion).selectFrom('disputes').select(disputeColumns).where('id', '=', id).forUpdate().executeTakeFirst()

/** Whether something is contested already. */
export async function isContested(occasion: Occasion, of: 'invoice_id' | 'contract_id', id: string): Promise<boolean> {
  const row = await dbOf(occasion)
    .selectFrom('disputes')
    .select('id')
    .where(of, '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function closeDisputeRow(
  occasion: Occasion,
  id: string,
  { on, outcome }: { on: string; outcome: DisputeOutcome },
): Promise<void> {
  await dbOf(occasion)
    .updateTable('disputes')
    .set({ closed_on: on, outcome, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
