import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayName } from './day-name.rules.ts'

for (const [language, name, other] of [
  ['fi', 'Keskiviikko 25.11.', 'Torstai 25.12.2025'],
  ['sv', 'Onsdag 25 november', 'Torsdag 25 december 2025'],
  ['en', 'Wednesday 25 November', 'Thursday 25 December 2025'],
] as const)
  test(`a day as a heading in ${language}: the year only when it is another`, () => {
    assert.equal(dayName('2026-11-25', '2026-11-25', language), name)
    assert.equal(dayName('2025-12-25', '2026-11-25', language), other)
  })
