import { bareOf } from './bare-handle.ts'
import { fieldOf, type Declaration } from './declare.ts'
import type { Occasion } from './operation.ts'

const name = (value: string): string => `"${value}"`

/**
 * The one statement that counts by declared field how many values the office holds of a set of people ($1). What is made
 * from other values for finding them, and what lives its own life after the person, is not counted.
 */
export function holdingStatement(declarations: Iterable<Declaration>): string {
  const counts = [...declarations].flatMap((d) => {
    if (typeof d.about !== 'string' || d.about === 'nobody' || d.atErasure !== 'delete' || d.standsFor.length > 1)
      return []
    const from = `from ${name(d.table)} where ${name(d.about)} = any($1::uuid[])`
    const inRow = Object.values(d.columns).find((c) => c.kind === 'in-row')?.of
    if (inRow) return [`select ${name(inRow)} as field, count(*)::int as values ${from} group by 1`]
    const columns = new Map<string, string[]>()
    for (const column of Object.keys(d.columns)) {
      const field = fieldOf(d, column)
      if (field !== undefined) columns.set(field, [...(columns.get(field) ?? []), `${name(column)} is not null`])
    }
    return [...columns].map(
      ([field, there]) =>
        `select '${field}' as field, count(*) filter (where ${there.join(' or ')})::int as values ${from}`,
    )
  })
  return `select field, sum(values)::int as values from (${counts.join('\nunion all\n')}) as counted group by 1 having sum(values) > 0`
}

const statements = new WeakMap<ReadonlyMap<string, Declaration>, string>()

/** How many values of each declared field the office holds of these people, restricted ones included. */
export async function heldOf(occasion: Occasion, people: readonly string[]): Promise<Map<string, number>> {
  const { client, declarations } = bareOf(occasion)
  let statement = statements.get(declarations)
  if (!statement) {
    statement = holdingStatement(declarations.values())
    statements.set(declarations, statement)
  }
  const { rows } = await client.query<{ field: string; values: number }>(statement, [people])
  return new Map(rows.map(({ field, values }) => [field, values]))
}
