import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { FileTrouble } from './file-trouble.ts'
import { openTable } from './read-table.ts'
import { textOf, type Row, type TableShape } from './table.ts'

type All = TableShape & { all: Row[] }

async function read(bytes: Uint8Array, sheet?: string): Promise<All> {
  const {
    rows,
    close: _close,
    ...shape
  } = await openTable({ bytes, name: 'asiakkaat.xlsx', ...(sheet ? { sheet } : {}) })
  return { ...shape, all: await Array.fromAsync(rows) }
}

const cells = (table: All): string[][] => table.all.map((row) => row.cells.map(textOf))

test('the first visible sheet with rows is read, the others are named, and another may be asked for', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Ohje', rows: [['Täytä seuraava taulukko']] },
      {
        name: 'Piilo',
        rows: [
          ['Nimi', 'Puh'],
          ['Piilo', '1'],
        ],
        hidden: true,
      },
      {
        name: 'Asiakkaat',
        rows: [
          ['Nimi', 'Puh'],
          ['Aino', '1'],
        ],
      },
      {
        name: 'Vanhat',
        rows: [
          ['Nimi', 'Puh'],
          ['Eero', '2'],
        ],
      },
    ],
  })
  const table = await read(bytes)
  assert.deepEqual([table.sheet, table.sheets], ['Asiakkaat', ['Ohje', 'Asiakkaat', 'Vanhat']])
  assert.deepEqual(cells(await read(bytes, 'Vanhat')), [['Eero', '2']])
  await assert.rejects(read(bytes, 'Muut'), (error: FileTrouble) => error.code === 'no-such-sheet')
})

test('an independent reader sees the same texts', async () => {
  const rows = Array.from({ length: 200 }, (_row, i) => [
    `Äijälä ${i} & <Co> "x"`,
    i * 1.5,
    i,
    `rivi\n${i}`,
    i % 2 === 0,
    null,
    ` ${i} `,
  ])
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...rows] }] })
  const other = (await readXlsx(bytes)).sheets[0]!.rows.slice(1)
  const own = cells(await read(bytes))
  assert.deepEqual(
    own,
    other.map((row) =>
      Array.from({ length: 7 }, (_cell, i) =>
        typeof row[i] === 'boolean' ? String(row[i]).toUpperCase() : String(row[i] ?? ''),
      ),
    ),
  )
})
