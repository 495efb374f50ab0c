import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastDayKept, lastDayOf, type KnownDays } from './last-day.rules.ts'

type Span = Parameters<typeof lastDayOf>[0]
const span = (from: Span['from'], period: string, rounding: Span['rounding'] = 'none'): Span => ({
  from,
  period,
  rounding,
})

test('the last day is the trigger, rounded, plus the period', () => {
  const cases: [Span, KnownDays, string | undefined, number?][] = [
    [span('relation-ended', 'P3Y'), { 'relation-ended': '2026-11-25' }, '2029-11-25'],
    [span('relation-ended', 'P3Y'), {}, undefined],
    [span('relation-ended', 'P3Y'), { 'relation-ended': null }, undefined],
    [span('received', 'P2Y'), { received: '2024-02-29' }, '2026-02-28'],
    [span('received', 'P1M'), { received: '2026-01-31' }, '2026-02-28'],
    [span('received', 'P14M'), { received: '2026-11-15' }, '2028-01-15'],
    [span('received', 'P2W'), { received: '2026-12-25' }, '2027-01-08'],
    [span('received', 'P1M', 'month-end'), { received: '2026-02-10' }, '2026-03-31'],
    [span('received', 'P2Y', 'year-end'), { received: '2026-02-10' }, '2028-12-31'],
    [span('voucher-dated', 'P6Y', 'year-end-of-financial-year'), { 'voucher-dated': '2026-11-12' }, '2032-12-31'],
    [span('voucher-dated', 'P6Y', 'year-end-of-financial-year'), { 'voucher-dated': '2026-11-12' }, '2033-12-31', 6],
    [span('voucher-dated', 'P6Y', 'year-end-of-financial-year'), { 'voucher-dated': '2026-06-30' }, '2032-12-31', 6],
    [span('voucher-dated', 'P10Y', 'financial-year-end'), { 'voucher-dated': '2026-11-12' }, '2037-02-28', 2],
    [span('relation-ended', 'P0D'), { 'relation-ended': '2026-11-25' }, '2026-11-25'],
  ]
  for (const [one, known, day, ends] of cases)
    assert.equal(lastDayOf(one, known, ends), day, `${JSON.stringify(one)} ${JSON.stringify(known)}`)
})

test('of two days the sooner counts, and a latest day alone is only a bound', () => {
  const rule = { ...span('relation-ended', 'P1Y'), orAtLatest: span('received', 'P5Y') }
  assert.deepEqual(lastDayKept(rule, { received: '2022-01-01' }), { day: '2027-01-01', bound: true })
  assert.deepEqual(lastDayKept(rule, { received: '2022-01-01', 'relation-ended': '2024-03-03' }), {
    day: '2025-03-03',
    bound: false,
  })
  assert.deepEqual(lastDayKept(rule, { received: '2022-01-01', 'relation-ended': '2026-12-31' }), {
    day: '2027-01-01',
    bound: false,
  })
  assert.equal(lastDayKept(rule, {}), undefined)
})
