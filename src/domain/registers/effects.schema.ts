import { z } from 'zod'

const facts = z.record(z.string(), z.union([z.string(), z.number()]))

/** Something the checks say of a declaration, with its sentence in the language of the act. */
export const saidFinding = z.object({
  path: z.string(),
  code: z.string(),
  level: z.enum(['error', 'warning']),
  facts: facts.optional(),
  text: z.string(),
  because: z.string().optional().describe('The article, act or decision behind it'),
})

/** A part of a document that is not in the right form. */
export const saidProblem = z.object({ path: z.string(), code: z.string(), text: z.string() })

/** One difference from the version before, as a sentence; `path` as in findings. */
export const saidChange = z.object({ code: z.string(), path: z.string(), text: z.string() })

/** What a declaration does to the data that are there. Numbers of people and of values; nobody is named. */
export const effects = z.object({
  ended: z
    .array(z.object({ register: z.string(), people: z.int() }))
    .describe('Registers that end with people in them'),
  withoutRegister: z.int().describe('People who would be in no register'),
  going: z
    .array(
      z.object({
        field: z.string(),
        because: z.enum(['field', 'source']),
        source: z.string().nullable(),
        values: z.int(),
        people: z.int(),
      }),
    )
    .describe('Values whose field, or whose source, no register of their person would declare any more'),
  people: z.int().describe('People whose values would go'),
  emptied: z.int().describe('Of them, people of whom nothing would remain and who would be erased'),
  restricted: z.int().describe('Of them, people whose going values are restricted (Art. 18)'),
  due: z
    .array(z.object({ register: z.string(), people: z.int() }))
    .describe('People who would be past their last day at once, because a period is shorter'),
  shutOut: z.int().describe('Users and programs from outside who lose a register that is for the own staff only'),
  reshaped: z.array(z.object({ field: z.string(), values: z.int() })).describe('Values that would no longer fit'),
})

/** Who must be told before the change is taken into use; people of a built-in register are not counted. */
export const telling = z.object({
  register: z.string(),
  article: z.enum(['13(3)', '14(4)']),
  people: z.int().nullable(),
  because: z.array(
    z.object({
      why: z.enum(['new-purpose', 'new-basis', 'new-recipient-group', 'new-transfer', 'longer-period']),
      text: z.string(),
    }),
  ),
})
