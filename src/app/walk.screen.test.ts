/// <reference types="node" />
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, openPage, picture, sidewaysScroll, troubles } from '../testing/browser.ts'
import type { Page } from '../testing/browser.ts'
import { passphrase } from '../testing/browser-calls.ts'

/* The main job from nothing, as a stranger with an Excel file meets it: the program is started as `npm start` starts it. */

const root = resolve(import.meta.dirname, '../..')
const customers = join(root, 'examples/asiakkaat.xlsx')
const data = mkdtempSync(join(tmpdir(), 'seloste-walk-'))
let program: ChildProcess
let ended: Promise<unknown>
let origin: string
let link: string
let notice: string

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((found) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    }),
  )
}

before(async () => {
  const port = await freePort()
  origin = `http://localhost:${port}`
  const kept = Object.entries(process.env).filter(([name]) => !/^(SELOSTE_|NODE_TEST|DATABASE_URL)/.test(name))
  program = spawn(process.execPath, [join(root, 'bin/seloste'), 'start'], {
    env: { ...Object.fromEntries(kept), SELOSTE_DATA: data, SELOSTE_PORT: String(port), LANG: 'fi_FI.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  ended = new Promise((done) => program.once('exit', done))
  link = await new Promise<string>((found, fail) => {
    let said = ''
    program.stdout!.on('data', (piece: Buffer) => {
      said += piece.toString()
      const line = said.split('\n').find((one) => one.startsWith(`${origin}/setup#`))
      if (line) found(line.trim())
    })
    void ended.then((code) => fail(new Error(`the program ended with ${String(code)} and said: ${said}`)))
  })
})
after(async () => {
  await closeBrowser()
  program?.kill('SIGTERM')
  await ended
  rmSync(data, { recursive: true, force: true })
})

let seen = 0

/** Nothing to remark for accessibility, no fault in the page, nothing to scroll sideways on a narrow phone. */
async function inOrder(page: Page, name: string): Promise<void> {
  if (process.env['TEST_PICTURES']) await picture(page, `walk-${String(++seen).padStart(2, '0')}-${name}`)
  assert.deepEqual(await axeViolations(page), [], name)
  assert.deepEqual(
    troubles(page).filter((one) => !/status of 401/.test(one)),
    [],
    name,
  )
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  assert.equal(await sidewaysScroll(page), 0, `${name} is wider than a narrow phone`)
  await page.setViewportSize(size)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('from the one-time link to the public notice, with the customers of an Excel file', async () => {
  const page = await openPage({ origin, language: 'fi' })
  await page.goto(link)
  await field(page, 'Y-tunnus').fill('1234567-1')
  await field(page, 'Yrityksen nimi').fill('Metsäpolun Puutarha Oy')
  await inOrder(page, 'company')
  await button(page, 'Jatka omaan tiliin').click()
  await field(page, 'Nimi').fill('Kirsi Rekola')
  await field(page, 'Sähköposti').fill('kirsi@metsapolku.example')
  await page.getByLabel('Salalause', { exact: true }).fill(passphrase)
  await inOrder(page, 'account')
  await button(page, 'Luo tili').click()
  await field(page, 'Kirjoita nimesi allekirjoitukseksi.').fill('Kirsi Rekola')
  await inOrder(page, 'undertaking')
  await button(page, 'Allekirjoita').click()

  await page.getByRole('heading', { name: 'Tuo asiakasluettelo' }).waitFor()
  await inOrder(page, 'file')
  await page.setInputFiles('input[type=file]', customers)
  await button(page, 'Jatka kysymyksiin').waitFor()
  await inOrder(page, 'columns')
  const rest = button(page, 'Jätä loput pois')
  if ((await rest.count()) > 0) await rest.click()
  await button(page, 'Jatka kysymyksiin').click()

  await page.getByRole('heading', { name: 'Rekisteri ja seloste' }).waitFor()
  await inOrder(page, 'questions')
  assert.ok((await page.locator('[data-question]').count()) <= 8)
  await button(page, 'Käytä oletuksia').click()
  await inOrder(page, 'answered')
  await button(page, /^Ota käyttöön ja tuo 1.212 riviä$/).click()

  await page.getByRole('heading', { name: 'Kolme kysymystä' }).waitFor()
  assert.equal(
    await page.getByText('saraketta odottaa vastausta').count(),
    0,
    'what was said of the columns is asked once',
  )
  await page.getByRole('button', { name: /Mistä tiedot on saatu/ }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('radio', { name: 'Kyllä' }).check()
  await inOrder(page, 'three-questions')
  await button(page, 'Katso, mitä tapahtuisi').click()
  await page.getByRole('heading', { name: 'Näin tiedosto tulisi rekisteriin' }).waitFor()
  await inOrder(page, 'preview')
  await button(page, /^Tuo 1.\d{3} riviä$/).click()
  await page.getByRole('heading', { name: 'Tuotu: asiakkaat.xlsx' }).waitFor()
  await inOrder(page, 'brought-in')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('virtanen')
  await page
    .getByRole('option', { name: /Virtanen/ })
    .first()
    .waitFor()
  await inOrder(page, 'search')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Virtanen/, level: 1 }).waitFor()
  await inOrder(page, 'person')

  await page.getByRole('button', { name: /Muuta: Puhelin$/ }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('040 000 9999')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '040 000 9999, Muuta: Puhelin' }).waitFor()
  await inOrder(page, 'corrected')

  await page.goto('/people')
  await page.getByText(/^1.186 henkilöä$/).waitFor()
  await inOrder(page, 'people')
  await page.keyboard.press('n')
  await field(page, 'Nimi').fill('Saga af Hällström')
  await field(page, 'Puhelin').fill('040 000 0404')
  await inOrder(page, 'adding')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Saga af Hällström' }).waitFor()

  await page.goto('/registers/customers')
  const told = page.getByRole('link', { name: /Asiakkaiden tietosuojaseloste/ }).first()
  await told.waitFor()
  await inOrder(page, 'register')
  notice = (await told.getAttribute('href')) ?? ''
  assert.match(notice, /^\/notices\/[a-z0-9]{12}\/customers$/)

  for (const [path, title] of [
    ['/', /\p{L}+ 2\d\.|\p{L}+ \d/u],
    ['/imports', 'Tuonnit'],
    ['/organisations', 'Yritykset ja yhteisöt'],
    ['/registers', 'Rekisterit'],
    ['/log', 'Loki'],
    ['/settings', 'Asetukset'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    if (path === '/') {
      await page.getByText('Ratkaise 9 odottavaa riviä').waitFor()
      assert.equal(await page.getByText('Jatka keskeneräistä').count(), 0, 'what was taken into use is no draft')
    }
    await inOrder(page, path.slice(1) || 'today')
  }
})

test('the public notice that came out of it opens without signing in, in three languages', async () => {
  for (const [language, title, word] of [
    ['fi', 'Asiakkaiden tietosuojaseloste', 'Keräämme'],
    ['sv', 'Dataskyddsbeskrivning', 'Vi samlar in'],
    ['en', 'Privacy notice', 'We collect'],
  ] as const) {
    const page = await openPage({ origin, language })
    await page.goto(notice)
    await page.getByRole('heading', { name: new RegExp(title), level: 1 }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    await page.getByText(word).first().waitFor()
    assert.equal((await page.getByText('Metsäpolun Puutarha Oy').count()) > 0, true)
    await inOrder(page, `notice-${language}`)
  }
})
