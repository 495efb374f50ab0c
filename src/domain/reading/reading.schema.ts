import { z } from 'zod'
import { analytics, declarationSchema, website } from '../registers/declaration.schema.ts'
import { notUsed, text } from '../registers/parts.schema.ts'
import { purpose } from '../registers/purpose.schema.ts'
import { recipient, rights, source, system } from '../registers/office.schema.ts'
import { register, transfer } from '../registers/register.schema.ts'
import { retentionRule } from '../registers/retention.schema.ts'
import { saidFinding, saidProblem } from '../registers/effects.schema.ts'
import { documentKinds } from '../registers/terms.rules.ts'
import { topics } from './fact.rules.ts'
import { textFindingCodes } from './text-findings.rules.ts'

const words = z.string().max(100_000)

/** A piece of a document without its look: what the readers of files give. */
export const textBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: words, level: z.int().min(1).max(9).optional() }),
  z.strictObject({ kind: z.literal('line'), text: words, ends: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('item'), text: words }),
  z.strictObject({ kind: z.literal('row'), cells: z.array(words).max(60) }),
])

/** A declaration of which the required answers may wait. */
export const draftSchema = declarationSchema.extend({
  recipients: z.array(recipient.partial({ role: true })),
  sources: z.array(source.partial({ kind: true })),
  systems: z.array(system.partial({ within: true, holdsPersonalData: true })),
  website: z
    .union([
      notUsed,
      website.extend({
        analytics: z.union([notUsed, analytics.partial({ demographics: true, identifies: true })]).optional(),
      }),
    ])
    .optional(),
  rights: rights.partial({ channels: true }).optional(),
  registers: z.array(
    register.extend({
      names: text.optional(),
      purposes: z.array(purpose.partial({ aim: true, basis: true })),
      retention: z.array(retentionRule.partial({ data: true, from: true, basis: true })),
      transfers: z.union([notUsed, z.array(transfer.partial({ country: true, mechanism: true }))]).optional(),
    }),
  ),
})

/** The first thing in a draft that its form does not take. */
export const draftIssue = (draft: unknown): z.core.$ZodIssue | undefined =>
  draftSchema.safeParse(draft).error?.issues[0]

export const readFact = z.object({
  topic: z.enum(topics),
  path: z.string().describe('Where it stands in the draft'),
  value: z.string(),
  text: z.string().describe('The value in the words of the reader'),
  words: z.string().describe('The words of the document it was read from'),
  heading: z.string().describe('The heading they stand under; empty when there is none'),
  lacks: z.array(z.string()).optional().describe('What must be answered before the draft can hold it'),
})

/** What was read. Nothing of it is stored. */
export const readOutput = z.object({
  language: z.enum(['fi', 'sv', 'en']),
  kind: z.enum(documentKinds).nullable(),
  title: z.string(),
  draft: draftSchema.describe('All that was read, in the form of a declaration; unanswered parts are not there'),
  document: declarationSchema.nullable().describe('The part of the draft that a declaration can hold now'),
  facts: z.array(readFact),
  unplaced: z.array(z.object({ words: z.string(), heading: z.string() })),
  textFindings: z.array(
    z.object({
      code: z.enum(textFindingCodes),
      words: z.string(),
      heading: z.string(),
      article: z.string().optional(),
      text: z.string(),
    }),
  ),
  problems: z.array(saidProblem).describe('What the draft lacks in its form'),
  findings: z.array(saidFinding).describe('What the checks say of the part that is complete'),
})
