import { LineCounter, parseDocument, stringify, visit, type Document } from 'yaml'
import type { z } from 'zod'
import { same } from './change.rules.ts'
import { declarationSchema, type OfficeDeclaration } from './declaration.schema.ts'
import { hintAt, sizesAt } from './form-hints.schema.ts'
import { declarationJsonSchema, deeper, keysAt, schemaOf, type SchemaNode } from './json.schema.ts'
import { nearest } from './nearest.rules.ts'
import type { FormProblem } from './form-problem.rules.ts'
import { brokenYaml } from './yaml-errors.rules.ts'

const mostCharacters = 2_000_000

/**
 * Reads a declaration written in YAML (JSON is YAML too). Out: the declaration with empty lists and usual values
 * filled in, or every problem with its line (from 1), the place, what was probably meant and what belongs there.
 * Comments are dropped.
 */
export function readDeclaration(yaml: string): { declaration: OfficeDeclaration } | { problems: FormProblem[] } {
  if (yaml.length > mostCharacters) return { problems: [{ code: 'too-large', line: 1, path: '' }] }
  const text = yaml.replaceAll(/\r\n?/g, '\n')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' })
  const broken = brokenYaml(document, text, lines)
  if (broken.length > 0) return { problems: broken }
  const value = plain(document)
  if (value === undefined) return { problems: [badAlias(document, lines)] }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ code: 'not-a-declaration', line: 1, path: '' }] }
  const read = declarationSchema.safeParse(value)
  if (read.success) return { declaration: read.data }
  const schema = declarationJsonSchema()
  const problems = read.error.issues.flatMap((issue) => problemsOf(issue, [], document, lines, schema))
  const first = (one: FormProblem, at: number) =>
    problems.findIndex((other) => other.path === one.path && other.code === one.code) === at
  return { problems: problems.filter(first).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

/** The line (from 1) of each part of a written declaration: where a finding's path `registers/customers/sources` stands. */
export function linesOf(yaml: string): (path: readonly (string | number)[]) => number {
  const lines = new LineCounter()
  const document = parseDocument(yaml.replaceAll(/\r\n?/g, '\n'), { lineCounter: lines, logLevel: 'error' })
  return (path) => lineOf([...path], document, lines)
}

/** A declaration as YAML: what has its usual value is left out, long texts are folded. Reading it gives it back. */
export function writeDeclaration(declaration: object): string {
  return stringify(shortened(declaration, declarationJsonSchema()), { lineWidth: 110, aliasDuplicateObjects: false })
}

/** Anchors that multiply (a YAML bomb) are refused by the limit on aliases, as is one that does not exist. */
function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown
  } catch {
    return undefined
  }
}

function badAlias(document: Document.Parsed, lines: LineCounter): FormProblem {
  const at: { unknown?: number; first?: number } = {}
  visit(document, {
    Alias(_, alias) {
      const line = lines.linePos(alias.range?.[0] ?? 0).line
      at.first ??= line
      if (alias.resolve(document) === undefined) at.unknown ??= line
    },
  })
  return {
    code: 'not-yaml',
    line: at.unknown ?? at.first ?? 1,
    path: '',
    hint: at.unknown === undefined ? 'aliases' : 'alias',
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
    const at = { line: lineOf(path, document, lines), path: path.join('/') }
    return [{ code: 'wrong-value', ...at, value: scalar.slice(0, 60), options, ...hintAt(nodeAt(schema, path)) }]
  }
  const at = { line: lineOf(path, document, lines), path: path.join('/') }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(nodeAt(schema, path))
    return issue.keys.map((key) => unknownKey(key, known, [...path, key], document, lines))
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    const known = keysAt(nodeAt(schema, path.slice(0, -1)))
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
    const number = issue.values.every((one) => typeof one === 'number')
    return [{ code: 'wrong-value', ...at, value, options, ...(number ? {} : meant(value, options)) }]
  }
  const node = nodeAt(schema, path)
  if (issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int') {
    const hint = issue.origin === 'array' ? 'items' : 'characters'
    return [{ code: 'too-long', ...at, hint, most: Number(issue.maximum) }]
  }
  const hint = issue.code === 'too_small' && issue.origin === 'array' ? { hint: 'one' as const } : hintAt(node)
  return [{ code: 'wrong-shape', ...at, ...hint, ...sizesAt(node) }]
}

const nodeAt = (schema: SchemaNode, path: readonly Step[]): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>((node, step) => deeper(node, step), schema)

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
