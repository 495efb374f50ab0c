import { lastDayOf } from '../registers/last-day.rules.ts'

type Day = string

const spans = {
  voucher: { from: 'voucher-dated', period: 'P6Y', rounding: 'year-end-of-financial-year' },
  ledger: { from: 'voucher-dated', period: 'P10Y', rounding: 'financial-year-end' },
} as const

const lastDay = (span: keyof typeof spans, dated: Day, financialYearEnds: number): Day =>
  lastDayOf(spans[span], { 'voucher-dated': dated }, financialYearEnds)!

/**
 * The last day of a voucher of a day: six years from the end of the calendar year in which the financial year ended
 * (Accounting Act 1336/1997, 2:10.2). `financialYearEnds`: month 1-12.
 */
export const voucherEndsOn = (dated: Day, financialYearEnds: number): Day =>
  lastDay('voucher', dated, financialYearEnds)

/** The last day of the books, the sales ledger among them: ten years from the end of the financial year (2:10.1). */
export const ledgerEndsOn = (dated: Day, financialYearEnds: number): Day => lastDay('ledger', dated, financialYearEnds)

/** Vouchers dated on this day or before it have had their last day before today. */
export function vouchersGoneBy(today: Day, financialYearEnds: number): Day {
  const year = Number(today.slice(0, 4)) - 7
  return new Date(Date.UTC(year, financialYearEnds, 0)).toISOString().slice(0, 10)
}

export type Keeping = { claimOpen: boolean; claimEndsOn: Day; voucherHere: boolean; voucherEndsOn: Day }

/**
 * Whether an invoice's row must still be here: while it is claimed and can be; when vouchers are kept here, until the voucher's
 * last day. Where the bookkeeping has the voucher, the copy here is none and goes when the claim has ended.
 */
export const staysHere = ({ claimOpen, claimEndsOn, voucherHere, voucherEndsOn }: Keeping, today: Day): boolean =>
  (claimOpen && today <= claimEndsOn) || (voucherHere && today <= voucherEndsOn)
