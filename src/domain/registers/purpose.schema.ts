import { z } from 'zod'
import { aims } from './aims.rules.ts'
import { day, key, line, orNotUsed, period, text } from './parts.schema.ts'
import { bases, channels, marketingChannels, requirements, subjectGroups } from './terms.rules.ts'

/** F14, the balancing test of Art. 6(1)(f): interest, necessity, effects, expectations, safeguards. */
export const interest = z.strictObject({
  what: text,
  necessary: text.optional(),
  effects: text.optional(),
  expected: text.optional(),
  safeguards: text.optional(),
  assessedOn: day.optional(),
  assessedBy: line.optional(),
  reviewOn: day.optional(),
})

/** F16, F17. */
const consent = z.strictObject({
  words: text.optional(),
  askedBy: z.array(z.enum(channels)).max(20).default([]),
  withdrawnBy: z.array(z.enum(channels)).max(20).default([]),
  askedAgainAfter: period.optional(),
})

/** F15, Art. 13(2)(e). */
const requirement = z.strictObject({ kind: z.enum(requirements), without: text.optional() })

/** F12-F17: one purpose, with one aim and one basis. */
export const purpose = z.strictObject({
  key,
  names: text,
  sentence: text.optional().describe('What the company does, as one sentence to the reader'),
  aim: z.enum(aims),
  basis: z.enum(bases),
  statutes: z.array(key).max(10).optional(),
  interest: interest.optional(),
  consent: consent.optional(),
  requirement: requirement.optional(),
  subjects: z.array(z.enum(subjectGroups)).max(20).optional().describe('Left out: everybody in the register'),
  channels: z.array(z.enum(marketingChannels)).max(5).optional(),
  fields: z.array(z.string().max(80)).max(300).optional().describe('Left out: every field of the register'),
  research: orNotUsed(z.strictObject({ smallestGroup: z.int().min(2).max(1000) })),
})
