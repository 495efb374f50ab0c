import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, type Page } from '../../testing/browser.ts'
import { peopleOffice, type PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice
before(async () => {
  office = await peopleOffice()
  for (const family of ['Koskela', 'Lehtonen'])
    await office.ask('add-person', { register: 'customers', given: 'Helmi', family })
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

async function asked(text: string): Promise<Page> {
  const page = await office.open('/')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(text)
  return page
}

test('a verb and a name, in either order, do it to the one who is meant; Enter does not have to wait for the hits', async () => {
  for (const text of ['tarkista koskela', 'koskela tarkista']) {
    const page = await asked(text)
    await page.keyboard.press('Enter')
    await page.getByText('Tiedot merkitty tarkistetuiksi: Helmi Koskela').waitFor()
    await page.context().close()
  }
})

test('a name that is typed quickly opens the person', async () => {
  const page = await asked('lehtonen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Helmi Lehtonen', level: 1 }).waitFor()
  await page.context().close()
})

test('the purpose is changed by its name', async () => {
  const page = await asked('tarkoitus lask')
  await page.getByRole('option', { name: 'Tarkoitus: Laskutus', selected: true }).waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tarkoitus Laskutus' }).waitFor()
  await page.context().close()
})

test('who is not found is added by the name that was written, which does not go to the address', async () => {
  const page = await asked('Uuno Uusi')
  await page.getByRole('option', { name: 'Lisää henkilö: Uuno Uusi' }).click()
  await page.getByRole('heading', { name: 'Lisää henkilö' }).waitFor()
  assert.equal(await page.getByRole('textbox', { name: 'Nimi' }).inputValue(), 'Uuno Uusi')
  assert.equal(await page.evaluate('location.href'), `${office.origin}/people/add`)
  await page.context().close()
})
