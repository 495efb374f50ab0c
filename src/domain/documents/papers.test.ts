import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { agreementTicks } from '../registers/office-terms.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { words as undertaking } from '../staff/undertaking.words.ts'
import { agreementPaper } from './agreement.rules.ts'
import { undertakingPaper } from './undertaking-paper.rules.ts'

const load = (name: string): OfficeDeclaration => {
  const read = readDeclaration(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
  assert.ok('declaration' in read)
  return read.declaration
}
const declaration = load('koivuranta-data-flow')

test('an agreement with a processor has each of the terms of Article 28(3) and lines to sign on', () => {
  for (const language of languages) {
    const paper = agreementPaper(declaration, 'accountant', language)!
    assert.deepEqual(
      paper.sections.map(({ number }) => number),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    )
    const paths = new Set(paper.sections.flatMap(({ blocks }) => blocks.map(({ path }) => path)))
    for (const tick of agreementTicks) assert.ok(paths.has(`recipients/accountant/agreement/ticks/${tick}`), tick)
    for (const { text } of paper.sections.flatMap(({ blocks }) => blocks)) assert.ok(!/[{}]|undefined/.test(text), text)
    const signing = paper.sections[11]!.blocks
    assert.equal(signing.filter(({ kind }) => kind === 'row').length, 3)
    assert.equal(signing[0]!.cells!.length, 3)
  }
})

test('the agreement says what is processed: each register that goes to the processor, and no other', () => {
  const own = structuredClone(declaration)
  own.registers[2]!.recipients = []
  const [, scope] = agreementPaper(own, 'accountant', 'fi')!.sections
  const rows = scope!.blocks.filter(({ kind }) => kind === 'row')
  assert.deepEqual(
    rows.map(({ cells }) => cells![0]),
    ['Asiakkaat', 'Laskutus'],
  )
  assert.match(rows[1]!.cells![1]!, /laskutus, kirjanpito/)
})

test('what the office has entered of its agreement stands last, with the terms that are missing', () => {
  const own = structuredClone(declaration)
  const processor = own.recipients.find(({ key }) => key === 'accountant')!
  delete processor.agreement!.ticks.audits
  processor.agreement!.subProcessors = [{ name: 'Apu Oy', country: 'SE', what: { fi: 'Skannaa tositteet.' } }]
  const paper = agreementPaper(own, 'accountant', 'fi')!
  const cells = paper.sections
    .at(-1)!
    .blocks.flatMap((block) => (block.kind === 'row' ? [block.cells!.join(' | ')] : []))
  assert.ok(cells.includes('Tarkastukset | puuttuu') && cells.includes('Salassapito | 4'))
  assert.ok(
    paper.sections.some(({ blocks }) =>
      blocks.some(({ cells: row }) => row?.join() === 'Apu Oy,Ruotsi,Skannaa tositteet'),
    ),
  )
  delete processor.agreement
  const fresh = agreementPaper(own, 'accountant', 'fi')!
  assert.equal(fresh.sections.length, 12)
  assert.ok(
    fresh.sections[10]!.blocks.some(({ text }) => text === 'Käsittelijä ilmoittaa tietoturvaloukkauksesta viipymättä.'),
  )
})

test('there is no agreement with one who is not a processor, or whom nobody knows', () => {
  assert.equal(agreementPaper(load('harjuniemi-register-description'), 'collection', 'fi'), undefined)
  assert.equal(agreementPaper(declaration, 'nobody', 'fi'), undefined)
})

test('the undertaking on paper has the words that are signed on the screen', () => {
  for (const language of languages) {
    const paper = undertakingPaper(declaration, language)
    const texts = paper.sections[0]!.blocks.map(({ text }) => text)
    for (const paragraph of undertaking[language].text) assert.ok(texts.includes(paragraph))
    assert.match(paper.dated[0]!.text, /1/)
  }
})
