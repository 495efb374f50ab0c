import type { Declaration } from '../../enforcement/declare.ts'

/** Where values of one declared field stand, and what happens when they may not stay. */
export type ValuePlace = {
  table: string
  /** The column with the person's id, and the one with the row's origin. */
  person: string
  origin: string
  /** The field, or the column that names it row by row. */
  field: string | { column: string }
  /** The whole row goes, or these columns are emptied. */
  clears: 'row' | readonly string[]
  /** Its rows have ids, by which other origins may confirm them. */
  confirmable: boolean
  /** Made from values that stand elsewhere, for finding them: goes with them and is not counted. */
  derived: boolean
}

/** Every place where the declared tables keep values about people, from the declarations themselves. */
export const valuePlaces = (declarations: Iterable<Declaration>): ValuePlace[] =>
  [...declarations].flatMap((d) => (typeof d.about === 'string' && d.about !== 'nobody' ? placesIn(d, d.about) : []))

function placesIn(d: Declaration, person: string): ValuePlace[] {
  const columns = Object.entries(d.columns)
  const confirmable = person !== 'id' && columns.some(([name, { kind }]) => name === 'id' && kind === 'key')
  const at = { table: d.table, person, origin: d.origin ?? '', confirmable, derived: d.standsFor.length > 1 }
  const inRow = columns.find(([, { kind }]) => kind === 'in-row')?.[1].of
  if (inRow !== undefined) return [{ ...at, field: { column: inRow }, clears: 'row' }]
  const rows = d.standsFor.map((field): ValuePlace => ({ ...at, field, clears: 'row' }))
  const loose = new Map<string, string[]>()
  for (const [name] of columns) {
    const field = fieldAt(d, name)
    if (field !== undefined && !d.standsFor.includes(field)) loose.set(field, [...(loose.get(field) ?? []), name])
  }
  const emptied = [...loose].map(([field, clears]): ValuePlace => ({
    ...at,
    origin: d.origin ?? (field === 'language' ? 'language_origin' : 'names_origin'),
    field,
    clears,
  }))
  return [...rows, ...emptied]
}

function fieldAt(d: Declaration, name: string): string | undefined {
  const column = d.columns[name]
  if (column?.kind === 'field') return column.of
  return column?.kind === 'derived' ? fieldAt(d, column.of!) : undefined
}
