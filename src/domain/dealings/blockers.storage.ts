import { sql } from 'kysely'
import type { Occasion } from '../../enforcement/operation.ts'
import type { Blocker } from '../erasure/blocker.rules.ts'
import { contractState, lastDayOfContract } from './contract.rules.ts'
import type { DealingsDb } from './declaration.ts'

const dbOf = ({ db }: Occasion): DealingsDb => db as unknown as DealingsDb

const keysOf = ({ charter }: Occasion): Map<number, string> =>
  new Map(charter.registers.map(({ id, key }) => [id, key]))

/** Contracts in force, which are a question to the person, and warranties that still run (Art. 17(1)(a), 17(3)(e)). */
export async function contractBlockers(occasion: Occasion, people: readonly string[]): Promise<Blocker[]> {
  if (people.length === 0) return []
  const keys = keysOf(occasion)
  const rows = await dbOf(occasion)
    .selectFrom('contracts')
    .select(['person_id', 'register_id', 'number', 'ends_on', 'ended_on', 'warranty_until'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .orderBy('began_on')
    .orderBy('id')
    .execute()
  return rows.flatMap((one): Blocker[] => {
    const state = contractState(one, occasion.today)
    const own = { person: one.person_id!, register: keys.get(one.register_id) ?? null, ref: one.number }
    const last = lastDayOfContract(one)
    if (state === 'in-force')
      return [
        {
          ...own,
          kind: 'contract-in-force',
          until: last === null ? { event: 'contract-ended' } : { on: last },
          article: 'Art. 17(1)(a)',
        },
      ]
    return state === 'warranty'
      ? [{ ...own, kind: 'warranty', until: { on: one.warranty_until! }, article: 'Art. 17(3)(e)' }]
      : []
  })
}

/** Open disputes: claims that are being made or defended (Art. 17(3)(e)). */
export async function disputeBlockers(occasion: Occasion, people: readonly string[]): Promise<Blocker[]> {
  if (people.length === 0) return []
  const keys = keysOf(occasion)
  const rows = await dbOf(occasion)
    .selectFrom('disputes')
    .leftJoin('contracts', 'contracts.id', 'disputes.contract_id')
    .select(['disputes.person_id', 'disputes.register_id', 'disputes.opened_on', 'contracts.number'])
    .where('disputes.person_id', '=', sql<string>`any(${people}::uuid[])`)
    .where('disputes.closed_on', 'is', null)
    .orderBy('disputes.opened_on')
    .orderBy('disputes.id')
    .execute()
  return rows.map((one) => ({
    person: one.person_id!,
    register: keys.get(one.register_id) ?? null,
    kind: 'dispute',
    ref: one.number ?? one.opened_on,
    until: { event: 'dispute-closed' },
    article: 'Art. 17(3)(e)',
  }))
}
