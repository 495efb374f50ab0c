import { z } from 'zod'
import { advertisingWays, type Answers, type DraftColumn } from './answers.rules.ts'
import { controller, office } from './office.schema.ts'
import { businessId, country, line, webAddress } from './parts.schema.ts'
import { programKeys } from './programs.rules.ts'
import { fieldKey } from './register.schema.ts'

const { staff, trade, financialYearEnds, languages } = office.shape

/** What a shopkeeper says; any part may be missing. */
export const answersSchema: z.ZodType<Answers, Answers> = z.strictObject({
  company: z
    .strictObject({
      ...controller.shape,
      name: controller.shape.name.exactOptional(),
      contactName: line.exactOptional(),
      staff: staff.unwrap().exactOptional(),
      financialYearEnds: financialYearEnds.unwrap().exactOptional(),
      languages: languages.unwrap().exactOptional(),
    })
    .exactOptional(),
  sellsTo: z.enum(['companies', 'households', 'both']).exactOptional(),
  trade: trade.unwrap().exactOptional(),
  books: z
    .strictObject({
      by: z.enum(['accountant', 'self']),
      vouchers: z.enum(['bookkeeping', 'here']),
      accountant: z.strictObject({ name: line, businessId: businessId.exactOptional() }).exactOptional(),
    })
    .exactOptional(),
  programs: z
    .array(z.union([z.enum(programKeys as [(typeof programKeys)[number]]), z.strictObject({ name: line, country })]))
    .max(60)
    .exactOptional(),
  advertising: z.array(z.enum(advertisingWays)).max(advertisingWays.length).exactOptional(),
  website: z
    .strictObject({
      has: z.boolean(),
      address: webAddress.exactOptional(),
      analytics: z.enum(['none', 'own', 'google']),
    })
    .exactOptional(),
  creditChecks: z.boolean().exactOptional(),
})

const ownKind = z.enum(['text', 'number', 'day', 'choice', 'yes-no', 'long-text'])

/** Columns found in a file: a field of the catalogue, or a heading of the company's own. */
export const columnsSchema: z.ZodType<DraftColumn[], DraftColumn[]> = z
  .array(
    z.union([
      z.strictObject({ field: fieldKey }),
      z.strictObject({ heading: z.string().max(300), kind: ownKind.exactOptional() }),
    ]),
  )
  .max(300)
