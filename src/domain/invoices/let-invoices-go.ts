import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { goOnErasing } from '../erasure/carry-out-erasures.ts'
import { forgetReminders, removeInvoices, timeBarredOf } from './letting-go.storage.ts'
import { bookkeepingOf } from './storage.ts'
import { vouchersGoneBy } from './voucher.rules.ts'

/**
 * By night: an invoice goes when nobody may claim it any more and, if vouchers are kept here, its voucher's last day has passed.
 * Reminders and notes of collection go when their claim has ended. An erasure that waited for a debt now time-barred goes on.
 */
export const letInvoicesGo = operation({
  name: 'let-invoices-go',
  permission: 'erase people',
  aims: ['legal-duty'],
  sees: 'restricted',
  door: 'jobs',
  input: z.strictObject({}),
  output: z.object({ gone: z.int(), people: z.array(z.object({ person: id('person') })) }),
  async perform(_input, occasion) {
    const { vouchersHere, financialYearEnds } = await bookkeepingOf(occasion)
    const waiting = await timeBarredOf(occasion)
    await forgetReminders(occasion)
    const dated = vouchersHere ? vouchersGoneBy(occasion.today, financialYearEnds) : null
    const gone = await removeInvoices(occasion, dated)
    for (const person of waiting) await goOnErasing(occasion, person)
    const people = [...new Set([...gone.people, ...waiting])]
    return done({ gone: gone.count, people: people.map((person) => ({ person })) })
  },
})
