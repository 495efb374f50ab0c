import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter, isWorkingDay } from './clock.rules.ts'
import { holidayName } from './holiday-names.rules.ts'

for (const [day, name] of [
  ['2026-12-06', 'independence'],
  ['2026-04-03', 'good-friday'],
  ['2026-05-14', 'ascension'],
  ['2026-06-20', 'midsummer'],
  ['2026-10-31', 'all-saints'],
  ['2026-11-28', 'saturday'],
  ['2026-11-29', 'sunday'],
] as const)
  test(`${day} is called ${name}`, () => assert.equal(holidayName(day), name))

test('a day has a name exactly when a period may not end on it', () => {
  const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => daysAfter('2018-05-25', days))
  fc.assert(fc.property(anyDay, (day) => (holidayName(day) === undefined) === isWorkingDay(day)))
})
