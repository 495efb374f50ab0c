import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page } from '../../testing/browser.ts'
import { peopleOffice } from '../../testing/people-office.ts'
import type { PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice

before(async () => {
  office = await peopleOffice()
  const given: [string, object][] = [
    ['Aino Lehtonen', { addresses: ['Taimitie 4, 01234 Keksilä'], phones: ['040 000 0123'] }],
    ['Veikko Lehtimäki', { addresses: ['Taimitie 5, 01234 Keksilä'] }],
    ['Helmi Koskela', { addresses: ['Rantatie 1, 01235 Mallila'], bans: ['post'] }],
    ['Onni Kanerva', { work: { organisation: { name: 'Kanervan Kukka Ky' } } }],
  ]
  for (const [name, more] of given) await office.ask('add-person', { register: 'customers', name, ...more })
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

const done = (page: Page) => page.context().close()
const rows = (page: Page) => page.getByRole('rowheader').allTextContents()
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name })
const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function people(...given: Parameters<PeopleOffice['open']>): Promise<Page> {
  const page = await office.open(...given)
  await page.getByRole('link', { name: /Lehtonen/ }).waitFor()
  return page
}

describe('the headings', () => {
  test('sort both ways, say so, and those without a value stay last', async () => {
    const page = await people('/people')
    assert.equal(await heading(page, 'Nimi').getAttribute('aria-sort'), 'ascending')
    const first = (name: string) => page.locator('.grid .body .row').first().getByText(name).waitFor()
    await heading(page, 'Nimi').getByRole('button').click()
    await first('Aino Lehtonen')
    assert.equal(await heading(page, 'Nimi').getAttribute('aria-sort'), 'descending')
    await heading(page, 'Paikkakunta').getByRole('button').click()
    await first('Keksilä')
    assert.equal(await heading(page, 'Nimi').getAttribute('aria-sort'), null)
    await heading(page, 'Paikkakunta').getByRole('button').click()
    await first('Mallila')
    assert.equal(await heading(page, 'Paikkakunta').getAttribute('aria-sort'), 'descending')
    assert.equal((await rows(page)).at(-1)?.startsWith('Onni Kanerva'), true)
    await done(page)
  })

  test('are chosen, and the choice is with the list when one comes back', async () => {
    const page = await people('/people')
    await page.getByRole('button', { name: 'Sarakkeet' }).click()
    const choices = page.getByRole('dialog', { name: 'Sarakkeet' })
    await choices.getByText('Organisaatio').click()
    await choices.getByText('Sähköposti').click()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Escape')
    await heading(page, 'Organisaatio').waitFor()
    assert.equal(await heading(page, 'Sähköposti').count(), 0)
    await page.getByRole('link', { name: /Lehtonen/ }).click()
    await page.getByRole('heading', { name: 'Aino Lehtonen' }).waitFor()
    await page.goBack()
    await heading(page, 'Organisaatio').waitFor()
    await done(page)
  })
})

test('F opens the filters from the row at hand, and Esc gives the focus back to it', async () => {
  const page = await people('/people')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const focused = () => page.evaluate('document.activeElement?.getAttribute("data-index")')
  assert.equal(await focused(), '1')
  await page.keyboard.press('f')
  await page.getByRole('dialog', { name: 'Rajaukset' }).waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Rajaukset' }).waitFor({ state: 'detached' })
  assert.equal(await focused(), '1')
  await page.keyboard.press('f')
  await page.getByText('Mainontakielto', { exact: true }).last().click()
  await page.keyboard.press('Control+Enter')
  await page.getByText('1 henkilö', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Poista rajaus: Mainontakielto' }).waitFor()
  await done(page)
})

test('an act for many tells first who is left out and why, and then does it for the others', async () => {
  const page = await people('/people')
  const pick = (name: string) => page.getByRole('checkbox', { name: `Valitse: ${name}` })
  await pick('Aino Lehtonen').click()
  await page.getByRole('button', { name: 'Tiedot tarkistettu' }).click()
  await page.getByText('1 henkilön tiedot merkittiin tarkistetuiksi').waitFor()
  await page.getByText(/valittu/).waitFor({ state: 'detached' })
  await pick('Aino Lehtonen').click()
  await pick('Helmi Koskela').click()
  await page.getByRole('button', { name: 'Tiedot tarkistettu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merkitäänkö 1 henkilön tiedot tarkistetuiksi?' })
  await dialog.getByText('1 jää pois').waitFor()
  await dialog.getByText('Tiedot on jo tarkistettu tänään. Aino Lehtonen').waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await dialog.getByRole('button', { name: 'Merkitse 1 tarkistetuksi' }).click()
  await page.getByText(/valittu/).waitFor({ state: 'detached' })
  assert.equal(await page.getByText('1 henkilön tiedot merkittiin tarkistetuiksi').count(), 2)
  await pick('Aino Lehtonen').click()
  await page.getByRole('button', { name: 'Tiedot tarkistettu' }).click()
  await page.getByRole('dialog', { name: 'Toiminto ei koske ketään valituista' }).waitFor()
  await done(page)
})

describe('a view of one’s own', () => {
  test('is kept from the list as it stands, is a tab, and shows the same when it is opened anew', async () => {
    const page = await people('/people')
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Paikkakunta' }).fill('Keksilä')
    await page.getByRole('button', { name: 'Rajaa luettelo' }).click()
    await page.getByText('2 henkilöä').waitFor()
    await heading(page, 'Nimi').getByRole('button').click()
    await page.getByRole('button', { name: 'Tallenna näkymä' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tallenna näkymä' })
    await dialog.getByText('Hakusanoja ja henkilöiden nimiä siihen ei voi tallentaa.').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await dialog.getByRole('button', { name: 'Tallenna näkymä' }).click()
    await dialog.getByText('Anna näkymälle nimi.').waitFor()
    await dialog.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Keksilän väki')
    await page.keyboard.press('Control+Enter')
    await tab(page, 'Keksilän väki').waitFor()
    assert.match(String(await page.evaluate('location.pathname')), /^\/people\/views\/\d+$/)
    await done(page)

    const again = await people('/people')
    await tab(again, 'Keksilän väki').click()
    await again.getByText('2 henkilöä').waitFor()
    assert.deepEqual(await rows(again), ['Aino Lehtonen', 'Veikko Lehtimäki'])
    assert.equal(await heading(again, 'Nimi').getAttribute('aria-sort'), 'descending')
    await again.getByRole('button', { name: 'Poista rajaus: Keksilä' }).waitFor()
    assert.deepEqual(troubles(again), [])
    await done(again)
  })

  test('is changed and renamed under its tab', async () => {
    const page = await people('/people')
    await tab(page, 'Keksilän väki').click()
    await page.getByText('2 henkilöä').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Tallenna muutokset' }).count(), 0)
    await heading(page, 'Nimi').getByRole('button').click()
    await page.getByRole('button', { name: 'Tallenna muutokset' }).click()
    await page.getByText('Näkymä tallennettu: Keksilän väki').waitFor()
    await page.getByRole('button', { name: 'Tallenna muutokset' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Näkymä', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Vaihda näkymän nimi' }).click()
    await page.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Kuja ja tie')
    await page.getByRole('button', { name: 'Vaihda nimi' }).click()
    await tab(page, 'Kuja ja tie').waitFor()
    assert.equal(await tab(page, 'Keksilän väki').count(), 0)
    await done(page)
  })

  test('is removed, and comes back from the message line', async () => {
    const page = await people('/people')
    await tab(page, 'Kuja ja tie').click()
    await page.getByText('2 henkilöä').waitFor()
    await page.getByRole('button', { name: 'Näkymä', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Poista näkymä' }).click()
    await page.getByText('Näkymä poistettu: Kuja ja tie').waitFor()
    await tab(page, 'Kuja ja tie').waitFor({ state: 'detached' })
    assert.equal(await page.evaluate('location.pathname'), '/people')
    await page.keyboard.press('Control+z')
    await tab(page, 'Kuja ja tie').waitFor()
    await page.getByText('2 henkilöä').waitFor()
    await done(page)
  })

  test('never keeps what was searched for, and says so', async () => {
    const page = await people('/people')
    await page.keyboard.press('s')
    await page.keyboard.type('leht')
    await page.getByText('2 osumaa').waitFor()
    await page.getByRole('button', { name: 'Tallenna näkymä' }).click()
    await page.getByText('Hakua, jonka kirjoitit, ei tallenneta').waitFor()
    await page.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Kaikki kerralla')
    await page.keyboard.press('Control+Enter')
    await tab(page, 'Kaikki kerralla').waitFor()
    await page.getByText('4 henkilöä').waitFor()
    const { views } = (await office.ask('list-views', {}, 'security')) as { views: { name: string; filters: object }[] }
    assert.deepEqual(views.find((one) => one.name === 'Kaikki kerralla')?.filters, {})
    await done(page)
  })

  test('in which a town is nobody’s is refused in words, and one that is gone leads to everybody', async () => {
    const page = await people('/people')
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Paikkakunta' }).fill('Aino Lehtonen')
    await page.getByRole('button', { name: 'Rajaa luettelo' }).click()
    await page.getByText('Kukaan ei täytä rajauksia').waitFor()
    await page.getByRole('button', { name: 'Tallenna näkymä' }).click()
    await page.getByRole('textbox', { name: 'Näkymän nimi' }).fill('Yksi')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Kenenkään osoitteessa ei ole tätä paikkakuntaa').waitFor()
    await done(page)
    const lost = await people('/people/views/999999')
    await lost.getByText('Tätä näkymää ei enää ole').waitFor()
    assert.equal(await lost.evaluate('location.pathname'), '/people')
    await done(lost)
  })

  for (const [theme, width, language] of [
    ['dark', 1440, 'sv'],
    ['light', 390, 'fi'],
    ['dark', 320, 'en'],
  ] as const)
    test(`reads well and needs no sideways scrolling, ${theme}, ${width} wide, ${language}`, async () => {
      const page = await people('/people', { theme, width, language })
      await tab(page, 'Kuja ja tie').click()
      await page.getByRole('link', { name: /Lehtonen/ }).waitFor()
      assert.deepEqual(await axeViolations(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      assert.deepEqual(troubles(page), [])
      await done(page)
    })
})

test('advertising is forbidden for many after a question, and those who have forbidden it stay out', async () => {
  const page = await people('/people', { width: 390 })
  await page.keyboard.press('Control+a')
  await page.getByText('4 valittua').waitFor()
  await page.getByRole('button', { name: 'Kiellä mainonta' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kielletäänkö mainonta 4 henkilölle?' })
  await dialog.waitFor()
  assert.deepEqual(await axeViolations(page), [])
  assert.equal(await sidewaysScroll(page), 0)
  await dialog.getByRole('button', { name: 'Kiellä mainonta: 4' }).click()
  await page.getByText('4 henkilön mainontakiellot kirjattiin').waitFor()
  await page.getByText('4 valittua').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+a')
  await page.getByText('4 valittua').waitFor()
  await page.getByRole('button', { name: 'Kiellä mainonta' }).click()
  await page.getByText('Mainonta on jo kielletty.').waitFor()
  await done(page)
})
