/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

async function withDefects(view: View = {}): Promise<Page> {
  const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const page = await served.open('/sign-in', view)
  await served.signIn(page, office.code)
  const company = {
    name: 'Metsäpolun Puutarha Oy',
    businessId: '1572860-0',
    contactName: 'Olli Omistaja',
    email: 'tietosuoja@metsapolku.example',
  }
  const document = draftFromAnswers({ company, sellsTo: 'households' }, undefined, '2026-11-01')
  document.registers[0]!.texts = {
    F12: { fi: 'Tietoja käsitellään henkilötietolain mukaan.' },
    F42: { fi: 'Tarkastuspyyntö on allekirjoitettava. Voit vastustaa käsittelyä.' },
  }
  const outcome = await office.as(office.owner, declareRegisters, { document: { ...document }, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return page
}

const faults = (page: Page): string[] => troubles(page).filter((one) => !/status of (401|409|400)/.test(one))

for (const view of [
  { width: 1440, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const)
  test(`what the checker says is in order to read, ${view.theme}, ${view.width} wide`, async () => {
    const page = await withDefects(view)
    await page.goto('/registers/declaration/findings')
    await page.getByRole('heading', { name: 'Virheet, jotka estävät julkaisemisen' }).waitFor()
    await page.getByText('Tekstissä viitataan lakiin, joka ei ole enää voimassa').waitFor()
    assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
    assert.equal(await sidewaysScroll(page), 0)
    await picture(page, `findings-${view.width}`)
    assert.deepEqual(faults(page), [])
  })

for (const view of [
  { width: 1440, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const)
  test(`the form says beside the answers what is wrong and on what ground, ${view.theme}, ${view.width} wide`, async () => {
    const page = await withDefects(view)
    await page.goto('/registers/declaration/fields/register-customers')
    const finding = page.locator('.tell', { hasText: 'Tekstissä viitataan lakiin' })
    await finding.getByText('Peruste').click()
    await finding.getByText('5 art. 1 a ja 12 art. 1').waitFor()
    assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
    assert.equal(await sidewaysScroll(page), 0)
    await picture(page, `findings-form-${view.width}`, { whole: false })
    assert.deepEqual(faults(page), [])
  })

test('a warning is accepted with a reason, stands as accepted by name, and can be opened again', async () => {
  const page = await withDefects()
  await page.goto('/registers/declaration/findings')
  const warning = page.locator('.tell', { hasText: 'Pyyntöön ei saa vaatia allekirjoitusta' })
  await warning.getByRole('button', { name: 'Kuittaa' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kuittaa' }).click()
  await dialog.getByText('Kerro syy muutamalla sanalla.').waitFor()
  await dialog.getByLabel('Miksi tämä on näin').fill('Teksti muuttuu ensi viikolla.')
  await dialog.getByRole('button', { name: 'Kuittaa' }).click()
  await page.getByRole('heading', { name: 'Kuitatut huomautukset' }).waitFor()
  await warning.getByText(/^Olli Omistaja, .+: Teksti muuttuu ensi viikolla\.$/).waitFor()
  await warning.getByText(/^Asiakkaat · Oikeus saada pääsy tietoihin: /).waitFor()
  assert.equal(await warning.locator('q').getAttribute('lang'), 'fi')
  await warning.getByRole('button', { name: 'Avaa uudelleen' }).click()
  await page.getByRole('heading', { name: 'Kuitatut huomautukset' }).waitFor({ state: 'detached' })
  assert.deepEqual(faults(page), [])
})

test('the way to the place opens the field', async () => {
  const page = await withDefects()
  await page.goto('/registers/declaration/findings')
  const error = page.locator('.tell', { hasText: 'Tekstissä viitataan lakiin' })
  await error.getByRole('link', { name: 'Siirry kohtaan' }).click()
  await page.getByRole('heading', { name: 'Asiakkaat', level: 1 }).waitFor()
  await page.getByText('Tekstissä viitataan lakiin').first().waitFor()
  assert.deepEqual(faults(page), [])
})
