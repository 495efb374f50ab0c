import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page } from '../../testing/browser.ts'
import { peopleOffice } from '../../testing/people-office.ts'
import type { PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice
const cases: Record<string, string> = {}
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const rights = 'fulfilling-rights'
const ask = (name: string, input: unknown) => office.ask(name, input, rights)
const done = (page: Page) => page.context().close()

async function receive(name: string, kinds: string[], more: object): Promise<string> {
  const given = { requester: { name, email: `${name.split(' ')[0]!.toLowerCase()}@posti.example` }, way: 'email' }
  const { request } = await ask('receive-request', { ...given, wishes: kinds.map((kind) => ({ kind })), ...more })
  cases[name] = String(request)
  return String(request)
}

before(async () => {
  office = await peopleOffice()
  const same = { register: 'customers', given: 'Eero', family: 'Saarela', evenSo: true }
  const home = { addresses: ['Taimitie 4, 01234 Keksilä'] }
  await office.ask('add-person', { ...same, ...home, phones: ['040 000 0123'], emails: ['eero@posti.example'] })
  await office.ask('add-person', { ...same, ...home, phones: ['040 000 0199'] })
  await receive('Eero Saarela', ['access', 'erasure'], {
    receivedOn: daysAgo(19),
    words: 'Hei, haluaisin tietää, mitä tietoja teillä on minusta ja kuka niitä on katsonut.',
  })
  await receive('Ilona Vuorela', ['question'], { receivedOn: daysAgo(50) })
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

describe('each screen has no accessibility violation, breaks no policy and needs no sideways scrolling', () => {
  for (const [name, text] of [
    ['list', 'Ilona Vuorela'],
    ['case', 'Eero Saarela haluaa nähdä tietonsa ja poistaa tietonsa'],
    ['today', 'Tunnista pyytäjä'],
  ] as const)
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 1440],
      ['light', 390],
      ['dark', 390],
    ] as const)
      test(`${name}, ${theme}, ${width} wide`, async () => {
        const path = { list: '/requests', case: `/requests/${cases['Eero Saarela']}`, today: '/' }[name]
        const page = await office.open(path, { theme, width })
        await page.getByText(text).first().waitFor()
        if (name === 'case') await page.getByRole('button', { name: 'Hän se on' }).first().waitFor()
        await picture(page, `requests-${name}-${theme}-${width}`)
        assert.deepEqual(await axeViolations(page), [])
        assert.deepEqual(troubles(page), [])
        assert.equal(await sidewaysScroll(page), 0)
        await done(page)
      })
})

test('the list has the late one first and says so; J and Enter open a case; the navigation counts them', async () => {
  const page = await office.open('/requests')
  await page.getByText('Ilona Vuorela').waitFor()
  assert.match((await page.getByRole('row').nth(1).textContent()) ?? '', /Ilona Vuorela.*päivää myöhässä/)
  await page.getByRole('link', { name: /Pyynnöt.*2 avoinna, joku myöhässä/ }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Eero Saarela haluaa nähdä tietonsa ja poistaa tietonsa' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('4')
  await page.getByRole('heading', { name: 'Pyynnöt' }).waitFor()
  await done(page)
})

test('two people of the same name and address stand side by side, and what tells them apart is in bold', async () => {
  const page = await office.open(`/requests/${cases['Eero Saarela']}`)
  await page.getByText('2 henkilöä voi olla kyseessä').waitFor()
  const bold = await page.locator('.candidates li b').allTextContents()
  assert.deepEqual(bold.toSorted(), ['040 000 0123', '040 000 0199', 'eero@posti.example'])
  await done(page)
})

test('a case is led from its identification to its end, the letter follows each decision, and nothing closes half done', async () => {
  const page = await office.open(`/requests/${cases['Eero Saarela']}`)
  await page.getByRole('button', { name: 'Hyväksy ja lähetä' }).click()
  await page.locator('#now:focus').waitFor()
  await page.getByRole('button', { name: 'Hän se on' }).first().click()
  await page.getByText('Valittu').waitFor()
  await page.getByRole('button', { name: 'Merkitse tunnistetuksi' }).click()
  await page.getByText('Valitse, miten.').waitFor()
  await page.getByRole('radio', { name: /Kirjoitti osoitteesta/ }).check({ force: true })
  await page.getByRole('button', { name: 'Merkitse tunnistetuksi' }).click()
  const draft = page.getByRole('region', { name: 'Vastaus, luonnos' })
  await draft.getByText('Poistopyyntö on vielä ratkaisematta.').waitFor()
  await page.getByRole('button', { name: 'Anna tiedot' }).click()
  await draft.locator('mark', { hasText: 'Saat kopion tiedoistasi.' }).waitFor()
  await picture(page, 'requests-deciding')
  await page.getByRole('button', { name: 'Pyytäjä perui' }).last().click()
  await page.getByText('Kaikki on ratkaistu.').waitFor()
  await page.getByRole('button', { name: /Hyväksy/ }).click()
  await page.getByRole('button', { name: 'Sulje pyyntö' }).click()
  await page
    .getByRole('alert')
    .getByText(/tehtävää tai kirjettä|tehtävä tai kirje/)
    .waitFor()
  for (let left = await page.getByRole('button', { name: 'Merkitse tehdyksi' }).count(); left > 0; left--) {
    await page.getByRole('button', { name: 'Merkitse tehdyksi' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Ei löytynyt mitään' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Merkitse tehdyksi' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await picture(page, 'requests-answered')
  assert.deepEqual(await axeViolations(page), [])
  await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
  await page.getByText('Vastaus on mennyt ja muut järjestelmät on katsottu.').waitFor()
  await page.getByRole('button', { name: 'Sulje pyyntö' }).click()
  await page.getByText(/Pyyntö \d+-\d+ suljettu/).waitFor()
  await page.goto('/requests/closed')
  await page.getByRole('link', { name: 'Eero Saarela' }).waitFor()
  await done(page)
})

test('a necessary question stops the clock until the reply, and more time is told of with its reason', async () => {
  const request = await receive('Onni Kanerva', ['rectification'], {})
  const page = await office.open(`/requests/${request}`)
  const act = async (name: string) => {
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await page.getByRole('heading', { name: /Onni Kanerva haluaa korjata/ }).waitFor()
  await act('Kysy pyytäjältä')
  await page.getByLabel('Kysymys').fill('Mitä osoitetta tarkoitat?')
  await page.getByLabel('Miksi ilman sitä ei voi vastata').fill('Osoitteita on kaksi.')
  assert.deepEqual(await axeViolations(page), [])
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click()
  await page.getByText('Aika seisoo, kunnes pyytäjä vastaa kysymykseen.').waitFor()
  await page.getByRole('button', { name: 'Kirjaa vastaus kysymykseen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kirjaa vastaus' }).click()
  await page.getByText('Aika seisoo, kunnes pyytäjä').waitFor({ state: 'detached' })
  await act('Jatka määräaikaa')
  await page.getByLabel('Miksi aikaa tarvitaan lisää').fill('Pyyntöjä tuli monta samana päivänä.')
  await page.getByRole('button', { name: 'Jatka ja kerro' }).click()
  await page.getByText('Lisäaikaa on otettu, ja siitä on kerrottu.').waitFor()
  await picture(page, 'requests-extended')
  assert.deepEqual(troubles(page), [])
  await done(page)
})

test('a request is recorded from the list, from the first page and from the search; a change of address is said to be none', async () => {
  const page = await office.open('/')
  await page.getByRole('button', { name: 'Kirjaa pyyntö' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kirjaa pyyntö' })
  await dialog.getByText('Tavallinen osoitteen tai puhelinnumeron muutos ei ole pyyntö').waitFor()
  await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click()
  await dialog.getByText('Valitse ainakin yksi.').waitFor()
  await picture(page, 'requests-receive')
  assert.deepEqual(await axeViolations(page), [])
  await dialog.getByRole('checkbox', { name: 'Mainontakielto' }).check({ force: true })
  await dialog.getByRole('checkbox', { name: 'Omien tietojen pyyntö' }).check({ force: true })
  await dialog.getByRole('combobox', { name: /Kenen tietoja/ }).fill('saarela')
  await page.getByRole('option', { name: /040 000 0199/ }).click()
  const forWhom = async (name: string) => {
    await dialog.getByRole('button', { name: /Kenen puolesta/ }).click()
    await page.getByRole('option', { name }).click()
  }
  await forWhom('Edunvalvoja')
  await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click()
  await dialog.getByText('Kirjoita, kuka pyytää hänen puolestaan.').waitFor()
  await picture(page, 'requests-nameless')
  await forWhom('Omasta puolestaan')
  await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click()
  await page.getByRole('heading', { name: 'Eero Saarela haluaa nähdä tietonsa ja kieltää mainonnan' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kirjaa pyyn')
  await page.getByRole('option', { name: 'Kirjaa pyyntö' }).waitFor()
  await done(page)
})
