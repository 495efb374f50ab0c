import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declarations } from '../../app/declarations.ts'
import { fieldsOf, type Declaration } from '../../enforcement/declare.ts'
import { emptyOffice } from '../../testing/office.ts'
import { valueTables } from './undeclared.storage.ts'
import { valuePlaces } from './value-places.rules.ts'

/** Cases are the program’s own; invoices, contracts and disputes end by their own rules, not with a field. */
const ofTheirOwn = ['invoices', 'invoice_events', 'contracts', 'disputes']
const ends = (d: Declaration): boolean => !d.ofBuiltIn && !ofTheirOwn.includes(d.table)

test('a narrower declaration looks into every declared table that keeps a field of a person', () => {
  const keeping = declarations.filter(
    (d) =>
      typeof d.about === 'string' &&
      d.about !== 'nobody' &&
      ends(d) &&
      (fieldsOf(d).length > 0 || Object.values(d.columns).some((column) => column.kind === 'in-row')),
  )
  const looked = new Set(valuePlaces(valueTables).map((place) => place.table))
  assert.deepEqual([...looked].toSorted(), keeping.map((d) => d.table).toSorted())
})

test('every column that is emptied alone may be empty, and every place knows its origin', async () => {
  const office = await emptyOffice()
  const columns = await office.look<{ c: string; nullable: boolean }>(
    `select table_name || '.' || column_name as c, is_nullable = 'YES' as nullable
     from information_schema.columns where table_schema = current_schema()`,
  )
  const known = new Map(columns.map(({ c, nullable }) => [c, nullable]))
  for (const place of valuePlaces(declarations.filter(ends))) {
    assert.ok(known.has(`${place.table}.${place.origin}`), `${place.table} has no ${place.origin}`)
    if (place.clears === 'row') continue
    for (const column of place.clears)
      assert.equal(known.get(`${place.table}.${column}`), true, `${place.table}.${column}`)
  }
})
