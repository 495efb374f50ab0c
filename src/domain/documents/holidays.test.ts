import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorityOf, outdatedAddresses } from './authorities.rules.ts'
import { easter, holidayRules, publicHolidays } from './holidays.rules.ts'

test('Easter falls on its known days', () => {
  const known = ['2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']
  for (const day of known) assert.equal(easter(Number(day.slice(0, 4))), day)
})

test('the holidays of 2026 are those of the calendar, the eves told apart', () => {
  const year = publicHolidays(2026)
  const days = (eve: boolean) => year.filter((one) => one.eve === eve).map(({ day }) => day.slice(5))
  assert.deepEqual(
    days(false),
    '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26'.split(' '),
  )
  assert.deepEqual(days(true), ['06-19', '12-24'])
  assert.ok(
    year.every(({ eve, moves }) => moves === !eve),
    'a period that ends on an eve ends there',
  )
})

test('every rule of holidays has its first day, and an eve is treated otherwise from a day on', () => {
  assert.ok(holidayRules.every(({ from }) => /^\d{4}-\d{2}-\d{2}$/.test(from)))
  const rules = holidayRules.flatMap((one) =>
    one.eve
      ? [
          { ...one, until: '2026-11-30' },
          { ...one, moves: true, from: '2026-12-01' },
        ]
      : [one],
  )
  const eves = publicHolidays(2026, rules).filter(({ eve }) => eve)
  assert.deepEqual(
    eves.map(({ day, moves }) => [day, moves]),
    [
      ['2026-06-19', false],
      ['2026-12-24', true],
    ],
  )
})

test('the authority has its present address, in every language, and no old one', () => {
  const authority = authorityOf('FI', '2026-11-25')
  assert.equal(authority.visit.fi, 'Lintulahdenkuja 4, 00530 Helsinki')
  for (const old of outdatedAddresses) assert.ok(!JSON.stringify(authority).includes(old))
  assert.equal(authorityOf('XX').country, 'FI')
})
