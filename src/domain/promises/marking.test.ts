import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Block } from '../documents/block.rules.ts'
import { words as measures } from '../documents/measures.words.ts'
import { printedOf } from '../documents/printed.document.ts'
import { noticePage } from '../documents/notice.page.ts'
import { writtenOf, type Written } from '../documents/written.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { marked, unverifiedIn } from './marking.rules.ts'
import type { PromiseState } from './promise.rules.ts'
import { markOf, promiseRules, promisesOf, type PlacedPromise } from './promises.rules.ts'

const load = (name: string): OfficeDeclaration => {
  const read = readDeclaration(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
  assert.ok('declaration' in read)
  return read.declaration
}
const names = ['koivuranta-data-flow', 'tuulikello-prospects', 'harjuniemi-register-description']
const all = [...names, 'aurinkolahti-privacy-notice', 'lumikko-balance-sheet'].map(load)

/** The promises of a declaration with a state of the test's choosing. */
const placed = (declaration: OfficeDeclaration, stateOf: (number: number) => PromiseState): PlacedPromise[] =>
  promiseRules.map(({ number, fact, tells = [fact], places }) => ({
    number,
    tells,
    state: stateOf(number),
    places: places(declaration).map(({ path, measure }) => {
      const texts: Record<string, string> = measure ? measures.fi[measure.kind] : {}
      return measure ? { path, text: texts[measure.name]! } : { path }
    }),
  }))
const only =
  (...numbers: number[]) =>
  (number: number): PromiseState =>
    numbers.includes(number) ? 'not-verified' : 'kept'
const documentsOf = (declaration: OfficeDeclaration): Written[] =>
  declaration.documents.flatMap(({ key }) => writtenOf(declaration, key, 'fi', '2026-11-28') ?? [])
const blocksOf = ({ sections, dated }: Written): Block[] => [...dated, ...sections.flatMap(({ blocks }) => blocks)]
const markedTexts = (written: Written): string[] => blocksOf(written).flatMap(({ mark, text }) => (mark ? [text] : []))

const koivuranta = all[0]!
const notice = (declaration: OfficeDeclaration): Written =>
  documentsOf(declaration).find(({ kind }) => kind === 'privacy-notice')!

test('a sentence carries the mark of its own promise and of no other', () => {
  const before = notice(koivuranta)
  const after = marked(before, placed(koivuranta, only(38)))
  assert.deepEqual(markedTexts(after), ['Järjestelmä on palomuurin takana.'])
  const firewall = blocksOf(after).find(({ mark }) => mark)!
  assert.equal(firewall.mark, '[ei vahvistettu]')
  assert.match(after.dated.at(-1)!.text, /\[ei vahvistettu\] lauseen perässä/)
  assert.equal(markOf(firewall, placed(koivuranta, only(38)))?.number, 38)
  assert.equal(
    markOf({ ...firewall, text: 'Meillä on lukot.' }, placed(koivuranta, only(38))),
    undefined,
    'another sentence of the same place',
  )
})

test('what is kept or vouched for carries no mark, and then the document is as it was', () => {
  for (const state of ['kept', 'attested'] as const) {
    const before = notice(koivuranta)
    assert.equal(
      marked(
        before,
        placed(koivuranta, () => state),
      ),
      before,
    )
  }
})

test('what is known not to be kept is marked like what nobody has verified', () => {
  const states = (number: number): PromiseState => (number === 38 ? 'broken' : 'kept')
  assert.equal(markedTexts(marked(notice(koivuranta), placed(koivuranta, states))).length, 1)
})

test('a right that the law gives carries no mark, what the company promises of it does', () => {
  const aurinkolahti = all[3]!
  const rights = placed(aurinkolahti, (number) => (number >= 51 && number <= 64 ? 'not-verified' : 'kept'))
  const texts = markedTexts(marked(notice(aurinkolahti), rights)).join(' ')
  assert.doesNotMatch(texts, /Voit pyytää nähtäväksi|Voit milloin tahansa kieltää|Tietosuojavaltuutetun/)
  assert.match(texts, /Tavat tehdä pyyntö/)
  assert.match(texts, /kirjallisen todistuksen/)
})

test('the promises of a former contact person and of the period do not mark whom the register is about', () => {
  for (const declaration of all)
    for (const written of documentsOf(declaration)) {
      const promises = placed(declaration, () => 'not-verified')
      for (const block of blocksOf(written).filter(({ fact }) => fact === 'F18'))
        assert.ok(
          promisesOf(block, promises).every(({ number }) => number === 6),
          block.text,
        )
    }
})

test('the company’s own words in place of what is written carry the mark of the promises they stand for', () => {
  const declaration = structuredClone(koivuranta)
  for (const register of declaration.registers) register.texts = { F34: { fi: 'Säilytämme sopivan ajan.' } }
  const after = marked(notice(declaration), placed(declaration, only(28)))
  assert.ok(markedTexts(after).includes('Säilytämme sopivan ajan.'))
  assert.equal(after.brief.find(({ id }) => id === 'howLong')?.mark, '[ei vahvistettu]', 'the short answer too')
  assert.equal(after.brief.find(({ id }) => id === 'what')?.mark, undefined)
})

test('headings, heads of tables and what leads to a list carry no mark', () => {
  for (const declaration of all)
    for (const written of documentsOf(declaration)) {
      const after = marked(
        written,
        placed(declaration, () => 'not-verified'),
      )
      for (const { kind, text, mark } of blocksOf(after))
        if (kind === 'head' || kind === 'subheading' || text.endsWith(':')) assert.equal(mark, undefined, text)
    }
})

test('each promise that a document can say is said by some sentence of the examples', () => {
  const said = new Set(
    all.flatMap((declaration) => {
      const promises = placed(declaration, () => 'not-verified')
      return documentsOf(declaration).flatMap((written) =>
        blocksOf(written).flatMap((block) => promisesOf(block, promises).map(({ number }) => number)),
      )
    }),
  )
  // A former contact person is said nowhere by itself; the balance sheet writes 49, 72, 73 and 74.
  assert.deepEqual(
    promiseRules.map(({ number }) => number).filter((number) => !said.has(number)),
    [33, 49, 72, 73, 74],
  )
})

test('the page, the paper, the word processor and the workbook are all made with the mark', () => {
  const retention = marked(notice(koivuranta), placed(koivuranta, only(28, 38)))
  assert.deepEqual(unverifiedIn(notice(koivuranta), placed(koivuranta, only(28, 38))), [28, 38])
  const page = noticePage(retention, { stylesheets: [], languages: {} })
  const count = (text: string) => text.split('[ei vahvistettu]').length - 1
  const marks = blocksOf(retention).filter(({ mark }) => mark).length
  const brief = retention.brief.filter(({ mark }) => mark).length
  assert.ok(marks > 3)
  assert.equal(count(page), marks + brief + 1, 'each marked sentence, the short answers, and what it means')
  const printed = printedOf(retention)
  const words = JSON.stringify(printed)
  assert.equal(count(words), marks + brief + 1)
  const table = printed.sections
    .flatMap(({ parts }) => parts)
    .find((part) => part.kind === 'table' && count(JSON.stringify(part)) > 0)
  assert.ok(table?.kind === 'table' && table.rows.every((row) => row.at(-1)!.endsWith(' [ei vahvistettu]')))
})
