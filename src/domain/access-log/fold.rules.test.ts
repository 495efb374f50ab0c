import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byDay, foldLines, timeOf, type Foldable } from './fold.rules.ts'
import { sentenceOf } from './sentence.rules.ts'

let number = 1000
const line = (more: Partial<Foldable> = {}): Foldable => ({
  id: number--,
  day: '2026-11-25',
  time: '09:12:30',
  actor: { kind: 'account', account: 'maija', name: 'Maija Virtanen' },
  operation: 'see-person',
  purpose: { key: 'customer-care', name: 'asiakaspalvelu' },
  counts: { people: 1, erased: 0, hidden: 0 },
  set: null,
  outcome: 'done',
  ...more,
})
const sizes = (lines: Foldable[]): number[] => foldLines(lines).map((run) => run.lines.length)

test('three equal acts in a row stand as one line, two do not', () => {
  assert.deepEqual(sizes([line(), line(), line()]), [3])
  assert.deepEqual(sizes([line(), line()]), [1, 1])
})

for (const [between, other] of Object.entries({
  'another person at work': line({ actor: { kind: 'account', account: 'jussi', name: 'Jussi Halme' } }),
  'another act': line({ operation: 'change-person' }),
  'another purpose': line({ purpose: { key: 'sales', name: 'myynti' } }),
  'another day': line({ day: '2026-11-24' }),
  'a refusal': line({ outcome: 'refused' }),
  'what was not permitted': line({ outcome: 'not permitted' }),
  'an act on several people': line({ counts: { people: 8, erased: 0, hidden: 0 } }),
  'a set': line({ set: { kind: 'act', id: 'x', name: null } }),
}))
  test(`a run is broken by ${between}`, () => {
    assert.deepEqual(sizes([line(), line(), line(), other, line(), line(), line()]), [3, 1, 3])
  })

test('looks into one file fold, looks into two do not', () => {
  const look = (id: string) => line({ operation: 'see-import-rows', set: { kind: 'import', id, name: 'kunder.xlsx' } })
  assert.deepEqual(sizes([look('a'), look('a'), look('a'), look('b'), look('b'), look('b')]), [3, 3])
})

test('the pages of one list are one look, however many people each of them shows', () => {
  const pages = [101, 101, 74].map((people) =>
    line({ operation: 'list-people', counts: { people, erased: 0, hidden: 0 } }),
  )
  assert.deepEqual(sizes([line(), ...pages, line()]), [1, 3, 1])
})

test('refusals never fold, however many', () => {
  const refused = [1, 2, 3, 4].map(() => line({ outcome: 'refused' }))
  assert.deepEqual(sizes(refused), [1, 1, 1, 1])
})

test('folding loses no line and keeps their order', () => {
  const lines = Array.from({ length: 40 }, (_, i) => line({ operation: i % 7 < 4 ? 'see-person' : 'search-people' }))
  assert.deepEqual(
    foldLines(lines).flatMap((run) => run.lines),
    lines,
  )
})

test('runs stand under their days, and a run tells when it began and ended', () => {
  const lines = [line({ time: '09:38:00' }), line(), line({ time: '09:12:01' }), line({ day: '2026-11-24' })]
  const days = byDay(foldLines(lines))
  assert.deepEqual(
    days.map(({ day, runs }) => [day, runs.length]),
    [
      ['2026-11-25', 1],
      ['2026-11-24', 1],
    ],
  )
  assert.equal(timeOf(days[0]!.runs[0]!, '.'), '9.12–9.38')
  assert.equal(timeOf(days[1]!.runs[0]!, ':'), '9:12')
})

test('a sentence says what was done or tried; found people are hits, others are named', () => {
  const acts = { 'see-person': { did: 'Avasi', tried: 'Yritti avata' }, 'search-people': { did: 'Haki', tried: 'x' } }
  const people = [{}]
  assert.deepEqual(sentenceOf(acts, { ...line(), people }), { lead: 'Avasi', tail: 'names' })
  assert.deepEqual(sentenceOf(acts, { ...line({ outcome: 'refused' }), people }), {
    lead: 'Yritti avata',
    tail: 'names',
  })
  assert.deepEqual(sentenceOf(acts, { ...line({ operation: 'search-people' }), people }), {
    lead: 'Haki',
    tail: 'hits',
  })
  assert.deepEqual(sentenceOf(acts, line()), { lead: 'Avasi', tail: 'people' })
  assert.deepEqual(sentenceOf(acts, line({ operation: 'new-thing' })), { lead: undefined, tail: 'people' })
})
