import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../subject-requests/clock.rules.ts'
import { ledgerEndsOn, staysHere, voucherEndsOn, vouchersGoneBy } from './voucher.rules.ts'

/** Day of the voucher, month in which the financial year ends, last day of voucher and of ledger: domain.md 3.4. */
const vectors: [dated: string, month: number, voucher: string, ledger: string][] = [
  ['2017-04-30', 4, '2023-12-31', '2027-04-30'],
  ['2016-05-01', 4, '2023-12-31', '2027-04-30'],
  ['2017-05-01', 4, '2024-12-31', '2028-04-30'],
  ['2024-03-31', 3, '2030-12-31', '2034-03-31'],
  ['2026-11-20', 12, '2032-12-31', '2036-12-31'],
  ['2024-01-15', 2, '2030-12-31', '2034-02-28'],
]
for (const [dated, month, voucher, ledger] of vectors)
  test(`a voucher of ${dated}, financial year to month ${month}, is kept to ${voucher}, its ledger to ${ledger}`, () => {
    assert.equal(voucherEndsOn(dated, month), voucher)
    assert.equal(ledgerEndsOn(dated, month), ledger)
  })

const facts = { claimEndsOn: '2029-12-04', voucherEndsOn: '2032-12-31' }
const cases: [what: string, claimOpen: boolean, voucherHere: boolean, today: string, stays: boolean][] = [
  ['unpaid, it stays wherever the voucher is', true, false, '2027-01-01', true],
  ['paid, with the voucher in the bookkeeping, it goes', false, false, '2027-01-01', false],
  ['time-barred, with the voucher in the bookkeeping, it goes', true, false, '2029-12-05', false],
  ['paid, as a voucher here, it stays to its last day', false, true, '2032-12-31', true],
  ['the day after its last day a voucher goes', false, true, '2033-01-01', false],
]
for (const [what, claimOpen, voucherHere, today, stays] of cases)
  test(what, () => assert.equal(staysHere({ ...facts, claimOpen, voucherHere }, today), stays))

test('for any day and financial year: a voucher has gone just when its day is not after the one reckoned', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('1990-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 12 }), (dated, later, month) => {
      const today = daysAfter(dated, later)
      assert.equal(dated <= vouchersGoneBy(today, month), voucherEndsOn(dated, month) < today)
    }),
  )
})
