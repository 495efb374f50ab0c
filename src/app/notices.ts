import { readFileSync } from 'node:fs'
import type { Context, Hono } from 'hono'
import { plainNoticePage } from '../domain/documents/plain-notice.page.ts'
import { languagesWished } from '../domain/documents/public-notices.rules.ts'
import { languages, type Language } from '../domain/registers/text.rules.ts'
import { packedText } from '../plumbing/http/static-files.ts'
import { tokenBuckets } from '../plumbing/http/token-bucket.ts'
import type { Env } from './caller.ts'
import { noticeDress } from './notice-style.ts'
import { noticeStore } from './notice-store.ts'
import type { Program } from './program.ts'

/** A public page loads its own style and fonts and nothing else: no script, no form, no frame around it. */
const publicPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const limit = { most: 120, seconds: 1 }
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text)

/**
 * `GET /notices/<office>` lists an office's privacy notices, `GET /notices/<office>/<document>` shows one; the office by
 * slug or id. The language by `?language=`, else by Accept-Language, among those the company has; an earlier version by
 * `?version=`. Nobody signs in, and no reader is written down anywhere.
 */
export function noticeRoutes(app: Hono<Env>, program: Program): void {
  const dress = noticeDress()
  const stylesheet = `/notices/style.css?${dress.mark}`
  const style = packedText(dress.css, 'text/css; charset=utf-8')
  const fonts = new Map([...dress.fonts].map(([name, file]) => [name, readFileSync(file)]))
  const pageFor = noticeStore(program)
  const visits = tokenBuckets(limit, () => program.now().getTime())

  const plain = (c: Context<Env>, told: 'missing' | 'tooOften' | 'broken', list?: string): Response => {
    c.header('Content-Security-Policy', publicPolicy)
    const status = told === 'missing' ? 404 : told === 'tooOften' ? 429 : 500
    return c.html(plainNoticePage(told, wished(c), stylesheet, list), status)
  }

  const answer = async (c: Context<Env>): Promise<Response> => {
    const wait = visits.take(c.get('from'))
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return plain(c, 'tooOften')
    }
    const { office = '', document } = c.req.param()
    const place = isName(office) ? await program.offices.find(office) : undefined
    if (!place || 'closed' in place) return plain(c, 'missing')
    const base = `/notices/${office}`
    const one = document === undefined ? {} : { document }
    const version = versionAsked(c)
    const wanted = { office: place.office, base, ...one, ...version, language: wished(c), stylesheet }
    const page = version && (document === undefined || isName(document)) ? await pageFor(wanted) : undefined
    if (!page) return plain(c, 'missing', document === undefined ? undefined : base)
    const response = await page(c.req.raw)
    response.headers.set('Content-Security-Policy', publicPolicy)
    response.headers.set('Vary', 'Accept, Accept-Encoding, Accept-Language')
    response.headers.set('Cache-Control', 'public, no-cache')
    return response
  }

  const orBroken = async (c: Context<Env>): Promise<Response> => {
    try {
      return await answer(c)
    } catch (error) {
      program.trace('notice-not-shown', { code: String((error as { code?: unknown }).code ?? 'none') })
      return plain(c, 'broken')
    }
  }

  app.get('/notices/style.css', async (c) => {
    const response = await style(c.req.raw)
    if (c.req.query(dress.mark) !== undefined)
      response.headers.set('Cache-Control', 'public, max-age=31536000, immutable')
    return response
  })
  app.get('/notices/fonts/:file{.+\\.woff2}', (c) => {
    const bytes = fonts.get(c.req.param('file'))
    if (!bytes) return plain(c, 'missing')
    c.header('Cache-Control', 'public, max-age=2592000')
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'font/woff2' })
  })
  app.get('/notices/:office', orBroken)
  app.get('/notices/:office/:document', orBroken)
}

/** An earlier version by its number; nothing when what stands in the address is no number. */
function versionAsked(c: Context<Env>): { version?: number } | undefined {
  const asked = c.req.query('version')
  if (asked === undefined) return {}
  return /^[1-9]\d{0,8}$/.test(asked) ? { version: Number(asked) } : undefined
}

const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language)

/** The reader's language: chosen in the address, else the first of the browser's wishes that is ours, else Finnish. */
function wished(c: Context<Env>): Language {
  const chosen = c.req.query('language')
  if (isLanguage(chosen)) return chosen
  return languagesWished(c.req.header('accept-language') ?? '').find(isLanguage) ?? 'fi'
}
