import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { declarationSchema } from './declaration.schema.ts'
import { formProblemText } from './form-problem.rules.ts'
import { declarationJsonSchema, type SchemaNode } from './json.schema.ts'
import { readDeclaration, writeDeclaration } from './yaml-form.schema.ts'

const awkward = fc.constantFrom(
  'yes',
  'no',
  'null',
  '~',
  '1e3',
  '0123',
  '2026-01-02',
  ': x',
  '# y',
  '- z',
  'a: b',
  '"',
  "'",
  '{a}',
  '|',
  '>',
  '&a *a',
  'ä\nö',
  '%',
  '@',
  '`',
  '”q”',
  '0x1F',
  '.inf',
)
const words = fc
  .oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
  .map((s) => s.trim())
  .filter((s) => s.length > 0)
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

/** Any value the schema allows. */
function any(node: SchemaNode): fc.Arbitrary<unknown> {
  if (node.const !== undefined) return fc.constant(node.const)
  if (node.enum) return fc.constantFrom(...node.enum)
  if (node.anyOf) return fc.oneof(...node.anyOf.map(any))
  if (node.type === 'array')
    return fc.array(any(node.items!), { minLength: (node['minItems'] as number) ?? 0, maxLength: 2 })
  if (node.type === 'boolean') return fc.boolean()
  if (node.type === 'integer') return fc.integer({ min: node['minimum'] as number, max: node['maximum'] as number })
  if (node.type === 'string') {
    const pattern = node['pattern'] as string | undefined
    if (pattern?.includes('(?=')) return fc.constantFrom('P6Y', 'P2Y6M', 'P0D', 'P3W')
    if (pattern?.includes('\\d{4}-\\d{2}')) return days
    return pattern
      ? fc.stringMatching(new RegExp(pattern), { maxLength: (node['maxLength'] as number) ?? 40 })
      : words.map((w) => w.slice(0, (node['maxLength'] as number) ?? 300).trim() || 'x')
  }
  if (node.propertyNames?.enum) {
    return fc.dictionary(fc.constantFrom(...node.propertyNames.enum), any(node.additionalProperties as SchemaNode), {
      maxKeys: 2,
      noNullPrototype: true,
    })
  }
  const properties = node.properties ?? {}
  const isText = Object.keys(properties).join() === 'fi,sv,en'
  const shape = Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, any(inner)]))
  const made = fc.record(shape, { requiredKeys: node.required ?? [], noNullPrototype: true })
  return isText ? made.filter((text) => Object.keys(text as object).length > 0) : made
}

const declarations = any(declarationJsonSchema()).map((value) => declarationSchema.parse(value))

test('a declaration written as YAML and read again has lost nothing', () => {
  fc.assert(
    fc.property(declarations, (declaration) => {
      const read = readDeclaration(writeDeclaration(declaration))
      assert.deepEqual(read, { declaration })
    }),
    { numRuns: 60 },
  )
})

const small = `declaration: 1
office:
  controller:
    name: Esimerkki Oy
  langauges: [fi]
registers:
  - key: customers
    names: { fi: Asiakkaat }
    purposes:
      - key: orders
        names: { fi: Tilaukset }
        aim: salse
        basis: contract
    transfers:
      - country: US
        mecanism: adequacy
`

test('an unknown key is refused with its line and with what was meant', () => {
  const read = readDeclaration(small)
  assert.ok('problems' in read)
  assert.deepEqual(
    read.problems.map(({ code, line, meant }) => ({ code, line, meant })),
    [
      { code: 'unknown-key', line: 5, meant: 'languages' },
      { code: 'wrong-value', line: 12, meant: 'sales' },
      { code: 'missing', line: 15, meant: undefined },
      { code: 'unknown-key', line: 16, meant: 'mechanism' },
    ],
  )
  assert.equal(
    formProblemText(read.problems[0]!, 'fi'),
    'Rivi 5: tuntematon kohta ”langauges” (office/langauges). Tarkoititko ”languages”?',
  )
})

test('a file that is not YAML, a key given twice and a bomb of anchors are refused', () => {
  const codes = (yaml: string) => {
    const read = readDeclaration(yaml)
    return 'problems' in read ? read.problems.map((p) => p.code) : []
  }
  assert.deepEqual(codes('a: [1'), ['not-yaml'])
  assert.deepEqual(codes('declaration: 1\ndeclaration: 1'), ['key-twice'])
  assert.deepEqual(codes('x'.repeat(2_000_001)), ['too-large'])
  assert.deepEqual(
    codes('a: &a [x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]'),
    ['not-yaml'],
  )
  assert.deepEqual(codes('just words'), ['wrong-shape'])
})
