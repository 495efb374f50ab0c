import { z } from 'zod'
import { isInReach } from '../../plumbing/text/days.ts'
import { subjectGroups } from '../registers/terms.rules.ts'

/** A day `YYYY-MM-DD` in the office's time zone. */
export const day = z.iso.date().refine(isInReach, { params: { trouble: 'day' } })
const line = z.string().trim().min(1).max(200)
const key = z.string().max(64)
export const subjectGroup = z.enum(subjectGroups).describe('A group of people that the register declares')
export const contactUse = z.enum(['private', 'work', 'billing'])

/** By what way data came: the channels that a declared source may name. */
export const ways = [
  'phone',
  'email',
  'meetings',
  'visit',
  'paper-form',
  'web-form',
  'event',
  'business-card',
  'contact-person',
  'own-work',
] as const

/** Where the values of one act come from. Left out: the person, today. */
export const got = {
  source: key.optional().describe('Key of a declared source; left out: the person'),
  receivedOn: day.optional().describe('Left out: today'),
  atLatest: z.boolean().optional().describe('The exact day is not known'),
  givenByPerson: z.boolean().optional().describe('Left out: as the source says'),
  way: z.enum(ways).optional().describe('By what way it came: phone, e-mail, a meeting'),
}

const atSale = {
  gotAtSale: z.string().trim().max(100).optional().describe('Got at a sale of this product group'),
  banOffered: z.boolean().optional().describe('The right to forbid was offered then'),
}
export const emailInput = z.strictObject({ email: z.string().max(1000), use: contactUse.optional(), ...atSale })
export const phoneInput = z.strictObject({ phone: z.string().max(400), use: contactUse.optional(), ...atSale })
export const addressInput = z.strictObject({
  whole: z.string().max(600).optional().describe('The whole address as people write it'),
  street: z.string().max(300).optional(),
  postalCode: z.string().max(60).optional(),
  city: z.string().max(300).optional(),
  country: z.string().max(60).optional().describe('Name or ISO 3166 code; left out: Finland'),
  addition: z.string().max(300).optional().describe('A line before the street'),
  since: day.optional().describe('Lives or works there from this day'),
  use: contactUse.optional(),
})
export const workInput = z.strictObject({
  organisation: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ name: line, businessId: z.string().max(60).optional() }),
  ]),
  title: z.string().trim().max(200).optional(),
  beganOn: day.optional(),
})
export const tradeInput = z.strictObject({
  name: z.string().trim().max(200).optional(),
  businessId: z.string().max(60).optional(),
})
export const detailInput = z.strictObject({
  field: key,
  value: z.union([z.string().max(20_000), z.number(), z.boolean()]),
})

/** A person's values as people write them. A name whole or in two parts. */
export const personInput = {
  name: z.string().max(400).optional().describe('The whole name as people write it'),
  given: z.string().max(200).optional(),
  family: z.string().max(200).optional(),
  language: z.string().max(60).optional().describe('ISO 639-1 code or the name of the language'),
  emails: z
    .array(z.union([z.string().max(1000), emailInput]))
    .max(20)
    .default([]),
  phones: z
    .array(z.union([z.string().max(400), phoneInput]))
    .max(20)
    .default([]),
  addresses: z
    .array(z.union([z.string().max(600), addressInput]))
    .max(20)
    .default([]),
  work: workInput.optional(),
  trade: tradeInput.optional().describe('A sole trader is a person who also has a business id'),
  details: z.array(detailInput).max(100).default([]),
}
const personShape = z.object(personInput)
export type PersonInput = z.output<typeof personShape>
export type EmailInput = z.output<typeof emailInput>
export type PhoneInput = z.output<typeof phoneInput>
export type AddressInput = z.output<typeof addressInput>
export type DetailInput = z.output<typeof detailInput>
const gotShape = z.object(got)
export type Got = z.output<typeof gotShape>

/** Where one value came from, as it is told on the person's page. */
export const origin = z.object({
  source: z.string().nullable().describe('Key of the declared source; null when it is declared no more'),
  receivedOn: z.string(),
  atLatest: z.boolean(),
  givenByPerson: z.boolean().nullable(),
  way: z.string().describe('The way it came, or the channel of the program'),
  recordedAt: z.string(),
  recordedBy: z.string().nullable().describe('Name of the member of staff'),
  file: z.string().nullable().describe('The imported file that brought it'),
  fileRow: z.int().nullable(),
})
const again = z.object({ source: z.string().nullable(), receivedOn: z.string(), file: z.string().nullable() })

/** What every value on the person's page has beside the value itself. */
export const kept = {
  row: z.int(),
  version: z.int32(),
  origin: origin.nullable(),
  again: z.array(again).describe('When it was met again'),
}

/** One thing to tell the one who writes: a word of health or crime, by place in the text. Never a refusal. */
export const warning = z.object({
  code: z.enum([
    'health-words',
    'crime-words',
    'name-order',
    'several-people',
    'phone-zero',
    'country-guessed',
    'address-unclear',
    'postal-code-zeros',
  ]),
  field: z.string(),
  at: z.int().optional(),
  length: z.int().optional(),
})
export type Warning = z.output<typeof warning>
