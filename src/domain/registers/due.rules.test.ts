import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RetentionRule } from './declaration.schema.ts'
import { isCountable, pastDue } from './due.rules.ts'
import { lastDayOf } from './last-day.rules.ts'
import { keep } from './template-parts.rules.ts'

const rule = (from: RetentionRule['from'], period: string, rounding: RetentionRule['rounding'] = 'none') =>
  keep({ data: ['all'], from, period, rounding, basis: 'own-need' })

test('what is past due is what ended before the last day that the rule counts', () => {
  assert.deepEqual(pastDue(rule('relation-ended', 'P3Y'), '2026-11-27', 12), { 'relation-ended': '2023-11-26' })
  assert.deepEqual(pastDue(rule('received', 'P2Y', 'year-end'), '2026-11-27', 12), { received: '2023-12-31' })
  assert.deepEqual(pastDue(rule('case-closed', 'P1Y'), '2026-11-27', 12), {})
  assert.deepEqual(pastDue(rule('position-ended', 'P6M'), '2026-11-27', 12), { 'position-ended': '2026-05-26' })
  assert.deepEqual(pastDue(rule('entered', 'P1Y'), '2026-11-27', 12), { entered: '2025-11-26' })
  assert.deepEqual(
    pastDue(
      { ...rule('relation-ended', 'P1Y'), orAtLatest: { from: 'received', period: 'P5Y', rounding: 'none' } },
      '2026-11-27',
      12,
    ),
    { 'relation-ended': '2025-11-26', received: '2021-11-26' },
  )
})

test('the day found is past due, and the day after it is not', () => {
  const roundings = ['none', 'month-end', 'year-end', 'financial-year-end'] as const
  fc.assert(
    fc.property(
      fc.constantFrom('P0D', 'P30D', 'P6M', 'P1Y', 'P10Y'),
      fc.constantFrom(...roundings),
      fc.integer({ min: 1, max: 12 }),
      fc.date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }),
      (period, rounding, ends, date) => {
        const today = date.toISOString().slice(0, 10)
        const one = rule('received', period, rounding)
        const found = pastDue(one, today, ends).received!
        const next = new Date(Date.parse(found) + 86_400_000).toISOString().slice(0, 10)
        assert.ok(lastDayOf(one, { received: found }, ends)! < today)
        assert.ok(lastDayOf(one, { received: next }, ends)! >= today)
      },
    ),
  )
})

test('a rule can be counted when the program knows the day of each event it counts from', () => {
  assert.ok(isCountable(rule('relation-ended', 'P1Y')))
  assert.ok(!isCountable(rule('case-closed', 'P1Y')))
  const two = {
    ...rule('received', 'P1Y'),
    orAtLatest: { from: 'last-contact', period: 'P1Y', rounding: 'none' },
  } as const
  assert.ok(!isCountable(two))
})
