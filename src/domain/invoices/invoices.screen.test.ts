import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll } from '../../testing/browser.ts'
import { peopleOffice, type PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice
before(async () => {
  office = await peopleOffice()
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

async function payer(name: string, numbers: readonly string[]): Promise<void> {
  const details = [{ field: 'billing.address', value: 'Koivukuja 3, 33100 Tampere' }]
  const { person } = await office.ask('add-person', { register: 'billing', name, details }, 'billing')
  for (const number of numbers)
    await office.ask(
      'add-invoice',
      { person, number, what: 'Pihan kevättyöt', totalCents: 12_400, invoicedOn: '2026-01-05', dueOn: '2026-01-19' },
      'billing',
    )
}

test('an unpaid invoice is found in the list, and is marked as paid and contested on its buyer’s page', async () => {
  await payer('Matti Maksaja', ['1042', '1043'])
  const page = await office.open('/invoices')
  await page.getByRole('heading', { name: 'Laskut', exact: true }).waitFor()
  await page.getByRole('link', { name: '1042' }).waitFor()
  await page.getByText('erääntynyt').first().waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await picture(page, 'invoices')
  await page.getByRole('link', { name: '1042' }).click()
  await page.getByRole('heading', { name: 'Laskut ja sopimukset' }).waitFor()
  await page.getByText('vanhenee').first().waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await picture(page, 'person-invoices')
  await page.getByRole('button', { name: 'Laskun 1042 toiminnot' }).click()
  await page.getByRole('menuitem', { name: 'Merkitse maksetuksi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merkitse maksetuksi' }).click()
  await page.getByText('Lasku merkitty maksetuksi.').waitFor()
  await page.getByRole('button', { name: 'Laskun 1043 toiminnot' }).click()
  await page.getByRole('menuitem', { name: 'Riitautettu' }).click()
  await page.getByLabel('Mitä hän kiistää ja miksi').fill('Työtä ei tehty')
  await page.getByRole('button', { name: 'Kirjaa riita' }).click()
  await page.getByText('riitautettu', { exact: true }).waitFor()
  assert.equal(await page.getByText('maksettu', { exact: true }).count(), 1)
  await page.context().close()
})

test('an invoice is added on the person’s page, also on a phone', async () => {
  await payer('Lempi Laskutettava', ['1044'])
  const page = await office.open('/invoices', { width: 390 })
  await page.getByRole('link', { name: '1044' }).click()
  await page.getByRole('button', { name: 'Lisää lasku' }).click()
  await page.getByLabel('Numero', { exact: true }).fill('1045')
  await page.getByLabel('Mistä', { exact: true }).fill('Omenapuita')
  await page.getByLabel('Summa veroineen').fill('49,50')
  await picture(page, 'add-invoice', { whole: false })
  assert.deepEqual(await axeViolations(page), [])
  await page.getByRole('dialog').getByRole('button', { name: 'Lisää', exact: true }).click()
  await page.getByText('Lasku 1045: Omenapuita').waitFor()
  assert.equal(await sidewaysScroll(page), 0)
  await picture(page, 'person-invoices-phone')
  await page.context().close()
})
