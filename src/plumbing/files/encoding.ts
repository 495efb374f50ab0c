import { isUtf8 } from 'node:buffer'
import { FileTrouble } from './file-trouble.ts'
import type { Encoding } from './table.ts'

/**
 * The encoding of a text file by its first bytes (a megabyte is enough): byte order marks, zero bytes of UTF-16, valid UTF-8,
 * else Windows-1252. 'ascii' when nothing tells: look further. Zero bytes elsewhere are not text.
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
    throw new FileTrouble('not-a-table')
  }
  const whole = head.subarray(0, head.length - unfinished(head))
  if (!isUtf8(whole)) return 'windows-1252'
  return head.some((byte) => byte > 127) ? 'utf-8' : 'ascii'
}

/**
 * Text pieces of a byte stream. A byte that is not UTF-8 in a file that began as UTF-8 ends the text after the last good
 * line and calls `onBad` instead of throwing, so that the rows before it come through.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onBad: () => void,
): AsyncGenerator<string> {
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
