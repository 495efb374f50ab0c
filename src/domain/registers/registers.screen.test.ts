/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ProgramOffice } from '../../testing/program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { declareRegisters } from './declare-registers.ts'
import { draftFromAnswers } from './questions.rules.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

const faults = (page: Page): string[] => troubles(page).filter((one) => !/status of (401|409|400)/.test(one))

/** Nothing to remark for accessibility, nothing to scroll sideways, no fault in the page. */
async function inOrder(page: Page): Promise<void> {
  assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
  assert.equal(await sidewaysScroll(page), 0)
  assert.deepEqual(faults(page), [])
}

async function asOwner(view: View = {}): Promise<{ page: Page; office: ProgramOffice }> {
  const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const page = await served.open('/sign-in', view)
  await served.signIn(page, office.code)
  return { page, office }
}

async function declared(view: View = {}): Promise<{ page: Page; office: ProgramOffice }> {
  const { page, office } = await asOwner(view)
  const document = draftFromAnswers(
    {
      company: { name: 'Metsäpolun Puutarha Oy', contactName: 'Olli Omistaja', email: 'tietosuoja@metsapolku.example' },
      programs: ['microsoft-365'],
    },
    undefined,
    '2026-11-01',
  )
  const outcome = await office.as(office.owner, declareRegisters, { document: { ...document }, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return { page, office }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const rows = [
  'Nimi;Puh.;S-posti;Katuosoite;Postinumero;Kaupunki;Muuta;Hetu;Asiakas alk.;Kengännumero',
  'Lehtonen Aino;040 000 0123;aino.lehtonen@lehtorinne.example;Taimitie 4;00100;Helsinki;soittaa perjantaisin;131052-308T;14.4.2021;38',
  'Saarela Eero;+358 40 000 0144;eero.saarela@posti.example;Varvikuja 1;33100;Tampere;laatikko portin takana;010190-900P;1.2.2022;44',
]
const file = { name: 'Asiakkaat 2026.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }

describe('the first run', () => {
  test('a file drafts the register and its notice, the questions finish them, and the import is next', async () => {
    const { page, office } = await asOwner()
    await page.goto('/begin')
    await page.setInputFiles('input[type=file]', file)
    await button(page, 'Jatka kysymyksiin').waitFor()
    await page.getByText('Henkilötunnuksia ei tuoda.').waitFor()
    await inOrder(page)

    await button(page, 'Jatka kysymyksiin').click()
    await page.getByText('2 saraketta odottaa vastausta').waitFor()
    await button(page, 'Toimitusohje').click()
    await page.getByText('toimitusohjeesi').waitFor()
    assert.match((await page.locator('mark').allTextContents()).join(' '), /toimitusohjeesi/)
    await button(page, 'Jätä loput pois').click()
    await page.getByRole('heading', { name: '1 jätetty pois' }).waitFor()
    await button(page, 'Jatka kysymyksiin').click()

    await page.getByRole('heading', { name: 'Kenelle myytte?' }).waitFor()
    await inOrder(page)
    await page.getByLabel('molemmille').check()
    assert.match((await page.locator('mark').allTextContents()).join(' '), /yhteyshenkilöitä/)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Mikä on toimialanne?' }).waitFor()
    await page.getByRole('button', { name: /Kerromme tuotteistamme postitse/ }).click()
    await page.getByLabel('puhelimitse').uncheck()
    await page.getByText('Kerromme tuotteistamme postitse. Voit kieltää tämän milloin tahansa ja maksutta.').waitFor()

    await page.reload()
    await page.getByText('molemmille').first().waitFor()
    await button(page, 'Käytä oletuksia').click()
    await inOrder(page)
    await button(page, 'Ota käyttöön ja tuo 2 riviä').click()
    await page.waitForURL('**/imports/*')

    const [version] = await office.look<{ document: { registers: { key: string; fields: { field: string }[] }[] } }>(
      'select document from declaration_versions',
    )
    const fields = version!.document.registers.find((one) => one.key === 'customers')!.fields.map((one) => one.field)
    assert.ok(fields.includes('delivery-instruction'))
    assert.ok(!fields.includes('identity-code'))
    assert.ok(!fields.some((one) => one.startsWith('own.')))
  })

  test('answers stay when one continues later, without a file too', async () => {
    const { page } = await asOwner({ width: 390, theme: 'dark' })
    await page.goto('/begin')
    await inOrder(page)
    await button(page, 'Myymme yrityksille').click()
    await page.getByRole('heading', { name: 'Mikä on toimialanne?' }).waitFor()
    await inOrder(page)
    await button(page, 'Seuraava kysymys').click()
    await page.getByText('Tallennettu').first().waitFor({ state: 'attached' })
    await page.goto('/begin')
    await page.getByText('Vastauksesi ovat tallessa').waitFor()
  })

  test('a file that is no table is told to be none, and another can be chosen', async () => {
    const { page } = await asOwner({ width: 320, language: 'fi' })
    await page.goto('/begin')
    const broken = {
      name: 'Asiakkaat.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004x'),
    }
    await page.setInputFiles('input[type=file]', broken)
    await page.getByRole('heading', { name: 'Tiedostoa ei voi lukea' }).waitFor()
    await inOrder(page)
    await button(page, 'Vaihda tiedosto').click()
    await page.getByRole('heading', { name: 'Tuo asiakasluettelo' }).waitFor()
  })

  test('an address in a wrong form stops nothing but itself, and is told', async () => {
    const { page } = await asOwner()
    await page.goto('/begin/questions')
    await page.getByRole('button', { name: 'Muuta' }).first().click()
    await page.getByRole('textbox', { name: 'Sähköposti' }).fill('ei osoite')
    await page.getByText('Tämä ei ole sähköpostiosoite.').waitFor()
    await button(page, 'Käytä oletuksia').click()
    await button(page, 'Ota rekisterit käyttöön').click()
    await page.getByText('Yksi tieto ei ole oikeassa muodossa.').waitFor()
  })
})

test('before there is a register, the pages of people show the way to the first one', async () => {
  const { page } = await asOwner({ width: 390 })
  for (const path of ['/people', '/organisations', '/imports']) {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Täällä ei ole vielä ketään' }).waitFor()
    await inOrder(page)
  }
  await page.getByRole('link', { name: 'Aloita' }).click()
  await page.getByRole('heading', { name: 'Tuo asiakasluettelo' }).waitFor()
})

describe('registers', () => {
  for (const view of [
    { width: 1440, theme: 'light' },
    { width: 390, theme: 'dark' },
    { width: 320, theme: 'light' },
  ] as const)
    test(`every page is in order, ${view.theme}, ${view.width} wide`, async () => {
      const { page } = await declared(view)
      const pages = [
        ['/registers', 'Rekisterit'],
        ['/registers/customers', 'Asiakkaat'],
        ['/registers/staff', 'Käyttäjät ja käyttöloki'],
        ['/registers/declaration/versions', 'Rekisterien versiot'],
        ['/registers/declaration/findings', 'Huomautettavaa'],
        ['/registers/declaration/add', 'Lisää rekisteri'],
        ['/registers/declaration/fields', 'Kaikki kentät'],
        ['/registers/declaration/fields/register-customers', 'Asiakkaat'],
        ['/registers/declaration/fields/office', 'Yritys'],
        ['/registers/declaration/fields/recipients', 'Vastaanottajat'],
        ['/registers/declaration/fields/documents', 'Selosteet'],
        ['/registers/declaration/review', 'Mitä muutos tekee'],
      ] as const
      for (const [path, title] of pages) {
        await page.goto(path)
        await page.getByRole('heading', { name: title, level: 1 }).waitFor()
        await inOrder(page)
      }
    })

  test('a change in a field shows what it does, and is in force only when it is accepted', async () => {
    const { page } = await declared()
    await page.goto('/registers/declaration/fields/register-customers#registers/customers/retention/0')
    await page.getByRole('textbox', { name: 'Aika', exact: true }).first().fill('2')
    await page.getByRole('link', { name: 'Katso, mitä muutos tekee' }).click()
    await page.getByText('2 vuotta asiakkuuden päättymisestä').first().waitFor()
    await inOrder(page)
    await button(page, 'Hyväksy versio 2').click()
    await page.getByText('Voimassa on versio 2.').waitFor()
    await page.goto('/registers/customers')
    await page.getByText('Versio 2, ', { exact: false }).first().waitFor()
  })

  test('changes that are dropped can be brought back', async () => {
    const { page } = await declared()
    await page.goto('/registers/declaration/fields/register-customers')
    await page
      .getByRole('textbox', { name: 'Nimi, suomeksi' })
      .or(page.getByRole('textbox', { name: 'Nimi' }))
      .first()
      .fill('Kanta-asiakkaat')
    await button(page, 'Hylkää muutokset').click()
    await page.getByRole('heading', { name: 'Asiakkaat', level: 1 }).waitFor()
    await button(page, 'Palauta muutokset').click()
    await page.getByRole('heading', { name: 'Kanta-asiakkaat', level: 1 }).waitFor()
  })

  test('what the checks say stands beside its field and leads to it', async () => {
    const { page } = await declared()
    await page.goto('/registers/declaration/fields')
    await page.getByText('avoin kysymys').or(page.getByText('avointa kysymystä')).first().waitFor()
    await page.getByRole('link', { name: 'Vastaanottajat' }).click()
    const finding = page.locator('.tell', { hasText: 'Käsittelysopimus puuttuu' }).first()
    await finding.getByRole('button', { name: 'Siirry kohtaan' }).click()
    await page.getByText('Allekirjoitettu').first().waitFor()
  })

  test('a register from a template is added to the draft and to a notice', async () => {
    const { page } = await declared()
    await page.goto('/registers/declaration/add')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Sidosryhmät' })
      .getByRole('button', { name: 'Ota pohjaksi' })
      .first()
      .click()
    await page.getByRole('link', { name: 'Katso, mitä muutos tekee' }).click()
    await button(page, 'Hyväksy versio 2').click()
    await page.getByRole('link', { name: 'Sidosryhmät' }).waitFor()
  })

  test('the declaration is taken out as a file', async () => {
    const { page } = await declared()
    await page.goto('/registers/declaration/versions')
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Vie YAML-tiedostona').click()])
    assert.match(saved.suggestedFilename(), /-1\.yaml$/)
  })
})
