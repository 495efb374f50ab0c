import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorityOf, outdatedAddresses } from './authorities.rules.ts'
import { easter, publicHolidays } from './holidays.rules.ts'

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
})

test('the authority has its present address, in every language, and no old one', () => {
  const authority = authorityOf('FI', '2026-11-25')
  assert.equal(authority.visit.fi, 'Lintulahdenkuja 4, 00530 Helsinki')
  for (const old of outdatedAddresses) assert.ok(!JSON.stringify(authority).includes(old))
  assert.equal(authorityOf('XX').country, 'FI')
})
