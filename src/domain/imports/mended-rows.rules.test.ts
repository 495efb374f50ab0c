import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMended, isRefused, isWarned, readRow, type MappedColumn, type Mapping, type ReadRow } from './row.rules.ts'
import type { RowCell } from './row.rules.ts'

const mapped = (...fields: (string | MappedColumn)[]): Mapping => ({
  columns: fields.map((field, column) => (typeof field === 'string' ? { column, field } : field)),
})
const codes = (row: ReadRow): string[] => row.troubles.map((trouble) => trouble.code)
const read = (field: string, cell: RowCell): ReadRow => readRow(['Aino Lehtonen', cell], mapped('name.full', field))

test('noughts that the spreadsheet dropped are put back, and the row is only mended by it', () => {
  for (const [field, cell] of [
    ['contact.phone', '400000123'],
    ['contact.address.postal-code', '100 Helsinki'],
  ] as const) {
    const row = read(field, cell)
    assert.deepEqual([isWarned(row), isMended(row), isRefused(row)], [false, true, false], field)
  }
  assert.equal(isWarned(read('contact.phone', '400000123; 12')), true)
  const { phones } = read('contact.phone', '400000123').person
  assert.deepEqual(phones, [{ asWritten: '040 000 0123', e164: '+358400000123' }], 'as people write it')
})

test('a year of two digits is of our time, and of a birth only where there is no doubt', () => {
  const on = (field: string, cell: string) =>
    readRow(['Aino Lehtonen', cell], mapped('name.full', { column: 1, field, valueKind: 'day' }), { year: 2026 })
  assert.equal(on('relation.began', '3.5.98').person.relationBegan?.day, '1998-05-03')
  assert.deepEqual(on('last-order', '13.9.25').person.details, [{ field: 'last-order', value: '2025-09-13' }])
  assert.deepEqual(on('birth.date', '13.9.60').person.details, [{ field: 'birth.date', value: '1960-09-13' }])
  assert.deepEqual(codes(on('birth.date', '13.9.24')), ['day-unclear'])
})

test('the row that adds up a table is told from a person', () => {
  const mapping = mapped('name.full', 'contact.phone')
  for (const cells of [
    ['Yhteensä', { text: '64', formula: true as const }],
    ['YHTEENSÄ:', ''],
    ['Yhteensä 45 asiakasta', ''],
    ['Summa', '80'],
    ['Total', ''],
  ] as RowCell[][]) {
    assert.deepEqual(readRow(cells, mapping).troubles, [{ column: -1, code: 'totals', severity: 'refused' }])
  }
  assert.deepEqual(codes(readRow(['Summa', '040 000 0123'], mapping)), [])
  assert.ok(!isRefused(readRow(['Summa', 'Veikko', ''], mapped('name.family', 'name.given', 'contact.phone'))))
  const flats = mapped({ column: 1, field: 'name.full' })
  assert.deepEqual(codes(readRow(['YHTEENSÄ', '24 asuntoa'], flats)), ['totals'])
})
