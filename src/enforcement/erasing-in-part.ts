import { bareOf } from './bare-handle.ts'
import { fieldOf, type Declaration } from './declare.ts'
import { leave } from './entering.ts'
import type { Occasion } from './operation.ts'

/** What stays of people of whom not everything may go yet: these registers' places, and values of these fields. */
export type Kept = { registers: readonly number[]; fields: readonly string[] }

const name = (value: string): string => `"${value}"`

type Part = { sql: string; hasId: boolean }

/** What a table loses: whole rows, or the columns that share a row with what stays. Undefined: it loses nothing. */
function partOf(d: Declaration): Part | undefined {
  if (typeof d.about !== 'string' || d.about === 'nobody' || d.atErasure !== 'delete' || d.staysWithPerson)
    return undefined
  const whose = `${name(d.about)} = any($1::uuid[])`
  const inRow = Object.values(d.columns).find((c) => c.kind === 'in-row')?.of
  // What a case copied from the registers holds values of every field: no part of such a row may stay.
  if (d.ofBuiltIn)
    return { sql: `delete from ${name(d.table)} where ${whose} returning null::bigint as id`, hasId: false }
  const hasId = d.columns['id']?.kind === 'key'
  const returning = hasId ? ' returning id' : ' returning null::bigint as id'
  if (inRow)
    return {
      sql: `delete from ${name(d.table)} where ${whose} and ${name(inRow)} <> all($2::text[])${returning}`,
      hasId,
    }
  const fields = Object.keys(d.columns).flatMap((column) => {
    const field = fieldOf(d, column)
    return field === undefined ? [] : [{ column, field }]
  })
  const loose = fields.filter(({ field }) => !d.standsFor.includes(field))
  if (loose.length > 0 && d.standsFor.length === 0) {
    const set = loose.map(
      ({ column, field }) => `${name(column)} = case when '${field}' = any($2::text[]) then ${name(column)} end`,
    )
    return {
      sql: `update ${name(d.table)} set ${set.join(', ')} where ${whose} returning null::bigint as id`,
      hasId: false,
    }
  }
  const stands = `array[${d.standsFor.map((field) => `'${field}'`).join(', ')}]::text[]`
  return {
    sql: `delete from ${name(d.table)} where ${whose}${fields.length > 0 ? ` and not ${stands} <@ $2::text[]` : ''}${returning}`,
    hasId: hasId && fields.length > 0,
  }
}

/**
 * The one statement that takes from a set of people ($1) everything but the values of some fields ($2). What holds no declared
 * field goes, unless its table says that it stays as long as anything of the person does.
 */
export function erasingInPartStatement(declarations: Iterable<Declaration>): string {
  const parts = [...declarations].flatMap((d) => {
    const part = partOf(d)
    return part ? [{ ...part, table: d.table }] : []
  })
  const gone = parts.map(({ hasId }, i) => (hasId ? `select id from p${i}` : '')).filter(Boolean)
  const common = parts.map(({ sql }, i) => `p${i} as (${sql})`)
  const confirmed = `confirmed as (delete from confirmations where person_id = any($1::uuid[]) and row_id in (${gone.join(' union all ')}))`
  const counts = parts.map(({ table }, i) => `select '${table}' as "table", count(*)::int as rows from p${i}`)
  return `with ${[...common, confirmed].join(',\n')}\n${counts.join(' union all ')}`
}

const statements = new WeakMap<ReadonlyMap<string, Declaration>, string>()

/**
 * Erases people in part: they leave every register but those that keep something, and lose every value whose field none of
 * those keeps. The caller has looked at the verdicts, which must be the same for the whole set. Gives how many rows
 * went, by table.
 */
export async function eraseInPart(
  occasion: Occasion,
  people: readonly string[],
  kept: Kept,
  operation: string,
): Promise<Record<string, number>> {
  const { client, declarations } = bareOf(occasion)
  const { rows: places } = await client.query<{ register_id: number }>(
    'select distinct register_id from entries where person_id = any($1::uuid[]) and register_id <> all($2::int[])',
    [people, kept.registers],
  )
  for (const { register_id } of places) await leave(occasion, people, register_id, 'erased', operation)
  let statement = statements.get(declarations)
  if (!statement) {
    statement = erasingInPartStatement(declarations.values())
    statements.set(declarations, statement)
  }
  const { rows } = await client.query<{ table: string; rows: number }>(statement, [people, kept.fields])
  return Object.fromEntries(rows.filter((row) => row.rows > 0).map((row) => [row.table, row.rows]))
}
