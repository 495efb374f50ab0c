import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOfErasing, lastDayKept, lastDayOf, type KnownDays } from './last-day.rules.ts'

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

/** Vectors of the statutes and of what companies promise, each counted by hand. */
test('the last day is as the statutes and their commentaries count it', () => {
  const voucher = span('voucher-dated', 'P6Y', 'year-end-of-financial-year')
  const ledger = span('voucher-dated', 'P10Y', 'financial-year-end')
  const cases: [what: string, Span, day: string, last: string, financialYearEnds?: number][] = [
    ['voucher, financial year to 30 April 2017', voucher, '2017-02-01', '2023-12-31', 4],
    ['ledger, financial year to 30 April 2017', ledger, '2017-02-01', '2027-04-30', 4],
    ['voucher, financial year to 31 March 2024', voucher, '2023-04-01', '2030-12-31', 3],
    ['ledger, financial year to 31 March 2024', ledger, '2023-04-01', '2034-03-31', 3],
    ['invoice of 15 March 2026, calendar year', voucher, '2026-03-15', '2032-12-31'],
    ['ledger of the same', ledger, '2026-03-15', '2036-12-31'],
    ['ledger, financial year to the end of February of a leap year', ledger, '2024-02-10', '2034-02-28', 2],
    ['ten years from a customership ended on 29 February', span('relation-ended', 'P10Y'), '2024-02-29', '2034-02-28'],
    ['five years from receipt', span('received', 'P5Y'), '2021-11-27', '2026-11-27'],
    ['incident report (8 §)', span('drawn-up', 'P2Y', 'year-end'), '2026-01-01', '2028-12-31'],
    ['incident report of the last day', span('drawn-up', 'P2Y', 'year-end'), '2026-12-31', '2028-12-31'],
    ['assignment contract of a security company (73 §)', span('assignment-ended', 'P6Y'), '2026-11-27', '2032-11-27'],
    ['ordinary limitation', span('relation-ended', 'P3Y'), '2026-11-27', '2029-11-27'],
    ['contact person who left', span('position-ended', 'P6M'), '2026-08-31', '2027-02-28'],
    ['log', span('logged', 'P2Y'), '2026-11-27', '2028-11-27'],
    ['business card', span('received', 'P30D'), '2026-12-15', '2027-01-14'],
  ]
  for (const [what, one, on, last, ends] of cases) assert.equal(lastDayOf(one, { [one.from]: on }, ends), last, what)
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

test('what a statute keeps goes not before its last day, and what it orders destroyed within its time', () => {
  const cases: [Parameters<typeof daysOfErasing>[0], string, string | undefined, string][] = [
    [{ earliest: 'last-day', latest: 'P1M' }, '2028-12-31', '2029-01-01', '2029-01-31'],
    [{ earliest: 'last-day' }, '2032-12-31', '2033-01-01', '2033-01-01'],
    [{ earliest: 'any' }, '2028-02-29', undefined, '2028-03-01'],
    [{ earliest: 'any', latest: 'P30D' }, '2026-11-27', undefined, '2026-12-27'],
  ]
  for (const [rule, last, earliest, latest] of cases)
    assert.deepEqual(daysOfErasing(rule, last), { earliest, latest }, JSON.stringify(rule))
})
