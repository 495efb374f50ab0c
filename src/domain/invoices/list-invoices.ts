import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { invoiceStates } from './invoice.rules.ts'
import { lineOf } from './shown.rules.ts'
import { contested, eventsOfInvoices, listInvoiceRows } from './storage.ts'

const page = 100

/** An invoice as a line of a list. */
export const invoiceLine = z.object({
  invoice: z.uuid(),
  version: z.int32(),
  number: personal('invoices', z.string()),
  person: id('person').nullable(),
  organisation: id('organisation').nullable(),
  buyer: personal('invoices', z.string()),
  what: personal('invoices', z.string()),
  totalCents: personal('invoices', z.int()),
  openCents: personal('invoices', z.int()).describe('Still to be paid'),
  invoicedOn: z.string(),
  dueOn: z.string(),
  state: z.enum(invoiceStates),
  claimUntil: z.string().describe('The last day on which the debt may be claimed (728/2003)'),
  dispute: z.uuid().nullable().describe('The open dispute'),
})

/** Invoices that this purpose sees: unpaid ones as they fall due, or all with the newest first; of one buyer or of everybody. */
export const listInvoices = operation({
  name: 'list-invoices',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    person: id('person').optional(),
    organisation: id('organisation').optional(),
    which: z.enum(['unpaid', 'all']).default('all'),
    after: z.int().min(0).max(1_000_000).default(0).describe('How many of the list were shown already'),
  }),
  output: z.object({ invoices: z.array(invoiceLine), more: z.boolean() }),
  async perform({ person, organisation, which, after }, occasion) {
    const asked = { person, organisation, unpaid: which === 'unpaid', after, most: page + 1 }
    const found = await listInvoiceRows(occasion, asked)
    const shown = found.slice(0, page)
    const ids = shown.map((one) => one.id)
    const events = await eventsOfInvoices(occasion, ids)
    const disputes = await contested(occasion, ids)
    const { today } = occasion
    return done({
      invoices: shown.map((one) => lineOf(one, events.get(one.id) ?? [], { today, dispute: disputes.get(one.id) })),
      more: found.length > page,
    })
  },
})
