import { z } from 'zod'
import { coverReasons, withholdGrounds } from './package-terms.rules.ts'

const text = z.string().nullable()
const day = text.describe('YYYY-MM-DD')

const named = z.object({ name: z.string(), value: z.string() })

export const itemSchema = z.object({
  item: z.string().describe('Stands for the same value in every form of this copy'),
  group: z.string().describe('Heading it stands under'),
  field: z.string().describe('Key of the declared data field'),
  name: z.string(),
  value: z.string(),
  parts: z.array(z.object({ column: z.string(), value: z.string() })).describe('The same as it is stored'),
  beside: z.array(named).describe('What else the same entry says'),
  source: text.describe('Where it came from'),
  receivedOn: day,
  atLatest: z.boolean().describe('The exact day is not known'),
  byPerson: z.boolean().nullable().describe('Given by the person'),
  way: text,
  again: z.array(z.object({ source: text, receivedOn: day })).describe('Got again later'),
  registers: z.array(z.string()).describe('Keys of the registers it is kept in'),
  keptUntil: day.describe('The last day known now; null while it depends on something that has not happened'),
  keptHow: z.string().describe('The rule in words'),
  portable: z.boolean().describe('Art. 20: given by the person, used under consent or contract'),
  covered: z.array(z.object({ reason: z.enum(coverReasons), because: text })),
})

const told = z.object({
  heading: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(['text', 'item', 'more', 'head', 'row', 'subheading']),
      text: z.string(),
      cells: z.array(z.string()).optional(),
    }),
  ),
})

export const consultationSchema = z.object({
  day: z.string(),
  purpose: z.string(),
  how: z.enum(['opened', 'changed', 'in-a-list', 'by-program']),
  times: z.int(),
})

/** A copy of everything an office holds on one person. The same description is in docs/access-package.schema.json. */
export const packageSchema = z.object({
  format: z.literal('seloste-access-package-1'),
  language: z.enum(['fi', 'sv', 'en']),
  madeOn: z.string(),
  controller: z.string(),
  request: z.object({ number: z.string(), receivedOn: z.string() }),
  person: z.string().describe('Name'),
  registers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      since: day,
      group: text,
      relationBeganOn: day,
      relationEndedOn: day,
    }),
  ),
  items: z.array(itemSchema),
  consultations: z.array(consultationSchema).describe('From the log: by day and purpose, without names of staff'),
  elsewhere: z
    .array(z.object({ system: z.string(), result: text, found: z.int().nullable(), on: day }))
    .describe('Systems outside the program in which the office has looked or still looks'),
  told: z.array(told).describe('Purposes, bases, recipients, times, rights and the authority (Art. 15(1)-(2))'),
  withheld: z.array(z.object({ name: text, ground: z.enum(withholdGrounds).nullable(), because: text })),
})

export type PackageContent = z.output<typeof packageSchema>
export type PackageItem = z.output<typeof itemSchema>
export type Consultation = z.output<typeof consultationSchema>
