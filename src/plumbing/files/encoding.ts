import { isUtf8 } from 'node:buffer'
import { FileTrouble } from './file-trouble.ts'
import type { Encoding } from './table.ts'

/**
 * The encoding of a text file by its first bytes (a megabyte is enough): byte order marks, zero bytes of UTF-16, valid UTF-8,
 * else one of the encodings of old by where their å, ä and ö stand. 'ascii' when nothing tells: look further. UTF-8 with
 * other bytes among it stays UTF-8, so that the row where it changes is told. A file full of control characters is not text.
 */
export function encodingOf(head: Uint8Array): Encoding | 'ascii' {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros: [number, number] = [0, 0]
  const reach = Math.min(head.length, 4096)
  for (let i = 0; i < reach; i++) if (head[i] === 0) zeros[i & 1]!++
  if (zeros[0] + zeros[1] > 0) {
    if (zeros[1] > reach * 0.3 && zeros[0] < reach * 0.05) return 'utf-16le'
    if (zeros[0] > reach * 0.3 && zeros[1] < reach * 0.05) return 'utf-16be'
  }
  if (controls(head, reach) > Math.max(2, reach * 0.01)) throw new FileTrouble('not-a-table')
  const whole = head.subarray(0, head.length - unfinished(head))
  if (!isUtf8(whole)) return ofOld(head)
  return head.some((byte) => byte > 127) ? 'utf-8' : 'ascii'
}

function controls(head: Uint8Array, reach: number): number {
  let found = 0
  for (let i = 0; i < reach; i++) if (head[i]! < 32 && (head[i]! < 9 || head[i]! > 13)) found++
  return found
}

/* Å Ä Ö å ä ö é ü as each encoding writes them. Signs that are quotation marks elsewhere are left out. */
const letters: [Encoding, Set<number>][] = [
  ['macintosh', new Set([0x81, 0x80, 0x85, 0x8c, 0x8a, 0x9a, 0x8e, 0x9f])],
  ['cp850', new Set([0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94, 0x82, 0x81])],
  ['windows-1252', new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6, 0xe9, 0xfc])],
]
const utf8Letters = new Set([0x85, 0x84, 0x96, 0xa5, 0xa4, 0xb6, 0xa9, 0xbc])

function ofOld(head: Uint8Array): Encoding {
  const scores = letters.map(() => 0)
  for (let i = 1; i < head.length; i++) {
    const byte = head[i]!
    if (byte < 128) continue
    if (byte === 0xc3 && utf8Letters.has(head[i + 1] ?? 0)) return 'utf-8'
    // A letter stands between letters; quotation marks and dashes stand at the edges of words.
    if (!isLetter(head[i - 1]!) || !isLetter(head[i + 1] ?? 0)) continue
    letters.forEach(([, signs], n) => signs.has(byte) && scores[n]!++)
  }
  const [mac, dos, win] = scores as [number, number, number]
  if (Math.max(mac, dos) <= Math.max(win, 1)) return 'windows-1252'
  return mac > dos ? 'macintosh' : 'cp850'
}

const isLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte > 127

/**
 * Text pieces of a byte stream. A byte that is not UTF-8 in a file that began as UTF-8 ends the text after the last good
 * line and calls `onBad` instead of throwing, so that the rows before it come through.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onBad: () => void,
): AsyncGenerator<string> {
  if (encoding === 'cp850') {
    for await (const chunk of chunks) yield clean(fromCp850(chunk))
    return
  }
  const decoder = new TextDecoder(encoding)
  let carried: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (encoding !== 'utf-8') {
      yield clean(decoder.decode(chunk, { stream: true }))
      continue
    }
    const bytes = carried.length ? Buffer.concat([carried, chunk]) : chunk
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes))
    carried = bytes.subarray(whole.length)
    if (isUtf8(whole)) {
      yield clean(decoder.decode(whole, { stream: true }))
      continue
    }
    yield clean(decoder.decode(goodLines(whole), { stream: true }))
    onBad()
    return
  }
  if (carried.length) onBad()
  else yield clean(decoder.decode())
}

/** The text of bytes in the encoding that `encodingOf` gave; for a beginning, which may end in the middle of a sign. */
export const startOf = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'cp850' ? fromCp850(bytes) : new TextDecoder(encoding).decode(bytes)

/* The upper half of code page 850, in which Excel saves "CSV (MS-DOS)". No decoder of the platform knows it. */
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const fromCp850 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (sign) => cp850[sign.charCodeAt(0) - 128]!)

/** How many bytes at the end begin a UTF-8 sign that is not finished. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

function goodLines(bytes: Uint8Array): Uint8Array {
  let good = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) {
    if (!isUtf8(bytes.subarray(good, end + 1))) break
    good = end + 1
  }
  return bytes.subarray(0, good)
}

function clean(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}
