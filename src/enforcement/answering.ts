import { bareOf } from './bare-handle.ts'
import type { Declaration } from './declare.ts'
import type { Occasion } from './operation.ts'

/** Everything one declared table holds on one person, rows as they are stored. */
export type Held = { person: string; table: string; rows: Record<string, unknown>[] }

/** The one statement that reads what every declared table holds on a set of people ($1). */
export function answeringStatement(declarations: Iterable<Declaration>): string {
  return [...declarations]
    .filter((d) => typeof d.about === 'string' && d.about !== 'nobody')
    .map(
      (d) =>
        `select t."${String(d.about)}" as person, '${d.table}' as "table", jsonb_agg(to_jsonb(t)) as rows ` +
        `from "${d.table}" t where t."${String(d.about)}" = any($1::uuid[]) group by 1`,
    )
    .join('\nunion all\n')
}

/** What the office holds on these people in every declared table, restricted data included (Art. 15). */
export async function answerPeople(occasion: Occasion, people: readonly string[]): Promise<Held[]> {
  const { client, declarations } = bareOf(occasion)
  const { rows } = await client.query<Held>(answeringStatement(declarations.values()), [people])
  occasion.concerns(people)
  return rows
}

/** Every declared table of the office, in the order of the list: what an answer is made from. */
export const declaredTables = (occasion: Occasion): Declaration[] => [...bareOf(occasion).declarations.values()]
