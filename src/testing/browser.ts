import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { readFile } from 'node:fs/promises'
import { chromium as playwright } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

export type { Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** Unpacks the browser of the npm package once, whole or not at all, so that two test runs at a time never see half of it. */
async function unpackedBrowser(): Promise<string> {
  const { version } = require(join(root, 'node_modules/@sparticuz/chromium/package.json')) as { version: string }
  const folder = join(root, '.cache', `browser-${version}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const part = `${folder}.${process.pid}`
  mkdirSync(part, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = part
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(program)) throw error
  }
  return program
}

const ownFolder = '/usr/bin/chromium'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

async function launch(): Promise<Browser> {
  const options = { args, timeout: 60_000 }
  try {
    return await playwright.launch({ ...options, executablePath: await unpackedBrowser() })
  } catch (error) {
    if (!existsSync(ownFolder)) throw error
    return await playwright.launch({ ...options, executablePath: ownFolder })
  }
}

let running: Promise<Browser> | undefined

/** One browser for a test process, started at the first call. End it with `closeBrowser` in an `after`. */
export function startBrowser(): Promise<Browser> {
  running ??= launch()
  return running
}

export async function closeBrowser(): Promise<void> {
  const browser = await running
  running = undefined
  await browser?.close()
}

export type View = {
  width?: 1440 | 1024 | 390 | 320 | (number & {})
  height?: number
  theme?: 'light' | 'dark'
  language?: 'fi' | 'sv' | 'en'
  /** Where relative addresses of `page.goto` begin, e.g. `http://127.0.0.1:3000`. */
  origin?: string
  forcedColors?: boolean
  touch?: boolean
}

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const seen = new WeakMap<Page, string[]>()

/**
 * A fresh page in a context of its own (no cookies of another test), the content security policy in force and motion
 * off. Errors, refusals of the policy and requests to strangers are gathered for `troubles`.
 */
export async function openPage(view: View = {}): Promise<Page> {
  const browser = await startBrowser()
  const width = view.width ?? 1440
  const context = await browser.newContext({
    viewport: { width, height: view.height ?? (width < 600 ? 844 : 900) },
    colorScheme: view.theme ?? 'light',
    locale: locales[view.language ?? 'fi'],
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
    forcedColors: view.forcedColors ? 'active' : 'none',
    hasTouch: view.touch ?? width < 600,
    ...(view.origin === undefined ? {} : { baseURL: view.origin }),
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const found: string[] = []
  seen.set(page, found)
  page.on('pageerror', (error) => found.push(`error: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') found.push(`console: ${line.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const strange = url.protocol.startsWith('http') && url.hostname !== '127.0.0.1' && url.hostname !== 'localhost'
    if (strange) found.push(`request to a stranger: ${url.origin}`)
  })
  return page
}

/** What went wrong on the page so far: script errors, refusals of the content security policy, requests to strangers. */
export const troubles = (page: Page): string[] => seen.get(page) ?? []

type AxeNode = { target: unknown[]; failureSummary?: string }
type AxeResult = { violations: { id: string; impact?: string; nodes: AxeNode[] }[] }

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let axeSource: string | undefined

/**
 * Accessibility violations of the page as it stands (WCAG 2.0-2.2 A and AA, and axe's good practice), one line each;
 * an empty list when there are none. The checker enters by the debugger, so the page's policy stays in force.
 */
export async function axeViolations(page: Page, options: { within?: string } = {}): Promise<string[]> {
  axeSource ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  const session = await page.context().newCDPSession(page)
  const evaluate = async (expression: string, awaitPromise: boolean) => {
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise, returnByValue: true })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'axe did not run')
    return answer.result.value as unknown
  }
  // A list opened under its field is read with the field, not as a part of the page.
  const floating = 'body *:not(.menu-pop, .menu-pop *)'
  const adjust = `axe.configure({ rules: [{ id: 'region', selector: '${floating}' }] })`
  await evaluate(`${axeSource};${adjust};undefined`, false)
  // What was read aloud of a button that is gone is kept by the announcer of the parts for some seconds.
  const place = JSON.stringify({ include: [options.within ?? 'html'], exclude: ['[data-live-announcer]'] })
  const settings = JSON.stringify({ runOnly: { type: 'tag', values: axeTags }, resultTypes: ['violations'] })
  const result = (await evaluate(`axe.run(${place}, ${settings})`, true)) as AxeResult
  await session.detach()
  return result.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact ?? '?'}) ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}

/**
 * Saves a picture as `.cache/pictures/<name>.png` and tells where it is. The whole page by default: the window is made as
 * high as the page for the moment, so that a bar at the bottom of the window stands at the bottom of the picture.
 */
export async function picture(page: Page, name: string, options: { whole?: boolean } = {}): Promise<string> {
  const file = join(root, '.cache/pictures', `${name}.png`)
  mkdirSync(join(root, '.cache/pictures'), { recursive: true })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const size = page.viewportSize()
  if (size && (options.whole ?? true)) {
    const height = await page.evaluate<number>('document.documentElement.scrollHeight')
    await page.setViewportSize({ width: size.width, height: Math.min(8000, Math.max(size.height, height)) })
  }
  await page.screenshot({ path: file, animations: 'disabled' })
  if (size) await page.setViewportSize(size)
  return file
}

/** Pixels by which the page is wider than its window; 0 when nothing has to be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  json: 'application/json',
}

/**
 * Serves a built folder on a free port under the content security policy of the program, for tests of parts that need no
 * server. `answer` may take a request first (POST bodies as text) and gives undefined for what it leaves to the files.
 */
export async function serveFolder(
  folder: string,
  answer?: (request: { method: string; path: string; body: string }) => { status: number; json: unknown } | undefined,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const base = resolve(root, folder)
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const own = answer?.({ method: request.method ?? 'GET', path, body: Buffer.concat(parts).toString() })
    if (own) {
      response.writeHead(own.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(own.json))
      return
    }
    const file = resolve(base, `.${path}`)
    const ending = file.slice(file.lastIndexOf('.') + 1)
    if (!file.startsWith(base) || !existsSync(file) || types[ending] === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': types[ending], 'Content-Security-Policy': policy })
    response.end(await readFile(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((ended) => {
        server.closeAllConnections()
        server.close(() => ended())
      }),
  }
}
