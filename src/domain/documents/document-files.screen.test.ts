/// <reference types="node" />
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import { servedProgram } from '../../testing/served-program.ts'
import type { ServedProgram } from '../../testing/served-program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const { declaration } = read

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

const forms = [
  { name: 'PDF', ending: 'pdf', begins: '%PDF-' },
  { name: 'Word', ending: 'docx', begins: 'PK' },
  { name: 'Excel', ending: 'xlsx', begins: 'PK' },
  { name: 'HTML', ending: 'html', begins: '<!doctype html>' },
  { name: 'JSON-LD', ending: 'jsonld', begins: '{' },
]

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`a document is taken as a file of every form from its page, ${theme}, ${width} wide`, async () => {
    const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
    const declared = await office.as(office.owner, declareRegisters, { document: declaration, base: 0 })
    assert.ok('done' in declared)
    const page = await served.open('/sign-in', { theme, width, language: 'fi' })
    await served.signIn(page, office.code)
    await page.goto('/documents/customers')
    const files = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Tiedostoina' }) })
    await files.getByRole('link', { name: 'PDF', exact: true }).waitFor()
    if (process.env['TEST_PICTURES']) await picture(page, `document-files-${theme}-${width}`)
    assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [])
    assert.equal(await sidewaysScroll(page), 0)
    assert.equal(await files.getByRole('link').count(), forms.length)
    for (const { name, ending, begins } of forms) {
      const link = files.getByRole('link', { name, exact: true })
      const [saved] = await Promise.all([page.waitForEvent('download'), link.click()])
      assert.equal(saved.suggestedFilename(), `Asiakkaiden tietosuojaseloste fi.${ending}`)
      assert.equal(readFileSync(await saved.path(), 'utf8').slice(0, begins.length), begins, name)
    }
    assert.deepEqual(
      troubles(page).filter((one) => !/status of 401/.test(one)),
      [],
    )
  })
