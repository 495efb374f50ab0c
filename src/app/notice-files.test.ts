import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { exportNotices } from '../domain/documents/export-notices.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { testProgram, type ProgramOffice } from '../testing/program.ts'
import { noticeFiles } from './notice-files.ts'

let office: ProgramOffice
before(async () => {
  office = await (await testProgram()).makeOffice({ name: 'Metsäpolun Puutarha Oy' })
})

test('what is in one language only is told so on the other pages of the folder, and they lead to it', async () => {
  const read = readDeclaration(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
  assert.ok('declaration' in read)
  const { declaration } = read
  for (const { purposes } of declaration.registers)
    for (const { interest } of purposes) if (interest) interest.what = { fi: 'Hoidamme metsää.' }
  assert.ok(
    'done' in
      (await office.as({ kind: 'console', name: 'console' }, declareRegisters, { document: declaration, base: 0 })),
  )
  const exported = await office.as(office.owner, exportNotices, {})
  assert.ok('done' in exported)
  const made = await noticeFiles(exported.done)
  const telling = [...made].filter(
    ([name, page]) => name.endsWith('.html') && String(page).includes('Hoidamme metsää.'),
  )
  assert.ok(telling.length > 0)
  for (const [name] of telling) {
    assert.doesNotMatch(name, /\.(?:sv|en)\.html$/)
    const swedish = String(made.get(name.replace('.html', '.sv.html')))
    assert.ok(swedish.includes(`<a href="${name}" hreflang="fi">Den här punkten finns bara på finska.</a>`), name)
  }
})
