import { plainText } from '../../plumbing/text/plain.ts'
import { z } from 'zod'

/** Forms of companies and other legal persons; a sole trader is a person (KHO:2025:14). */
export const forms = [
  'limited-company',
  'public-limited-company',
  'general-partnership',
  'limited-partnership',
  'cooperative',
  'association',
  'foundation',
  'housing-company',
  'parish',
  'public-body',
  'estate',
  'foreign',
  'other',
] as const

const text = (most: number) => z.string().overwrite(plainText).min(1).max(most)

/** What e-invoices and paper invoices need. */
export const billing = z
  .strictObject({
    eInvoiceAddress: text(60).optional().describe('E-invoicing address (OVT or IBAN form)'),
    operator: text(60).optional().describe('E-invoicing operator'),
    email: text(254).optional(),
    street: text(200).optional(),
    postalCode: text(20).optional(),
    city: text(100).optional(),
    reference: text(200).optional().describe('What the customer wants on the invoice'),
  })
  .describe('Where invoices go')

export const organisationInput = {
  name: text(200),
  form: z
    .enum([...forms, 'sole-trader'])
    .optional()
    .describe('A sole trader is refused here: the person is added instead'),
  businessId: z.string().max(60).optional(),
  phone: text(60).optional().describe('Switchboard'),
  email: text(254).optional(),
  street: text(200).optional(),
  postalCode: text(20).optional(),
  city: text(100).optional(),
  country: text(60).optional().describe('Name or ISO 3166 code; left out: Finland'),
  billing: billing.optional(),
}
const orEmptied = <S extends z.ZodType>(value: S) =>
  value.nullable().optional().describe('Left out: as it is. Null: emptied')

/** What of an organisation is changed. */
export const organisationChange = {
  name: organisationInput.name.optional().describe('Left out: as it is'),
  form: orEmptied(z.enum([...forms, 'sole-trader'])),
  businessId: orEmptied(z.string().max(60)),
  phone: orEmptied(text(60)),
  email: orEmptied(text(254)),
  street: orEmptied(text(200)),
  postalCode: orEmptied(text(20)),
  city: orEmptied(text(100)),
  country: orEmptied(text(60)),
  billing: orEmptied(
    z.strictObject({
      eInvoiceAddress: orEmptied(text(60)),
      operator: orEmptied(text(60)),
      email: orEmptied(text(254)),
      street: orEmptied(text(200)),
      postalCode: orEmptied(text(20)),
      city: orEmptied(text(100)),
      reference: orEmptied(text(200)),
    }),
  ),
}
const shape = z.object(organisationChange)
export type OrganisationChange = z.output<typeof shape>

const nullable = z.string().nullable()
export const organisationFacts = {
  name: z.string(),
  form: nullable,
  businessId: nullable,
  phone: nullable,
  email: nullable,
  street: nullable,
  postalCode: nullable,
  city: nullable,
  country: z.string(),
}
