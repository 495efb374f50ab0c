import { z } from 'zod'
import { declarationSchema } from './declaration.schema.ts'

export type SchemaNode = {
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  anyOf?: SchemaNode[]
  additionalProperties?: SchemaNode | boolean
  propertyNames?: { enum?: string[] }
  enum?: string[]
  const?: unknown
  default?: unknown
  type?: string
  [more: string]: unknown
}

/** The published JSON Schema (2020-12) of a declaration as it is written: usual values may be left out. */
export function declarationJsonSchema(): SchemaNode {
  const made = z.toJSONSchema(declarationSchema, { io: 'input', target: 'draft-2020-12' }) as SchemaNode
  const { $schema, ...rest } = made
  return { $schema, title: 'Declaration of an office', ...rest }
}

/** The part of the schema that describes one value: in a choice of shapes the one that fits objects or lists. */
export function schemaOf(node: SchemaNode | undefined, value: unknown): SchemaNode | undefined {
  if (!node?.anyOf) return node
  const fits = node.anyOf.filter((one) =>
    Array.isArray(value)
      ? one.type === 'array'
      : typeof value === 'object'
        ? one.type === 'object'
        : one.type !== 'object' && one.type !== 'array',
  )
  const found = fits[0]
  return found && node.default !== undefined ? { ...found, default: node.default } : found
}

/** The schema of one step deeper: a property, or an element of a list. */
export function deeper(node: SchemaNode | undefined, step: string | number): SchemaNode | undefined {
  if (!node) return undefined
  if (node.anyOf) return node.anyOf.map((one) => deeper(one, step)).find((one) => one !== undefined)
  if (typeof step === 'number') return node.items
  return (
    node.properties?.[step] ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined)
  )
}

/** Keys that may stand at a place. */
export function keysAt(node: SchemaNode | undefined): string[] {
  if (!node) return []
  if (node.anyOf) return node.anyOf.flatMap(keysAt)
  return [...Object.keys(node.properties ?? {}), ...(node.propertyNames?.enum ?? [])]
}
