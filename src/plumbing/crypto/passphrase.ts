import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const hashing = promisify(argon2)
const cost = { memory: 65_536, passes: 3, parallelism: 1 }
const bytes = 32

/** At most two at a time: each takes 64 MB and a quarter of a second on the thread pool. */
const most = 2
let running = 0
const waiting: (() => void)[] = []

async function turn<T>(work: () => Promise<T>): Promise<T> {
  if (running < most) running++
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const encode = (part: Buffer): string => part.toString('base64').replaceAll('=', '')

/** Argon2id (RFC 9106) off the main thread; out: the PHC string with its salt and cost. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await turn(() =>
    hashing('argon2id', { message: passphrase.normalize('NFC'), nonce: salt, tagLength: bytes, ...cost }),
  )
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(hash)}`
}

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(Buffer.alloc(16))}$${encode(Buffer.alloc(bytes))}`

/** Whether the passphrase is the one stored. With nothing stored the same work is done and the answer is no. */
export async function isPassphrase(passphrase: string, stored: string | null): Promise<boolean> {
  const parts = form.exec(stored ?? nobodys)
  if (!parts) throw new Error('the stored passphrase is in no known form')
  const [, memory, passes, parallelism, salt, kept] = parts
  const expected = Buffer.from(kept!, 'base64')
  const found = await turn(() =>
    hashing('argon2id', {
      message: passphrase.normalize('NFC'),
      nonce: Buffer.from(salt!, 'base64'),
      tagLength: expected.length,
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    }),
  )
  return timingSafeEqual(found, expected) && stored !== null
}
