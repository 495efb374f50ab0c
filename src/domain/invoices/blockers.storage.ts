import { sql } from 'kysely'
import type { Occasion } from '../../enforcement/operation.ts'
import type { Blocker } from '../erasure/blocker.rules.ts'
import type { InvoicesDb } from './declaration.ts'
import { isClaimed, isInCollection, mustStay } from './invoice.rules.ts'
import { bookkeepingOf, eventsOfInvoices } from './storage.ts'
import { voucherEndsOn } from './voucher.rules.ts'

/**
 * What invoices keep of these people (Art. 17(3)): an unpaid one its claim, until it is paid or time-barred; one in collection
 * until that is closed too; a voucher that is kept here its own copy, until its last day. A time-barred debt holds nobody.
 */
export async function invoiceBlockers(occasion: Occasion, people: readonly string[]): Promise<Blocker[]> {
  if (people.length === 0) return []
  const rows = await (occasion.db as unknown as InvoicesDb)
    .selectFrom('invoices')
    .select(['id', 'person_id', 'register_id', 'number', 'invoiced_on', 'due_on', 'buyer', 'total_cents'])
    .select(['ended', 'claim_until'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .orderBy('invoiced_on')
    .orderBy('id')
    .execute()
  const open = rows.filter((one) => isClaimed(one, occasion.today))
  const events = await eventsOfInvoices(
    occasion,
    open.map(({ id }) => id),
  )
  const books = await bookkeepingOf(occasion)
  const keys = new Map(occasion.charter.registers.map(({ id, key }) => [id, key]))
  return rows.flatMap((one): Blocker[] => {
    const own = { person: one.person_id!, ref: one.number }
    const claimed = isClaimed(one, occasion.today)
    const collected = claimed && isInCollection(events.get(one.id) ?? [])
    const claim: Blocker = {
      ...own,
      register: keys.get(one.register_id) ?? null,
      kind: collected ? 'collection' : 'open-claim',
      until: { event: 'paid' },
      article: 'Art. 17(3)(e)',
    }
    const voucher: Blocker = {
      ...own,
      register: null,
      kind: 'voucher',
      until: { on: voucherEndsOn(one.invoiced_on, books.financialYearEnds) },
      article: 'Art. 17(3)(b)',
    }
    return [
      ...(claimed ? [claim] : []),
      ...(books.vouchersHere && mustStay({ ...one, ended: 'paid' }, books, occasion.today) ? [voucher] : []),
    ]
  })
}
