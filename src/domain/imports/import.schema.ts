import { z } from 'zod'
import { isInReach } from '../../plumbing/text/days.ts'

/** A day `YYYY-MM-DD` in the office's time zone. */
export const day = z.iso.date().refine(isInReach, { params: { trouble: 'day' } })
export const uploadId = z.string().regex(/^[0-9a-f]{32}$/)

const receivedOn = {
  day,
  atLatest: z.boolean().exactOptional().describe('At the latest on that day; the exact one is not known'),
}
/** When the data were received: a day for all, or a column with a day for the rows where it is empty. */
export const received = z.union([
  z.strictObject(receivedOn),
  z.strictObject({
    column: z.union([z.int().min(0).max(500), z.string().max(300)]).describe('Place from 0, or heading'),
    otherwise: z.strictObject(receivedOn),
  }),
])

export const contactUse = z.enum(['private', 'work', 'billing'])
export const valueKind = z.enum(['text', 'long-text', 'number', 'day', 'choice', 'yes-no'])

/** What becomes of one column: what was proposed, a field, an own field made of it, or nothing. */
export const columnAnswer = z.strictObject({
  column: z.union([z.int().min(0).max(500), z.string().max(300)]).describe('Place from 0, or heading'),
  as: z.enum(['field', 'take-along', 'leave-out']),
  field: z.string().max(80).optional().describe('Left out: as proposed, or an own field made of the heading'),
  use: contactUse.optional(),
  channel: z.enum(['all', 'post', 'phone', 'email', 'sms']).optional().describe('For bans'),
  permits: z.boolean().optional().describe('The column gives permission: a no is then the ban'),
  valueKind: valueKind.optional().describe('For an own field made of the column'),
})
export type ColumnAnswer = z.output<typeof columnAnswer>

/** The three questions of an import, the tick of a sale, and what becomes of the columns. */
export const answersShape = {
  register: z.string().max(64).describe('Key of a declared register'),
  source: z.string().max(64).describe('Key of a source that the register declares'),
  givenByPerson: z
    .boolean()
    .optional()
    .describe('Did the people give the data themselves; left out: as the source says'),
  received,
  gotAtSale: z
    .strictObject({ group: z.string().trim().min(1).max(100), banOffered: z.boolean() })
    .optional()
    .describe('Addresses got at a sale of this product group, and whether the right to forbid was offered then'),
  columns: z.array(columnAnswer).max(500).default([]),
  rest: z.enum(['as-proposed', 'leave-out']).default('as-proposed').describe('Columns without an answer'),
  nameOrder: z.enum(['given-first', 'family-first']).optional(),
}
export const answersSchema = z.strictObject(answersShape)
export type Answers = z.output<typeof answersSchema>

/** What every column that is taken means, settled. */
export const mappingSchema = z.object({
  columns: z.array(
    z.object({
      column: z.int(),
      field: z.string(),
      use: contactUse.exactOptional(),
      channel: z.enum(['all', 'post', 'phone', 'email', 'sms']).exactOptional(),
      permits: z.literal(true).exactOptional(),
      valueKind: valueKind.exactOptional(),
      choices: z.array(z.object({ key: z.string(), names: z.array(z.string()) })).exactOptional(),
    }),
  ),
  nameOrder: z.enum(['given-first', 'family-first']).exactOptional(),
  identityCodes: z.literal(true).exactOptional(),
})
