/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { build } from 'vite'
import { axeViolations, closeBrowser, openPage, serveFolder, sidewaysScroll, troubles } from '../testing/browser.ts'
import type { Page, View } from '../testing/browser.ts'

const examples = ['parts', 'people', 'person', 'begin', 'register', 'import', 'today', 'keeping', 'notice']
let server: Awaited<ReturnType<typeof serveFolder>>

before(async () => {
  await build({ configFile: 'vite.config.ts', mode: 'examples', logLevel: 'error' })
  server = await serveFolder('dist/examples')
})
after(async () => {
  await closeBrowser()
  await server.close()
})

async function open(example: string, view: View = {}): Promise<Page> {
  const page = await openPage({ ...view, origin: server.origin })
  await page.goto(example === 'notice' ? '/notice.html' : `/parts.html#${example}`)
  await page.waitForSelector('h1')
  return page
}

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.textContent || document.activeElement.ariaLabel')

describe('every part in each of its states', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      test(`has no accessibility violation, ${theme}, ${width} wide, under the content security policy`, async () => {
        for (const example of examples) {
          const page = await open(example, { theme, width })
          assert.deepEqual(await axeViolations(page), [], example)
          assert.deepEqual(troubles(page), [], example)
          await page.context().close()
        }
      })

  test('needs no sideways scrolling on a screen of 320', async () => {
    for (const example of examples) {
      const page = await open(example, { width: 320 })
      assert.equal(await sidewaysScroll(page), 0, example)
      await page.context().close()
    }
  })

  test('speaks the reader’s language in the words of its own', async () => {
    const page = await openPage({ origin: server.origin, language: 'sv' })
    await page.goto('/parts.html?lang=sv#parts')
    await page.getByRole('button', { name: 'Öppna kalendern: Saatu' }).click()
    await page.getByRole('button', { name: 'Nästa månad' }).click()
    await page.waitForSelector('text=december 2026')
    await page.context().close()
  })
})

describe('opened parts', () => {
  const acts: Record<string, (page: Page) => Promise<void>> = {
    'a menu': (page) => page.getByRole('button', { name: 'Soita', exact: true }).click(),
    'a dialog': (page) => page.getByRole('button', { name: 'Avaa ikkuna' }).click(),
    'a choice': (page) => page.getByRole('button', { name: /Sarakkeesta tulee/ }).click(),
    'a search among choices': async (page) => {
      const field = page.getByRole('combobox', { name: 'Maa' })
      await field.scrollIntoViewIfNeeded()
      // Scrolling closes a list; its event comes with the next frame.
      await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))')
      await field.click()
    },
    'a calendar': (page) => page.getByRole('button', { name: 'Avaa kalenteri: Saatu' }).click(),
    'the message line': (page) => page.getByRole('button', { name: 'Kerro viestirivillä' }).click(),
  }
  for (const [name, act] of Object.entries(acts))
    test(`${name} has no accessibility violation`, async () => {
      const page = await open('parts', { theme: 'dark' })
      await act(page)
      await page.locator('.raised, .message').first().waitFor()
      assert.deepEqual(await axeViolations(page), [])
      assert.deepEqual(troubles(page), [])
      await page.context().close()
    })
})

describe('the table by keyboard', () => {
  test('J and K go between rows, X selects, Shift with an arrow extends, Enter opens', async () => {
    const page = await open('people')
    await page.getByRole('button', { name: 'Poista valinta' }).click()
    const row = (name: string) =>
      page
        .locator(':focus')
        .filter({ hasText: new RegExp(`^${name}`) })
        .waitFor()
    await page.keyboard.press('j')
    await row('Tuomas Aaltola')
    await page.keyboard.press('j')
    await row('Saara Haapoja')
    await page.keyboard.press('j')
    await row('Matias af Hällström')
    await page.keyboard.press('k')
    await row('Saara Haapoja')
    await page.keyboard.press('x')
    await page.getByText('1 valittu').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('2 valittu').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('3 valittu').waitFor()
    assert.equal(await page.getByRole('row', { selected: true }).count(), 3)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Aino Lehtonen', level: 1 }).waitFor()
    await page.context().close()
  })

  test('twenty thousand rows are gone through with only those in sight on the page', async () => {
    const page = await open('people')
    await page.keyboard.press('j')
    const reached = () => page.evaluate<number>('Number(document.activeElement.getAttribute("aria-rowindex"))')
    const until = Date.now() + 60_000
    while ((await reached()) <= 2000 && Date.now() < until) await page.keyboard.press('End')
    assert.ok((await reached()) > 2000, `reached row ${await reached()}`)
    assert.ok((await page.locator('[role=grid] .body .row').count()) < 80)
    assert.deepEqual(troubles(page), [])
    await page.context().close()
  })
})

describe('the palette by keyboard', () => {
  test('finds by beginnings of words, shows the verbs of a hit after Tab, and gives the focus back', async () => {
    const page = await open('people')
    await page.getByRole('button', { name: 'Hae', exact: true }).focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { expanded: true }).waitFor()
    await page.keyboard.type('leh')
    await page
      .getByRole('option', { name: /Aino Lehtonen/ })
      .first()
      .waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('ArrowDown')
    await page
      .getByRole('option', { name: /Veikko Lehtimäki/, selected: true })
      .first()
      .waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('option', { name: 'Kirjaa pyyntö' }).waitFor()
    await page.keyboard.press('Backspace')
    await page
      .getByRole('option', { name: /Aino Lehtonen/ })
      .first()
      .waitFor()
    assert.equal(await page.getByRole('combobox').inputValue(), 'leh')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator(':focus').filter({ hasText: /^Hae$/ }).waitFor()
    await page.context().close()
  })

  test('opens what Enter is pressed on', async () => {
    const page = await open('people')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { expanded: true }).waitFor()
    await page.keyboard.type('aino')
    await page
      .getByRole('option', { name: /Aino Lehtonen/, selected: true })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Aino Lehtonen', level: 1 }).waitFor()
    await page.context().close()
  })
})

describe('windows', () => {
  test('a dialog holds the focus, closes with Esc and gives the focus back', async () => {
    const page = await open('parts')
    await page.getByRole('button', { name: 'Avaa ikkuna' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Lykkää poistoa' }).waitFor()
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null'), true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page
      .locator(':focus')
      .filter({ hasText: /^Avaa ikkuna$/ })
      .waitFor()
    await page.context().close()
  })

  test('the last question has no default button and does not close by a click outside', async () => {
    const page = await open('parts')
    await page.getByRole('button', { name: 'Kysy viimeinen kysymys' }).click()
    await page.getByRole('alertdialog', { name: 'Poistetaanko 23 tietoa?' }).waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.keyboard.press('Enter')
    await page.mouse.click(5, 5)
    assert.equal(await page.getByRole('alertdialog').count(), 1)
    await page.locator('[role=alertdialog]:focus, [role=alertdialog] :focus').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('a question mark lists the keys of the page, and the single letters can be turned off', async () => {
    const page = await open('people')
    await page.keyboard.press('?')
    await page.getByText('Seuraava rivi').waitFor()
    assert.deepEqual(await axeViolations(page), [])
    await page.getByRole('checkbox', { name: /Yhden kirjaimen/ }).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    assert.equal(await page.evaluate('document.activeElement.matches("[role=row]")'), false)
    await page.context().close()
  })
})

describe('editing in place', () => {
  const phone = (page: Page) => page.getByRole('button', { name: /^040/ })
  test('Enter saves and says so, Esc leaves the value as it was', async () => {
    const page = await open('parts')
    await phone(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('040 000 0999')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Tallennettu' }).waitFor()
    assert.match(await focused(page), /040 000 0999/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('1')
    await page.keyboard.press('Escape')
    assert.match(await focused(page), /040 000 0999/)
    await page.context().close()
  })

  test('what is refused stays in the field with its reason', async () => {
    const page = await open('parts')
    await phone(page).click()
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await page.getByText('Numero on liian lyhyt').waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Puhelin', exact: true }).last().inputValue(), '12')
    await page.context().close()
  })

  test('of two editors the later sees both values and chooses', async () => {
    const page = await open('parts')
    await page.getByRole('button', { name: /^aino@/ }).click()
    await page.keyboard.type('a.lehtonen@lehtorinne.example')
    await page.keyboard.press('Enter')
    const both = page.getByRole('alert').filter({ hasText: 'Joku muutti tätä samalla' })
    await both.waitFor()
    assert.match((await both.textContent()) ?? '', /a\.lehtonen@.*aino\.lehtonen@/)
    assert.deepEqual(await axeViolations(page), [])
    await page.getByRole('button', { name: 'Jätä minun' }).click()
    await page.getByRole('button', { name: /^a\.lehtonen@lehtorinne/ }).waitFor()
    await page.context().close()
  })
})

test('a day is written in any usual form, and what is no day is told', async () => {
  const page = await open('parts')
  const field = page.getByRole('textbox', { name: 'Saatu', exact: true })
  await field.fill('3.2.26')
  await field.blur()
  assert.equal(await field.inputValue(), '3.2.2026')
  await field.fill('31.2.2026')
  await field.blur()
  await page.getByText('Päivää ei tunnistettu').waitFor()
  await page.context().close()
})

test('a public page needs no script, and prints black on white without its buttons, from a dark screen too', async () => {
  const page = await open('notice', { theme: 'dark' })
  assert.equal(await page.locator('script').count(), 0)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByRole('link', { name: 'Tee pyyntö' }).isVisible(), false)
  assert.equal(await page.getByText('metsapolku.example/oikeudet tai').isVisible(), true)
  const colours =
    '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector("h1")).color].join()'
  assert.equal(await page.evaluate(colours), 'rgb(255, 255, 255),rgb(0, 0, 0)')
  await page.context().close()
})
