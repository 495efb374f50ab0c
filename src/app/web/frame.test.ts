/// <reference types="node" />
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { axeViolations, closeBrowser, openPage, serveFolder, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = '.cache/frame-test'

/** Three screens of no slice, in the place of the program's own list. */
const trialScreens: Plugin = {
  name: 'trial-screens',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/app/web/screens.ts')
      ? `
import { createElement as h } from 'react'
import { Page } from '${root}/src/ui/page.tsx'
import { useSeen, Refusals } from '${root}/src/ui/operation.tsx'
import { useShell, useWords } from '${root}/src/ui/shell.tsx'
const Home = () => h(Page, { title: 'Tänään' }, h('a', { href: '/people' }, 'Luettelo'))
const People = () => {
  const say = useWords('trial')
  const { purpose, kept, keep } = useShell()
  const { done, refused } = useSeen('see-trial', { of: kept.of ?? 'first' })
  return h(Page, { title: say('title') }, h('p', null, say('rows', { count: 1189 })), h('p', { id: 'aim' }, purpose.aim),
    h('p', { id: 'done' }, done && done.text), h(Refusals, { refused }),
    h('button', { onClick: () => keep({ of: 'broken' }) }, 'Riko'), h('button', { onClick: () => keep({ of: 'refused' }) }, 'Kieltäydy'),
    h('p', null, say('branch.leaf')), h('p', null, say('missing')))
}
const SignIn = () => h(Page, { title: 'Kirjaudu' }, '')
const Account = () => h(Page, { title: 'Oma tili' }, '')
export const screens = [
  { path: '/', load: async () => Home },
  { path: '/people', load: async () => People },
  { path: '/account', load: async () => Account },
  { path: '/sign-in', load: async () => SignIn, bare: true, open: true },
]`
      : undefined,
}

const me = {
  account: { id: 'a1', name: 'Maija Virtanen', email: 'maija@metsapolku.example' },
  office: {
    id: 'trial',
    name: 'Metsäpolun Puutarha Oy',
    timeZone: 'Europe/Helsinki',
    today: '2026-11-25',
    declared: true,
  },
  language: 'fi',
  permissions: ['see people'],
  purposes: [
    { aim: 'customer-care', name: 'Asiakaspalvelu' },
    { aim: 'billing', name: 'Laskutus' },
  ],
  usualPurpose: 'customer-care',
  undertaking: { state: 'signed' },
  counts: { '/people': { count: 3 } },
}
const texts = {
  trial: { title: 'Henkilöt', branch: { leaf: 'Lehti' }, rows: { one: '{count} rivi', other: '{count} riviä' } },
}

let server: Awaited<ReturnType<typeof serveFolder>>
let signedIn = true
let broken = true

before(async () => {
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    plugins: [trialScreens],
    build: { outDir: resolve(root, folder) },
  })
  server = await serveFolder(folder, ({ path, body }) => {
    if (path === '/api/see-me') return signedIn ? { status: 200, json: { done: me } } : { status: 401, json: {} }
    if (path.startsWith('/words/')) return { status: 200, json: texts }
    if (path !== '/api/see-trial') return undefined
    const { of } = JSON.parse(body) as { of: string }
    if (of === 'broken' && broken) return { status: 500, json: { incident: '7KQ4' } }
    if (of === 'refused')
      return {
        status: 409,
        json: { refused: [{ code: 'open', because: 'Lasku 1042 on avoinna.', article: '17 art. 3 e' }] },
      }
    return { status: 200, json: { done: { text: 'perillä' } } }
  })
})
after(async () => {
  await closeBrowser()
  await server.close()
})

/** Opens the program and goes to an address inside it, as the server would answer every address with the same page. */
async function open(path: string, view: View = {}): Promise<Page> {
  const page = await openPage({ ...view, origin: server.origin })
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.continue({ url: `${server.origin}/app.html` })
      : route.continue(),
  )
  await page.goto(path)
  await page.waitForSelector('#page')
  return page
}

describe('the frame', () => {
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
    ['dark', 390],
  ] as const)
    test(`has no accessibility violation and breaks no policy, ${theme}, ${width} wide`, async () => {
      const page = await open('/', { theme, width })
      assert.deepEqual(await axeViolations(page), [])
      assert.deepEqual(troubles(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await page.context().close()
    })

  test('shows only the places whose screen exists and that the reader may see', async () => {
    const page = await open('/')
    const nav = page.getByRole('navigation', { name: 'Päävalikko', exact: true })
    assert.deepEqual(await nav.getByRole('link').allTextContents(), ['Tänään', 'Henkilöt33 avoinna'])
    await page.context().close()
  })

  test('opens a link without loading the page anew, moves the focus to it, and comes back', async () => {
    const page = await open('/')
    await page.evaluate('window.same = true')
    await page.getByRole('link', { name: 'Luettelo' }).click()
    await page.getByRole('heading', { name: 'Henkilöt' }).waitFor()
    assert.equal(await page.evaluate('window.same && document.activeElement.id'), 'page')
    await page.goBack()
    await page.getByRole('heading', { name: 'Tänään' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('2')
    await page.getByRole('heading', { name: 'Henkilöt' }).waitFor()
    await page.context().close()
  })

  test('has one’s own account behind the last tab of a phone', async () => {
    const page = await open('/', { width: 390 })
    await page.getByRole('button', { name: 'Lisää' }).click()
    await page.getByRole('link', { name: 'Oma tili' }).click()
    await page.getByRole('heading', { name: 'Oma tili' }).waitFor()
    await page.context().close()
  })

  test('changes the purpose by P and a digit, and every later call says it', async () => {
    const page = await open('/people')
    await page.getByText('perillä').waitFor()
    await page.keyboard.press('p')
    await page.getByRole('menuitemradio', { name: 'Laskutus' }).waitFor()
    const [asked] = await Promise.all([page.waitForRequest('**/api/see-trial'), page.keyboard.press('2')])
    await page.getByRole('menuitemradio', { name: 'Laskutus' }).waitFor({ state: 'detached' })
    assert.equal(asked.headers()['seloste-purpose'], 'billing')
    assert.equal(await page.locator('#aim').textContent(), 'billing')
    await page.context().close()
  })

  test('finds places in the palette', async () => {
    const page = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('hen')
    await page.getByRole('option', { name: /Henkilöt/, selected: true }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Henkilöt' }).waitFor()
    await page.context().close()
  })
})

describe('what goes wrong', () => {
  test('missing words stand in brackets and are an error that a test sees', async () => {
    const page = await open('/people')
    await page.getByText('⟦trial.missing⟧').waitFor()
    await page.getByText('1\u00a0189 riviä').waitFor()
    await page.getByText('Lehti').waitFor()
    assert.ok(troubles(page).some((line) => line.includes('missing words: trial.missing')))
    await page.context().close()
  })

  test('what is broken says so in plain words with its reference, and can be tried again', async () => {
    const page = await open('/people')
    await page.getByRole('button', { name: 'Riko' }).click()
    await page.getByRole('heading', { name: 'Jotain meni rikki. Mitään ei muuttunut.' }).waitFor()
    await page.getByText('Tunnus 7KQ4.').waitFor()
    broken = false
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.getByText('perillä').waitFor()
    broken = true
    await page.context().close()
  })

  test('a refusal stands on the page with the article behind it', async () => {
    const page = await open('/people')
    await page.getByRole('button', { name: 'Kieltäydy' }).click()
    await page.getByText('Lasku 1042 on avoinna.').waitFor()
    await page.getByText('Peruste').click()
    assert.equal(await page.getByText('17 art. 3 e').isVisible(), true)
    assert.equal(await page.evaluate('location.pathname + location.search'), '/people')
    await page.context().close()
  })

  test('an address that leads nowhere says so', async () => {
    const page = await open('/nowhere')
    await page.getByRole('heading', { name: 'Tätä sivua ei ole' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.context().close()
  })

  test('a lost connection is told in a line, and what is on the page stays', async () => {
    const page = await open('/')
    await page.context().setOffline(true)
    await page.getByText('Yhteys ohjelmaan on poikki').waitFor()
    assert.equal(await page.getByRole('heading', { name: 'Tänään' }).count(), 1)
    await page.context().setOffline(false)
    await page.getByText('Yhteys ohjelmaan on poikki').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('a stranger is sent to sign in', async () => {
    signedIn = false
    const page = await open('/people', { language: 'sv' })
    await page.getByRole('heading', { name: 'Kirjaudu' }).waitFor()
    assert.equal(await page.evaluate('location.pathname'), '/sign-in')
    assert.equal(await page.evaluate('document.documentElement.lang'), 'sv')
    signedIn = true
    await page.context().close()
  })
})

test('the shell with its frame is at most 200 kB of compressed script, so that the first screen fits in 250', () => {
  const built = resolve(root, folder, 'assets')
  const manifest = JSON.parse(readFileSync(resolve(root, folder, 'manifest.json'), 'utf8')) as Record<
    string,
    { file: string; imports?: string[] }
  >
  const needed = new Set<string>()
  const add = (key: string) => {
    const entry = manifest[key]
    if (!entry || needed.has(entry.file)) return
    needed.add(entry.file)
    entry.imports?.forEach(add)
  }
  add('app.html')
  add('start.tsx')
  const size = [...needed].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(resolve(root, folder, file))).length,
    0,
  )
  assert.ok(size > 0 && size <= 200_000, `${size} bytes in ${[...needed].join(', ')}`)
  assert.ok(readdirSync(built).some((file) => file.endsWith('.woff2')))
})

test('the page holds no inline script or style, and the public stylesheet has its own name', () => {
  const html = readFileSync(resolve(root, folder, 'app.html'), 'utf8')
  assert.equal(/<style|style=|<script(?![^>]*\bsrc=)/.test(html), false)
  const css = readFileSync(resolve(root, folder, 'public.css'), 'utf8')
  assert.match(css, /\.public/)
  assert.equal(/url\((?!\/assets\/|"?data:image\/svg)/.test(css), false)
})
