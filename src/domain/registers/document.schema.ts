import { z } from 'zod'

const mostDeep = 30

/** Neither too deep, nor holding a text that the database cannot keep (a zero byte, half a character). */
function isPlain(document: unknown): boolean {
  let level: unknown[] = [document]
  for (let depth = 0; depth <= mostDeep; depth++) {
    if (level.some((one) => typeof one === 'string' && (one.includes('\0') || !one.isWellFormed()))) return false
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? [...Object.keys(one), ...Object.values(one)] : [],
    )
    if (level.length === 0) return true
  }
  return false
}

/** A declaration as it comes in, read from YAML or JSON; its shape is looked at inside the operation. */
export const writtenDocument = z
  .record(z.string(), z.unknown())
  .refine(isPlain, { message: 'nested too deep, or a text with a character that cannot be kept' })
  .describe('A declaration; its form is in docs/declaration.schema.json')
