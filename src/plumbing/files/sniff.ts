import { FileTrouble, type TroubleCode } from './file-trouble.ts'

const starts: [string, TroubleCode][] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'not-a-table'],
  ['\xff\xd8\xff', 'not-a-table'],
  ['GIF8', 'not-a-table'],
  ['{\\rtf', 'not-a-table'],
  ['\x1f\x8b', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
  ['SQLite format 3', 'not-a-table'],
]

/**
 * What a file is by its first bytes, whatever its name says. In: the file's beginning (64 kB is enough).
 * Out: 'zip' for a workbook to be looked into, 'cfb' for an old or protected one, else 'text'. Refuses other known kinds.
 */
export function sniff(head: Uint8Array): 'zip' | 'cfb' | 'text' {
  if (head.length === 0) throw new FileTrouble('empty')
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 2048)).toString('latin1')
  if (latin.startsWith('PK\x03\x04') || latin.startsWith('PK\x05\x06')) return 'zip'
  if (latin.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'cfb'
  for (const [start, code] of starts) if (latin.startsWith(start)) throw new FileTrouble(code)
  const text = latin
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase()
  if (/^<(?:!doctype html|html|head|body|table|meta)/.test(text)) throw new FileTrouble('html')
  if (text.startsWith('<?xml')) throw new FileTrouble('xml')
  if (/^(?:\[\s*)?\{\s*"/.test(text) || text.startsWith('begin:vcard') || text.startsWith('begin:vcalendar'))
    throw new FileTrouble('not-a-table')
  return 'text'
}

/** Why a compound file (CFB) is not read: a password-protected workbook or an old one. In: the whole file. */
export function cfbTrouble(bytes: Uint8Array): FileTrouble {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return new FileTrouble('password')
  return new FileTrouble(has('Workbook') || has('Book') ? 'xls' : 'not-a-table')
}

/**
 * Why a zip is not read as a workbook. In: the names of its parts in small letters, its `mimetype` part, and the path of its
 * main document ('' when it has none). Undefined when it may be a workbook.
 */
export function zipTrouble(names: ReadonlySet<string>, mimetype: string, main: string): FileTrouble | undefined {
  if (/^xl\/[^/]*\.bin$/i.test(main)) return new FileTrouble('xlsb')
  if (/^xl\//i.test(main)) return names.has(main.toLowerCase()) ? undefined : new FileTrouble('broken')
  if (main) return new FileTrouble('not-a-table')
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) {
    return new FileTrouble(mimetype.includes('spreadsheet') ? 'ods' : 'not-a-table')
  }
  if ([...names].some((name) => name.startsWith('index/') || name === 'index.zip')) return new FileTrouble('numbers')
  return new FileTrouble(names.has('[content_types].xml') ? 'broken' : 'zip')
}
