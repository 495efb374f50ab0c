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

/** A zip of one part. */
function zip(name: string, content: Buffer): Buffer {
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
  const before = Buffer.concat([head, bytes(name), packed])
  const directory = Buffer.concat([entry, bytes(name)])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(before.length, 16)
  return Buffer.concat([before, directory, end])
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
