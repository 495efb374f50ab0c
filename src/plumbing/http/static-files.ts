import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const dense = /^(?:text\/|application\/json|image\/svg)/

type Held = { bytes: Buffer; type: string; etag: string; immutable: boolean; packed: Map<string, Promise<Buffer>> }
export type StaticFiles = { has(path: string): boolean; answer(path: string, request: Request): Promise<Response> }

/**
 * Files of a folder as they are at the start, by a fixed list: nothing is looked up on disk by an address. Those under
 * `/assets/` carry their hash in the name and never change.
 */
export function staticFiles(folder: string): StaticFiles {
  const held = new Map<string, Held>()
  if (existsSync(folder))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name)
      const type = types[extname(name)]
      if (!type || !statSync(file).isFile()) continue
      const bytes = readFileSync(file)
      const path = `/${name.replaceAll('\\', '/')}`
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
      held.set(path, { bytes, type, etag, immutable: path.startsWith('/assets/'), packed: new Map() })
    }
  return {
    has: (path) => held.has(path),
    async answer(path, request) {
      const file = held.get(path)
      if (!file) throw new Error('no such file in the list')
      const headers: Record<string, string> = {
        'Content-Type': file.type,
        ETag: file.etag,
        Vary: 'Accept-Encoding',
        'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      }
      if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
      return packed(file, request.headers.get('accept-encoding') ?? '', headers)
    },
  }
}

/** A text for the browser, packed as the browser can take it. */
export function packedText(text: string, type: string): (request: Request) => Promise<Response> {
  const bytes = Buffer.from(text)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const file: Held = { bytes, type, etag, immutable: false, packed: new Map() }
  return async (request) => {
    const headers = { 'Content-Type': type, ETag: etag, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    return packed(file, request.headers.get('accept-encoding') ?? '', headers)
  }
}

async function packed(file: Held, accepts: string, headers: Record<string, string>): Promise<Response> {
  const way =
    dense.test(file.type) && file.bytes.length > 1024
      ? (/\bbr\b/.exec(accepts)?.[0] ?? /\bgzip\b/.exec(accepts)?.[0])
      : undefined
  if (!way) return new Response(new Uint8Array(file.bytes), { headers })
  let coming = file.packed.get(way)
  if (!coming) {
    coming =
      way === 'br'
        ? brotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
        : gzipped(file.bytes, { level: 9 })
    file.packed.set(way, coming)
  }
  return new Response(new Uint8Array(await coming), { headers: { ...headers, 'Content-Encoding': way } })
}
