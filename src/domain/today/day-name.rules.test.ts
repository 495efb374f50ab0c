import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayName, nearDay } from './day-name.rules.ts'

for (const [language, name, other] of [
  ['fi', 'Keskiviikko 25.11.', 'Torstai 25.12.2025'],
  ['sv', 'Onsdag 25 november', 'Torsdag 25 december 2025'],
  ['en', 'Wednesday 25 November', 'Thursday 25 December 2025'],
] as const)
  test(`a day as a heading in ${language}: the year only when it is another`, () => {
    assert.equal(dayName('2026-11-25', '2026-11-25', language), name)
    assert.equal(dayName('2025-12-25', '2026-11-25', language), other)
  })

for (const [language, name, other] of [
  ['fi', 'ke 16.12.', 'pe 15.1.2027'],
  ['sv', 'ons 16.12', 'fre 15.1.2027'],
  ['en', 'Wed 16 Dec', 'Fri 15 Jan 2027'],
] as const)
  test(`a near day in a list in ${language}: with its weekday, the year only when it is another`, () => {
    assert.equal(nearDay('2026-12-16', '2026-11-25', language), name)
    assert.equal(nearDay('2027-01-15', '2026-11-25', language), other)
  })
