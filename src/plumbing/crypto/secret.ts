import { createHash, randomBytes } from 'node:crypto'

/** A new secret of 256 random bits as 43 letters (base64url), with the hash under which it is stored. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

/** SHA-256 of a secret as it was handed out. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()
