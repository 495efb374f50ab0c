import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DocumentTrouble } from './document-trouble.ts'
import { readDocumentInWorker } from './document-worker.ts'
import { readDocument } from './read-document.ts'

const folder = join(import.meta.dirname, '../../../bench/documents-read')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const code = async (reading: Promise<unknown>): Promise<string> =>
  await reading.then(
    () => 'read',
    (error: unknown) => (error instanceof DocumentTrouble ? error.code : String(error)),
  )

/** A PDF of so many empty pages, with text on each when there is some. */
function pdf(pages: number, text = ''): Uint8Array {
  const kids = Array.from({ length: pages }, (_, i) => `${3 + i} 0 R`).join(' ')
  const stream = text === '' ? '' : `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from(
      { length: pages },
      () =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pages + 3} 0 R /Resources << /Font << /F1 ${pages + 4} 0 R >> >> >>`,
    ),
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const start = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const xref = body.length
  return bytes(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`,
  )
}

test('plain text gives lines, items and rows', async () => {
  assert.deepEqual(await readDocument(bytes('Otsikko\n\n- yksi\nTieto\tVastaus\n')), [
    { kind: 'line', text: 'Otsikko', ends: true },
    { kind: 'item', text: 'yksi' },
    { kind: 'row', cells: ['Tieto', 'Vastaus'] },
  ])
})

test('a web page gives its headings, items and rows, and nothing of its scripts', async () => {
  const page =
    '<html><head><title>x</title></head><body><script>alert(1)</script><h2>Tiedot</h2><ul><li>nimi &amp; osoite</li></ul><table><tr><th>A</th><td>B<br>C</td></tr></table></body></html>'
  assert.deepEqual(await readDocument(bytes(page)), [
    { kind: 'heading', text: 'Tiedot', level: 2 },
    { kind: 'item', text: 'nimi & osoite' },
    { kind: 'row', cells: ['A', 'B\nC'] },
  ])
})

test('a paragraph of a Word file that is bold as a whole is a heading', async () => {
  const blocks = await readDocument(readFileSync(join(folder, '04-dataskydd.docx')))
  assert.ok(blocks.some((one) => one.kind === 'heading' && one.text === '9. Lagringstid'))
  assert.equal(blocks[0]?.kind, 'heading')
})

test('a table of two columns in a PDF is read by rows, its broken lines joined', async () => {
  const blocks = await readDocumentInWorker(readFileSync(join(folder, '03-tietovirta.pdf')))
  const row = blocks.find((one) => one.kind === 'row' && one.cells[0] === 'Miten ja milloin tietoja poistetaan')
  assert.ok(row?.kind === 'row' && row.cells[1]?.startsWith('Vikailmoitukset poistetaan 2 vuoden kuluttua'))
})

test('rows of a PDF that stand close, their names set in the middle, are parted', async () => {
  const blocks = await readDocumentInWorker(readFileSync(join(folder, 'held-out-07-vartiointi.pdf')))
  const cells = blocks.flatMap((one) => (one.kind === 'row' ? [one.cells] : []))
  assert.deepEqual(cells.map(([name]) => name).slice(0, 6), [
    'Mistä tiedot tulevat',
    'Millä perusteella',
    'Suostumus',
    'Mitä tietoja saadaan',
    'Missä järjestelmissä',
    'Missä sijaitsee',
  ])
  assert.equal(cells[5]![1], 'Konesali Suomessa')
})

test('what cannot be read is told by its kind', async () => {
  assert.equal(await code(readDocument(new Uint8Array())), 'document-empty')
  assert.equal(await code(readDocument(bytes('   \n\n'))), 'document-empty')
  assert.equal(await code(readDocument(pdf(2))), 'document-scanned')
  assert.equal(await code(readDocument(pdf(101, 'text'))), 'document-too-long')
  assert.equal(await code(readDocument(bytes('%PDF-1.4 not really'))), 'document-broken')
  assert.equal(await code(readDocument(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))), 'document-scanned')
  assert.equal(await code(readDocument(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))), 'document-scanned')
  const cfb = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
  assert.equal(await code(readDocument(cfb('EncryptedPackage'))), 'document-password')
  assert.equal(await code(readDocument(cfb('WordDocument'))), 'document-old-word')
})

test('a zip that is no Word file, and one that swells, are refused', async () => {
  const docx = readFileSync(join(folder, '04-dataskydd.docx'))
  const cut = docx.subarray(0, docx.length - 30)
  assert.equal(await code(readDocument(cut)), 'document-broken')
})

test('a thread that takes too long is ended', async () => {
  assert.equal(await code(readDocumentInWorker(pdf(1, 'x'), { seconds: 0.001 })), 'document-too-slow')
})
