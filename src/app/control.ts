import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Hono } from 'hono'
import type { Env } from './caller.ts'
import { listenerOf, opened, stopped, type Listening } from './server.ts'

/** The kernel takes no longer path of a socket than this. */
const longest = 100

/** The socket of a data directory; for a very long path it lies in a folder of its own under the temporary files. */
export function controlPath(data: string): string {
  const near = join(resolve(data), 'control.sock')
  if (near.length <= longest) return near
  const name = createHash('sha256').update(resolve(data)).digest('hex').slice(0, 16)
  return join(tmpdir(), `seloste-${process.getuid?.() ?? 0}-${name}`, 'control.sock')
}

/**
 * Listens on the socket for the command line. Only the program's own user can open it (mode 600): whoever can is the
 * console. A socket left by a killed program is replaced; the caller holds the database, so no other is running.
 */
export async function listenOnSocket(app: Hono<Env>, data: string): Promise<Omit<Listening, 'port'>> {
  const path = controlPath(data)
  if (dirname(path) !== resolve(data)) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  rmSync(path, { force: true })
  const server = createServer(listenerOf(app, true))
  const before = process.umask(0o177)
  try {
    await opened(server, { path })
  } finally {
    process.umask(before)
  }
  chmodSync(path, 0o600)
  return {
    async stop() {
      await stopped(server)
      rmSync(path, { force: true })
    },
  }
}
