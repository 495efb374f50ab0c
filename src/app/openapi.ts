import { z } from 'zod'
import type { AnyOperation } from '../enforcement/operation.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

/** An operation as it is listed for people and scripts: `bin/seloste operations --json`. */
export const listedOperation = ({ name, permission, aims, input }: AnyOperation): Json => ({
  name,
  permission,
  aims,
  input: schemaOf(input as z.ZodType, 'input'),
})

const inJson = (schema: Json): Json => ({ content: { 'application/json': { schema } } })
const object = (properties: Json, required: readonly string[] = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
})
const text: Json = { type: 'string' }
const list = (items: Json): Json => ({ type: 'array', items })

const refusal = object({ code: text, because: text, article: text }, ['code', 'because'])
const responses: Json = {
  400: {
    description: 'Not understood, field by field',
    ...inJson(object({ invalid: list(object({ path: text, message: text })) })),
  },
  401: { description: 'Nobody is signed in', ...inJson(object({ code: text, because: text })) },
  403: { description: 'Not permitted', ...inJson(object({ code: text, because: text })) },
  409: { description: 'Refused, with reasons in the reader’s language', ...inJson(object({ refused: list(refusal) })) },
  413: { description: 'The request is too large', ...inJson(object({ code: text, because: text })) },
  429: { description: 'Too many attempts', ...inJson(object({ refused: list(refusal) })) },
  500: { description: 'Broken; nothing changed', ...inJson(object({ incident: text })) },
}

const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: false,
  schema: text,
  description,
})

/** The OpenAPI 3.1 description of every operation, made of their own schemas. */
export function openApi(operations: Iterable<AnyOperation>, server: string): Json {
  const paths: Json = {}
  for (const operation of operations) {
    const { name, permission, aims, input, output } = operation
    paths[`/api/${name}`] = {
      post: {
        operationId: name,
        summary: name.replaceAll('-', ' '),
        description: `Permission: ${permission}. Aims: ${aims.join(', ')}.`,
        parameters: [
          header('Seloste-Purpose', 'An aim or the key of a declared purpose; needed when several fit'),
          header('Seloste-Language', 'fi, sv or en'),
        ],
        requestBody: { required: true, ...inJson(schemaOf(input as z.ZodType, 'input')) },
        responses: {
          200: { description: 'Done', ...inJson(object({ done: schemaOf(output as z.ZodType, 'output') })) },
          ...responses,
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Seloste',
      version: '0.1.0',
      description: 'A customer register that keeps the promises of its privacy notice',
    },
    servers: [{ url: server }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-seloste' },
      },
    },
    paths,
  }
}
