import { z } from 'zod'

const mostDeep = 30

function isShallow(document: unknown): boolean {
  let level: unknown[] = [document]
  for (let depth = 0; depth <= mostDeep; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return true
  }
  return false
}

/** A declaration as it comes in, read from YAML or JSON; its shape is looked at inside the operation. */
export const writtenDocument = z
  .record(z.string(), z.unknown())
  .refine(isShallow, { message: 'nested too deep' })
  .describe('A declaration; its form is in docs/declaration.schema.json')
