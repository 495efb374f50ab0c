import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { languages } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { agreementPaper } from './agreement.rules.ts'
import { undertakingPaper } from './undertaking-paper.rules.ts'
import type { Notice } from './notice.rules.ts'
import { writtenOf } from './written.rules.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read, name)
    return [name, read.declaration] as const
  })

const isText = (value: object): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => (languages as readonly string[]).includes(key))

/** A declaration with other words wherever the company wrote its own: texts in each language, and names. Sentences stay sentences. */
function withWords(declaration: OfficeDeclaration, word: (was: string) => string): OfficeDeclaration {
  const changed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => changed(one, key))
    if (typeof value === 'string') return key === 'name' || key === 'care' ? word(value) : value
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return Object.fromEntries(Object.entries(value).map(([name, was]) => [name, word(String(was))]))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name)]))
  }
  return changed(declaration, '') as OfficeDeclaration
}

/** A declaration whose registers keep a field of the company's own, with a last day for erasing it. */
function withOwnField(declaration: OfficeDeclaration): OfficeDeclaration {
  const given = structuredClone(declaration)
  const key = 'own.word'
  given.ownFields.push({ key, kind: 'text', class: 'dealings', names: { fi: 'Sana', sv: 'Ord', en: 'Word' } })
  for (const { fields, retention } of given.registers) {
    fields.push({ field: key })
    if (retention[0]) retention.unshift({ ...retention[0], data: [key], latest: 'P1M' })
  }
  return given
}

/** Every text of a document as it is read, each cell of a table by itself. */
const textsOf = ({ title, dated, brief, sections }: Notice): string[] => [
  title,
  ...dated.map(({ text }) => text),
  ...brief.flatMap(({ label, text }) => [label, text]),
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(({ text, cells }) => cells ?? [text])]),
]

const documentsOf = (declaration: OfficeDeclaration): Notice[] =>
  languages.flatMap((language) => [
    ...declaration.documents.flatMap(({ key }) => writtenOf(declaration, key, language, '2026-11-28') ?? []),
    ...declaration.recipients.flatMap(({ key }) => agreementPaper(declaration, key, language) ?? []),
    undertakingPaper(declaration, language),
  ])

/** In Finnish they begin a text, or stand after a colon, in a list, in brackets or in quotes. */
const before = /(?:^|[:;,.!?/–(“”"'»]\s?|\s(?:ja|och|and|sekä|tai|eller|or|samt)\s)$/u
/** No ending is joined to it: in Finnish one comes after a colon, too. */
const after = /^(?![\p{L}\p{M}\p{N}’'-]|:\S)/u

for (const [name, declaration] of examples)
  test(`${name}: the company’s own words stand as they were written, and no ending is put to them`, () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,6}$/), (seed) => {
        let count = 0
        const words: string[] = []
        const given = withWords(withOwnField(declaration), (was) => {
          const word = `Zq${seed}${count++}x`
          words.push(word)
          return `${word}${/[.!?…]$/.exec(was)?.[0] ?? ''}`
        })
        const made = documentsOf(given)
        const marks = new RegExp(`zq${seed}\\d+x`, 'giu')
        let met = 0
        for (const [language, text] of made.flatMap((one) => textsOf(one).map((text) => [one.language, text] as const)))
          for (const found of text.matchAll(marks)) {
            met++
            assert.ok(words.includes(found[0]), `${found[0]} was changed: ${text}`)
            if (language === 'fi') assert.match(text.slice(0, found.index), before, `before ${found[0]}: ${text}`)
            assert.match(text.slice(found.index + found[0].length), after, `after ${found[0]}: ${text}`)
          }
        assert.ok(met > words.length / 4, 'own words are in the documents')
      }),
      { numRuns: 3 },
    )
  })
