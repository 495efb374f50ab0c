/// <reference types="node" />
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAndClock, dayInWords, readDay, writtenDay } from './day.ts'

const today = '2026-11-25'

test('a day is read as people in Finland write it', () => {
  const cases: [string, string | undefined][] = [
    ['25.11.2026', '2026-11-25'],
    ['3.2.2026', '2026-02-03'],
    ['03.02.26', '2026-02-03'],
    ['3. 2. 2026', '2026-02-03'],
    ['3.2.', '2026-02-03'],
    ['3.2', '2026-02-03'],
    ['3/2/2026', '2026-02-03'],
    ['030226', '2026-02-03'],
    ['03022026', '2026-02-03'],
    ['2026-02-03', '2026-02-03'],
    ['1.1.70', '1970-01-01'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2026', undefined],
    ['31.4.2026', undefined],
    ['2.3.0026', undefined],
    ['kevät 2019', undefined],
    ['', undefined],
  ]
  for (const [text, day] of cases) assert.equal(readDay(text, today), day, text)
})

test('a day is written without leading zeros, in English with the name of its month in a sentence', () => {
  assert.equal(writtenDay('2026-02-03'), '3.2.2026')
  assert.equal(writtenDay(undefined), '')
  assert.equal(dayInWords('2032-12-31', 'fi'), '31.12.2032')
  assert.equal(dayInWords('2032-12-31', 'en'), '31 December 2032')
})

test('a day and a clock time stand as each language writes them', () => {
  assert.equal(dayAndClock('2026-11-25', '09:12', 'fi'), '25.11.2026 klo 9.12')
  assert.equal(dayAndClock('2026-11-25', '09:12:07', 'sv'), '25.11.2026 kl. 9.12.07')
  assert.equal(dayAndClock('2026-11-25', '10:12', 'en'), '25 November 2026, 10:12')
})
