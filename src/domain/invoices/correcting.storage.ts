import type { NewRow } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { refuse, type Refused } from '../../enforcement/outcome.ts'
import type { invoices } from './declaration.ts'
import { paidOf } from './invoice.rules.ts'
import {
  addInvoiceEvent,
  changeInvoice,
  eventsOfInvoices,
  findInvoice,
  holdInvoice,
  type InvoiceRow,
} from './storage.ts'

type Buyer = { person?: string | undefined; organisation?: string | undefined }

/** The wrong invoice held, when it can be corrected by one to the same buyer. */
export async function holdToCorrect(occasion: Occasion, id: string, to: Buyer): Promise<InvoiceRow | Refused> {
  const old = await holdInvoice(occasion, id)
  if (!old) return refuse('unknown-invoice')
  if (old.ended === 'corrected') return refuse('corrected-already', { number: old.number })
  const same = old.person_id === (to.person ?? null) && old.organisation_id === (to.organisation ?? null)
  return same ? old : refuse('other-buyer', { number: old.number })
}

/** The old invoice stays as it is and is claimed no more; what was paid on it counts for the new one. */
export async function correctOld(occasion: Occasion, old: InvoiceRow, by: NewRow<typeof invoices>): Promise<void> {
  const { today } = occasion
  const paid = paidOf((await eventsOfInvoices(occasion, [old.id])).get(old.id) ?? [])
  await addInvoiceEvent(occasion, old, { kind: 'corrected', on: today })
  await changeInvoice(occasion, old.id, { ended: 'corrected', ended_on: today })
  if (paid === 0) return
  const row = await findInvoice(occasion, by.id)
  await addInvoiceEvent(occasion, row!, { kind: 'payment', on: today, cents: paid, interrupts: true })
  if (paid >= by.total_cents) await changeInvoice(occasion, by.id, { ended: 'paid', ended_on: today })
}
