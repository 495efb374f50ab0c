import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import type { Outcome } from '../../enforcement/outcome.ts'
import { codes } from '../../testing/acting.ts'
import { testProgram, type ProgramOffice, type TestProgram } from '../../testing/program.ts'
import { attestPromise } from '../promises/attest-promise.ts'
import { chooseUnverified } from '../promises/choose-unverified.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { compareDocumentVersions } from './compare-document-versions.ts'
import { publishDocument } from './publish-document.ts'
import { seeDocument } from './see-document.ts'
import { seeDocumentVersion } from './see-document-version.ts'
import { seeDocumentVersions } from './see-document-versions.ts'
import { seeNotice } from './see-notice.ts'
import { writeDocument } from './write-document.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration
const visitor = { kind: 'visitor', name: 'visitor' } as const
const papers = 'Paperit ovat lukituissa tiloissa.'
const until = '2027-06-01'

let house: TestProgram
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

const doneIn = <T>(outcome: Outcome<T>): T => {
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
type Acting = {
  office: ProgramOffice
  done<O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>>
}

async function garden(choice?: 'stop'): Promise<Acting & { published: string[]; waiting: string[] }> {
  const office = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const done: Acting['done'] = async (operation, input) => doneIn(await office.as(office.owner, operation, input))
  if (choice) await done(chooseUnverified, { unverified: choice })
  const { published, waiting } = await done(declareRegisters, { document: structuredClone(shop), base: 0 })
  return { office, done, published, waiting }
}

type Sections = { sections: { blocks: { text: string; mark?: string | undefined }[] }[] }
const markOf = ({ sections }: Sections, text: string) =>
  sections.flatMap(({ blocks }) => blocks).find((one) => one.text === text)?.mark

test('a sentence that nobody has vouched for is published with a visible mark, in every language', async () => {
  const { office } = await garden()
  const said = { fi: '[ei vahvistettu]', sv: '[inte bekräftat]', en: '[not verified]' }
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { notice } = doneIn(await office.as(visitor, seeNotice, { document: 'customers', language }))
    const marks = new Set(notice.sections.flatMap(({ blocks }) => blocks.flatMap(({ mark }) => mark ?? [])))
    assert.deepEqual([...marks], [said[language]])
    assert.ok(
      notice.dated.some(({ text }) => text.includes(said[language])),
      'and says what the mark means',
    )
  }
  const { notice } = doneIn(await office.as(visitor, seeNotice, { document: 'customers', language: 'fi' }))
  assert.equal(markOf(notice, papers), '[ei vahvistettu]')
})

test('the mark stays with the version that had it, and is gone from the text written after somebody vouched', async () => {
  const { office, done } = await garden()
  const before = await done(seeDocumentVersions, { document: 'customers' })
  assert.equal(before.standing.state, 'published')
  assert.ok(before.unverified.some(({ number, stops }) => number === 44 && !stops))
  await done(attestPromise, { promise: 44, until })
  const after = await done(seeDocumentVersions, { document: 'customers' })
  // What is public is true: it may be published anew without the mark, and nothing has to be.
  assert.deepEqual([after.standing.state, after.standing.fewerMarks], ['published', true])
  assert.ok(!after.unverified.some(({ number }) => number === 44))
  const now = await done(seeDocumentVersion, { document: 'customers', language: 'fi' })
  assert.equal(markOf(now.written, papers), undefined)
  const kept = await done(seeDocumentVersion, { document: 'customers', number: 1, language: 'fi' })
  assert.equal(markOf(kept.written, papers), '[ei vahvistettu]')
  const compared = await done(compareDocumentVersions, { document: 'customers', from: 1, language: 'fi' })
  const told = compared.differences.find(({ come }) => come.includes(papers))
  assert.ok(told?.gone.includes(`${papers} [ei vahvistettu]`))
  await done(publishDocument, { document: 'customers', sha256: after.sha256 })
  const visited = doneIn(await office.as(visitor, seeNotice, { document: 'customers', language: 'fi' }))
  assert.equal(markOf(visited.notice, papers), undefined)
  const first = doneIn(await office.as(visitor, seeNotice, { document: 'customers', language: 'fi', version: 1 }))
  assert.equal(markOf(first.notice, papers), '[ei vahvistettu]')
  house.clock.at = new Date('2027-06-02T09:00:00Z')
  const ended = await done(seeDocumentVersions, { document: 'customers' })
  assert.deepEqual([ended.standing.state, ended.standing.fewerMarks], ['draft', false], 'a mark must come')
  assert.ok(
    ended.unverified.some(({ number }) => number === 44),
    'when the word has ended, the mark is due again',
  )
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('every way to read and print the text of now has the mark', async () => {
  const { done } = await garden()
  const seen = await done(seeDocument, { document: 'customers', language: 'fi' })
  assert.equal(markOf(seen.document, papers), '[ei vahvistettu]')
  for (const number of [undefined, 1]) {
    const of = number === undefined ? {} : { number }
    const { written } = await done(writeDocument, { document: 'customers', form: 'pdf', language: 'fi', ...of })
    assert.equal(markOf(written, papers), '[ei vahvistettu]')
  }
})

test('where the office chose so, publishing stops with the list, and goes on when the last of it is vouched for', async () => {
  const { office, done, published, waiting } = await garden('stop')
  assert.ok(waiting.includes('customers') && !published.includes('customers'))
  const seen = await done(seeDocumentVersions, { document: 'customers' })
  const stops = seen.unverified.filter((one) => one.stops).map(({ number }) => number)
  assert.ok(stops.includes(44))
  assert.ok(
    seen.unverified.some((one) => !one.stops),
    'what the program has no mechanism for is printed with its mark',
  )
  const publish = { document: 'customers', sha256: seen.sha256 }
  const refused = await office.as(office.owner, publishDocument, publish)
  assert.deepEqual(
    codes(refused),
    stops.map(() => 'promise-unverified'),
  )
  assert.ok('refused' in refused)
  assert.equal(
    refused.refused.find(({ facts }) => facts?.['number'] === 44)?.facts?.['sentence'],
    'Paperit ovat lukituissa tai muuten turvallisissa tiloissa.',
  )
  assert.deepEqual(codes(await office.as(visitor, seeNotice, { document: 'customers' })), ['no-such-notice'])
  for (const promise of stops.filter((number) => number !== 10)) await done(attestPromise, { promise, until })
  const weighed = structuredClone(shop)
  const tested = { assessedOn: '2026-11-20', assessedBy: 'Maija Metsäpolku', reviewOn: until }
  for (const { purposes } of weighed.registers)
    for (const { interest } of purposes) if (interest) Object.assign(interest, tested)
  const again = await done(declareRegisters, { document: weighed, base: 1 })
  assert.ok(again.published.includes('customers'), 'a balancing test is vouched for in the description itself')
})
