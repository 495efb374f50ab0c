import { z } from 'zod'
import { day } from '../people/person.schema.ts'

export { day }
const line = z.string().trim().min(1).max(300)

export const invoice = z.uuid().describe('The invoice, as add-invoice gave it')
export const version = z.int32().min(1).optional().describe('Of the invoice, as it was seen')
/** At most ten million euros. */
export const cents = z.int().min(1).max(1_000_000_000)
export const note = z.string().trim().max(500).optional()

/** What an invoice says of itself. */
export const invoiceContent = {
  number: z.string().trim().min(1).max(40),
  what: line.describe('What it is for'),
  totalCents: cents.describe('With VAT, in cents'),
  vatCents: z.int().min(0).max(1_000_000_000).optional(),
  invoicedOn: day,
  dueOn: day,
  reference: z.string().max(60).optional().describe('Finnish or RF; its check digits must be right'),
}

export const buyer = z.strictObject({
  name: line.optional(),
  address: line.optional(),
  businessId: z.string().max(60).optional(),
})
