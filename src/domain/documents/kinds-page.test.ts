import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  axeViolations,
  closeBrowser,
  openPage,
  picture,
  serveFolder,
  sidewaysScroll,
  troubles,
} from '../../testing/browser.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { noticePage } from './notice.page.ts'
import { noticeStyle } from './notice-style.page.ts'
import { writtenOf } from './written.rules.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const pages = [
  ['koivuranta-data-flow', 'customer-flow', 'fi'],
  ['harjuniemi-register-description', 'register-description', 'sv'],
  ['vahtilinna', 'processing-record', 'fi'],
  ['aurinkolahti-privacy-notice', 'customers', 'en'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'seloste-kinds-'))
let site: Awaited<ReturnType<typeof serveFolder>>

before(async () => {
  writeFileSync(join(folder, 'tokens.css'), read('../../ui/dress/tokens.css'))
  writeFileSync(join(folder, 'notice.css'), noticeStyle)
  for (const [example, key, language] of pages) {
    const given = readDeclaration(read(`../../../examples/${example}.yaml`))
    assert.ok('declaration' in given)
    const written = writtenOf(given.declaration, key, language, '2026-11-25')!
    writeFileSync(
      join(folder, `${key}.html`),
      noticePage(written, { stylesheets: ['tokens.css', 'notice.css'], languages: {} }),
    )
  }
  site = await serveFolder(folder)
})
after(async () => {
  await closeBrowser()
  await site.close()
  rmSync(folder, { recursive: true })
})

for (const [, key, language] of pages)
  test(`a document of the kind of ${key} can be read by everybody, on a phone too`, async () => {
    for (const width of [1280, 360]) {
      const page = await openPage({ width, language, origin: site.origin })
      await page.goto(`/${key}.html`)
      assert.deepEqual(await axeViolations(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await picture(page, `kind-${key}-${width}`)
      assert.deepEqual(troubles(page), [])
      await page.context().close()
    }
  })
