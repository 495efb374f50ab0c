/// <reference types="node" />
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { addPerson } from '../people/add-person.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { setLanguage } from '../staff/set-language.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

/** Nothing to remark for accessibility, nothing to scroll sideways, no fault in the page. */
async function inOrder(page: Page, name: string): Promise<void> {
  if (process.env['TEST_PICTURES']) await picture(page, `documents-${name}`)
  assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [], name)
  assert.equal(await sidewaysScroll(page), 0, name)
  assert.deepEqual(
    troubles(page).filter((one) => !/status of (401|409|400)/.test(one)),
    [],
    name,
  )
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The owner of an office that has declared the example, and has since taken up a new purpose for a customer. */
async function withNewPurpose(view: View = {}): Promise<Page> {
  const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const page = await served.open('/sign-in', view)
  await served.signIn(page, office.code)
  const read = await office.as(office.owner, setLanguage, { language: view.language ?? 'fi' })
  assert.ok('done' in read, JSON.stringify(read))
  const declare = async (document: OfficeDeclaration, base: number) => {
    const outcome = await office.as(office.owner, declareRegisters, { document, base })
    assert.ok('done' in outcome, JSON.stringify(outcome))
  }
  await declare(shop, 0)
  const added = await perform(
    addPerson,
    { register: 'customers', name: 'Aino Lehtonen', addresses: ['Koekatu 1, 00100 Helsinki'], evenSo: true },
    { actor: office.owner, office: office.office, purpose: 'customer-care', language: 'fi', channel: 'api' },
  )
  assert.ok('done' in added, JSON.stringify(added))
  const next = structuredClone(shop)
  const customers = next.registers.find(({ key }) => key === 'customers')!
  const names = { fi: 'kanta-asiakaskerho', sv: 'stamkundsklubb', en: 'loyalty club' }
  const sentence = { fi: 'Pidämme kerhoa.', sv: 'Vi har en klubb.', en: 'We keep a club.' }
  customers.purposes.push({ ...customers.purposes[0]!, key: 'club', names, sentence })
  await declare(next, 1)
  return page
}

test('a new purpose: the people, the letters to print and the day of telling stand before publishing, and the versions are compared', async () => {
  const page = await withNewPurpose({ width: 1440, language: 'fi' })
  await page.goto('/')
  await page.getByRole('link', { name: /Julkaise yksi asiakirja/ }).click()
  await page.getByRole('heading', { name: 'Selosteet', level: 1 }).waitFor()
  await page.getByText('luonnos, muutettu julkaisun jälkeen').waitFor()
  await inOrder(page, 'list')
  await page.getByRole('link', { name: 'Asiakkaiden tietosuojaseloste' }).click()
  await page.getByRole('heading', { name: 'Kerro ensin näille' }).waitFor()
  await page.getByText('Pidämme kerhoa.').first().waitFor()
  await inOrder(page, 'document')
  await page.getByText('Näytä henkilöt', { exact: true }).click()
  await page.getByRole('link', { name: 'Aino Lehtonen' }).waitFor()
  await page.getByText('kirje: yksi henkilö kertomatta').first().waitFor()
  await inOrder(page, 'people')
  await button(page, 'Kirjaa kerrotuksi').click()
  await page.getByText(/kerrottu kirjeellä/).waitFor()
  await button(page, 'Peru').click()
  await page.getByText('kirje: yksi henkilö kertomatta').first().waitFor()
  const table = await page.evaluate(async () => {
    const answer = await fetch('/documents/customers/people-to-tell?register=customers')
    return [answer.headers.get('content-type'), await answer.text()]
  })
  assert.match(String(table[0]), /text\/csv/)
  assert.match(String(table[1]), /Aino;Lehtonen;.*;kirje;.*;Koekatu 1;00100;Helsinki;FI;13\(3\);;/)
  await page.getByText('Kirje', { exact: true }).click()
  await page.getByRole('heading', { name: 'Henkilötietojesi käsittely muuttuu' }).waitFor()
  await page
    .getByText(/13 artiklan 3 kohta/)
    .first()
    .waitFor()
  await page.getByText('Kirjeet osoitteineen', { exact: true }).click()
  const [letters] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tulosta kirjeet, PDF', exact: true }).click(),
  ])
  assert.match(readFileSync(await letters.path()).toString('latin1'), /^%PDF/)
  assert.equal(await page.getByText('Koekatu 1').count(), 0, 'addresses are on the paper, not on the screen')
  await inOrder(page, 'letter')
  await button(page, 'Julkaise').click()
  await page.getByText('Anna päivä.').waitFor()
  await page.getByText('Valitse, miten muutoksesta kerrottiin.').waitFor()
  await page.getByLabel('Milloin muutoksesta kerrottiin').first().fill('1.1.2026')
  await page.getByRole('radio', { name: 'kirjeellä' }).check()
  await button(page, 'Julkaise').click()
  await page.getByText('Julkaistu teksti vastaa rekisterien kuvausta.').waitFor()
  await page.getByText(/Muutoksesta kerrottiin kirjeellä 1\.1\.2026/).waitFor()
  await button(page, 'Vertaa').last().click()
  await page.getByText(/uusi käyttötarkoitus: kanta-asiakaskerho/).waitFor()
  await page.getByText('Tuli: Pidämme kerhoa.', { exact: false }).first().waitFor()
  await inOrder(page, 'compared')
  const [earlier] = await button(page, 'Lue')
    .all()
    .then((all) => all.slice(-1))
  await earlier!.click()
  await page.locator('.paper').getByText('Versio 1', { exact: true }).waitFor()
  assert.equal(await page.locator('.paper').getByText('Pidämme kerhoa.').count(), 0)
})

for (const [theme, width, language, title] of [
  ['dark', 1440, 'sv', 'Dataskyddsbeskrivning för kunder'],
  ['light', 390, 'en', 'Privacy notice for customers'],
  ['dark', 390, 'fi', 'Asiakkaiden tietosuojaseloste'],
] as const)
  test(`the list of documents and a document’s page are accessible and fit, ${theme}, ${width} wide, ${language}`, async () => {
    const page = await withNewPurpose({ theme, width, language })
    await page.goto('/documents')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const name = page.getByRole('cell').filter({ has: page.getByRole('link', { name: title, exact: true }) })
    assert.equal(await name.innerText(), title, 'what the title says is not said again')
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    await inOrder(page, `list-${theme}-${width}`)
    await page.goto('/documents/customers')
    await page.locator('.paper h3').first().waitFor()
    await inOrder(page, `document-${theme}-${width}`)
  })
