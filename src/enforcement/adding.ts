import { createHash } from 'node:crypto'
import { keptPlan } from '../plumbing/database/kept-plans.ts'
import { bareOf } from './bare-handle.ts'
import { origins } from './declaration.ts'
import type { Declaration, NewRow } from './declare.ts'
import type { Occasion } from './operation.ts'
import { arrayText, columnsGiven, typesOf } from './rows.ts'

/** Stands for the origin that is being added, in the columns that link to origins. */
export const theNewOrigin = 0

/** Rows for one declared table. */
export type RowSet = { declaration: Declaration; rows: readonly object[] }

export const rowSet = <D extends Declaration>(declaration: D, rows: readonly NewRow<D>[]): RowSet => ({
  declaration,
  rows,
})

/**
 * Adds an origin and the rows that come from it, of any declared tables, in one statement: where a row gives
 * `theNewOrigin` the origin's id goes in. People among them are then looked for in a register. Gives the origin's id.
 */
export async function addWithOrigin(
  occasion: Occasion,
  origin: NewRow<typeof origins>,
  sets: readonly RowSet[],
): Promise<number> {
  const { client, moved } = bareOf(occasion)
  const values: string[] = []
  const from = async ({
    declaration,
    rows,
  }: RowSet): Promise<{ columns: string[]; types: Map<string, string>; source: string }> => {
    const types = await typesOf(occasion.db, declaration)
    const columns = columnsGiven(declaration, rows)
    const lists = columns.map((name) => {
      const type = types.get(name)
      if (!type) throw new Error(`${declaration.table} has no column ${name}`)
      values.push(arrayText(rows, name, type))
      return `$${values.length}::${type === 'integer[]' ? 'text' : type}[]`
    })
    return { columns, types, source: `unnest(${lists.join(', ')}) as r(${columns.map(quoted).join(', ')})` }
  }
  const own = await from(rowSet(origins, [origin]))
  const names = own.columns.map(quoted).join(', ')
  const parts = [`o as (insert into origins (${names}) select ${names} from ${own.source} returning id)`]
  for (const set of sets.filter(({ rows }) => rows.length > 0)) {
    const { table, columns: declared } = set.declaration
    const { columns, types, source } = await from(set)
    const given = columns.map((name) => {
      const column = declared[name]
      const toOrigin = column?.kind === 'link' && column.of === 'origins'
      return toOrigin
        ? `case when r.${quoted(name)} = ${theNewOrigin} then o.id else r.${quoted(name)} end`
        : `r.${quoted(name)}${types.get(name) === 'integer[]' ? '::integer[]' : ''}`
    })
    const into = `${quoted(table)} (${columns.map(quoted).join(', ')})`
    parts.push(`${quoted(`into_${table}`)} as (insert into ${into} select ${given.join(', ')} from o, ${source})`)
    if (table === 'people') for (const row of set.rows) moved.add((row as { id: string }).id)
  }
  const text = `with ${parts.join(',\n')}\nselect id from o`
  const id = createHash('sha256').update(text).digest('hex').slice(0, 24)
  const name = await keptPlan(client, occasion.office.id, `add_${id}`)
  const { rows } = await client.query<{ id: number }>({ name, text, values })
  return rows[0]!.id
}

const quoted = (name: string): string => `"${name}"`
