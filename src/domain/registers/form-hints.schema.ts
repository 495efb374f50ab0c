import { z } from 'zod'
import { fieldKey } from './register.schema.ts'
import { country, day, email, key, period, phone, webAddress } from './parts.schema.ts'
import type { FormProblem, ProblemHint } from './form-problem.rules.ts'
import { schemaOf, type SchemaNode } from './json.schema.ts'

const patternOf = (schema: z.ZodType): string => String((z.toJSONSchema(schema) as SchemaNode)['pattern'])

const byPattern = new Map<string, ProblemHint>([
  [patternOf(day), 'day'],
  [patternOf(period), 'period'],
  [patternOf(key), 'key'],
  [patternOf(fieldKey), 'field'],
  [patternOf(email), 'email'],
  [patternOf(phone), 'phone'],
  [patternOf(webAddress), 'web'],
  [patternOf(country), 'country'],
])

/** What belongs at a place of the declaration, by its schema. */
export function hintAt(node: SchemaNode | undefined): { hint?: ProblemHint } {
  const shape = node?.anyOf ? (schemaOf(node, []) ?? schemaOf(node, {}) ?? node.anyOf[0]) : node
  const hint = shape && hintOf(shape)
  return hint ? { hint } : {}
}

function hintOf(shape: SchemaNode): ProblemHint | undefined {
  if (shape.type === 'array') return 'list'
  if (shape.type === 'object') return Object.keys(shape.properties ?? {}).join() === 'fi,sv,en' ? 'words' : 'map'
  if (shape.type === 'boolean') return 'truth'
  if (shape.type === 'integer') return 'number'
  if (shape.type !== 'string') return undefined
  const pattern = shape['pattern']
  return (typeof pattern === 'string' ? byPattern.get(pattern) : undefined) ?? 'text'
}

/** The least and the most of a number. */
export function sizesAt(node: SchemaNode | undefined): Pick<FormProblem, 'least' | 'most'> {
  const [least, most] = [node?.['minimum'], node?.['maximum']]
  return typeof least === 'number' && typeof most === 'number' ? { least, most } : {}
}
