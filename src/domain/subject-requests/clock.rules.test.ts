import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter, daysBetween, dueBy, isWorkingDay, mayExtend, monthsAfter } from './clock.rules.ts'

const today = '2026-01-01'

/** Received, strict, latest, and the same with two months more: domain.md 3.1, law.md 6. */
const vectors: [string, string, string, string, string][] = [
  ['2026-03-05', '2026-04-05', '2026-04-07', '2026-06-05', '2026-06-05'],
  ['2026-01-31', '2026-02-28', '2026-03-02', '2026-04-28', '2026-04-30'],
  ['2026-04-01', '2026-05-01', '2026-05-04', '2026-07-01', '2026-07-01'],
  ['2026-05-20', '2026-06-20', '2026-06-22', '2026-08-20', '2026-08-20'],
  ['2026-08-31', '2026-09-30', '2026-09-30', '2026-11-30', '2026-11-30'],
  ['2026-11-06', '2026-12-06', '2026-12-07', '2027-02-06', '2027-02-08'],
  ['2027-11-26', '2027-12-26', '2027-12-27', '2028-02-26', '2028-02-28'],
  ['2028-01-31', '2028-02-29', '2028-02-29', '2028-04-29', '2028-05-02'],
]
for (const [received, strict, latest, strictLonger, latestLonger] of vectors) {
  test(`what came on ${received} is answered by ${strict}, at the latest ${latest}; extended ${strictLonger}, ${latestLonger}`, () => {
    assert.deepEqual(dueBy(received, { today }), { strict, latest })
    assert.deepEqual(dueBy(received, { today, extended: true }), { strict: strictLonger, latest: latestLonger })
  })
}

/** The eves are working days: no holidays by name (law.md 6); a rule that says otherwise is a dated line of the table. */
for (const [received, eve] of [
  ['2026-05-19', '2026-06-19'],
  ['2026-11-24', '2026-12-24'],
  ['2027-05-25', '2027-06-25'],
  ['2027-11-24', '2027-12-24'],
] as const) {
  test(`${eve} is an eve, and a period may end on it`, () => {
    assert.equal(dueBy(received, { today }).latest, eve)
  })
}

test('a month without the date ends on its last day', () => {
  assert.equal(monthsAfter('2027-12-31', 2), '2028-02-29')
  assert.equal(monthsAfter('2026-12-31', 2), '2027-02-28')
  assert.equal(monthsAfter('2026-08-31', 1), '2026-09-30')
})

test('a necessary question that was put at once stops the clock while it is open; one put late does not', () => {
  const asked = (from: string, until: string | null, day: string) =>
    dueBy('2026-08-03', { today: day, pauses: [{ from, until }] }).strict
  assert.equal(asked('2026-08-04', '2026-08-14', '2026-08-20'), '2026-09-13')
  assert.equal(asked('2026-08-10', '2026-08-14', '2026-08-20'), '2026-09-07')
  assert.equal(asked('2026-08-11', '2026-08-14', '2026-08-20'), '2026-09-03')
  assert.equal(asked('2026-08-04', null, '2026-08-24'), '2026-09-23')
})

test('more time is told of within the first month, to its last day that the law allows', () => {
  assert.equal(mayExtend('2026-11-06', [], '2026-12-07'), true)
  assert.equal(mayExtend('2026-11-06', [], '2026-12-08'), false)
})

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => daysAfter('1990-01-01', days))

test('for any day: the latest is a working day, never before the strict, and at most six days after it', () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (received, extended) => {
      const { strict, latest } = dueBy(received, { today: received, extended })
      assert.ok(isWorkingDay(latest))
      const gap = daysBetween(strict, latest)
      assert.ok(gap >= 0 && gap <= 6, `${received}: ${strict} ${latest}`)
      const days = daysBetween(received, strict)
      assert.ok(extended ? days >= 87 && days <= 92 : days >= 28 && days <= 31, `${received}: ${days}`)
    }),
  )
})
