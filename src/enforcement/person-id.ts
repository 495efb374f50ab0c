import { randomFillSync, randomInt } from 'node:crypto'

const hour = 3_600_000
/** Bits of an id between its clock and its random tail. */
const room = 2 ** 26

/** Where the last act of this program stood within its hour. */
let last = { hour: 0, at: 0 }

/**
 * New people's ids for one act, ascending: UUIDv7 (RFC 9562, method 1 of 6.2) with its clock rounded down to the hour, so
 * that an id does not tell the moment a person was added. Within the hour the ids of later acts stand after those of
 * earlier ones: neighbours lie together on disk, and indexes are filled page by page.
 */
export function newPersonIds(now: Date, count: number): string[] {
  const head = Buffer.allocUnsafe(10)
  const at = nextPlace(Math.floor(now.getTime() / hour) * hour)
  head.writeUIntBE(last.hour, 0, 6)
  head.writeUInt16BE(0x7000 | (at >>> 14), 6)
  head.writeUInt16BE(0x8000 | (at & 0x3fff), 8)
  const start = head.toString('hex')
  const tails = Buffer.allocUnsafe(6 * count)
  randomFillSync(tails)
  return Array.from({ length: count }, (_, i) => {
    const hex = start + tails.toString('hex', 6 * i, 6 * i + 6)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }).toSorted()
}

/** A start of its own for each hour and program; a full hour begins anew. */
function nextPlace(now: number): number {
  const next = last.at + randomInt(1, 8)
  last = { hour: now, at: now === last.hour && next < room ? next : randomInt(room / 2) }
  return last.at
}

export const newPersonId = (now: Date): string => newPersonIds(now, 1)[0]!
