import { z } from 'zod'
import { key, period, text } from './parts.schema.ts'
import { afterwards, retentionBases, roundings, triggers } from './terms.rules.ts'

const start = { from: z.enum(triggers), period, rounding: z.enum(roundings).default('none') }

/**
 * F34, F35. The last day kept = trigger, rounded, plus period. `data`: classes of fields, single fields, kinds of
 * papers, or `all` for what no other rule of the register names.
 */
export const retentionRule = z.strictObject({
  data: z.array(z.string().max(80)).min(1).max(60),
  ...start,
  orAtLatest: z.strictObject(start).optional().describe('Whichever of the two days comes first'),
  earliest: z.enum(['any', 'last-day']).default('any').describe('last-day: a statute forbids erasing before it'),
  latest: period.optional().describe('Must be gone within this time from the last day'),
  basis: z.enum(retentionBases),
  statute: key.optional(),
  why: text.optional(),
  then: z.enum(afterwards).default('erase'),
})
