import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importOffice, usualAnswers } from '../../testing/import-office.ts'
import { previewImport } from './preview-import.ts'
import { seeImportColumns } from './see-import-columns.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo-import.ts'

const csv = (...rows: string[]): string => ['Etunimi;Sukunimi;Sähköposti;Puhelin', ...rows].join('\n') + '\n'
const aino = 'Aino;Virtanen;aino@posti.example;040 000 0111'
const eero = 'Eero;Salo;eero@posti.example;040 000 0222'

test('a file is read, looked at and brought in, and the look told what the import did', async () => {
  const office = await importOffice()
  const id = await office.begin(csv(aino, eero, 'Helmi;Virtanen;aino@posti.example;', ';;;040'))
  const columns = await office.does(seeImportColumns, { import: id })
  assert.equal(columns.state, 'draft')
  assert.deepEqual(
    columns.columns.map((one) => one.field),
    ['name.given', 'name.family', 'contact.email', 'contact.phone'],
  )
  await office.does(previewImport, { import: id, ...usualAnswers })
  const looked = await office.see(id)
  assert.equal(looked.state, 'looked', JSON.stringify(looked))
  const expected = { new: 2, possible: 1, refused: 1 }
  assert.deepEqual(looked.counts, expected)
  assert.equal(await office.count('people'), 0)
  await office.does(startImport, { import: id })
  const done = await office.see(id)
  assert.equal(done.state, 'done')
  assert.equal(done.counts.new, 2)
  assert.equal(done.counts.possible, 1)
  assert.equal(done.counts.refused, 1)
  assert.equal(await office.count('people'), 2)
  const [doubt] = await office.rows(id, 'possible')
  assert.equal(doubt!.match?.given, 'Aino')
  assert.deepEqual(doubt!.because, ['Sama sähköposti, eri nimi.'])
  await office.does(undoImport, { import: id })
  const undone = await office.see(id)
  assert.equal(undone.state, 'undone')
  assert.deepEqual([undone.counts.undone, undone.counts.kept], [2, 0])
  for (const table of ['people', 'emails', 'phones', 'entries', 'confirmations'])
    assert.equal(await office.count(table), 0, table)
  assert.deepEqual(await office.look('select direction * entries as moved from movements order by at'), [
    { moved: 2 },
    { moved: -2 },
  ])
})
