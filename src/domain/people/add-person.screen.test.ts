import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser } from '../../testing/browser.ts'
import type { Page } from '../../testing/browser.ts'
import { peopleOffice } from '../../testing/people-office.ts'
import type { PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice
const people: Record<string, string> = {}

async function add(given: string, family: string, more: object = {}): Promise<void> {
  const { person } = await office.ask('add-person', { register: 'customers', given, family, ...more })
  people[`${given} ${family}`] = String(person)
}

before(async () => {
  office = await peopleOffice()
  await add('Aino', 'Lehtonen', {
    phones: ['040 000 0123'],
    emails: ['aino.lehtonen@lehtorinne.example'],
    addresses: ['Taimitie 4, 01234 Keksilä'],
    receivedOn: '2021-04-14',
  })
  await add('Veikko', 'Lehtimäki', { phones: ['040 000 0301'] })
  await add('Helmi', 'Koskela', { phones: ['040 000 0159'], bans: ['post'] })
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

const open = (...given: Parameters<PeopleOffice['open']>) => office.open(...given)
const person = (name: string): string => `/people/${people[name]}`
const done = (page: Page) => page.context().close()

describe('adding', () => {
  test('a person who calls is added from one name field, with source, way and day filled in', async () => {
    const page = await open('/people')
    await page.getByText('3 henkilöä').waitFor()
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Nimi' }).fill('Saga af Hällström')
    await page.getByText('Etunimi Saga, sukunimi af Hällström').waitFor()
    await page.getByText('puhelu, henkilö itse, tänään').waitFor()
    await page.getByRole('textbox', { name: 'Puhelin' }).fill('040 000 0404')
    await page.getByRole('combobox', { name: 'Organisaatio' }).fill('Trädgårdshallen Ab')
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Saga af Hällström' }).waitFor()
    await page.getByText('Lisätty: Saga af Hällström').waitFor()
    await page.getByRole('link', { name: 'Trädgårdshallen Ab' }).first().click()
    await page.getByRole('heading', { name: 'Trädgårdshallen Ab' }).waitFor()
    await page.getByRole('link', { name: 'Saga af Hällström' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await done(page)
  })

  test('the same person is found before saving, and a wrong e-mail is told beside its field', async () => {
    const page = await open('/people/add')
    await page.getByRole('textbox', { name: 'Nimi' }).fill('Aino Lehtonen')
    await page.getByText('Sama henkilö voi olla jo rekisterissä').waitFor()
    await page.getByText('sama nimi').waitFor()
    await page.getByRole('textbox', { name: 'Sähköposti' }).fill('aino-lehtonen')
    await page.getByRole('main').getByRole('button', { name: 'Lisää henkilö' }).click()
    await page.getByText('Tämä ei ole sähköpostiosoite').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await done(page)
  })

  test('an organisation is corrected where the value stands', async () => {
    const { organisation } = await office.ask('add-organisation', { name: 'Strandgård Ab' })
    const page = await open(`/organisations/${String(organisation)}`)
    await page.getByText('Katuosoite').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Lisää tieto' }).click()
    await page.getByRole('menuitem', { name: 'Y-tunnus' }).click()
    await page.getByRole('textbox', { name: 'Y-tunnus' }).fill('1234567-8')
    await page.keyboard.press('Enter')
    await page.getByText('Tämä ei ole Y-tunnus').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1234567-1')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '1234567-1, Muuta: Y-tunnus' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await done(page)
  })
})

describe('search and commands', () => {
  test('whom one opened stands on the first page', async () => {
    const page = await open(person('Helmi Koskela'))
    await page.getByRole('heading', { name: 'Helmi Koskela' }).waitFor()
    await page.getByRole('link', { name: 'Tänään' }).first().click()
    await page.getByRole('heading', { name: 'Viimeksi avatut' }).waitFor()
    await page.getByRole('link', { name: 'Helmi Koskela' }).click()
    await page.getByRole('heading', { name: 'Helmi Koskela' }).waitFor()
    await done(page)
  })

  test('find people and organisations, remember what was opened, and do what can be undone', async () => {
    const page = await open(person('Helmi Koskela'))
    await page.getByRole('heading', { name: 'Helmi Koskela' }).waitFor()
    await page.keyboard.press('/')
    await page.getByRole('option', { name: 'Helmi Koskela' }).waitFor()
    await page.keyboard.type('lehtim')
    await page.getByRole('option', { name: 'Veikko Lehtimäki', selected: true }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Tab')
    await page.getByRole('option', { name: 'Kiellä mainonta' }).waitFor()
    await page.keyboard.press('Backspace')
    await page.getByRole('option', { name: 'Veikko Lehtimäki', selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Veikko Lehtimäki' }).waitFor()
    await done(page)
  })
})
