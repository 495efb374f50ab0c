import type { Context } from 'hono'
import type { z } from 'zod'
import type { Env } from './caller.ts'
import { inputTroubles } from './input-troubles.ts'

/** The value as its schema says, or 400 with what is wrong field by field in the reader's language. */
export function readAs<S extends z.ZodType>(c: Context<Env>, schema: S, value: unknown): z.output<S> | Response {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  return c.json({ invalid: inputTroubles(read.error.issues, c.get('language')) }, 400)
}
