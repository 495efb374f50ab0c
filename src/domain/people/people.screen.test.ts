import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, sidewaysScroll, troubles } from '../../testing/browser.ts'
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
  for (let n = 0; n < 130; n++) await add('Onni', `Rivi${String(n).padStart(3, '0')}`)
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

const open = (...given: Parameters<PeopleOffice['open']>) => office.open(...given)
const person = (name: string): string => `/people/${people[name]}`
const done = (page: Page) => page.context().close()

describe('each screen has no accessibility violation, breaks no policy and needs no sideways scrolling', () => {
  const wait: Record<string, string> = {
    '/people': 'Aino Lehtonen',
    '/people/views/not-told': 'Kaikille on kerrottu',
    '/people/add': 'Lisää henkilö',
    '/organisations': 'Täällä ei ole vielä yhtään organisaatiota',
    '/organisations/add': 'Lisää organisaatio',
    person: 'Rekisterit ja säilytys',
  }
  for (const [path, text] of Object.entries(wait))
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 390],
      ['light', 320],
    ] as const)
      test(`${path}, ${theme}, ${width} wide`, async () => {
        const page = await open(path === 'person' ? person('Aino Lehtonen') : path, { theme, width })
        await page.getByText(text).first().waitFor()
        assert.deepEqual(await axeViolations(page), [])
        assert.deepEqual(troubles(page), [])
        assert.equal(await sidewaysScroll(page), 0)
        await done(page)
      })
})

describe('the list of people', () => {
  test('finds while one types, and what is searched never stands in the address', async () => {
    const page = await open('/people')
    await page.getByText('133 henkilöä').waitFor()
    await page.keyboard.press('s')
    await page.keyboard.type('leht')
    await page.getByText('2 osumaa').waitFor()
    assert.deepEqual(await page.getByRole('rowheader').allTextContents(), ['Veikko Lehtimäki', 'Aino Lehtonen'])
    assert.equal(await page.evaluate('location.href'), `${office.origin}/people`)
    await page.getByRole('link', { name: 'Aino Lehtonen' }).click()
    await page.getByRole('heading', { name: 'Aino Lehtonen' }).waitFor()
    await page.goBack()
    await page.getByText('2 osumaa').waitFor()
    assert.equal(await page.getByRole('searchbox', { name: 'Hae henkilöitä' }).inputValue(), 'leht')
    await done(page)
  })

  test('a phone number is found in another form than it was written in', async () => {
    const page = await open('/people')
    await page.getByRole('searchbox', { name: 'Hae henkilöitä' }).fill('+358 40 0000 159')
    await page.getByText('1 osuma').waitFor()
    await page.getByRole('link', { name: 'Helmi Koskela' }).waitFor()
    await done(page)
  })

  test('fetches further pages as they come near, and J, K and X go through the rows', async () => {
    const page = await open('/people')
    await page.getByText('133 henkilöä').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('1 valittu').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('End')
    await page.getByRole('link', { name: 'Onni Rivi100' }).waitFor({ state: 'attached' })
    await page.keyboard.press('End')
    await page.getByRole('link', { name: 'Onni Rivi129' }).waitFor()
    await done(page)
  })

  test('Ctrl+A takes everyone that the list finds, not only those fetched so far, and another view begins anew', async () => {
    const page = await open('/people')
    await page.getByText('133 henkilöä').waitFor()
    await page.keyboard.press('Control+a')
    await page.getByText('133 valittua').waitFor()
    await page.getByRole('button', { name: 'Tiedot tarkistettu' }).click()
    await page.getByRole('dialog', { name: 'Merkitäänkö 133 henkilön tiedot tarkistetuiksi?' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Yhteyshenkilöt' }).click()
    await page.getByText('133 valittua').waitFor({ state: 'detached' })
    await done(page)
  })

  test('in a field Ctrl+A and Ctrl+Z are the text’s own', async () => {
    const page = await open('/people')
    await page.getByText('133 henkilöä').waitFor()
    await page.keyboard.press('s')
    await page.keyboard.type('leht')
    await page.getByText('2 osumaa').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('koskela')
    await page.getByText('1 osuma').waitFor()
    assert.equal(await page.getByText(/valittu/).count(), 0)
    await done(page)
  })

  test('an open person knows the list: J opens the next one', async () => {
    const page = await open('/people')
    await page.getByRole('link', { name: 'Helmi Koskela' }).click()
    await page.getByText('1 / 133').waitFor()
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: 'Veikko Lehtimäki' }).waitFor()
    await page.getByText('2 / 133').waitFor()
    await page.keyboard.press('k')
    await page.getByRole('heading', { name: 'Helmi Koskela' }).waitFor()
    await done(page)
  })

  test('is narrowed by a filter that stands as a chip and is taken away from it', async () => {
    const page = await open('/people')
    await page.getByRole('button', { name: 'Rajaa' }).click()
    await page.getByRole('combobox', { name: 'Paikkakunta' }).fill('Keksilä')
    await page.getByRole('button', { name: 'Rajaa luettelo' }).click()
    await page.getByText('1 henkilö', { exact: true }).waitFor()
    assert.equal(await page.evaluate('location.href'), `${office.origin}/people`)
    await page.getByRole('button', { name: 'Poista rajaus: Keksilä' }).click()
    await page.getByText('133 henkilöä').waitFor()
    await done(page)
  })
})

describe('a person', () => {
  test('is corrected where the value stands, and the correction is undone from the message line', async () => {
    const page = await open(person('Aino Lehtonen'))
    await page.getByRole('button', { name: '040 000 0123, Muuta: Puhelin' }).click()
    await page.keyboard.type('040 000 9999')
    await page.keyboard.press('Enter')
    await page.getByText('Muutettu: Puhelin').waitFor()
    await page.getByRole('button', { name: '040 000 9999, Muuta: Puhelin' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '040 000 0123, Muuta: Puhelin' }).waitFor()
    await done(page)
  })

  test('a wrong number is refused beside it and nothing changes', async () => {
    const page = await open(person('Aino Lehtonen'))
    await page.getByRole('button', { name: 'Muuta: Puhelin' }).click()
    await page.keyboard.type('tuntematon')
    await page.keyboard.press('Enter')
    await page.getByText('Tämä ei ole puhelinnumero').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '040 000 0123, Muuta: Puhelin' }).waitFor()
    await done(page)
  })

  test('of two editors the later sees both values and chooses', async () => {
    const first = await open(person('Veikko Lehtimäki'))
    const second = await open(person('Veikko Lehtimäki'))
    const edit = async (page: Page, value: string) => {
      await page.getByRole('button', { name: 'Muuta: Puhelin' }).click()
      await page.keyboard.type(value)
      await page.keyboard.press('Enter')
    }
    await second.getByRole('button', { name: 'Muuta: Puhelin' }).waitFor()
    await edit(first, '040 000 1111')
    await first.getByText('Muutettu: Puhelin').waitFor()
    await edit(second, '040 000 2222')
    await second.getByText('Joku muutti tätä samalla. Valitse, kumpi jää.').waitFor()
    await second.getByText('040 000 1111').waitFor()
    assert.deepEqual(await axeViolations(second), [])
    await second.getByRole('button', { name: 'Jätä minun' }).click()
    await second.getByRole('button', { name: '040 000 2222, Muuta: Puhelin' }).waitFor()
    await done(first)
    await done(second)
  })

  test('a value that is not there is added in its place', async () => {
    const page = await open(person('Helmi Koskela'))
    await page.getByRole('button', { name: 'Lisää: Sähköposti' }).click()
    await page.keyboard.type('helmi.koskela@posti.example')
    await page.keyboard.press('Enter')
    await page.getByText('Lisätty: Sähköposti').waitFor()
    await page.getByRole('button', { name: 'helmi.koskela@posti.example, Muuta: Sähköposti' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Lisää: Sähköposti' }).waitFor()
    await done(page)
  })

  test('tells where a value came from when asked, and I shows all origins', async () => {
    const page = await open(person('Aino Lehtonen'))
    await page.getByText('Häneltä itseltään 14.4.2021, ellei rivillä toisin sanota').waitFor()
    await page.getByRole('button', { name: 'Mistä tieto on saatu: Sähköposti' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('Olli Omistaja').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Escape')
    await page.keyboard.press('i')
    await page.getByText('Häneltä itseltään 14.4.2021', { exact: true }).first().waitFor()
    await done(page)
  })

  test('bans advertising in two taps, and the ban is taken back from the message line', async () => {
    const page = await open(person('Veikko Lehtimäki'), { width: 390 })
    await page.getByRole('button', { name: 'Kiellä mainonta' }).tap()
    await page.getByRole('menuitem', { name: 'Kaikki kanavat' }).tap()
    await page.getByText('Mainonta kielletty').waitFor()
    await page.getByText('Ei mainontaa', { exact: true }).waitFor()
    const notice = page.getByRole('link', { name: /^Silloin voimassa: .*\(versio 1\)$/ })
    assert.match((await notice.first().getAttribute('href')) ?? '', /^\/notices\/[^/]+\/customers\?version=1$/)
    assert.deepEqual(await axeViolations(page), [])
    await page.getByRole('button', { name: 'Soita' }).tap()
    await page.getByText('Markkinointipuhelu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kumoa' }).tap()
    await page.getByText('Ei mainontaa', { exact: true }).waitFor({ state: 'detached' })
    await done(page)
  })

  test('is marked as checked, and a customership that ended says until when the data are kept', async () => {
    const page = await open(person('Helmi Koskela'))
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: 'Tiedot tarkistettu' }).click()
    await page.getByText('Tiedot merkitty tarkistetuiksi').waitFor()
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: 'Päätä asiakkuus' }).click()
    const dialog = page.getByRole('dialog', { name: 'Päätä asiakkuus' })
    await dialog.getByRole('textbox', { name: 'Päättyi' }).fill('1.2.2026')
    assert.deepEqual(await axeViolations(page), [])
    await dialog.getByRole('button', { name: 'Päätä asiakkuus' }).click()
    await page.getByText('Asiakkuus päätetty').waitFor()
    await page.getByText('1.2.2029 asti').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('1.2.2029 asti').waitFor({ state: 'detached' })
    await done(page)
  })

  test('moves to a new address', async () => {
    const page = await open(person('Aino Lehtonen'))
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: 'Muutti' }).click()
    await page.getByRole('textbox', { name: 'Uusi osoite' }).fill('Varvikuja 1, 01234 Keksilä')
    assert.deepEqual(await axeViolations(page), [])
    await page.getByRole('button', { name: 'Vaihda osoite' }).click()
    await page.getByRole('button', { name: 'Varvikuja 1, 01234 Keksilä, Muuta: Postiosoite' }).waitFor()
    await done(page)
  })
})
