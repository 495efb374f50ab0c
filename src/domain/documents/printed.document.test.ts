import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { print } from '../../plumbing/forms/print.ts'
import { agreementPaper } from './agreement.rules.ts'
import { undertakingPaper } from './undertaking-paper.rules.ts'
import type { Written } from './written.rules.ts'
import { writtenOf } from './written.rules.ts'
import { printedOf } from './printed.document.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** Every text of a printed document, in order. */
const textsOf = ({ sections }: ReturnType<typeof printedOf>): string[] =>
  sections.flatMap(({ heading, parts }) => [
    heading,
    ...parts.flatMap((part) => {
      if (part.kind === 'paragraph') return part.words.map(({ text }) => text)
      if (part.kind === 'heading') return [part.text]
      if (part.kind === 'list') return part.items.flatMap((item) => item.map(({ text }) => text))
      return [...part.head, ...part.rows.flat()]
    }),
  ])

for (const name of examples)
  test(`${name}: what is printed is what was written, all of it and in its order`, () => {
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read)
    const { documents } = read.declaration
    for (const { key } of documents)
      for (const language of ['fi', 'sv', 'en'] as const) {
        const written = writtenOf(read.declaration, key, language, '2026-11-28')
        if (!written) continue
        const told = written.sections.flatMap(({ number, heading, blocks }) => [
          number ? `${number} ${heading}` : heading,
          ...blocks.flatMap((block) => block.cells ?? [block.text]),
        ])
        assert.deepEqual(textsOf(printedOf(written)), told, `${key} ${language}`)
      }
  })

for (const name of examples)
  test(`${name}: every document and paper of it is a PDF that keeps the rules of PDF/UA-1 and says so`, async () => {
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read)
    const { declaration } = read
    for (const language of ['fi', 'sv', 'en'] as const) {
      const processors = declaration.recipients.filter(({ role }) => role === 'processor')
      const written = [
        ...declaration.documents.flatMap(({ key }) => writtenOf(declaration, key, language, '2026-11-28') ?? []),
        ...processors.flatMap(({ key }) => agreementPaper(declaration, key, language) ?? []),
        undertakingPaper(declaration, language),
      ]
      for (const one of written) {
        const pdf = Buffer.from(await print(printedOf(one), 'pdf')).toString('latin1')
        assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/, `${one.key} ${language}`)
      }
    }
  })

test('words that are not translated say their language, and a number stands before its heading', () => {
  const block = { fact: 'F12', path: 'x', kind: 'text', text: 'Vi sköter kunder.', lang: 'sv' } as const
  const written: Written = {
    kind: 'register-description',
    key: 'x',
    language: 'fi',
    title: 'Kundregister',
    titleLanguage: 'sv',
    controller: 'Kävyn Koti Oy',
    dated: [],
    brief: [],
    sections: [{ id: 'F12', number: '4', heading: 'Tarkoitus', blocks: [block] }],
  }
  const printed = printedOf(written)
  assert.deepEqual(printed.title, { text: 'Kundregister', language: 'sv', note: 'ruotsiksi' })
  assert.deepEqual(printed.sections, [
    {
      heading: '4 Tarkoitus',
      parts: [{ kind: 'paragraph', words: [{ text: 'Vi sköter kunder.', language: 'sv', note: 'ruotsiksi' }] }],
    },
  ])
})
