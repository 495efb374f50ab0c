import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { FileTrouble } from './file-trouble.ts'

export type ZipPart = { name: string; at: number; packed: number; unpacked: number; method: number; crc: number }
/** `parts` by name in small letters. */
export type Zip = { bytes: Buffer; parts: Map<string, ZipPart>; limit: number; used: number }

const most = 5000
const end = 0x06054b50
const central = 0x02014b50
const local = 0x04034b50

/**
 * The directory of a zip held in memory (APPNOTE 6.3; zip64 sizes, no encryption, stored or deflated parts). Refuses what it
 * cannot trust: 'broken', 'password', and 'too-big-unpacked' when the declared sizes together pass `limit` bytes.
 */
export function openZip(bytes: Uint8Array, limit: number): Zip {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const tail = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (tail < 0 || tail + 22 > buffer.length || buffer.readUInt32LE(tail) !== end) throw new FileTrouble('broken')
  const count = buffer.readUInt16LE(tail + 10)
  let at = buffer.readUInt32LE(tail + 16)
  if (count > most) throw new FileTrouble('broken')
  const parts = new Map<string, ZipPart>()
  let declared = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== central) throw new FileTrouble('broken')
    const nameLength = buffer.readUInt16LE(at + 28)
    if (buffer.readUInt16LE(at + 8) & 1) throw new FileTrouble('password')
    const name = buffer
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    const part = {
      name,
      at: buffer.readUInt32LE(at + 42),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
    }
    readLongSizes(buffer.subarray(at + 46 + nameLength, at + 46 + nameLength + buffer.readUInt16LE(at + 30)), part)
    declared += part.unpacked
    if (parts.has(name.toLowerCase())) throw new FileTrouble('broken')
    parts.set(name.toLowerCase(), part)
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  if (declared > limit) throw tooBig(limit)
  return { bytes: buffer, parts, limit, used: 0 }
}

function readLongSizes(extra: Buffer, part: ZipPart): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    for (const key of ['unpacked', 'packed', 'at'] as const) {
      if (part[key] !== 0xffffffff || field + 8 > extra.length) continue
      part[key] = Number(extra.readBigUInt64LE(field))
      field += 8
    }
  }
}

/** One part unpacked piece by piece; what is really unpacked counts against the zip's limit, and the CRC must hold. */
export async function* readPart(zip: Zip, name: string): AsyncGenerator<Buffer> {
  const part = zip.parts.get(name.toLowerCase())
  if (!part || part.at + 30 > zip.bytes.length || zip.bytes.readUInt32LE(part.at) !== local)
    throw new FileTrouble('broken')
  const from = part.at + 30 + zip.bytes.readUInt16LE(part.at + 26) + zip.bytes.readUInt16LE(part.at + 28)
  const packed = zip.bytes.subarray(from, from + part.packed)
  if (packed.length !== part.packed || (part.method !== 0 && part.method !== 8)) throw new FileTrouble('broken')
  let sum = 0
  let size = 0
  try {
    for await (const piece of unpack(packed, part.method)) {
      size += piece.length
      zip.used += piece.length
      if (zip.used > zip.limit) throw tooBig(zip.limit)
      if (size > part.unpacked) throw new FileTrouble('broken')
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    if (error instanceof FileTrouble) throw error
    throw new FileTrouble('broken', {}, { cause: error })
  }
  if (size !== part.unpacked || sum !== part.crc) throw new FileTrouble('broken')
}

/** A whole part as text, '' when there is none. For parts known to be small: `most` bytes at the most. */
export async function readPartText(zip: Zip, name: string, mostBytes = 20_000_000): Promise<string> {
  const part = zip.parts.get(name.toLowerCase())
  if (!part) return ''
  if (part.unpacked > mostBytes) throw tooBig(mostBytes)
  const pieces: Buffer[] = []
  for await (const piece of readPart(zip, name)) pieces.push(piece)
  return new TextDecoder().decode(Buffer.concat(pieces))
}

async function* unpack(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += 65536) yield packed.subarray(at, at + 65536)
    return
  }
  const inflate = Readable.from(slices(packed), { objectMode: false }).pipe(createInflateRaw({ chunkSize: 65536 }))
  try {
    for await (const piece of inflate) yield piece as Buffer
  } finally {
    inflate.destroy()
  }
}

function* slices(packed: Buffer): Generator<Buffer> {
  for (let at = 0; at < packed.length; at += 65536) yield packed.subarray(at, at + 65536)
}

function tooBig(limit: number): FileTrouble {
  return new FileTrouble('too-big-unpacked', { detail: String(Math.round(limit / 1_000_000)) })
}
