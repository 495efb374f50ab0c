import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { declarationSchema } from './declaration.schema.ts'
import { formProblemText } from './form-problem.rules.ts'
import { languages } from './text.rules.ts'
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

const head = 'declaration: 1\noffice:\n  controller:\n    name: Esimerkki Oy\n'
const customers = `${head}registers:\n  - key: customers\n    names: { fi: Asiakkaat }\n`

/** What people write wrong by hand: the code, the line and what to do about it. */
const writtenWrong: Record<string, [yaml: string, code: string, line: number, hint?: string]> = {
  'a tab as indentation': [`${head}registers:\n\t- key: a\n`, 'not-yaml', 6, 'tab'],
  'a line in a wrong column': [head.replace('    name', '      name') + '   form: oy\n', 'not-yaml', 5, 'indent'],
  'a colon left out': ['declaration: 1\noffice\n  controller:\n    name: A\n', 'not-yaml', 2, 'colon'],
  'a colon inside a text': [`${head}  trade: a: b\n`, 'not-yaml', 5, 'colon-inside'],
  'a quotation mark left open': [`${head}  trade: "security\n`, 'not-yaml', 6, 'quote'],
  'a bracket left open': [`${head}  languages: [fi\n`, 'not-yaml', 6, 'bracket'],
  'a text that begins with a reserved character': [`${head}    email: @a\n`, 'not-yaml', 5, 'start'],
  'two declarations in a file': [`${head}---\n${head}`, 'not-yaml', 5, 'documents'],
  'a tag': [`${head}systems: !!js/function "x"\n`, 'not-yaml', 5, 'tag'],
  'an alias of nothing': [`${head}systems: *nothing\n`, 'not-yaml', 5, 'alias'],
  'a list where a map should be': ['declaration: 1\noffice:\n  - controller: x\n', 'wrong-shape', 3, 'map'],
  'a map where a list should be': [`${head}registers:\n  customers: {}\n`, 'wrong-shape', 6, 'list'],
  'nothing where a list should be': [`${head}registers:\n`, 'wrong-shape', 5, 'list'],
  'a text where a list or not-used should be': [`${customers}    transfers: no\n`, 'wrong-value', 8, 'list'],
  'a name in no language': [`${head}registers:\n  - key: a\n    names: Asiakkaat\n`, 'wrong-shape', 7, 'words'],
  'a number where a text should be': [`${head}    address: { postcode: 00100 }\n`, 'wrong-shape', 5, 'text'],
  'a phone number without quotes': [`${head}    phone: 0401234567\n`, 'wrong-shape', 5, 'phone'],
  'a month that is none': [`${head}  financialYearEnds: 13\n`, 'wrong-shape', 5, 'number'],
  'a word where true or false should be': [
    `${head}systems:\n  - { key: a, names: { fi: A }, kind: mail, within: outside, holdsPersonalData: yes }\n`,
    'wrong-shape',
    6,
    'truth',
  ],
  'a day that is not in the calendar': [
    `${head}contacts:\n  - { role: contact, name: A, from: 2026-02-30 }\n`,
    'wrong-shape',
    6,
    'day',
  ],
  'a day as Finns write it': [
    `${head}contacts:\n  - { role: contact, name: A, from: 2.1.2026 }\n`,
    'wrong-shape',
    6,
    'day',
  ],
  'a period in words': [
    `${customers}    retention:\n      - { data: [all], from: received, period: 5 years, basis: own-need }\n`,
    'wrong-shape',
    9,
    'period',
  ],
  'a key with a capital letter': [
    `${head}registers:\n  - { key: Asiakkaat, names: { fi: A } }\n`,
    'wrong-shape',
    6,
    'key',
  ],
  'a key that is too long': [
    `${head}registers:\n  - { key: ${'a'.repeat(61)}, names: { fi: A } }\n`,
    'too-long',
    6,
    'characters',
  ],
  'a file in UTF-16': [Buffer.from(head, 'utf16le').toString(), 'not-utf8', 1],
  'an empty file': ['', 'not-a-declaration', 1],
  'a table': ['nimi;puhelin\nA;1\n', 'not-a-declaration', 1],
}

for (const [what, [yaml, code, line, hint]] of Object.entries(writtenWrong)) {
  test(`${what} is refused with its line and with what to do, in three languages`, () => {
    const read = readDeclaration(yaml)
    assert.ok('problems' in read)
    assert.equal(read.problems.length, 1, JSON.stringify(read.problems))
    const [problem] = read.problems
    assert.deepEqual([problem!.code, problem!.line, problem!.hint], [code, line, hint])
    const texts = languages.map((language) => formProblemText(problem!, language))
    for (const text of texts) assert.match(text, /^\p{Lu}\p{L}+ \d+: (?!.*\{).+\. \p{Lu}.+\.$/u)
    assert.equal(new Set(texts).size, 3)
  })
}

test('a byte order mark, Windows and old Mac line ends change nothing, and days need no quotes', () => {
  const yaml = `${head}contacts:\n  - role: contact\n    name: A\n    from: 2026-01-02\n`
  const read = readDeclaration(yaml)
  assert.ok('declaration' in read)
  for (const same of [`\uFEFF${yaml}`, yaml.replaceAll('\n', '\r\n'), yaml.replaceAll('\n', '\r')])
    assert.deepEqual(readDeclaration(same), read)
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
  assert.deepEqual(codes('just words'), ['not-a-declaration'])
})
