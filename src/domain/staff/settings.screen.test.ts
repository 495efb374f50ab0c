/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { axeViolations, closeBrowser, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { passphrase } from '../../testing/browser-calls.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

/** A browser tells in its console of each answer that is no 200; a refusal is one, and is no fault of the page. */
const faults = (page: Page): string[] => troubles(page).filter((one) => !/status of (401|409|400)/.test(one))

/** Nothing to remark for accessibility, nothing to scroll sideways, no fault in the page. */
async function inOrder(page: Page): Promise<void> {
  assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
  assert.equal(await sidewaysScroll(page), 0)
  assert.deepEqual(faults(page), [])
}

async function asOwner(view: View = {}): Promise<Page> {
  const { code } = await served.makeOffice()
  const page = await served.open('/sign-in', view)
  await served.signIn(page, code)
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

describe('setting up from the one-time link', () => {
  test('a stranger names the company, makes an account, signs the undertaking and is asked for a file', async () => {
    const link = await served.setupLink()
    const page = await served.open(link)
    await inOrder(page)
    await field(page, 'Y-tunnus').fill('1234567-8')
    await page.getByText('Tarkistusnumero ei täsmää').waitFor()
    await button(page, 'Jatka omaan tiliin').click()
    await page.getByText('Kirjoita yrityksen nimi.').waitFor()
    await field(page, 'Y-tunnus').fill('12345671')
    await field(page, 'Yrityksen nimi').fill('Metsäpolun Puutarha Oy')
    await button(page, 'Jatka omaan tiliin').click()
    await field(page, 'Nimi').fill('Olli Omistaja')
    await field(page, 'Sähköposti').fill('olli.omistaja@metsapolku.example')
    await page.getByLabel('Salalause', { exact: true }).fill('lyhyt')
    await page.getByText('Vielä 7 merkkiä.').waitFor()
    await inOrder(page)
    await button(page, 'Luo tili').click()
    await page.getByText('Salalause on liian lyhyt').waitFor()
    await page.getByLabel('Salalause', { exact: true }).fill(passphrase)
    await button(page, 'Luo tili').click()
    await page.getByText('Tietosuojalain 35 §').waitFor()
    await inOrder(page)
    await field(page, 'Kirjoita nimesi allekirjoitukseksi.').fill('Joku Muu')
    await button(page, 'Allekirjoita').click()
    await page.getByText('Nimi ei täsmää.').waitFor()
    await field(page, 'Kirjoita nimesi allekirjoitukseksi.').fill('olli omistaja')
    await button(page, 'Allekirjoita').click()
    await page.getByRole('heading', { name: 'Tuo asiakasluettelo' }).waitFor()
    assert.equal(new URL(page.url()).pathname, '/begin')
    await inOrder(page)

    const second = await served.open(link, { width: 390, theme: 'dark' })
    await second.getByRole('heading', { name: 'Linkki on jo käytetty' }).waitFor()
    await inOrder(second)
  })

  test('a link that is too old says so, in the language of the browser', async () => {
    const link = await served.setupLink()
    served.clock.at = new Date(Date.now() + 25 * 3_600_000)
    const page = await served.open(link, { width: 320, language: 'sv' })
    await page.getByRole('heading', { name: 'Länken har gått ut' }).waitFor()
    await inOrder(page)
    served.clock.at = new Date()
  })

  test('a link that was never made is told apart from one that was used', async () => {
    const page = await served.open('/setup#nothing')
    await page.getByRole('heading', { name: 'Linkki ei kelpaa' }).waitFor()
  })
})

describe('signing in', () => {
  test('a wrong passphrase is told in words, a right one opens the program', async () => {
    const { code } = await served.makeOffice({ email: 'maija@koe.example' })
    const page = await served.open(`/invitation#${code}`, { width: 390 })
    await page.getByLabel('Valitse salalause').fill(passphrase)
    await inOrder(page)
    await button(page, 'Ota tunnus käyttöön').click()
    await page.getByRole('heading', { name: 'Tuo asiakasluettelo' }).waitFor()
    await page.context().clearCookies()
    await page.goto('/registers')
    await page.getByRole('heading', { name: 'Kirjaudu sisään' }).waitFor()
    await field(page, 'Sähköposti').fill('maija@koe.example')
    await page.getByLabel('Salalause', { exact: true }).fill('jotain ihan muuta')
    await page.keyboard.press('Enter')
    await page.getByText('Sähköpostiosoite tai salalause on väärin.').waitFor()
    await inOrder(page)
    await page.getByLabel('Salalause', { exact: true }).fill(passphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Rekistereitä ei ole vielä kuvattu' }).waitFor()
  })

  test('the language is changed without losing what was written', async () => {
    const page = await served.open('/sign-in')
    await field(page, 'Sähköposti').fill('maija@koe.example')
    await button(page, 'Suomi').click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.equal(await field(page, 'E-mail').inputValue(), 'maija@koe.example')
  })

  test('an account that has not signed the undertaking opens nothing else', async () => {
    const { code } = await served.makeOffice({ signed: false })
    const page = await served.open('/sign-in')
    await served.signIn(page, code)
    await page.goto('/settings')
    await page.getByRole('heading', { name: 'Lue ja allekirjoita' }).waitFor()
  })
})

describe('settings', () => {
  test('the staff is heard before the first employee is invited, and the link is shown once', async () => {
    const page = await asOwner()
    await page.goto('/settings')
    await button(page, 'Kutsu käyttäjä').click()
    await page.getByRole('heading', { name: 'Kirjaa kuuleminen' }).waitFor()
    await inOrder(page)
    await button(page, 'Kirjaa kuuleminen').click()
    await page.getByText('Kirjoita, keitä kuultiin.').waitFor()
    await page.getByLabel('1–19').check()
    await field(page, 'Milloin').fill('1.9.2026')
    await field(page, 'Keitä kuultiin').fill('Kaikki neljä työntekijää')
    await button(page, 'Kirjaa kuuleminen').click()
    await page.waitForURL('**/settings')
    await button(page, 'Kutsu käyttäjä').click()
    await field(page, 'Nimi').fill('Maija Myyjä')
    await button(page, 'Tee kutsu').click()
    await page.getByText('Kirjoita sähköpostiosoite.').waitFor()
    await page.locator('[aria-invalid="true"]:focus').waitFor()
    await page.keyboard.type('myyja@koe.example')
    assert.equal(await field(page, 'Sähköposti').inputValue(), 'myyja@koe.example')
    await button(page, 'Tee kutsu').click()
    const link = await page.locator('#shown-once').textContent()
    assert.match(link ?? '', /\/invitation#[\w-]{20,}$/)
    await button(page, 'Valmis').click()
    await page.getByText('allekirjoittamatta').waitFor()
    await inOrder(page)

    await page.getByRole('link', { name: 'Maija Myyjä' }).click()
    await button(page, 'Myönnä käyttöoikeus').waitFor()
    await inOrder(page)
    await button(page, 'Päätä käyttäjätunnus').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Päätä käyttäjätunnus' }).click()
    await page.getByText('päättynyt', { exact: false }).first().waitFor()

    const invited = await served.open(new URL(link ?? '').pathname + new URL(link ?? '').hash)
    await invited.getByRole('heading', { name: /Linkki/ }).waitFor()
  })

  test('the last owner cannot end the own account, and is told why', async () => {
    const page = await asOwner()
    await page.goto('/settings')
    await page.getByRole('link', { name: 'Olli Omistaja' }).click()
    await button(page, 'Päätä käyttöoikeus').click()
    await page.getByText('Yrityksellä on aina vähintään yksi omistaja.').waitFor()
  })

  test('a token of a service account is shown once and then only by its name', async () => {
    const page = await asOwner({ width: 390, theme: 'dark' })
    await page.goto('/settings/programs')
    await button(page, 'Lisää ohjelman tunnus').click()
    await field(page, 'Nimi').fill('Verkkokauppa')
    await page.getByRole('dialog').getByRole('button', { name: 'Lisää', exact: true }).click()
    await button(page, 'Tee avain').click()
    await field(page, 'Avaimen nimi').fill('palvelin')
    await page.getByRole('dialog').getByRole('button', { name: 'Tee avain' }).click()
    assert.match((await page.locator('#shown-once').textContent()) ?? '', /^seloste_[\w-]{43}$/)
    await button(page, 'Valmis').click()
    await page.reload()
    await page.getByText('palvelin').first().waitFor()
    assert.equal(await page.getByText(/seloste_/).count(), 0)
    await inOrder(page)
  })

  test('one’s own account: language, look, passphrase, signing out', async () => {
    const page = await asOwner()
    await page.goto('/account')
    await page.getByRole('heading', { level: 1, name: 'Oma tili' }).waitFor()
    await inOrder(page)
    await page.getByLabel('tumma').check()
    assert.equal(await page.evaluate('document.documentElement.dataset.theme'), 'dark')
    await inOrder(page)
    await page.getByLabel('Nykyinen salalause').fill('ei se ole tämä')
    await page.getByLabel('Uusi salalause').fill('toinen neljän sanan lause')
    await button(page, 'Vaihda salalause').click()
    await page.getByText('on väärin').waitFor()
    await page.getByLabel('Nykyinen salalause').fill(passphrase)
    await button(page, 'Vaihda salalause').click()
    await page.getByText('Salalause vaihdettiin').waitFor()
    await page.getByLabel('englanti').click()
    await page.getByRole('heading', { name: 'Own account' }).waitFor()
    await button(page, 'Sign out').click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
