/// <reference types="node" />
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ProgramOffice } from '../../testing/program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

async function declared(view: View = {}): Promise<{ page: Page; office: ProgramOffice }> {
  const office = await served.makeOffice({ name: 'Aurinkolahden Vartiointi Oy' })
  const yaml = new URL('../../../examples/aurinkolahti-privacy-notice.yaml', import.meta.url)
  const read = readDeclaration(readFileSync(yaml, 'utf8'))
  assert.ok('declaration' in read)
  const { website } = read.declaration
  assert.ok(website && website !== 'not-used')
  website.choice = 'browser-settings'
  const outcome = await office.as(office.owner, declareRegisters, { document: { ...read.declaration }, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  const page = await served.open('/sign-in', view)
  await served.signIn(page, office.code)
  return { page, office }
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function inOrder(page: Page): Promise<void> {
  assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
  assert.equal(await sidewaysScroll(page), 0)
  assert.deepEqual(
    troubles(page).filter((one) => !/status of (401|409|400)/.test(one)),
    [],
  )
}

test('first what needs the reader, then the rest; a named person attests in his own name', async () => {
  const { page } = await declared()
  await page.goto('/promises')
  await page.getByRole('heading', { name: /^Vaatii tekoja/ }).waitFor()
  const headings = await page.locator('main h2').allTextContents()
  assert.match(headings[0]!, /^Vaatii tekoja/)
  assert.match(headings[1]!, /^Toteutuvat/)
  assert.equal(await page.locator('#p51').isVisible(), false, 'what has no mechanism yet is behind its heading')
  await inOrder(page)
  await page.getByText('Keino puuttuu vielä').click()
  await page.locator('#p51').getByText('Ohjelmassa ei ole vielä keinoa, joka pitäisi tämän.').waitFor()
  await inOrder(page)

  const first = page.locator('.promise').first()
  assert.match(await first.innerText(), /Ei toteudu/, 'what is broken is first')

  const paper = page.locator('#p44')
  await paper.getByRole('button', { name: 'Tarkista ja vahvista' }).click()
  await page.getByRole('dialog').waitFor()
  await inOrder(page)
  await page.getByLabel('Mitä tarkistit').fill('Kävin arkistossa, ovi oli lukossa.')
  await button(page, 'Vahvista').click()
  await page.getByText('Vahvisti Olli Omistaja').waitFor()
  assert.match(await paper.innerText(), /Vahvistettu/)
  await paper.getByRole('button', { name: 'Peru vahvistus' }).click()
  await page.getByText('Kukaan ei ole vahvistanut tätä.').first().waitFor()
})

for (const width of [1440, 1024, 390])
  test(`a promise is read from its state to its sentence, who keeps it and the figure, ${width} wide`, async () => {
    const { page } = await declared({ width })
    await page.goto('/promises')
    const first = page.locator('.promise').first()
    await first.waitFor()
    const at = await first.evaluate((line) =>
      ['.mark', '.word', '.how', '.fig'].map((part) => {
        const { left, top } = line.querySelector(part)!.getBoundingClientRect()
        return { left, top }
      }),
    )
    const after = (a: { left: number; top: number }, b: { left: number; top: number }) =>
      width === 1440 ? a.left > b.left : a.top > b.top || (a.left > b.left && Math.abs(a.top - b.top) < 12)
    for (const [place, one] of at.entries()) if (place > 0) assert.ok(after(one, at[place - 1]!), JSON.stringify(at))
    if (width > 1100) assert.ok(await first.evaluate((line) => line.querySelector('.word')!.clientWidth > 300))
  })

test('rows are counted when it is asked, and evidence is a file that can be opened', async () => {
  const { page, office } = await declared()
  await office.look('delete from promise_looks')
  await page.goto('/promises')
  await page.getByText('Rivejä ei ole vielä laskettu').waitFor()
  await page.getByRole('heading', { name: /^Odottaa ensimmäistä tarkistusta/ }).waitFor()
  await button(page, 'Tarkista nyt').click()
  await page.getByText('Rivit laskettu').waitFor()
  assert.match(await page.locator('#p5').innerText(), /Toteutuu/)

  await page.locator('#p38').getByRole('button', { name: 'Lisää todiste' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const file = { name: 'palomuuri.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 palomuuri') }
  await page.setInputFiles('input[type=file]', file)
  await dialog.getByRole('textbox', { name: 'Voimassa asti' }).fill(`1.1.${new Date().getFullYear() + 1}`)
  await dialog.getByRole('button', { name: 'Lisää todiste', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.locator('#p38').getByRole('button', { name: 'Avaa todiste' }).click()
  await page.getByText('Tiedosto on muuttumaton.').waitFor()
})

test('each sentence of a document has the mark of its promise beside it', async () => {
  const { page } = await declared()
  await page.goto('/promises/sentences')
  await page.locator('.marked-word').first().waitFor()
  const firewall = page.locator('.marked-word', { hasText: 'Järjestelmä on palomuurin takana.' })
  assert.match(await firewall.innerText(), /Ei tarkistettu/)
  await inOrder(page)
})

test('on the page of a document each sentence has its mark, and the mark leads to the promise', async () => {
  const { page } = await declared()
  await page.goto('/documents/customers')
  const firewall = page.locator('.paper .word', { hasText: 'Järjestelmä on palomuurin takana.' })
  await firewall.locator('.promise-mark').waitFor()
  assert.match(await firewall.innerText(), /\[ei vahvistettu\]/, 'what the paper prints')
  const kept = page
    .locator('.paper .word', { hasText: 'Jokaisella käyttäjällä on oma tunnus.' })
    .locator('.promise-mark')
  assert.match(await kept.innerText(), /^Toteutuu: /)
  await page.getByText(/lupausta ei ole vahvistettu/).waitFor()
  await inOrder(page)
  await page.getByRole('group', { name: 'Tekstin kieli' }).getByRole('button', { name: 'English' }).click()
  const english = page.locator('.paper .word', { hasText: 'The system is behind a firewall.' })
  await english.locator('.promise-mark').waitFor()
  await english.locator('.promise-mark').click()
  await page.waitForURL('**/promises#p38')
  await page.locator('#p38:focus').waitFor()
})

test('a mark leads also to a promise that is behind a closed heading', async () => {
  const { page } = await declared()
  await page.goto('/promises#p51')
  await page.locator('#p51:focus').waitFor()
})

test('the office chooses that a document waits until its promises are verified, and the document says which', async () => {
  const { page, office } = await declared()
  await office.look('delete from promise_looks')
  await page.goto('/promises')
  const choice = page.getByRole('radiogroup', { name: /^Miten asiakirjassa näkyy/ })
  await choice.getByRole('radio', { name: /^Asiakirjaa ei julkaista/ }).click()
  await page.goto('/documents/customers')
  await page.getByRole('heading', { name: /^Vahvista ennen julkaisua/ }).waitFor()
  await inOrder(page)
  await button(page, 'Julkaise').click()
  await page.getByText(/Lupausta ei ole vahvistettu: .Järjestelmä on palomuurin takana/).waitFor()
})

for (const view of [
  { width: 390, theme: 'dark' as const },
  { width: 1024, theme: 'light' as const },
])
  test(`the promises fit a window ${view.width} wide, ${view.theme}`, async () => {
    const { page } = await declared(view)
    await page.goto('/promises')
    await page.getByRole('heading', { name: /^Vaatii tekoja/ }).waitFor()
    await inOrder(page)
  })
