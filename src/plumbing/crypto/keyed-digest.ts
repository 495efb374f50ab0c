import { createHash, createHmac, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

export type KeyedDigest = {
  /** Names the key without telling anything of it. */
  keyId: string
  /** HMAC-SHA-256 of a text. */
  of(text: string): Buffer
}

/** Digests under this key of 256 bits. */
export const keyedDigest = (key: Buffer): KeyedDigest => ({
  keyId: createHash('sha256').update(key).digest('hex').slice(0, 16),
  of: (text) => createHmac('sha256', key).update(text, 'utf8').digest(),
})

/** The key kept in a file that only the program may read; made when it is not there. Throws when the file is no key. */
export function keyInFile(path: string): Buffer {
  try {
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (key.length !== 32) throw new Error('the file of the key does not hold a key')
  return key
}
