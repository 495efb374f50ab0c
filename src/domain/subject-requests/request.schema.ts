import { z } from 'zod'
import { day } from '../people/person.schema.ts'
import {
  forWhoms,
  identityWays,
  requestWays,
  taskKinds,
  taskResults,
  wishDecisions,
  wishKinds,
} from './request-terms.rules.ts'

const line = z.string().trim().min(1).max(200)
const text = z.string().nullable()
export const request = z.uuid().describe('The case, as receive-request gave it')
export const version = z.int32().min(1).optional().describe('Of the case, as it was seen')
export const language = z.enum(['fi', 'sv', 'en'])

/** Who asks: as far as they said. */
export const requesterInput = z.strictObject({
  name: line.optional(),
  email: z.string().trim().max(254).optional(),
  phone: z.string().trim().max(60).optional(),
  address: z.string().trim().max(400).optional(),
})

export const wishInput = z.strictObject({
  kind: z.enum(wishKinds),
  about: z.string().trim().max(2000).optional().describe('What exactly, in the person’s words'),
})

export const representativeInput = z.strictObject({
  as: z.enum(forWhoms).exclude(['self']),
  name: line,
  authority: z.string().trim().max(500).optional().describe('By what right: a decision, a power of attorney, custody'),
})

export { day, identityWays, requestWays, taskResults, wishDecisions }

/** The clock of a case, as it is shown. */
export const clock = z.object({
  receivedOn: z.string(),
  strictOn: z.string().describe('The last day for our own work'),
  latestOn: z.string().describe('The last day that the law still allows'),
  daysLeft: z.int().describe('To the strict day; below nought it has passed'),
  late: z.boolean().describe('The latest day has passed'),
  paused: z.boolean().describe('A necessary question is open'),
  extended: z.boolean(),
})

export const wishShown = z.object({
  wish: z.int(),
  kind: z.enum(wishKinds),
  about: z.string().nullable(),
  decision: z.enum(wishDecisions).nullable(),
  because: text,
  grounds: z.array(z.string()),
  decidedAt: text,
  carriedOutAt: text,
})

export const taskShown = z.object({
  task: z.int(),
  kind: z.enum(taskKinds),
  target: z.string(),
  name: z.string().describe('What the system or recipient is called'),
  what: z.string(),
  lookFor: text,
  owner: text,
  dueOn: z.string(),
  late: z.boolean(),
  result: z.enum(taskResults).nullable(),
  found: z.int().nullable(),
  because: text,
  doneAt: text,
  doneBy: text,
})

export const letterShown = z.object({
  message: z.uuid(),
  kind: z.string(),
  certificate: text,
  language,
  channel: z.string(),
  sentTo: text,
  subject: z.string(),
  body: z.string(),
  state: z.string(),
  trouble: text,
  sentAt: text,
})
