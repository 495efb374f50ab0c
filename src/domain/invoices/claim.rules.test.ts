import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../subject-requests/clock.rules.ts'
import { claimEndsOn, type Debt } from './claim.rules.ts'

const debt = (more: Partial<Debt> = {}): Debt => ({
  dueOn: '2020-03-15',
  interruptedOn: [],
  judgmentOn: null,
  ofPerson: true,
  toPerson: false,
  ...more,
})
const everyThreeYears = (from: number, until: number): string[] =>
  Array.from({ length: Math.floor((until - from) / 2) + 1 }, (_, i) => `${from + 2 * i}-03-01`)

const cases: [what: string, debt: Debt, ends: string][] = [
  ['an invoice nobody reminded of ends three years from its due date', debt(), '2023-03-15'],
  ['due on the leap day, it ends on the last day of February', debt({ dueOn: '2024-02-29' }), '2027-02-28'],
  ['a reminder begins three new years', debt({ interruptedOn: ['2022-05-02'] }), '2025-05-02'],
  ['a reminder on the last day is in time', debt({ interruptedOn: ['2023-03-15'] }), '2026-03-15'],
  ['a reminder the day after revives nothing', debt({ interruptedOn: ['2023-03-16'] }), '2023-03-15'],
  ['a reminder before the due date shortens nothing', debt({ interruptedOn: ['2020-01-02'] }), '2023-03-15'],
  ['a judgment begins five years', debt({ judgmentOn: '2022-06-01' }), '2027-06-01'],
  [
    'a reminder after a judgment begins five years',
    debt({ judgmentOn: '2022-06-01', interruptedOn: ['2026-01-10'] }),
    '2031-01-10',
  ],
  ['a judgment when the debt had ended changes nothing', debt({ judgmentOn: '2024-01-01' }), '2023-03-15'],
  [
    'a person’s debt ends twenty years from the due date, however often it was reminded of',
    debt({ interruptedOn: everyThreeYears(2021, 2039) }),
    '2040-03-15',
  ],
  [
    'twenty-five when the creditor is a natural person',
    debt({ toPerson: true, interruptedOn: everyThreeYears(2021, 2044) }),
    '2045-03-15',
  ],
  [
    'a company’s debt has no such end',
    debt({ ofPerson: false, interruptedOn: everyThreeYears(2021, 2041) }),
    '2044-03-01',
  ],
  [
    'a title against a person ends fifteen years from its day',
    debt({ judgmentOn: '2021-06-01', interruptedOn: everyThreeYears(2022, 2035) }),
    '2036-06-01',
  ],
]
for (const [what, given, ends] of cases) test(what, () => assert.equal(claimEndsOn(given), ends))

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('1990-01-01', days))
const anyDebt = fc.record({
  dueOn: day,
  interruptedOn: fc.array(day, { maxLength: 8 }),
  judgmentOn: fc.option(day, { nil: null }),
  ofPerson: fc.boolean(),
  toPerson: fc.boolean(),
})

test('for any debt: never less than three years, never more than the law allows a natural person', () => {
  fc.assert(
    fc.property(anyDebt, (given) => {
      const ends = claimEndsOn(given)
      assert.ok(ends >= claimEndsOn({ ...given, interruptedOn: [], judgmentOn: null }) || given.judgmentOn !== null)
      const most = given.toPerson ? 25 : 20
      if (given.ofPerson) assert.ok(Number(ends.slice(0, 4)) <= Number(given.dueOn.slice(0, 4)) + most)
    }),
  )
})

test('for any debt: a further reminder never makes it end sooner, and the order of telling does not matter', () => {
  fc.assert(
    fc.property(anyDebt, day, (given, more) => {
      const ends = claimEndsOn(given)
      assert.ok(claimEndsOn({ ...given, interruptedOn: [...given.interruptedOn, more] }) >= ends)
      assert.equal(claimEndsOn({ ...given, interruptedOn: given.interruptedOn.toReversed() }), ends)
    }),
  )
})
