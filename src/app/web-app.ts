import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Language } from '../enforcement/operation.ts'
import { cameFrom, isOwnHost } from '../plumbing/http/same-origin.ts'
import { commonHeaders, dataPolicy, pagePolicy } from '../plumbing/http/security-headers.ts'
import { packedText, staticFiles } from '../plumbing/http/static-files.ts'
import { tokenBuckets } from '../plumbing/http/token-bucket.ts'
import { failed, forbidden, sentence } from './answers.ts'
import { callOperation, strangersLimit } from './api.ts'
import { addressOf, callerOf, languageOf, type Door, type Env } from './caller.ts'
import { consoleRoutes } from './console-routes.ts'
import { demoRoutes } from './demo/demo-routes.ts'
import { documentRoutes } from './document-download.ts'
import { importRoutes } from './import-download.ts'
import { noticeFormRoutes } from './notice-form.ts'
import { noticeRoutes } from './notices.ts'
import { openApi } from './openapi.ts'
import { changePassphrase } from './own-passphrase.ts'
import { packageRoutes } from './package-download.ts'
import { paperRoutes } from './paper-download.ts'
import { toldRoutes } from './told-download.ts'
import { letterRoutes } from './letters-download.ts'
import type { Program } from './program.ts'
import { acceptInvitation, lookAtInvitation, lookAtSetup, setUp } from './set-up.ts'
import { changeOffice, signIn, signInLimits, signOut } from './sign-in.ts'
import { receiveDocument } from './document-reading.ts'
import { receiveUpload } from './upload.ts'
import { wordsJson } from './word-files.ts'

export const builtScreens = join(import.meta.dirname, '../../dist/web')

/** React Aria puts this one rule into the page itself; its hash lets it through the policy. */
const pressable = '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}'
const ownStyles = [`'sha256-${createHash('sha256').update(pressable).digest('base64')}'`]

/** Every route of the program over an open door. Nothing is answered to other names, other sites or strangers. */
export function webApp(program: Program, door: Door, screens: string = builtScreens): Hono<Env> {
  const app = new Hono<Env>()
  const limits = signInLimits(program.now)
  const strangers = tokenBuckets(strangersLimit, () => program.now().getTime())
  const way = { program, door, limits }
  const files = staticFiles(screens)
  const texts = new Map(
    (['fi', 'sv', 'en'] as const).map((one: Language) => [
      `${one}.json`,
      packedText(wordsJson(program.words, one), 'application/json; charset=utf-8'),
    ]),
  )

  app.onError((error, c) => failed(c, error, program))
  app.use(async (c, next) => {
    c.set('language', 'fi')
    c.set('from', addressOf(c, door))
    const fromConsole = c.env?.console === true
    if (!fromConsole && door.origins.length > 0 && !isOwnHost(c.req.header('host'), door.origins))
      return c.text('not this program’s address', 421)
    await next()
    if (!fromConsole) program.attempts.note(c.res.status, c.get('from'))
    for (const [name, value] of Object.entries(commonHeaders(door.secure))) c.header(name, value)
    if (c.res.headers.get('content-security-policy') === null) c.header('Content-Security-Policy', dataPolicy)
    if (c.res.headers.get('cache-control') === null) c.header('Cache-Control', 'no-store')
  })

  app.get('/healthz', async (c) => {
    const { rows } = await program.database.work.query('select 1 as well')
    return c.json({ well: rows.length === 1 })
  })
  app.get('/words/:file', async (c) => {
    const text = texts.get(c.req.param('file') as 'fi.json')
    return text ? await text(c.req.raw) : c.json({ because: sentence('fi', 'noPage') }, 404)
  })

  const knownCaller = async (c: Parameters<typeof callerOf>[0], next: () => Promise<void>) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && caller.kind !== 'console') {
      const came = cameFrom(c.req.raw.headers, door.origins)
      const ok = caller.kind === 'session' ? came === 'own-page' : came !== 'elsewhere'
      if (!ok) return forbidden(c, 'cross-site', sentence(c.get('language'), 'crossSite'))
    }
    return next()
  }
  for (const path of [
    '/api/*',
    '/session',
    '/session/*',
    '/setup',
    '/setup/*',
    '/invitation',
    '/invitation/*',
    '/upload',
    '/console/*',
  ])
    app.on(['POST', 'DELETE', 'PUT', 'PATCH'], path, knownCaller)

  app.post('/api/end-session', (c) => signOut(c, program, door))
  app.post('/api/read-document', (c) => receiveDocument(c, program, strangers))
  app.post('/api/:operation', (c) => callOperation(c, program, strangers))
  app.post('/session', (c) => signIn(c, program, door, limits))
  app.delete('/session', (c) => signOut(c, program, door))
  app.post('/session/office', (c) => changeOffice(c, program, door))
  app.post('/session/passphrase', (c) => changePassphrase(c, way))
  app.post('/setup/look', (c) => lookAtSetup(c, way))
  app.post('/setup', (c) => setUp(c, way))
  app.post('/invitation/look', (c) => lookAtInvitation(c, way))
  app.post('/invitation', (c) => acceptInvitation(c, way))
  app.post('/upload', (c) => receiveUpload(c, program))
  consoleRoutes(app, program, door)
  noticeFormRoutes(app, program)
  noticeRoutes(app, program)
  importRoutes(app, program, door)
  documentRoutes(app, program, door)
  paperRoutes(app, program, door)
  packageRoutes(app, program, door)
  toldRoutes(app, program, door)
  letterRoutes(app, program, door)
  demoRoutes(app, way)
  app.get('/openapi.json', (c) => c.json(openApi(program.operations.values(), door.origins[0] ?? '/')))

  app.get('*', async (c) => {
    const path = c.req.path
    const page = files.has(path) && path !== '/app.html' ? path : isPagePath(path) ? '/app.html' : undefined
    if (page === undefined || !files.has(page)) return c.json({ because: sentence('fi', 'noPage') }, 404)
    const response = await files.answer(page, c.req.raw)
    response.headers.set('Content-Security-Policy', pagePolicy(ownStyles))
    return response
  })
  return app
}

/** Addresses of screens: anything without a file ending that is no route of the program. */
const isPagePath = (path: string): boolean =>
  !/\.[a-z0-9]+$/i.test(path) && !/^\/(?:api|words|upload|console|notices|assets)(?:\/|$)/.test(path)
