/// <reference types="node" />
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page } from '../../testing/browser.ts'
import { servedProgram, type ServedProgram } from '../../testing/served-program.ts'
import type { ProgramOffice } from '../../testing/program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'

const customers = resolve(import.meta.dirname, '../../../examples/asiakkaat.xlsx')
const folder = mkdtempSync(join(tmpdir(), 'seloste-files-'))
let served: ServedProgram
let shop: ProgramOffice
let page: Page
let imported: string

before(async () => {
  served = await servedProgram()
  shop = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const document = draftFromAnswers(
    {
      company: { name: 'Metsäpolun Puutarha Oy', contactName: 'Kirsi Rekola', email: 'tietosuoja@metsapolku.example' },
      sellsTo: 'both',
      advertising: [],
      website: { has: false, analytics: 'none' },
    },
    [
      { field: 'name.full' },
      { field: 'contact.email' },
      { field: 'contact.phone' },
      { field: 'contact.address' },
      { field: 'work.organisation' },
    ],
  )
  const bought = { key: 'bought', names: { fi: 'ostettu lista' }, kind: 'bought' as const, channels: [] }
  const declared = await shop.as(shop.owner, declareRegisters, {
    document: {
      ...document,
      sources: [...document.sources.filter(({ key }) => key !== 'bought'), bought],
      registers: document.registers.map((one) => ({ ...one, sources: [...new Set([...one.sources, 'bought'])] })),
    },
    base: 0,
  })
  assert.ok('done' in declared, JSON.stringify(declared))
  page = await served.open('/sign-in')
  await served.signIn(page, shop.code)
  // A stranger's first look is answered with 401, which the browser notes.
  troubles(page).length = 0
})
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closeBrowser()
  await served?.stop()
})

/** Nothing wrong for anybody: checker, scripts, policy, and no scrolling sideways on the narrowest phone. */
async function isClean(name: string): Promise<void> {
  if (process.env['TEST_PICTURES']) await pictures(name)
  assert.deepEqual(await axeViolations(page), [], name)
  assert.deepEqual(troubles(page), [], name)
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  assert.equal(await sidewaysScroll(page), 0, `${name} is wider than a narrow phone`)
  await page.setViewportSize(size)
}

async function pictures(name: string): Promise<void> {
  const size = page.viewportSize()!
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
      await picture(page, `import-${name}-${width}-${theme}`)
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(size)
}

async function speak(language: 'fi' | 'en'): Promise<void> {
  const said = await page.request.post('/api/set-language', {
    data: { language },
    headers: { origin: served.origin, 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(said.status(), 200, await said.text())
}

async function drop(file: string, press = 'Valitse tiedosto'): Promise<void> {
  await page.goto('/imports')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: press }).click()
  await (await chosen).setFiles(file)
}

/** Chooses the first of a list that opens under its field. */
async function chooseFirst(field: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(field) }).click()
  await page.getByRole('option').first().click()
}

async function answer(): Promise<void> {
  await page.getByRole('heading', { name: 'Kolme kysymystä' }).waitFor()
  if ((await page.getByRole('radiogroup', { name: 'Antoivatko ihmiset tiedot itse?' }).count()) === 0)
    await chooseFirst('Mihin rekisteriin')
  await chooseFirst('Mistä tiedot on saatu')
  await page.getByRole('radio', { name: 'Kyllä' }).check()
}

describe('bringing a file in', () => {
  test('before the first import there is only the place to drop a file', async () => {
    await page.goto('/imports')
    await page.getByText('Yhtään tiedostoa ei ole tuotu').waitFor()
    await isClean('empty')
  })

  test('a file that cannot be read says so and leaves nothing', async () => {
    const broken = join(folder, 'rikki.xlsx')
    writeFileSync(broken, Buffer.from('504b0304140000000800', 'hex'))
    await drop(broken)
    await page.getByRole('heading', { name: 'Ei tuotu: rikki.xlsx' }).waitFor()
    await isClean('refused')
    assert.equal(await page.getByRole('button', { name: 'Peru tuonti' }).count(), 0)
  })

  test('long headings, bans and columns that are kept out are told to their end on the narrowest phone', async () => {
    const odd = join(folder, 'outo.csv')
    const long = 'Sarake, jolla on varsin pitkä nimi eikä kukaan tiedä, mitä siinä on'
    writeFileSync(
      odd,
      `Nimi;Tunnus;Sähköpostimarkkinointi;${long}\nAino Virtanen;131052-308T;ei;a\nEero Salo;131052-308T;kyllä;b\n`,
    )
    await drop(odd)
    await page.getByText(/Kielto koskee sähköpostia/).waitFor()
    await page.getByText(/Henkilötunnuksia ei tuoda/).waitFor()
    await isClean('odd')
    await page.getByRole('button', { name: 'Hylkää tiedosto' }).click()
  })

  test('a file of another kind is refused before it is sent', async () => {
    const other = join(folder, 'kuva.png')
    writeFileSync(other, 'kuva')
    await drop(other)
    await page.getByText('Tätä tiedostoa ei voi tuoda: kuva.png').waitFor()
  })

  test('the customers of the example: three questions, columns, what would happen, the result', async () => {
    await drop(customers)
    await page.getByRole('heading', { name: 'Kolme kysymystä' }).waitFor()
    await page.getByRole('button', { name: 'Katso, mitä tapahtuisi' }).click()
    await isClean('questions')
    await answer()
    await isClean('columns')
    const rest = page.getByRole('button', { name: 'Jätä kaikki loput pois' })
    await page.getByRole('button', { name: 'Ota mukaan: Kengännumero' }).click()
    if ((await rest.count()) > 0) await rest.click()
    for (const left of await page.locator('#asks').getByRole('button', { name: 'Jätä pois', exact: true }).all())
      await left.click()
    await page.getByText('Selosteeseen lisätään: Kengännumero.').waitFor()
    await isClean('answered')
    await page.getByRole('button', { name: 'Katso, mitä tapahtuisi' }).click()
    await page.getByRole('heading', { name: 'Näin tiedosto tulisi rekisteriin' }).waitFor()
    await page.getByText(/Kävimme läpi kaikki 1.212 riviä/).waitFor()
    await page.getByRole('button', { name: 'Lataa syyn kanssa' }).waitFor()
    await isClean('preview')
    const bring = page.getByRole('button', { name: /^Tuo 1.\d{3} riviä$/ })
    const said = (await bring.textContent()) ?? ''
    await bring.click()
    await page.getByRole('heading', { name: 'Tuotu: asiakkaat.xlsx' }).waitFor()
    const count = /\d+\s\d+/.exec(said)![0]
    await page.getByText(`${count} riviä on nyt rekisterissä.`).waitFor()
    await isClean('done')
  })

  test('the left out rows come as a file with the reason in a column', async () => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lataa syyn kanssa' }).click()
    const saved = join(folder, 'pois.csv')
    await (await coming).saveAs(saved)
    const { readFileSync } = await import('node:fs')
    const lines = readFileSync(saved, 'utf8').trim().split('\r\n')
    assert.ok(lines[0]!.endsWith('"Syy"'))
    assert.ok(lines.length > 1)
  })

  test('the same file again says that it has been brought in before', async () => {
    imported = page.url()
    await drop(customers)
    await page.getByText('Tämä sama tiedosto on tuotu ennenkin').waitFor()
  })

  test('in English, from somebody else: doubtful rows decided all alike, and who is still to be told', async () => {
    await speak('en')
    const list = join(folder, 'bought.csv')
    const rows = [
      'Virtanen Maija;maija@ostettu.example',
      'Laakso Ulla;maija@ostettu.example',
      'Laakso Kai;maija@ostettu.example',
    ]
    writeFileSync(list, ['Nimi;Sähköposti', ...rows, ''].join('\n'))
    await drop(list, 'Choose a file')
    await page.getByRole('heading', { name: 'Three questions' }).waitFor()
    await chooseFirst('Into which register')
    await chooseFirst('Where did the data come from')
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('button', { name: 'See what would happen' }).click()
    await page.getByText('the source is somebody else').waitFor()
    await page.getByRole('button', { name: /Where did the data come from/ }).click()
    await page.getByRole('option', { name: 'Ostettu lista' }).click()
    await isClean('en-columns')
    await page.getByRole('button', { name: 'See what would happen' }).click()
    await page.getByText('The people are to be told where the data came from').waitFor()
    await page.getByRole('button', { name: 'Import 1 row', exact: true }).waitFor()
    await isClean('en-preview')
    await page.getByRole('button', { name: 'Decide all at once' }).click()
    await page.getByRole('menuitem', { name: 'All are other people' }).click()
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await page.getByRole('heading', { name: 'Imported: bought.csv' }).waitFor()
    await page.getByText('3 people are still to be told where the data came from').waitFor()
    await isClean('en-done')
    await page.getByRole('button', { name: 'Undo the import' }).first().click()
    await page.locator('.sheet-dialog').getByRole('button', { name: 'Undo the import' }).click()
    await page.getByText('3 people removed.').waitFor()
    await speak('fi')
  })

  test('an import is undone from its own page', async () => {
    await page.goto(imported)
    await page.getByRole('button', { name: 'Peru tuonti' }).first().click()
    await page.locator('.sheet-dialog').getByRole('button', { name: 'Peru tuonti' }).click()
    await page.getByRole('heading', { name: 'Tuonti peruttu: asiakkaat.xlsx' }).waitFor({ timeout: 60_000 })
    await isClean('undone')
    const [left] = await shop.look<{ n: number }>('select count(*)::int as n from people')
    assert.equal(left!.n, 0)
    await page.goto('/imports')
    await page.getByText('peruttu').first().waitFor()
    await isClean('list')
  })
})
