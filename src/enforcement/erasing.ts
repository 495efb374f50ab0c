import { bareOf } from './bare-handle.ts'
import type { Declaration } from './declare.ts'
import { leave } from './entering.ts'
import type { MovementKind } from './declaration.ts'
import type { Occasion } from './operation.ts'

const name = (value: string): string => `"${value}"`

const aboutPeople = (declarations: Iterable<Declaration>): (Declaration & { about: string })[] =>
  [...declarations].filter(
    (d): d is Declaration & { about: string } => typeof d.about === 'string' && d.about !== 'nobody',
  )

/**
 * The one statement that carries out what every declaration says about erasure, for a set of people ($1). References
 * between the tables are looked at when the statement ends, so the order of the parts does not matter.
 */
export function erasingStatement(declarations: Iterable<Declaration>): string {
  const parts = aboutPeople(declarations).flatMap((d) => {
    const where = `where ${name(d.about)} = any($1::uuid[])`
    if (d.atErasure === 'delete') return [{ table: d.table, sql: `delete from ${name(d.table)} ${where}` }]
    if ('cut' in d.atErasure)
      return [{ table: d.table, sql: `update ${name(d.table)} set ${name(d.atErasure.cut)} = null ${where}` }]
    return []
  })
  const common = parts.map(({ sql }, i) => `p${i} as (${sql} returning 1)`).join(',\n')
  const counts = parts
    .map(({ table }, i) => `select '${table}' as "table", count(*)::int as rows from p${i}`)
    .join(' union all ')
  return `with ${common}\n${counts}`
}

const statements = new WeakMap<ReadonlyMap<string, Declaration>, string>()

/**
 * Erases people from every declared table: one generated statement for the whole set, and movements that count the entries.
 * The caller has looked at the verdicts. Gives how many rows went, by table.
 */
export async function erasePeople(
  occasion: Occasion,
  people: readonly string[],
  operation: string,
  kind: Extract<MovementKind, 'erased' | 'expired' | 'undone'> = 'erased',
): Promise<Record<string, number>> {
  const { client, declarations } = bareOf(occasion)
  await leave(occasion, people, 'all', kind, operation)
  let statement = statements.get(declarations)
  if (!statement) {
    statement = erasingStatement(declarations.values())
    statements.set(declarations, statement)
  }
  const { rows } = await client.query<{ table: string; rows: number }>(statement, [people])
  return Object.fromEntries(rows.filter((row) => row.rows > 0).map((row) => [row.table, row.rows]))
}

/** The imports that brought something of these people: what is kept of their files goes with the people. */
export async function importsOf(occasion: Occasion, people: readonly string[]): Promise<string[]> {
  const { client, declarations } = bareOf(occasion)
  const origins = aboutPeople(declarations.values()).flatMap(({ table, about, origin }) =>
    origin ? [`select ${name(origin)} from ${name(table)} where ${name(about)} = any($1::uuid[])`] : [],
  )
  const { rows } = await client.query<{ id: string }>(
    `select distinct import_id as id from origins where import_id is not null and id in (${origins.join(' union ')})`,
    [people],
  )
  return rows.map(({ id }) => id)
}
