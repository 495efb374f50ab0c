import { z } from 'zod'
import { factIds } from '../registers/terms.rules.ts'
import { mechanisms, promiseStates, reasons, unverifiedChoices } from './promise.rules.ts'
import { promiseActs } from './promises.rules.ts'

export const promiseNumber = z.int().min(1).max(74)
export const unverified = z.enum(unverifiedChoices)
const state = z.enum(promiseStates)

/** One promise as it goes out: its sentence, what stands behind it, its state now, and what needs the reader. */
export const listedPromise = z.object({
  number: promiseNumber,
  fact: z.enum(factIds),
  tells: z.array(z.enum(factIds)).describe('Facts whose sentences say it, at its places'),
  sentence: z.string(),
  mechanism: z.enum(mechanisms),
  state,
  because: z.enum(reasons).nullable(),
  reason: z.string().nullable().describe('Why it is not known to be kept, in words'),
  figure: z.string().nullable().describe('What was counted, in words'),
  counts: z.record(z.string(), z.union([z.number(), z.string()])).describe('The same as numbers'),
  exercisedOn: z.string().nullable().describe('The day the mechanism was last at work'),
  until: z.string().nullable(),
  endsSoon: z.boolean(),
  act: z.enum(promiseActs).nullable(),
  guard: z.object({ file: z.string(), test: z.string() }).nullable(),
  proof: z.object({ by: z.string(), on: z.string(), until: z.string(), evidence: z.int().nullable() }).nullable(),
  places: z.array(z.object({ path: z.string(), text: z.string().optional() })),
})

export const stateCounts = z.object({
  kept: z.int(),
  attested: z.int(),
  broken: z.int(),
  'not-verified': z.int(),
})
