import { bareOf } from './bare-handle.ts'
import type { Declaration } from './declare.ts'
import type { Occasion } from './operation.ts'

/** Where rows point at nobody, and how many. */
export type Stray = { where: string; rows: number }

/** Counts the office's stray rows, past every scope: whose they would be is told nowhere. */
export async function strayRows(occasion: Occasion): Promise<Stray[]> {
  const { client, declarations } = bareOf(occasion)
  return (await client.query<Stray>(strayRowsStatement(declarations.values()))).rows
}

/**
 * A query that counts what must not be: people in no register, rows about people who are not there, rows without their
 * origin, and members of an act whose line is no longer in the log.
 */
export function strayRowsStatement(declarations: Iterable<Declaration>): string {
  const counts: string[] = [
    'select \'people without an entry\' as "where", count(*)::int as rows from people p ' +
      'where not exists (select 1 from entries e where e.person_id = p.id) having count(*) > 0',
    // Whom an act of many touched goes together with its line (decision 18): members left behind are found here.
    "select 'act_members without a line', count(*)::int from act_members m " +
      'where not exists (select 1 from access_log l where l.set_id = m.set_id) having count(*) > 0',
  ]
  for (const d of declarations) {
    if (typeof d.about === 'string' && d.about !== 'nobody' && d.about !== 'id') {
      counts.push(missing(d.table, d.about, 'people'))
    }
    if (d.origin) counts.push(missing(d.table, d.origin, 'origins'))
  }
  return counts.join('\nunion all\n')
}

const missing = (table: string, column: string, target: string): string =>
  `select '${table}.${column}' as "where", count(*)::int as rows from "${table}" t where t."${column}" is not null ` +
  `and not exists (select 1 from "${target}" x where x.id = t."${column}") having count(*) > 0`
