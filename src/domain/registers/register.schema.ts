import { z } from 'zod'
import { fieldClasses } from './catalogue-facts.rules.ts'
import { country, day, key, line, manyOf, orNotUsed, period, text } from './parts.schema.ts'
import { purpose } from './purpose.schema.ts'
import { retentionRule } from './retention.schema.ts'
import { rights } from './office.schema.ts'
import {
  bases,
  channels,
  copyKinds,
  disclosureOccasions,
  electronicMeasures,
  factIds,
  identityCodeGrounds,
  manners,
  manualMeasures,
  media,
  publicationUses,
  riskLevels,
  specialGrounds,
  subjectGroups,
  transferMechanisms,
  workPlaces,
} from './terms.rules.ts'

export const fieldKey = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z-]*(\.[a-z0-9-]+)*$/)
  .describe('A field of the catalogue, or own.<slug>')

/** F20. */
const registerField = z.strictObject({
  field: fieldKey,
  required: z.boolean().optional(),
  note: text.optional(),
  sources: z.array(key).max(50).optional().describe('Left out: any source of the register'),
})

/** F25. */
export const disclosure = z.strictObject({
  to: key,
  occasion: z.enum(disclosureOccasions),
  classes: z.array(z.enum(fieldClasses)).max(20).optional(),
  basis: z.enum(bases).optional(),
  why: text.optional(),
})

/** F27, Arts 44-49. */
export const transfer = z.strictObject({
  country,
  recipient: key.optional(),
  system: key.optional(),
  mechanism: z.enum(transferMechanisms),
  necessity: text.optional(),
  copyAt: text.optional(),
  until: day.optional(),
})

/** F28. */
const publication = z.strictObject({
  uses: z.array(z.enum(publicationUses)).min(1).max(2),
  media: z.array(z.enum(media)).min(1).max(2),
  purpose: key,
  forbidBy: z.array(z.enum(channels)).max(10).optional(),
})

/** F22. "No risk" is a result of an assessment, never a tick. */
const risks = z.strictObject({
  level: z.enum(riskLevels),
  assessedOn: day.optional(),
  assessedBy: line.optional(),
  method: text.optional(),
  scenarios: manyOf(
    z.strictObject({
      what: text,
      likelihood: z.int().min(1).max(4),
      severity: z.int().min(1).max(4),
      measures: text.optional(),
    }),
    50,
  ),
  impactAssessment: z.enum(['not-needed', 'done', 'to-be-done']).optional(),
  reviewOn: day.optional(),
})

/** F41, Art. 22. */
const automation = z.strictObject({ logic: text, effects: text, human: text.optional() })

const measuresOf = <T extends readonly [string, ...string[]]>(measures: T) =>
  z.strictObject({ measures: z.array(z.enum(measures)).max(30), own: text.optional() })

/** When a relation ends: told by someone, with the contract, or after a silence. */
const relation = z.strictObject({
  ends: z.enum(['told', 'contract-ended', 'silence']),
  silence: period.optional(),
  since: z.enum(['last-order', 'last-contact']).optional(),
})

export const register = z.strictObject({
  key,
  names: text,
  template: key.optional(),
  subjects: z.array(z.enum(subjectGroups)).max(20).default([]),
  purposes: manyOf(purpose, 50),
  fields: manyOf(registerField, 300),
  specialCategories: orNotUsed(z.strictObject({ ground: z.enum(specialGrounds), why: text.optional() })),
  identityCode: orNotUsed(z.strictObject({ ground: z.enum(identityCodeGrounds), why: text.optional() })),
  sources: manyOf(key, 100),
  recipients: manyOf(key, 100),
  ownStaffOnly: z.boolean().optional(),
  disclosures: orNotUsed(z.array(disclosure).min(1).max(100)),
  transfers: orNotUsed(z.array(transfer).min(1).max(100)),
  publication: orNotUsed(publication),
  systems: manyOf(key, 100),
  places: manyOf(z.enum(workPlaces), 5),
  manner: manyOf(z.enum(manners), 2),
  steps: text.optional().describe('How data move from one system to another'),
  copies: orNotUsed(
    z
      .array(
        z.strictObject({ names: text, kind: z.enum(copyKinds), system: key.optional(), keptFor: period.optional() }),
      )
      .min(1)
      .max(50),
  ),
  relation: relation.optional(),
  retention: manyOf(retentionRule, 60),
  protection: z
    .strictObject({
      manual: orNotUsed(measuresOf(manualMeasures)),
      electronic: orNotUsed(measuresOf(electronicMeasures)),
    })
    .default({}),
  profiling: orNotUsed(automation),
  automatedDecisions: orNotUsed(automation),
  partnerData: orNotUsed(z.strictObject({ by: z.array(z.enum(channels)).min(1).max(5), consent: z.boolean() })),
  risks: risks.optional(),
  rights: rights.optional(),
  texts: z
    .partialRecord(z.enum(factIds), text)
    .default({})
    .describe('The company’s own words for a fact; they win over the generated'),
})
