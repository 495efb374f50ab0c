import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { exportNotices } from '../domain/documents/export-notices.ts'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { axeViolations, closeBrowser, openPage, sidewaysScroll, troubles } from '../testing/browser.ts'
import { testProgram, type ProgramOffice, type TestProgram } from '../testing/program.ts'
import type { Env } from './caller.ts'
import { noticeFiles } from './notice-files.ts'
import { writeFolder } from './notice-export.ts'
import { noticeRoutes } from './notices.ts'
import { listen, type Listening } from './server.ts'

const console = { kind: 'console', name: 'console' } as const
const example = readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8')
const shop = (() => {
  const read = readDeclaration(example)
  if (!('declaration' in read)) throw new Error('the example cannot be read')
  return read.declaration
})()

let house: TestProgram
let office: ProgramOffice
let app: Hono<Env>
let server: Listening
let origin: string
const folder = mkdtempSync(join(tmpdir(), 'seloste-notices-'))

before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
  office = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const outcome = await office.as(console, declareRegisters, { document: shop, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('from', c.req.header('x-test-from') ?? '127.0.0.1')
    await next()
  })
  noticeRoutes(app, house.program)
  server = await listen(app, { host: '127.0.0.1', port: 0, tls: undefined })
  origin = `http://127.0.0.1:${server.port}`
})
after(async () => {
  await closeBrowser()
  await server.stop()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const lines = () => office.look<{ n: number }>('select count(*)::int as n from access_log')
const countLines = async (): Promise<number> => (await lines())[0]!.n

describe('the public notices', () => {
  test('are read by anybody, at the address of the company and at its id', async () => {
    for (const name of ['metsapolun-puutarha-oy', office.office.id]) {
      const list = await get(`/notices/${name}`)
      assert.equal(list.status, 200)
      const text = await list.text()
      assert.match(text, /Asiakkaiden tietosuojaseloste/)
      assert.match(text, new RegExp(`href="/notices/${name}/customers\\?language=fi"`))
      const notice = await get(`/notices/${name}/customers`)
      assert.equal(notice.status, 200)
      assert.match(await notice.text(), /Metsäpolun Puutarha Oy/)
    }
  })

  test('a notice about the own staff is at its address and not in the list', async () => {
    assert.doesNotMatch(await (await get('/notices/metsapolun-puutarha-oy')).text(), /Henkilöstön tietosuojaseloste/)
    const staff = await get('/notices/metsapolun-puutarha-oy/staff')
    assert.equal(staff.status, 200)
    assert.match(await staff.text(), /Henkilöstön tietosuojaseloste/)
  })

  test('hold no script, allow none, and load nothing from elsewhere', async () => {
    const answer = await get('/notices/metsapolun-puutarha-oy/customers')
    assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/)
    assert.doesNotMatch(answer.headers.get('content-security-policy')!, /script-src|unsafe/)
    assert.doesNotMatch(await answer.text(), /<script|<iframe|style="|src="http/)
  })

  test('the reader chooses the language in the address, else the browser tells it', async () => {
    const page = '/notices/metsapolun-puutarha-oy/customers'
    const language = async (path: string, accepts?: string) =>
      /<html lang="(..)"/.exec(await (await get(path, accepts ? { 'accept-language': accepts } : {})).text())?.[1]
    assert.equal(await language(page), 'fi')
    assert.equal(await language(page, 'de-DE, sv-FI;q=0.8, en;q=0.9'), 'en')
    assert.equal(await language(page, 'en;q=0, sv'), 'sv')
    assert.equal(await language(`${page}?language=sv`, 'en'), 'sv')
    assert.equal(await language(`${page}?language=xx`, 'en'), 'en')
  })

  test('are kept by browsers only until they change', async () => {
    const first = await get('/notices/metsapolun-puutarha-oy/customers')
    const tag = first.headers.get('etag')!
    assert.equal(first.headers.get('cache-control'), 'public, no-cache')
    assert.match(first.headers.get('vary')!, /Accept-Language/)
    const again = await get('/notices/metsapolun-puutarha-oy/customers', { 'if-none-match': tag })
    assert.equal(again.status, 304)
  })

  test('many readers leave one line in the log, without anybody’s address', async () => {
    await (await get('/notices/metsapolun-puutarha-oy/marketing')).text()
    const before = await countLines()
    for (let i = 0; i < 20; i++) await get('/notices/metsapolun-puutarha-oy/marketing')
    for (let i = 0; i < 20; i++) await get(`/notices/metsapolun-puutarha-oy/made-up-${i}`)
    assert.equal(await countLines(), before)
    const seen = await office.look(
      "select distinct actor_kind, actor, purpose, people, channel, origin from access_log where operation = 'see-notice'",
    )
    assert.deepEqual(seen, [
      {
        actor_kind: 'visitor',
        actor: null,
        purpose: 'legal-duty',
        people: [],
        channel: 'public-page',
        origin: null,
      },
    ])
  })

  test('a new declaration is on the page at once', async () => {
    const before = await get('/notices/metsapolun-puutarha-oy/customers')
    const document = structuredClone(shop)
    document.office.controller.phone = '040 000 0599'
    const outcome = await office.as(console, declareRegisters, { document, base: 1 })
    assert.ok('done' in outcome)
    const now = await get('/notices/metsapolun-puutarha-oy/customers', { 'if-none-match': before.headers.get('etag')! })
    assert.equal(now.status, 200)
    assert.match(await now.text(), /040 000 0599/)
  })

  test('an earlier version stays at its address, says that it is one, and leads to the one in force', async () => {
    const page = '/notices/metsapolun-puutarha-oy/customers'
    const now = await (await get(page)).text()
    assert.match(now, /Julkaistu 25\.11\.2026 klo \d+\.\d\d\./)
    assert.match(now, /Aiemmat versiot/)
    assert.match(now, new RegExp(`href="${page}\\?language=fi&amp;version=1"`))
    const before = await (await get(`${page}?version=1`)).text()
    assert.match(before, /Tämä on aiempi versio\./)
    assert.doesNotMatch(before, /040 000 0599/)
    for (const wrong of ['99', '0', 'x', '1e3'])
      assert.equal((await get(`${page}?version=${wrong}`)).status, 404, wrong)
  })

  test('an address that is no notice’s says so in plain words, and shows the way to the list', async () => {
    const missing = await get('/notices/metsapolun-puutarha-oy/nothing', { 'accept-language': 'sv' })
    assert.equal(missing.status, 404)
    const text = await missing.text()
    assert.match(text, /Beskrivningen hittas inte/)
    assert.match(text, /href="\/notices\/metsapolun-puutarha-oy"/)
    for (const path of ['/notices/no-such-office', '/notices/No%20Such', '/notices/a/b', '/notices/fonts/x.woff2']) {
      const answer = await get(path)
      assert.equal(answer.status, 404, path)
      assert.match(await answer.text(), /Selostetta ei löydy/)
    }
  })

  test('one address cannot fetch without end', async () => {
    let last = 200
    for (let i = 0; i < 130 && last === 200; i++)
      last = (await get('/notices/metsapolun-puutarha-oy', { 'x-test-from': '203.0.113.9' })).status
    assert.equal(last, 429)
    assert.equal((await get('/notices/metsapolun-puutarha-oy')).status, 200)
  })

  test('an office that has declared nothing has no notices yet', async () => {
    const empty = await house.makeOffice({ name: 'Tyhjä Oy' })
    assert.equal((await get(`/notices/${empty.office.id}`)).status, 404)
  })

  for (const [theme, width, language] of [
    ['light', 1440, 'fi'],
    ['dark', 1440, 'en'],
    ['light', 390, 'sv'],
    ['dark', 390, 'fi'],
  ] as const)
    test(`have no accessibility violation and break no policy, ${theme}, ${width} wide, ${language}`, async () => {
      for (const path of ['', '/customers', '/nothing']) {
        const page = await openPage({ theme, width, language, origin })
        await page.goto(`/notices/metsapolun-puutarha-oy${path}`)
        assert.deepEqual(await axeViolations(page), [])
        const expected = path === '/nothing' ? /404/ : /^$/
        assert.ok(
          troubles(page).every((line) => expected.test(line.replace(/.*404.*/, '404'))),
          troubles(page).join(),
        )
        assert.equal(await sidewaysScroll(page), 0)
        const fonts = await page.evaluate('[...document.fonts].filter((f) => f.status === "loaded").length')
        assert.ok(Number(fonts) >= 1, 'its own fonts')
        await page.context().close()
      }
    })
})

describe('notices taken out for the company’s own site', () => {
  const files = async () => {
    const outcome = await office.as(office.owner, exportNotices, {})
    assert.ok('done' in outcome)
    return await noticeFiles(outcome.done)
  }

  test('are plain pages in every language, and every link stays inside the folder', async () => {
    const made = await files()
    for (const name of ['index.html', 'index.sv.html', 'index.en.html', 'customers.html', 'customers.en.html'])
      assert.ok(made.has(name), name)
    for (const [name, content] of made) {
      if (!name.endsWith('.html')) continue
      const links = [...String(content).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to!)
      for (const to of links.filter((one) => !/^(?:#|mailto:|tel:|https?:\/\/)/.test(one)))
        assert.ok(made.has(to), `${name}: ${to}`)
      assert.doesNotMatch(String(content), /<script/)
      assert.equal(links.includes(name.replace(/html$/, 'pdf')), !name.startsWith('index.'), name)
    }
    assert.match(Buffer.from(made.get('customers.sv.pdf')!).toString('latin1'), /^%PDF[^]*\/Lang \(sv\)/)
    const data = JSON.parse(String(made.get('customers.jsonld')!)) as Record<string, unknown>
    assert.deepEqual([data['@type'], data['dct:hasVersion']], ['dpv:PrivacyNotice', '2'])
  })

  test('hold the earlier versions too, and each leads to the others', async () => {
    const next = structuredClone(shop)
    next.office.controller.phone = '040 000 0577'
    const own = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
    for (const [base, document] of [
      shop,
      next,
      { ...next, documents: next.documents.filter(({ key }) => key !== 'marketing') },
    ].entries()) {
      const outcome = await own.as(console, declareRegisters, { document, base })
      assert.ok('done' in outcome, JSON.stringify(outcome))
    }
    const exported = await own.as(own.owner, exportNotices, {})
    assert.ok('done' in exported)
    const made = await noticeFiles(exported.done)
    const key = 'marketing'
    const [now, before] = [String(made.get(`${key}.html`)), String(made.get(`${key}.v1.html`))]
    assert.match(now, /ei ole enää voimassa/)
    assert.match(now, /040 000 0577/)
    assert.doesNotMatch(before, /040 000 0577/)
    assert.match(before, /Tämä on aiempi versio/)
    assert.ok(now.includes(`href="${key}.v1.html"`) && before.includes(`href="${key}.v1.sv.html"`))
    assert.match(String(made.get('index.html')), /Eivät enää voimassa/)
    for (const [name, content] of made)
      for (const [, to] of name.endsWith('.html') ? String(content).matchAll(/(?:href|src)="([^"#:]+)"/g) : [])
        assert.ok(made.has(to!), `${name}: ${to}`)
  })

  test('are opened from the disk, look as they do when served, and lead from language to language', async () => {
    const place = join(folder, 'out')
    writeFolder(place, await files())
    const page = await openPage({ width: 1440 })
    await page.goto(pathToFileURL(join(place, 'index.html')).href)
    await page.getByRole('link', { name: 'Asiakkaiden tietosuojaseloste' }).click()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Privacy notice for customers' }).waitFor()
    const look = 'getComputedStyle(document.querySelector("h1")).cssText + getComputedStyle(document.body).cssText'
    const onDisk = await page.evaluate(look)
    assert.deepEqual(await axeViolations(page), [])
    const served = await openPage({ width: 1440, origin, language: 'en' })
    await served.goto('/notices/metsapolun-puutarha-oy/customers')
    assert.equal(await served.evaluate(look), onDisk)
    await page.context().close()
    await served.context().close()
  })

  test('go over an earlier export, and into no folder that holds anything else', async () => {
    const made = await files()
    const place = join(folder, 'twice')
    writeFolder(place, new Map<string, string | Uint8Array>([...made, ['old.html', 'old']]))
    assert.ok(existsSync(join(place, 'old.html')))
    assert.notEqual(writeFolder(place, made), 'not ours')
    assert.equal(existsSync(join(place, 'old.html')), false)
    const other = mkdtempSync(join(folder, 'site-'))
    writeFileSync(join(other, 'index.html'), 'the company’s own page')
    assert.equal(writeFolder(other, made), 'not ours')
    assert.equal(readFileSync(join(other, 'index.html'), 'utf8'), 'the company’s own page')
  })

  test('are taken out by those who may see the registers, and by nobody else', async () => {
    await assert.rejects(office.as({ kind: 'visitor', name: 'visitor' }, exportNotices, {}), { code: 'not-permitted' })
  })
})
