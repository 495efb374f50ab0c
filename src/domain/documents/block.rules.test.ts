import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinedRows, rowAt } from './block.rules.ts'

const cellsOf = (rows: readonly (readonly string[])[], column: number) =>
  joinedRows(
    rows.map((row) => rowAt('F24', 'registers', row)),
    column,
  ).map(({ cells }) => cells)

test('rows that differ in one column only are one row with both names, each said once', () => {
  const rows = [
    ['Asiakkaat', 'Posti', 'käsittelijä'],
    ['Laskutus', 'Posti', 'käsittelijä'],
    ['Asiakkaat', 'Posti', 'käsittelijä'],
    ['Laskutus', 'Pankki', 'rekisterinpitäjä'],
  ]
  assert.deepEqual(cellsOf(rows, 0), [
    ['Asiakkaat, Laskutus', 'Posti', 'käsittelijä'],
    ['Laskutus', 'Pankki', 'rekisterinpitäjä'],
  ])
})

test('a name with a comma in it stays one name', () => {
  const rows = [
    ['Virtanen, Oy', 'x'],
    ['Laine, Oy', 'x'],
    ['Virtanen, Oy', 'x'],
    ['Virtanen', 'y'],
    ['Oy', 'y'],
  ]
  assert.deepEqual(cellsOf(rows, 0), [
    ['Virtanen, Oy; Laine, Oy', 'x'],
    ['Virtanen, Oy', 'y'],
  ])
})
