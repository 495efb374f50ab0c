import { LineCounter, parseDocument, stringify, type Document } from 'yaml'
import type { z } from 'zod'
import { same } from './change.rules.ts'
import { declarationSchema, type OfficeDeclaration } from './declaration.schema.ts'
import { declarationJsonSchema, deeper, keysAt, schemaOf, type SchemaNode } from './json.schema.ts'
import { nearest } from './nearest.rules.ts'
import type { FormProblem } from './form-problem.rules.ts'

const mostCharacters = 2_000_000

/**
 * Reads a declaration written in YAML (JSON is YAML too). Out: the declaration with empty lists and usual values
 * filled in, or every problem with its line (from 1), the place, and what was probably meant. Comments are dropped.
 */
export function readDeclaration(yaml: string): { declaration: OfficeDeclaration } | { problems: FormProblem[] } {
  if (yaml.length > mostCharacters) return { problems: [{ code: 'too-large', line: 1, path: '' }] }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const broken = document.errors.map((e): FormProblem => {
    const line = lines.linePos(e.pos[0]).line
    return e.code === 'DUPLICATE_KEY' ? { code: 'key-twice', line, path: '' } : { code: 'not-yaml', line, path: '' }
  })
  if (broken.length > 0) return { problems: broken }
  const value = plain(document)
  if (value === undefined) return { problems: [{ code: 'not-yaml', line: 1, path: '' }] }
  const read = declarationSchema.safeParse(value)
  if (read.success) return { declaration: read.data }
  const schema = declarationJsonSchema()
  const problems = read.error.issues.flatMap((issue) => problemsOf(issue, [], document, lines, schema))
  return { problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** A declaration as YAML: what has its usual value is left out, long texts are folded. Reading it gives it back. */
export function writeDeclaration(declaration: OfficeDeclaration): string {
  return stringify(shortened(declaration, declarationJsonSchema()), { lineWidth: 110, aliasDuplicateObjects: false })
}

/** Anchors that multiply (a YAML bomb) are refused by the limit on aliases. */
function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown
  } catch {
    return undefined
  }
}

function shortened(value: unknown, node: SchemaNode | undefined): unknown {
  const schema = schemaOf(node, value)
  if (Array.isArray(value)) return value.map((one) => shortened(one, schema?.items))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const described = deeper(schema, key)
      if (inner === undefined || (described?.default !== undefined && same(inner, described.default))) return []
      return [[key, shortened(inner, described)]]
    }),
  )
}

type Issue = z.core.$ZodIssue
type Step = string | number

function problemsOf(
  issue: Issue,
  before: Step[],
  document: Document,
  lines: LineCounter,
  schema: SchemaNode,
): FormProblem[] {
  const path = [...before, ...(issue.path as Step[])]
  if (issue.code === 'invalid_union') {
    const value = document.getIn(path)
    const branch = typeof value === 'object' ? issue.errors.at(-1) : undefined
    if (branch) return branch.flatMap((one) => problemsOf(one, path, document, lines, schema))
    const scalar = typeof value === 'string' ? value : ''
    const options = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []))
    return [
      {
        code: 'wrong-value',
        line: lineOf(path, document, lines),
        path: path.join('/'),
        value: scalar.slice(0, 60),
        options,
      },
    ]
  }
  const at = { line: lineOf(path, document, lines), path: path.join('/') }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path.reduce<SchemaNode | undefined>((node, step) => deeper(node, step), schema))
    return issue.keys.map((key) => unknownKey(key, known, [...path, key], document, lines))
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    const known = keysAt(path.slice(0, -1).reduce<SchemaNode | undefined>((node, step) => deeper(node, step), schema))
    return [unknownKey(key, known, path, document, lines)]
  }
  if (path.length > 0 && document.getIn(path) === undefined) {
    return [
      {
        code: 'missing',
        line: lineOf(path.slice(0, -1), document, lines),
        path: path.join('/'),
        value: String(path.at(-1) ?? ''),
      },
    ]
  }
  if (issue.code === 'invalid_value') {
    const value = String(document.getIn(path)).slice(0, 60)
    const options = issue.values.map(String)
    return [{ code: 'wrong-value', ...at, value, options, ...meant(value, options) }]
  }
  return [{ code: issue.code === 'too_big' ? 'too-long' : 'wrong-shape', ...at }]
}

function unknownKey(
  key: string,
  known: readonly string[],
  path: Step[],
  document: Document,
  lines: LineCounter,
): FormProblem {
  const line = lineOf(path, document, lines)
  return {
    code: 'unknown-key',
    line,
    path: path.join('/'),
    value: key.slice(0, 60),
    options: [...known],
    ...meant(key, known),
  }
}

const meant = (word: string, known: readonly string[]) => {
  const found = nearest(word, known)
  return found === undefined ? {} : { meant: found }
}

type Ranged = { range?: [number, number, number] | null }

/** Line of a value, or of the nearest part around it that stands in the file. */
function lineOf(path: Step[], document: Document, lines: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as
      Ranged | null | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
