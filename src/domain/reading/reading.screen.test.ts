/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import type { ProgramOffice } from '../../testing/program.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { seeDeclaration } from '../registers/see-declaration.ts'
import { setLanguage } from '../staff/set-language.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

const at = '/registers/declaration/read'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const faults = (page: Page): string[] => troubles(page).filter((one) => !/status of (401|409)/.test(one))

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

const company = { name: 'Metsäpolun Puutarha Oy', contactName: 'Olli Omistaja', email: 'tietosuoja@metsapolku.example' }

async function declare(office: ProgramOffice, base: number, name?: string): Promise<void> {
  const document = draftFromAnswers({ company }, undefined, '2026-11-01')
  if (name) document.registers[0]!.names = { fi: name }
  const outcome = await office.as(office.owner, declareRegisters, { document: { ...document }, base })
  assert.ok('done' in outcome, JSON.stringify(outcome))
}

const bring = (page: Page, text: string, name = 'Vanha seloste.txt') =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const nameless = `TIETOSUOJASELOSTE

1. Rekisterinpitäjä
Metsäpolun Puutarha Oy, Taimitie 4, 00100 Helsinki

2. Käsittelyn tarkoitus
Asiakassuhteen hoitaminen

3. Rekisterin tietosisältö
Nimi, puhelinnumero, sähköpostiosoite

4. Säännönmukaiset tietolähteet
Tiedot saadaan asiakkaalta itseltään puhelimitse.

5. Säilytysaika
Tiedot säilytetään kolme vuotta.

6. Siirrot EU:n ulkopuolelle
Tietoja ei siirretä EU:n ulkopuolelle.

7. Rekisterin suojaus
Käsittely perustuu henkilötietolakiin.
`
const named = nameless.replace('2. Käsittelyn', '1 b. Rekisterin nimi\nKanta-asiakkaat\n\n2. Käsittelyn')

describe('a new user', () => {
  for (const view of [
    { width: 1440, theme: 'light' },
    { width: 390, theme: 'dark' },
    { width: 320, theme: 'light' },
  ] as const)
    test(`comes from the beginning, answers what the document does not say, and begins from it, ${view.width} wide`, async () => {
      const { page, office } = await asOwner(view)
      await page.goto('/begin')
      await page.getByRole('link', { name: 'Meillä on jo seloste: lue se pohjaksi' }).click()
      await heading(page, 'Lue vanha seloste').waitFor()
      await inOrder(page)
      await bring(page, nameless)
      await heading(page, 'Asiakirja on luettu').waitFor()
      await page.getByText('Tiedot säilytetään kolme vuotta.').first().waitFor()
      await page.getByText('Säädös ei ole enää voimassa', { exact: false }).first().waitFor()
      await inOrder(page)
      await picture(page, `reading-read-${view.width}`)

      await button(page, 'Aloita tästä').click()
      await page.getByText('Anna rekisterille nimi.').waitFor()
      await page.getByLabel('Mikä on rekisterin nimi?').fill('Asiakkaat')
      await page.getByRole('button', { name: /Asiakassuhteen hoitaminen: käsittelyperuste/ }).click()
      await page.getByRole('option', { name: 'Sopimus', exact: true }).click()
      await button(page, 'Aloita tästä').click()
      await heading(page, 'Kaikki kentät').waitFor()
      await page.getByRole('link', { name: 'Asiakkaat', exact: true }).waitFor()

      await page.getByRole('link', { name: 'Katso, mitä muutos tekee' }).click()
      await heading(page, /asiaan on vielä vastattava/).waitFor()
      await inOrder(page)
      await picture(page, `reading-not-yet-${view.width}`)
      await page.getByRole('link', { name: 'Säilyttämisaika puuttuu' }).click()
      await heading(page, 'Asiakkaat').waitFor()
      assert.deepEqual(await office.look('select version from declaration_versions'), [])
      assert.deepEqual(faults(page), [])
    })

  test('undoes it and is back with what was read; nothing was stored', async () => {
    const { page, office } = await asOwner()
    await page.goto(at)
    await bring(page, named)
    await button(page, 'Aloita tästä').click()
    await page.getByText('Luonnos on avattu.').waitFor()
    await button(page, 'Kumoa').click()
    await heading(page, 'Asiakirja on luettu').waitFor()
    await button(page, 'Vaihda').click()
    await heading(page, 'Lue vanha seloste').waitFor()
    assert.deepEqual(await office.look('select version from declaration_versions'), [])
  })
})

describe('in an office that has declared', () => {
  test('what is declared stays; what the document says otherwise is shown and chosen', async () => {
    const { page, office } = await asOwner()
    await declare(office, 0, 'Kanta-asiakkaat')
    await page.goto(at)
    await bring(page, named.replace('Metsäpolun Puutarha Oy', 'Toinen Puutarha Oy'))
    await heading(page, '2 asiaa on sanottu toisin').waitFor()
    await page.getByLabel('Nykyinen: Metsäpolun Puutarha Oy').waitFor()
    await inOrder(page)
    await picture(page, 'reading-conflicts')
    assert.ok(await page.getByLabel('Nykyinen: Metsäpolun Puutarha Oy').isChecked())
    await page.getByLabel('Asiakirjassa: Toinen Puutarha Oy').check()
    await page.getByLabel('Nykyinen jää, ja asiakirjan rekisteri tulee sen rinnalle').check()
    await button(page, 'Aloita tästä').click()
    await heading(page, 'Kaikki kentät').waitFor()
    await page.getByRole('link', { name: 'Kanta-asiakkaat' }).nth(1).waitFor()
    await page.getByRole('link', { name: 'Yritys', exact: true }).click()
    await page.locator('input[value="Toinen Puutarha Oy"]').first().waitFor({ state: 'attached' })
  })

  test('changes that were not in force yet are joined to, not lost', async () => {
    const { page, office } = await asOwner()
    await declare(office, 0)
    await page.goto('/registers/declaration/fields/register-customers')
    await page.getByRole('textbox', { name: 'Nimi' }).first().fill('Omat asiakkaat')
    await page.getByRole('link', { name: 'Rekisterit' }).first().click()
    await page.getByRole('link', { name: 'Lue vanha seloste' }).click()
    await bring(page, named)
    await button(page, 'Aloita tästä').click()
    await page.getByRole('link', { name: 'Omat asiakkaat', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Kanta-asiakkaat', exact: true }).waitFor()
  })

  for (const way of ['reading', 'form'] as const)
    test(`another person changed it meanwhile: told so, nothing is overwritten (${way})`, async () => {
      const { page, office } = await asOwner()
      await declare(office, 0, 'Kanta-asiakkaat')
      if (way === 'reading') {
        await page.goto(at)
        await bring(page, named)
        await button(page, 'Aloita tästä').click()
      } else {
        await page.goto('/registers/declaration/fields/register-customers')
        await page.getByRole('textbox', { name: 'Nimi' }).first().fill('Omat asiakkaat')
      }
      await page.getByRole('link', { name: 'Katso, mitä muutos tekee' }).click()
      await button(page, 'Hyväksy versio 2').waitFor()
      await declare(office, 1, 'Toisen nimeämät')
      await button(page, 'Hyväksy versio 2').click()
      await page.getByRole('heading', { name: 'Rekistereitä on muutettu sillä välin' }).waitFor()
      const seen = await office.as(office.owner, seeDeclaration, {})
      assert.ok('done' in seen)
      assert.equal(seen.done.version, 2)
      assert.equal(seen.done.document.registers[0]?.names.fi, 'Toisen nimeämät')
      await picture(page, `reading-meanwhile-${way}`)
    })
})

describe('what cannot be read is told, and nothing is stored', () => {
  const cases = [
    ['Kuva.pdf', Buffer.from('%PDF-1.4 rikki'), 'Tiedosto on rikki'],
    ['Vanha.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '.docx'],
    [
      'Datenschutz.txt',
      Buffer.from(
        'Verantwortlicher ist die Musterfirma. Wir verarbeiten Ihre personenbezogenen Daten nur für die Erfüllung des Vertrags und löschen sie danach.',
      ),
      'Asiakirja ei ole suomea, ruotsia eikä englantia.',
    ],
    ['Tyhja.txt', Buffer.from(' '), 'Asiakirjassa ei ole tekstiä.'],
  ] as const
  for (const [name, buffer, told] of cases)
    test(name, async () => {
      const { page } = await asOwner({ width: 390 })
      await page.goto(at)
      await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer })
      await page.getByRole('alert').getByText(told, { exact: false }).waitFor()
      await inOrder(page)
    })
})

for (const [language, file, title] of [
  ['sv', 'bench/documents-read/04-dataskydd.docx', 'Dokumentet är läst'],
  ['en', 'bench/documents-read/12-data-flow.pdf', 'The document has been read'],
  ['fi', 'bench/documents-read/03-tietovirta.pdf', 'Asiakirja on luettu'],
  ['fi', 'bench/documents-read/02-tietosuojaseloste.html', 'Asiakirja on luettu'],
] as const)
  test(`a whole document is in order to read: ${file}`, async () => {
    const { page, office } = await asOwner({ language })
    await office.as(office.owner, setLanguage, { language })
    await page.goto(at)
    await page.setInputFiles('input[type=file]', file)
    await heading(page, title).waitFor()
    await inOrder(page)
    await picture(page, `reading-${file.split('/').at(-1)}`)
  })
