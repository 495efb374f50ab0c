import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import fc from 'fast-check'
import { words } from './files.words.ts'
import { openTable } from './read-table.ts'
import { textOf } from './table.ts'
import { csvCell, writeCsv, writeXlsx } from './write-table.ts'

const header = ['Nimi', 'Syy']

test('no cell of a CSV begins as a formula', async () => {
  for (const bad of ['=1+1', '+358 40', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x.test";"y")']) {
    assert.match(csvCell(bad), /^"?'/, bad)
  }
  const bytes = await buffer(
    writeCsv(header, [
      ['=cmd|x', 'a;b'],
      ['"Masa"', 'rivi\nrivi'],
    ]),
  )
  assert.equal(bytes.toString('utf8'), '\ufeffNimi;Syy\r\n\'=cmd|x;"a;b"\r\n"""Masa""";"rivi\nrivi"\r\n')
})

test('what is written as CSV is read back as it was', async () => {
  const cell = fc.string({ maxLength: 10 }).map((one) => one.replace(/[\0\r]/g, '').replace(/^'+/, ''))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 }), async (rows) => {
      const full = rows.map(([one, two]) => [`Aino ${one}`, two])
      const table = await openTable({ bytes: await buffer(writeCsv(header, full)), name: 'a.csv' })
      const back = (await Array.fromAsync(table.rows)).map((row) => row.cells.map(textOf))
      assert.deepEqual(back, full)
    }),
    { numRuns: 200 },
  )
})

test('a workbook holds texts only, so that nothing in it is a formula', async () => {
  const bytes = await buffer(
    writeXlsx(
      header,
      [
        ['=1+1', '+358 40 000 0123'],
        ['Äijälä\u0000\u0007', '00100'],
      ],
      'Jäi pois: 8/12',
    ),
  )
  const book = await readXlsx(bytes)
  assert.equal(book.sheets[0]!.name, 'Jäi pois  8 12')
  assert.deepEqual(book.sheets[0]!.rows, [header, ['=1+1', '+358 40 000 0123'], ['Äijälä', '00100']])
  const table = await openTable({ bytes, name: 'a.xlsx' })
  assert.deepEqual(
    (await Array.fromAsync(table.rows)).map((row) => row.cells),
    [
      ['=1+1', '+358 40 000 0123'],
      ['Äijälä', '00100'],
    ],
  )
})

test('every trouble with a file is worded in three languages and says what to do', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const [code, sentence] of Object.entries(words[language])) {
      assert.match(sentence, /\. .*\.$/, `${language} ${code}`)
      assert.doesNotMatch(sentence, /[!–—]/)
      const places = (one: string): string[] => (one.match(/\{\w+\}/g) ?? []).sort()
      assert.deepEqual(places(sentence), places(words.fi[code as keyof typeof words.fi]), `${language} ${code}`)
    }
  }
})
