import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import type { DbOf, NewRow, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { addRows } from '../../enforcement/rows.ts'
import type { disputes } from '../dealings/declaration.ts'
import type { declarationVersions } from '../registers/declaration.ts'
import { invoiceEvents, invoices, type InvoicesDb } from './declaration.ts'
import { claimUntil, type Bookkeeping, type InvoiceEventKind } from './invoice.rules.ts'

export type InvoiceRow = Row<typeof invoices>
export type InvoiceEventRow = Row<typeof invoiceEvents>

const columns = Object.keys(invoices.columns) as (keyof typeof invoices.columns)[]
const eventColumns = Object.keys(invoiceEvents.columns) as (keyof typeof invoiceEvents.columns)[]
const dbOf = ({ db }: Occasion): InvoicesDb => db as unknown as InvoicesDb

/** What of the declaration in force bears on invoices. */
export async function bookkeepingOf({ db, charter }: Occasion): Promise<Bookkeeping> {
  const row = await (db as unknown as DbOf<typeof declarationVersions>)
    .selectFrom('declaration_versions')
    .select('document')
    .where('version', '=', charter.version)
    .executeTakeFirst()
  const office = row?.document.office
  return {
    financialYearEnds: office?.financialYearEnds ?? 12,
    vouchersHere: office?.vouchers?.kept !== 'bookkeeping',
    ofNaturalPerson: office?.controller.form === 'sole-trader',
  }
}

export async function addInvoiceRows(occasion: Occasion, rows: readonly NewRow<typeof invoices>[]): Promise<void> {
  await addRows(occasion.db, invoices, rows)
}

export const findInvoice = (occasion: Occasion, id: string): Promise<InvoiceRow | undefined> =>
  dbOf(occasion).selectFrom('invoices').select(columns).where('id', '=', id).executeTakeFirst()

/** The invoice held still until the transaction ends. */
export const holdInvoice = (occasion: Occasion, id: string): Promise<InvoiceRow | undefined> =>
  dbOf(occasion).selectFrom('invoices').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

/** Which of these numbers the register has already. */
export async function numbersKnown(
  occasion: Occasion,
  register: number,
  numbers: readonly string[],
): Promise<Set<string>> {
  const rows = await (occasion.everyone as unknown as InvoicesDb)
    .selectFrom('invoices')
    .select('number')
    .where('register_id', '=', register)
    .where('number', '=', sql<string>`any(${numbers}::text[])`)
    .execute()
  return new Set(rows.map(({ number }) => number))
}

export type Asked = {
  person?: string | undefined
  organisation?: string | undefined
  unpaid: boolean
  after: number
  most: number
}

/** Invoices: unpaid ones as they fall due, otherwise the newest first. */
export const listInvoiceRows = (
  occasion: Occasion,
  { person, organisation, unpaid, after, most }: Asked,
): Promise<InvoiceRow[]> =>
  dbOf(occasion)
    .selectFrom('invoices')
    .select(columns)
    .$if(person !== undefined, (q) => q.where('person_id', '=', person!))
    .$if(organisation !== undefined, (q) => q.where('organisation_id', '=', organisation!))
    .$if(unpaid, (q) => q.where('ended', 'is', null))
    .orderBy(unpaid ? 'due_on' : 'invoiced_on', unpaid ? 'asc' : 'desc')
    .orderBy('id')
    .offset(after)
    .limit(most)
    .execute()

export async function eventsOfInvoices(
  occasion: Occasion,
  ids: readonly string[],
): Promise<Map<string, InvoiceEventRow[]>> {
  if (ids.length === 0) return new Map()
  const rows = await dbOf(occasion)
    .selectFrom('invoice_events')
    .select(eventColumns)
    .where('invoice_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ invoice_id }) => invoice_id)
}

/** Which of these invoices somebody contests. */
export async function contested(occasion: Occasion, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await (occasion.db as unknown as DbOf<typeof disputes>)
    .selectFrom('disputes')
    .select(['id', 'invoice_id'])
    .where('invoice_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('closed_on', 'is', null)
    .execute()
  return new Map(rows.map(({ id, invoice_id }) => [invoice_id!, id]))
}

type NewEvent = {
  kind: InvoiceEventKind
  on: string
  interrupts?: boolean
  cents?: number
  note?: string | undefined
  recipient?: string
}

/** Notes what happened to an invoice, and reckons anew until when it may be claimed. Gives its events after it. */
export async function addInvoiceEvent(occasion: Occasion, of: InvoiceRow, event: NewEvent): Promise<InvoiceEventRow[]> {
  await dbOf(occasion)
    .insertInto('invoice_events')
    .values({
      invoice_id: of.id,
      register_id: of.register_id,
      origin_id: of.origin_id,
      person_id: of.person_id,
      kind: event.kind,
      interrupts: event.interrupts ?? false,
      cents: event.cents ?? null,
      note: event.note ?? null,
      recipient: event.recipient ?? null,
      on_day: event.on,
      by_account: accountOf(occasion.actor),
    })
    .execute()
  const events = (await eventsOfInvoices(occasion, [of.id])).get(of.id) ?? []
  await changeInvoice(occasion, of.id, { claim_until: claimUntil(of, events, await bookkeepingOf(occasion)) })
  return events
}

type Change = Partial<Pick<InvoiceRow, 'ended' | 'ended_on' | 'claim_until'>>

/** Changes what is not the voucher's content; the version goes up by one. */
export async function changeInvoice(occasion: Occasion, id: string, change: Change): Promise<void> {
  await dbOf(occasion)
    .updateTable('invoices')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
