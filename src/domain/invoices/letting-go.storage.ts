import { sql } from 'kysely'
import type { Occasion } from '../../enforcement/operation.ts'
import { daysAfter } from '../subject-requests/clock.rules.ts'
import type { InvoicesDb } from './declaration.ts'
import type { InvoiceEventKind } from './invoice.rules.ts'

const dbOf = ({ db }: Occasion): InvoicesDb => db as unknown as InvoicesDb

const ofClaim: readonly InvoiceEventKind[] = [
  'reminder',
  'acknowledgement',
  'judgment',
  'sent-to-collection',
  'collection-closed',
]

/** What was done to get a debt paid goes when the debt is claimed no more: only the payments belong to the voucher. */
export async function forgetReminders(occasion: Occasion): Promise<void> {
  await dbOf(occasion)
    .deleteFrom('invoice_events')
    .where('kind', '=', sql<InvoiceEventKind>`any(${ofClaim}::text[])`)
    .where((e) =>
      e.exists(
        e
          .selectFrom('invoices')
          .select('invoices.number')
          .whereRef('invoices.id', '=', 'invoice_events.invoice_id')
          .where((own) =>
            own.or([own('invoices.ended', 'is not', null), own('invoices.claim_until', '<', occasion.today)]),
          ),
      ),
    )
    .execute()
}

/** Removes invoices whose claim has ended; `dated`: of those kept as vouchers here, only these and older; `of`: one person’s. */
export async function removeInvoices(
  occasion: Occasion,
  dated: string | null,
  of?: string,
): Promise<{ count: number; people: string[] }> {
  const rows = await dbOf(occasion)
    .deleteFrom('invoices')
    .where((e) => e.or([e('ended', 'is not', null), e('claim_until', '<', occasion.today)]))
    .$if(of !== undefined, (q) => q.where('person_id', '=', of!))
    .$if(dated !== null, (q) => q.where('invoiced_on', '<=', dated!))
    .returning('person_id')
    .execute()
  return { count: rows.length, people: [...new Set(rows.flatMap(({ person_id }) => person_id ?? []))] }
}

/** Whose debt could be claimed some nights ago and may not be claimed any more. */
export async function timeBarredOf(occasion: Occasion): Promise<string[]> {
  const rows = await dbOf(occasion)
    .selectFrom('invoices')
    .select('person_id')
    .distinct()
    .where('ended', 'is', null)
    .where('person_id', 'is not', null)
    .where('claim_until', '<', occasion.today)
    .where('claim_until', '>=', daysAfter(occasion.today, -40))
    .execute()
  return rows.flatMap(({ person_id }) => person_id ?? [])
}
