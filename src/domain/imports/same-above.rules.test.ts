import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRow, type Mapping, type RowCell } from './row.rules.ts'
import { readerOfSame } from './same-above.rules.ts'

const mapping: Mapping = {
  columns: [
    { column: 0, field: 'name.full' },
    { column: 1, field: 'contact.phone' },
    { column: 2, field: 'contact.address' },
  ],
}

test('a cell that says "as above" gets the value above it, row after row, and the row tells of it', () => {
  const marks = [
    'sama kuin yllä',
    'Sama kuin edellä',
    'ks. yllä',
    '"',
    ' -"- ',
    '”',
    'samma som ovan',
    'same as above',
    'dito',
  ]
  for (const mark of marks) {
    const same = readerOfSame(mapping.columns)
    const rows = [
      ['Laine Aino', '040 000 0123', 'Taimitie 4, 01234 Keksilä', mark],
      ['Laine Eero', mark, mark, mark],
      ['Laine Veli', mark, 'Koivutie 1, 01234 Keksilä', mark],
    ].map((cells) => readRow(same(cells), mapping))
    assert.deepEqual(
      rows.map(({ person }) => [person.phones[0]?.e164, person.addresses[0]?.street]),
      [
        ['+358400000123', 'Taimitie 4'],
        ['+358400000123', 'Taimitie 4'],
        ['+358400000123', 'Koivutie 1'],
      ],
      mark,
    )
    assert.deepEqual(
      rows.map(({ troubles }) => troubles.map(({ code, column, severity }) => [code, column, severity])),
      [
        [],
        [
          ['same-as-above', 1, 'warned'],
          ['same-as-above', 2, 'warned'],
        ],
        [['same-as-above', 1, 'warned']],
      ],
      mark,
    )
  }
})

test('a mark with nothing above it, and words that only look like one, stay as they are', () => {
  const same = readerOfSame(mapping.columns)
  const first: RowCell[] = ['sama kuin yllä', '', 'sama']
  assert.deepEqual(same(first), ['sama kuin yllä', '', 'sama'])
  assert.deepEqual(same(['Samali Edellä', 'sama kuin yllä', 'sama']), ['Samali Edellä', 'sama kuin yllä', 'sama'])
})

test('"sama" alone is as above only beside a plainer mark', () => {
  const same = readerOfSame(mapping.columns)
  same(['Laine Aino', '040 000 0123', 'Taimitie 4'])
  assert.deepEqual(same(['Laine Eero', 'sama', 'Koivutie 1']), ['Laine Eero', 'sama', 'Koivutie 1'])
  same(['Laine Aino', '040 000 0123', 'Taimitie 4'])
  assert.deepEqual(same(['"', 'sama', 'Koivutie 1']).slice(0, 2), [
    { text: 'Laine Aino', same: true },
    { text: '040 000 0123', same: true },
  ])
})

test('a day and a formula come along from the cell above', () => {
  const same = readerOfSame([{ column: 0 }])
  same([{ text: '2021-05-03', day: '2021-05-03' }])
  assert.deepEqual(same(['"']), [{ text: '2021-05-03', day: '2021-05-03', same: true }])
})
