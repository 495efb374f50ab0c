import { randomFillSync } from 'node:crypto'

const hour = 3_600_000

/**
 * New people's ids for one act, ascending: UUIDv7 (RFC 9562) with its clock rounded down to the hour, so that an id does
 * not tell the moment a person was added. Ids of one act begin alike and lie near each other on disk.
 */
export function newPersonIds(now: Date, count: number): string[] {
  const head = Buffer.allocUnsafe(10)
  randomFillSync(head)
  head.writeUIntBE(Math.floor(now.getTime() / hour) * hour, 0, 6)
  head[6] = (head[6]! & 0x0f) | 0x70
  head[8] = (head[8]! & 0x3f) | 0x80
  const start = head.toString('hex')
  const tails = Buffer.allocUnsafe(6 * count)
  randomFillSync(tails)
  return Array.from({ length: count }, (_, i) => {
    const hex = start + tails.toString('hex', 6 * i, 6 * i + 6)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }).toSorted()
}

export const newPersonId = (now: Date): string => newPersonIds(now, 1)[0]!
