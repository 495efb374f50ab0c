import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { importOffice, usualAnswers } from '../../testing/import-office.ts'
import { previewImport } from './preview-import.ts'
import { readImportColumns } from './read-import-columns.ts'
import { seeImportColumns } from './see-import-columns.ts'
import { startImport } from './start-import.ts'

/* Tables as people keep them by hand. */

const byHand = [
  'Nimi;Puhelin;Sähköposti',
  'Aino Laine;401234567;aino@posti.example',
  'Eero Laine;sama kuin yllä;eero@posti.example',
  'Veli Laine;"-""-";veli@posti.example',
  'Yhteensä 3;;',
].join('\n')

test('as above, dropped noughts and the row of totals are told before the import, and are so after it', async () => {
  const office = await importOffice()
  const id = await office.begin(byHand)
  await office.does(previewImport, { import: id, ...usualAnswers })
  const { counts } = await office.see(id)
  assert.deepEqual(
    [counts.new, counts.possible, counts.refused, counts.warned, counts.mended],
    [1, 2, 1, undefined, 1],
    'who has the same number and family name is asked about',
  )
  assert.deepEqual(
    (await office.rows(id, 'refused')).map(({ number, because }) => [number, because]),
    [[5, ['Rivi laskee taulukon yhteen, eikä siinä ole ketään.']]],
  )
  const [first] = await office.rows(id, 'possible')
  assert.match(first!.because.join(' '), /viittaa yllä olevaan riviin, josta otimme arvon ”401234567”/)
  await office.does(startImport, { import: id })
  assert.deepEqual((await office.look('select e164 from phones')).length, 1)
})

test('each sheet of a workbook is brought in by itself, and only the same sheet is called the same file', async () => {
  const office = await importOffice()
  const sheet = (name: string, person: string) => ({
    name,
    rows: [
      ['Nimi', 'Sähköposti'],
      [person, `${name}@posti.example`],
    ],
  })
  const file = await writeXlsx({ sheets: [sheet('a', 'Aino Laine'), sheet('b', 'Eero Salo')] })
  const read = async (name: string) => {
    const { import: id } = await office.does(readImportColumns, {
      file: office.upload(file),
      name: 'talo.xlsx',
      sheet: name,
    })
    const { sheets, before } = await office.does(seeImportColumns, { import: id })
    assert.deepEqual(sheets, ['a', 'b'])
    return { id, before: before.length }
  }
  const first = await read('a')
  await office.does(startImport, { import: first.id, answers: usualAnswers })
  assert.deepEqual([first.before, (await read('b')).before, (await read('a')).before], [0, 0, 1])
})
