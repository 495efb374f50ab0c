import { randomFillSync } from 'node:crypto'

const hour = 3_600_000

/**
 * A new person's id: UUIDv7 (RFC 9562) with its clock rounded down to the hour, so that rows stay near each other on
 * disk and the id does not tell the moment a person was added.
 */
export function newPersonId(now: Date): string {
  const bytes = Buffer.allocUnsafe(16)
  randomFillSync(bytes)
  bytes.writeUIntBE(Math.floor(now.getTime() / hour) * hour, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
