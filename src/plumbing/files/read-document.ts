import type { TextBlock } from '../text/text-blocks.ts'
import { blocksOfDocx } from './document-docx.ts'
import { blocksOfHtml } from './document-html.ts'
import { blocksOfPdf } from './document-pdf.ts'
import { blocksOfText } from './document-text.ts'
import { documentLimits, DocumentTrouble } from './document-trouble.ts'
import { encodingOf, startOf } from './encoding.ts'
import { FileTrouble } from './file-trouble.ts'

/**
 * The blocks of a document: PDF, Word (.docx), a web page or plain text, by what its bytes say and not by its name.
 * Refuses with a DocumentTrouble. For files of strangers only inside a thread (see document-worker.ts).
 */
export async function readDocument(bytes: Uint8Array): Promise<TextBlock[]> {
  if (bytes.length === 0) throw new DocumentTrouble('document-empty')
  if (bytes.length > documentLimits.bytes)
    throw new DocumentTrouble('document-too-big', documentLimits.bytes / 1_000_000)
  const blocks = await blocksFrom(bytes).catch((error: unknown) => {
    throw error instanceof FileTrouble ? troubleFrom(error) : error
  })
  let letters = 0
  for (const block of blocks) letters += block.kind === 'row' ? block.cells.join('').length : block.text.length
  if (letters > documentLimits.letters) throw new DocumentTrouble('document-too-long', documentLimits.pages)
  if (letters === 0) throw new DocumentTrouble('document-empty')
  return blocks
}

async function blocksFrom(bytes: Uint8Array): Promise<TextBlock[]> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  if (head.trimStart().startsWith('%PDF')) return await blocksOfPdf(bytes)
  if (head.startsWith('PK\x03\x04')) return await blocksOfDocx(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw cfb(bytes)
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf|\x1f\x8b|7z\xbc\xaf|Rar!|II\*\0|MM\0\*)/u.test(head))
    throw new DocumentTrouble(
      /^(?:\x89PNG|\xff\xd8\xff|GIF8|II|MM)/u.test(head) ? 'document-scanned' : 'document-unknown-kind',
    )
  const found = encodingOf(bytes.subarray(0, 1_000_000))
  const text = startOf(bytes, found === 'ascii' ? 'utf-8' : found).replace(/^\ufeff/u, '')
  return /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|html|head|body|div|main|article|h1|p|table|meta)\b/iu.test(
    text,
  )
    ? blocksOfHtml(text)
    : blocksOfText(text)
}

/** An old Word file, or one that is protected. */
function cfb(bytes: Uint8Array): DocumentTrouble {
  const has = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return new DocumentTrouble('document-password')
  return new DocumentTrouble(has('WordDocument') ? 'document-old-word' : 'document-unknown-kind')
}

function troubleFrom(error: FileTrouble): DocumentTrouble {
  if (error.code === 'password') return new DocumentTrouble('document-password')
  if (error.code === 'too-big-unpacked')
    return new DocumentTrouble('document-too-big', documentLimits.bytes / 1_000_000)
  if (error.code === 'not-a-table') return new DocumentTrouble('document-unknown-kind')
  return new DocumentTrouble('document-broken', undefined, { cause: error })
}
