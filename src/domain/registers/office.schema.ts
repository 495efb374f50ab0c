import { z } from 'zod'
import {
  address,
  businessId,
  country,
  day,
  email,
  key,
  language,
  line,
  manyOf,
  phone,
  text,
  webAddress,
} from './parts.schema.ts'
import {
  agreementTicks,
  changeNews,
  contactRoles,
  organisationForms,
  recipientCategories,
  recipientRoles,
  sourceKinds,
  staffSizes,
  systemKinds,
  systemPlaces,
  trades,
} from './office-terms.rules.ts'
import { channels, portabilityFormats, requestChannels } from './terms.rules.ts'

const party = {
  businessId: businessId.optional(),
  address: address.optional(),
  phone: phone.optional(),
  email: email.optional(),
}

/** F04. The name may be empty only in a draft. */
export const controller = z.strictObject({
  name: z.string().trim().max(300),
  ...party,
  form: z.enum(organisationForms).optional(),
  website: webAddress.optional(),
})

/** F05, F08. */
export const otherParty = z.strictObject({ name: line, ...party })

/** Where invoices are kept as vouchers: in the bookkeeping, or in this program. */
export const vouchers = z.strictObject({
  kept: z.enum(['bookkeeping', 'here']),
  system: key.optional(),
  recipient: key.optional(),
})

export const office = z.strictObject({
  controller,
  staff: z.enum(staffSizes).optional(),
  trade: z.enum(trades).optional(),
  financialYearEnds: z.int().min(1).max(12).default(12).describe('Month in which the financial year ends'),
  languages: z.array(language).min(1).max(3).default(['fi']),
  timeZone: z.string().max(60).default('Europe/Helsinki'),
  vouchers: vouchers.optional(),
  erasureNights: z
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe('Nights until an erasure that was asked for is carried out; left out: one'),
})

/** F07, F09: who answers for a register and who stands in, from a day until a day. */
export const contact = z.strictObject({
  role: z.enum(contactRoles),
  name: line,
  title: text.optional(),
  address: address.optional(),
  phone: phone.optional(),
  email: email.optional(),
  from: day.optional(),
  until: day.optional(),
  registers: z.array(key).max(100).optional().describe('Left out: all registers'),
})

/** F29-F31, F33. */
export const system = z.strictObject({
  key,
  names: text,
  kind: z.enum(systemKinds),
  within: z.enum(['this-program', 'outside']),
  place: z.enum(systemPlaces).optional(),
  country: country.optional(),
  operator: key.optional().describe('Key of a recipient that runs the system'),
  holdsPersonalData: z.boolean(),
  care: line.optional().describe('Who looks things up and erases there when a person asks'),
})

/** Art. 28(3): what the contract holds and where, sub-processors, term. */
export const agreement = z.strictObject({
  reference: line.optional(),
  signedOn: day.optional(),
  from: day.optional(),
  until: day.optional(),
  keptAt: text.optional(),
  ticks: z
    .partialRecord(z.enum(agreementTicks), line)
    .default({})
    .describe('Place in the contract of each required term'),
  subProcessors: manyOf(z.strictObject({ name: line, country, what: text.optional() }), 100),
  breachNoticeHours: z.int().min(1).max(720).optional(),
})

/** Art. 26: who tells and who answers. */
export const arrangement = z.strictObject({
  essence: text,
  tells: text.optional(),
  answers: text.optional(),
  agreedOn: day.optional(),
})

/** F06, F24-F26: processors, joint controllers and others who receive data. */
export const recipient = z.strictObject({
  key,
  names: text,
  role: z.enum(recipientRoles),
  category: z.enum(recipientCategories),
  businessId: businessId.optional(),
  country: country.optional(),
  what: text.optional().describe('What the recipient does with the data'),
  technicalOnly: z.boolean().optional().describe('Handles data only through technical interfaces'),
  agreement: agreement.optional(),
  arrangement: arrangement.optional(),
})

/** F23. */
export const source = z.strictObject({
  key,
  names: text,
  kind: z.enum(sourceKinds),
  channels: manyOf(z.enum(channels), 30),
  organisation: line.optional(),
  contract: line.optional(),
})

/** F42-F51, how the rights are met. A signature is never asked for: no answer here can say so. */
export const rights = z.strictObject({
  channels: z.array(z.enum(requestChannels)).min(1).max(5),
  page: webAddress.optional(),
  languages: z.array(line).max(20).optional().describe('Languages requests are answered in'),
  correctWithinDays: z.int().min(0).max(90).optional(),
  tellsSources: z.boolean().optional(),
  certificateOfRefusal: z.boolean().optional(),
  anonymises: z.boolean().optional(),
  portability: manyOf(z.enum(portabilityFormats), 3),
})

/** F53. */
export const news = z.array(z.enum(changeNews)).max(5)
