import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { testProgram } from '../../testing/program.ts'
import { listDocuments } from './list-documents.ts'
import { seeAgreementPaper } from './see-agreement-paper.ts'
import { seeDocument } from './see-document.ts'
import { seeUndertakingPaper } from './see-undertaking-paper.ts'

const read = readDeclaration(
  readFileSync(new URL('../../../examples/lumikko-balance-sheet.yaml', import.meta.url), 'utf8'),
)
assert.ok('declaration' in read)
const { declaration } = read
const visitor = { kind: 'visitor', name: 'visitor' } as const

test('the staff read the documents of every kind, and a stranger none of them', async () => {
  const house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
  const office = await house.makeOffice({ name: 'Lumikon Palvelut Oy' })
  const { owner, as } = office
  assert.deepEqual(await as(owner, listDocuments, {}), { refused: [{ code: 'nothing-declared' }] })
  assert.ok('done' in (await as(owner, declareRegisters, { document: declaration, base: 0 })))

  const list = await as(owner, listDocuments, {})
  assert.ok('done' in list)
  assert.deepEqual(
    list.done.documents.filter(({ written }) => !written).map(({ kind }) => kind),
    ['data-balance-sheet'],
  )
  for (const { key, kind, written } of list.done.documents) {
    const seen = await as(owner, seeDocument, { document: key, language: 'sv' })
    if (written) assert.ok('done' in seen && seen.done.document.kind === kind && seen.done.document.language === 'sv')
    else assert.deepEqual(seen, { refused: [{ code: 'no-such-document', facts: { name: key } }] })
  }
  assert.ok('refused' in (await as(owner, seeDocument, { document: 'processing-record', version: 99 })))

  const [processor] = list.done.processors
  const paper = await as(owner, seeAgreementPaper, { recipient: processor!.key })
  assert.ok('done' in paper && paper.done.paper.kind === 'processing-agreement')
  assert.ok('refused' in (await as(owner, seeAgreementPaper, { recipient: 'nobody' })))
  const undertaking = await as(owner, seeUndertakingPaper, { language: 'en' })
  assert.ok('done' in undertaking && undertaking.done.paper.title === 'Confidentiality undertaking')

  await assert.rejects(as(visitor, seeDocument, { document: 'processing-record' }))
  await assert.rejects(as(visitor, listDocuments, {}))
})
