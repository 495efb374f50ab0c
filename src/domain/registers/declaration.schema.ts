import { z } from 'zod'
import { fieldClasses } from './catalogue-facts.rules.ts'
import { contact, news, office, otherParty, recipient, rights, source, system } from './office.schema.ts'
import { country, day, key, line, manyOf, orNotUsed, period, text, webAddress } from './parts.schema.ts'
import { register, transfer } from './register.schema.ts'
import { cookiePurposes, documentKinds, factIds, transferMechanisms } from './terms.rules.ts'

/** A company's own field: one of six kinds. */
const ownField = z.strictObject({
  key: z
    .string()
    .max(64)
    .regex(/^own\.[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['text', 'number', 'day', 'choice', 'yes-no', 'long-text']),
  class: z.enum(fieldClasses).default('dealings'),
  names: text,
  options: z
    .array(z.strictObject({ key, names: text }))
    .max(200)
    .optional(),
  guarded: z.boolean().optional().describe('Shown one at a time, never exported'),
})

const cookie = z.strictObject({
  name: line.optional().describe('As the browser shows it; left out, the cookie is told by its purpose'),
  purpose: z.enum(cookiePurposes),
  what: text.optional(),
  lasts: z.union([z.literal('session'), period]),
  by: key.optional(),
})

/** F40. */
export const analytics = z.strictObject({
  tool: line.optional().describe('Left out: the company keeps the statistics itself'),
  recipient: key.optional(),
  country: country.optional(),
  mechanism: z.enum(transferMechanisms).optional(),
  demographics: z.boolean(),
  identifies: z.boolean(),
  switchOff: text.optional(),
})

/** F39, F40. */
export const website = z.strictObject({
  address: webAddress.optional(),
  cookies: orNotUsed(z.array(cookie).min(1).max(200)),
  collected: z.array(z.string().max(80)).max(30).optional(),
  choice: z.enum(['asked', 'browser-settings', 'not-needed']).optional(),
  refusal: text.optional().describe('What happens when a visitor refuses'),
  joinedWithForms: orNotUsed(z.strictObject({ consent: z.boolean() })),
  analytics: orNotUsed(analytics),
})

/** Periods of the built-in registers; each can only be shorter than the program's own. */
const builtIn = z.strictObject({
  logLines: period.optional(),
  accounts: period.optional(),
  undertakings: period.optional(),
  requestFiles: period.optional(),
  bans: period.optional(),
  breachFiles: period.optional(),
  cookieChoices: period.optional(),
  visits: period.optional(),
  consentProofs: period.optional(),
})

/** Art. 30(2): processing on behalf of another controller. */
const processedForOther = z.strictObject({
  key,
  controller: otherParty,
  representative: otherParty.optional(),
  dataProtectionOfficer: otherParty.optional(),
  processing: text.describe('Categories of processing carried out for the controller'),
  transfers: orNotUsed(
    z
      .array(transfer.omit({ recipient: true, system: true }))
      .min(1)
      .max(50),
  ),
})

/** F01-F03, F11, F52: a document covers one or more registers, a register may be in many. */
const document = z.strictObject({
  key,
  kind: z.enum(documentKinds),
  names: text,
  registers: z.array(key).min(1).max(100),
  drawnUpOn: day.optional(),
  changedOn: day.optional(),
  version: z.int32().min(1).optional(),
  approvedBy: line.optional(),
  reviewOn: day.optional(),
  notice: key.optional().describe('The privacy notice this document refers to'),
  headings: z.partialRecord(z.enum(factIds), text).default({}),
  order: z.array(z.enum(factIds)).max(54).optional(),
  sections: manyOf(z.strictObject({ heading: text, text, after: z.enum(factIds).optional() }), 50),
  split: z.array(z.enum(factIds)).max(54).optional().describe('Facts that get a heading of their own'),
  merge: z
    .array(z.strictObject({ into: z.enum(factIds), facts: z.array(z.enum(factIds)).min(1).max(54) }))
    .max(54)
    .optional()
    .describe('Facts told under the heading of another'),
})

/** The declaration of an office: everything its registers, documents and the gate stand on. */
export const declarationSchema = z.strictObject({
  declaration: z.literal(1),
  office,
  representative: orNotUsed(otherParty),
  dataProtectionOfficer: orNotUsed(otherParty),
  contacts: manyOf(contact, 100),
  systems: manyOf(system, 200),
  recipients: manyOf(recipient, 300),
  sources: manyOf(source, 200),
  ownFields: manyOf(ownField, 300),
  registers: manyOf(register, 100),
  builtIn: builtIn.default({}),
  website: orNotUsed(website),
  rights: rights.optional(),
  changesToldBy: news.default([]),
  processedForOthers: orNotUsed(z.array(processedForOther).min(1).max(300)),
  documents: manyOf(document, 100),
})

/** A declaration as the program holds it: every list is there, even when empty. */
export type OfficeDeclaration = z.output<typeof declarationSchema>
/** A declaration as it may be written: empty lists and usual values left out. */
export type WrittenDeclaration = z.input<typeof declarationSchema>

export type Register = OfficeDeclaration['registers'][number]
export type Purpose = Register['purposes'][number]
export type RetentionRule = Register['retention'][number]
export type Recipient = OfficeDeclaration['recipients'][number]
export type Source = OfficeDeclaration['sources'][number]
export type System = OfficeDeclaration['systems'][number]
export type OwnField = OfficeDeclaration['ownFields'][number]
export type Website = Exclude<OfficeDeclaration['website'], 'not-used' | undefined>
export type DocumentFact = OfficeDeclaration['documents'][number]
export type Contact = OfficeDeclaration['contacts'][number]
export type ProcessedForOther = Exclude<OfficeDeclaration['processedForOthers'], 'not-used' | undefined>[number]
export type Rights = NonNullable<OfficeDeclaration['rights']>
