import { z } from 'zod'
import { addressInput, day, detailInput, emailInput, phoneInput, tradeInput, workInput } from './person.schema.ts'

const version = z.int32().min(1).describe('As it was seen: an older one is refused')
const place = {
  row: z.int().optional().describe('Left out: a new value'),
  version: version.optional(),
}
const orGone = <S extends z.ZodType>(value: S) => value.nullable().describe('Null takes the value away')

/** One change of one value: with `row` and `version` a value that is there, without them a new one. */
export const change = z
  .discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('names'),
      version,
      name: z.string().max(400).optional(),
      given: z.string().max(200).optional(),
      family: z.string().max(200).optional(),
    }),
    z.strictObject({ what: z.literal('language'), version, value: orGone(z.string().max(60)) }),
    z.strictObject({ what: z.literal('email'), ...place, value: orGone(z.union([z.string().max(400), emailInput])) }),
    z.strictObject({ what: z.literal('phone'), ...place, value: orGone(z.union([z.string().max(400), phoneInput])) }),
    z.strictObject({
      what: z.literal('address'),
      ...place,
      value: orGone(z.union([z.string().max(600), addressInput])),
    }),
    z.strictObject({
      what: z.literal('work'),
      ...place,
      value: orGone(workInput.extend({ endedOn: day.nullable().optional() })),
    }),
    z.strictObject({ what: z.literal('trade'), ...place, value: orGone(tradeInput) }),
    z.strictObject({
      what: z.literal('detail'),
      ...place,
      field: z.string().max(64),
      value: orGone(detailInput.shape.value),
    }),
  ])
  .superRefine((one, context) => {
    if (!('row' in one) && (one.what === 'names' || one.what === 'language')) return
    const { row, version: seen, value } = one as { row?: number; version?: number; value: unknown }
    if ((row === undefined) !== (seen === undefined))
      context.addIssue({ code: 'custom', params: { trouble: 'row-and-version' }, path: ['version'] })
    if (row === undefined && value === null)
      context.addIssue({ code: 'custom', params: { trouble: 'which-row' }, path: ['row'] })
  })
export type Change = z.output<typeof change>
