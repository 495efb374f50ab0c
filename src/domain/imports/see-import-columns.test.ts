import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { importOffice, usualAnswers, type ImportOffice } from '../../testing/import-office.ts'
import { closeImport } from './close-import.ts'
import { previewImport } from './preview-import.ts'
import { readImportColumns } from './read-import-columns.ts'
import { seeImportColumns } from './see-import-columns.ts'

const example = (name: string) => ({ path: resolve(import.meta.dirname, '../../../examples', name) })
const columnsOf = (office: ImportOffice, id: string) => office.does(seeImportColumns, { import: id })
const fieldsOf = async (office: ImportOffice, id: string): Promise<Record<string, string | null>> =>
  Object.fromEntries((await columnsOf(office, id)).columns.map((one) => [one.header, one.field]))

test('the columns of an Excel file with a title above are known by their Finnish headings', async () => {
  const office = await importOffice()
  const id = await office.begin(example('asiakkaat.xlsx'), 'asiakkaat.xlsx')
  const seen = await columnsOf(office, id)
  assert.deepEqual(
    [seen.state, seen.kind, seen.sheet, seen.headerRow, seen.rows],
    ['draft', 'xlsx', 'Asiakkaat', 3, 1212],
  )
  const byHeader = Object.fromEntries(seen.columns.map((one) => [one.header, one]))
  assert.equal(byHeader['Nimi']!.field, 'name.full')
  assert.equal(byHeader['S-posti']!.field, 'contact.email')
  assert.equal(byHeader['Asiakas alk.']!.field, 'relation.began')
  const shoes = byHeader['Kengännumero']!
  assert.deepEqual([shoes.confidence, shoes.field, shoes.takenAlongAs], ['unknown', null, 'own.kengannumero'])
  assert.ok(shoes.filled > 100 && shoes.filled < 1212)
  assert.equal(seen.sample.length, 5)
})

test('a Swedish file and one in Windows-1252 are known by their headings too', async () => {
  const office = await importOffice()
  const swedish = await fieldsOf(office, await office.begin(example('kontakter.csv'), 'kontakter.csv'))
  assert.deepEqual(
    [swedish['Förnamn'], swedish['Efternamn'], swedish['E-post'], swedish['Postnummer'], swedish['Språk']],
    ['name.given', 'name.family', 'contact.email', 'contact.address.postal-code', 'language'],
  )
  const contacts = await fieldsOf(office, await office.begin(example('yhteyshenkilot.csv'), 'yhteyshenkilot.csv'))
  assert.equal(contacts['Yritys'], 'work.organisation')
  assert.equal(contacts['Y-tunnus'], 'work.business-id')
})

test('a file in English is known by its headings, and no identity code of it is shown', async () => {
  const office = await importOffice()
  const id = await office.begin(
    'First name,Last name,Email,SSN\nAino,Virtanen,aino@posti.example,131052-308T\nEero,Salo,eero@posti.example,\n',
  )
  const seen = await columnsOf(office, id)
  assert.deepEqual(
    seen.columns.map(({ field, confidence }) => [field, confidence]),
    [
      ['name.given', 'sure'],
      ['name.family', 'sure'],
      ['contact.email', 'sure'],
      ['identity-code', 'refused'],
    ],
  )
  assert.doesNotMatch(JSON.stringify(seen), /308T/)
  const [kept] = await office.look<{ n: number }>(
    `select count(*)::int as n from kept_rows where cells::text like '%308T%'`,
  )
  assert.equal(kept!.n, 0)
})

test('the very same file is known again', async () => {
  const office = await importOffice()
  const rows = 'Etunimi;Sukunimi;Sähköposti\nAino;Virtanen;aino@posti.example\n'
  const first = await office.bringIn(rows)
  const again = await columnsOf(office, await office.begin(rows, 'toinen nimi.csv'))
  assert.deepEqual(
    again.before.map((one) => [one.import, one.state, one.register]),
    [[first, 'done', 'customers']],
  )
  const other = await columnsOf(office, await office.begin(rows.replace('Aino', 'Eero')))
  assert.deepEqual(other.before, [])
})

for (const [what, name, content, says] of [
  ['a PDF', 'asiakkaat.csv', '%PDF-1.7\n1 0 obj\n', /PDF, ei taulukko/],
  ['an empty file', 'asiakkaat.csv', '', /tyhjä/],
  ['a file with headings alone', 'asiakkaat.csv', 'Nimi;Sähköposti\n', /vain otsikkorivi/],
  ['a web page named as a workbook', 'asiakkaat.xlsx', '<html><table></table></html>', /verkkosivu/],
  [
    'a workbook cut in the middle',
    'asiakkaat.xlsx',
    Buffer.from('PK\x03\x04 and then nothing', 'latin1'),
    /rikki|pakattu/,
  ],
  ['a quotation mark that never ends', 'a.csv', 'Nimi;Puh\nAino;"040\nEero;1\n', /lainausmerkki/],
] as const) {
  test(`${what} is refused with the reason, and nothing is kept of it`, async () => {
    const office = await importOffice()
    const id = await office.begin(content, name)
    const seen = await columnsOf(office, id)
    assert.equal(seen.state, 'failed')
    assert.match(seen.trouble!.because, says)
    assert.deepEqual([seen.columns, await office.count('kept_rows')], [[], 0])
    const outcome = await office.asks(previewImport, { import: id, ...usualAnswers })
    assert.ok('refused' in outcome)
  })
}

test('an upload that is not there any more is told', async () => {
  const office = await importOffice()
  const { import: id } = await office.does(readImportColumns, { file: 'a'.repeat(32), name: 'poissa.csv' })
  const seen = await columnsOf(office, id)
  assert.deepEqual([seen.state, seen.trouble?.code], ['failed', 'file-gone'])
})

test('a closed import keeps neither rows nor file', async () => {
  const office = await importOffice()
  const id = await office.begin('Etunimi;Sukunimi;Sähköposti\nAino;Virtanen;aino@posti.example\n')
  assert.equal(await office.count('kept_rows'), 1)
  await office.does(closeImport, { import: id })
  assert.equal(await office.count('kept_rows'), 0)
  assert.equal((await office.see(id)).closed, true)
  const { readdirSync } = await import('node:fs')
  assert.deepEqual(readdirSync(office.uploads), [])
})
