import type { Held } from '../../enforcement/answering.ts'
import type { Declaration } from '../../enforcement/declare.ts'
import type { WishKind } from '../subject-requests/request-terms.rules.ts'
import type { Table } from './items.rules.ts'

/** Wishes that a copy of the data answers. */
export const answerable: readonly WishKind[] = ['access', 'portability']

const byId = (a: Table['rows'][number], b: Table['rows'][number]): number => Number(a['id'] ?? 0) - Number(b['id'] ?? 0)

/** What the office holds on one person, in the order of the declared tables. */
export function tablesOf(held: readonly Held[], declarations: Iterable<Declaration>): Table[] {
  const rows = new Map(held.map((one) => [one.table, one.rows]))
  return [...declarations].flatMap((declared) => {
    const found = rows.get(declared.table)
    return found ? [{ declared, rows: found.toSorted(byId) }] : []
  })
}
