import { z } from 'zod'
import { periodPattern } from './period.rules.ts'
import { languages } from './text.rules.ts'

export const key = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('Name of this part inside the declaration: small letters, digits and hyphens')

export const line = z.string().trim().min(1).max(300)
export const words = z.string().trim().min(1).max(8000)

/** A company's own words in one to three languages. */
export const text = z
  .strictObject({ fi: words.optional(), sv: words.optional(), en: words.optional() })
  .refine((t) => Boolean(t.fi ?? t.sv ?? t.en), { message: 'at least one language' })
  .meta({ minProperties: 1 })

const isDay = (day: string) => {
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

/** A day `YYYY-MM-DD` that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, { message: 'no such day' })

/** ISO 8601 length of time in years, months, weeks and days: `P6Y`, `P2Y6M`, `P30D`. */
export const period = z.string().max(12).regex(periodPattern)

/** ISO 3166-1 alpha-2, or `EEA` for somewhere in the European Economic Area. */
export const country = z.string().regex(/^([A-Z]{2}|EEA)$/)
export const language = z.enum(languages)
export const email = z
  .string()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/)
export const phone = z
  .string()
  .max(40)
  .regex(/^[+()0-9 .-]{3,}$/)
export const webAddress = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s"'<>]+$/)
export const businessId = z.string().max(20)

export const address = z.strictObject({
  street: line.optional(),
  postcode: z.string().max(12).optional(),
  city: line.optional(),
  country: country.optional(),
})

/** An answer in its own right: the company does not do this. Left out altogether means not answered yet. */
export const notUsed = z.literal('not-used')
export const orNotUsed = <S extends z.ZodType>(schema: S) => z.union([notUsed, schema]).optional()

export const manyOf = <S extends z.ZodType>(schema: S, most = 200) => z.array(schema).max(most).default([])
