import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { DocumentTrouble } from './document-trouble.ts'
import { readDocumentInWorker } from './document-worker.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const code = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof DocumentTrouble ? error.code : String(error)),
  )

/** A PDF of the objects given, the first of which is its root. */
function pdf(objects: readonly string[], trailer = ''): Buffer {
  let body = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const start = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  return bytes(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
  )
}

function pages(count: number, drawing: string, trailer = '', more: readonly string[] = []): Buffer {
  const kids = Array.from({ length: count }, (_, i) => `${3 + i} 0 R`).join(' ')
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
      ...Array.from(
        { length: count },
        () => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${count + 3} 0 R >>`,
      ),
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ...more,
    ],
    trailer,
  )
}

/** A zip of the parts given. */
function zipOf(parts: Readonly<Record<string, Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const { body, entry } = zipped(name, content, at)
    bodies.push(body)
    entries.push(entry)
    at += body.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, directory, end])
}

const zip = (name: string, content: Buffer): Buffer => zipOf({ [name]: content })

function zipped(name: string, content: Buffer, at: number): { body: Buffer; entry: Buffer } {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(crc32(content), 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc32(content), 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(content.length, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(at, 42)
  return { body: Buffer.concat([head, bytes(name), packed]), entry: Buffer.concat([entry, bytes(name)]) }
}

test('a picture of a page has no text to read', async () => {
  assert.equal(await code(readDocumentInWorker(pages(1, '0 0 595 842 re f'))), 'document-scanned')
})

test('a PDF that opens with a password is not opened', async () => {
  const guard = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
  const guarded = pages(1, 'BT ET', `/Encrypt 5 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `, [guard])
  assert.equal(await code(readDocumentInWorker(guarded)), 'document-password')
})

test('a file of five hundred pages is too long', async () => {
  assert.equal(await code(readDocumentInWorker(pages(500, ''))), 'document-too-long')
})

test('a broken PDF and a broken Word file are told broken', async () => {
  assert.equal(await code(readDocumentInWorker(bytes('%PDF-1.7\n1 0 obj\n<< /Type'))), 'document-broken')
  const word = zip('word/document.xml', bytes('<w:document><w:p/></w:document>'))
  assert.equal(await code(readDocumentInWorker(word.subarray(0, word.length - 12))), 'document-broken')
})

test('a Word file that swells is not unpacked', async () => {
  const bomb = zip('word/document.xml', Buffer.alloc(80_000_000, 32))
  assert.ok(bomb.length < 200_000)
  assert.equal(await code(readDocumentInWorker(bomb)), 'document-too-big')
})

test('a Word file that says it is small and swells is not unpacked either', async () => {
  const bomb = zip('word/document.xml', Buffer.alloc(80_000_000, 32))
  const lying = Buffer.from(bomb)
  lying.writeUInt32LE(1000, 22)
  lying.writeUInt32LE(1000, lying.lastIndexOf(bytes('PK\x01\x02')) + 24)
  assert.ok(['document-too-big', 'document-broken'].includes(await code(readDocumentInWorker(lying))))
})

test('a file is what its bytes say, not what its name says', async () => {
  assert.equal(await code(readDocumentInWorker(zip('xl/workbook.xml', bytes('<workbook/>')))), 'document-unknown-kind')
  assert.equal(await code(readDocumentInWorker(bytes('{\\rtf1 Tietosuojaseloste}'))), 'document-unknown-kind')
  assert.equal(await code(readDocumentInWorker(bytes('\x1f\x8b\x08\x00'))), 'document-unknown-kind')
  assert.equal(await code(readDocumentInWorker(Buffer.alloc(4000))), 'document-unknown-kind')
})

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const word = (xml: string, styles = ''): Buffer =>
  zipOf({ 'word/styles.xml': bytes(styles), 'word/document.xml': bytes(`<w:document>${xml}`) })

test('a Word file in which much is opened and nothing is ended is read through once', async () => {
  const told = paragraph('Tietosuojaseloste')
  const opened: Record<string, Buffer> = {
    tags: word(`${told}${'<w:p '.repeat(2_000_000)}`),
    styles: word(told, '<w:style '.repeat(1_000_000)),
    'styles that are open': word(told, '<w:style>'.repeat(1_000_000)),
    texts: word(`${told}<w:p><w:t>${'<![CDATA['.repeat(400_000)}</w:t></w:p>`),
    tables: word(`${'<w:tbl><w:tr><w:tc>'.repeat(300_000)}${told}`),
  }
  for (const [name, file] of Object.entries(opened))
    assert.notEqual(await code(readDocumentInWorker(file, { seconds: 10 })), 'document-too-slow', name)
})

test('an entity stands for nothing: none is unfolded, and no file is fetched by one', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
  const file = word(`${laughs}${paragraph('Seloste &b; ja &c; loppu')}</w:document>`)
  assert.deepEqual(await readDocumentInWorker(file), [{ kind: 'line', text: 'Seloste &b; ja &c; loppu', ends: true }])
})

test('text of CDATA is text, and what stands in it as an entity stays as it is', async () => {
  const file = word(paragraph('a &amp; <![CDATA[b &amp; <c>]]> d <![CDATA[e]]>'))
  const [block] = await readDocumentInWorker(file)
  assert.ok(block && 'text' in block)
  assert.equal(block.text, 'a & b &amp; <c> d e')
})

test('pages that hold themselves, drawings that draw themselves and scripts are not followed', async () => {
  const self = pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])
  const drawing = 'BT /F1 12 Tf (Tietosuojaseloste) Tj ET /X Do'
  const loop = pdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while (true) {}) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9999999 9999999] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> /Font << /F1 6 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> /Font << /F1 6 0 R >> >> /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
  for (const [name, file] of Object.entries({ self, loop })) {
    const told = await code(readDocumentInWorker(file, { seconds: 10 }))
    assert.ok(['read', 'document-broken', 'document-scanned', 'document-empty'].includes(told), `${name}: ${told}`)
  }
})
