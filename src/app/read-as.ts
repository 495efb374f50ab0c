import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from './caller.ts'

const locales = { fi: z.locales.fi(), sv: z.locales.sv(), en: z.locales.en() }

/** The value as its schema says, or 400 with what is wrong field by field in the reader's language. */
export function readAs<S extends z.ZodType>(c: Context<Env>, schema: S, value: unknown): z.output<S> | Response {
  const read = schema.safeParse(value, { error: locales[c.get('language')].localeError })
  if (read.success) return read.data
  const invalid = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  return c.json({ invalid }, 400)
}
