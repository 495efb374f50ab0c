import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementPaper } from '../src/domain/documents/agreement.rules.ts'
import { printedOf } from '../src/domain/documents/printed.document.ts'
import { undertakingPaper } from '../src/domain/documents/undertaking-paper.rules.ts'
import { writtenOf } from '../src/domain/documents/written.rules.ts'
import type { DocumentFact, OfficeDeclaration } from '../src/domain/registers/declaration.schema.ts'
import { documentKinds } from '../src/domain/registers/terms.rules.ts'
import { readDeclaration } from '../src/domain/registers/yaml-form.schema.ts'
import { readTree, sourcesOf } from '../src/testing/source-tree.ts'
import { entriesOf, languagesOf } from '../src/testing/words.ts'

/** Texts of one language, each with where it stands. */
export type Texts = { where: string; text: string }[]
type Language = 'fi' | 'sv' | 'en'

const languages = ['fi', 'sv', 'en'] as const

/** Every text that the program shows or prints, and the pages of the project, by language. */
export async function printedTexts(root: string): Promise<Record<Language, Texts>> {
  const texts: Record<Language, Texts> = { fi: [], sv: [], en: [] }
  const add = (language: Language, where: string, text: string): void => void texts[language].push({ where, text })
  await addWords(root, add)
  addPages(root, add)
  addLaunching(root, add)
  addExamples(root, add)
  return texts
}

type Add = (language: Language, where: string, text: string) => void

/** All words files, in their three languages. */
async function addWords(root: string, add: Add): Promise<void> {
  for (const file of filesUnder(join(root, 'src'), /(?:^|\/|\.)words\.ts$/)) {
    if (file.startsWith('testing/')) continue
    const words = languagesOf((await import(join(root, 'src', file))) as Record<string, unknown>)
    if (!words) throw new Error(`no texts in three languages: src/${file}`)
    for (const { key, ...forms } of entriesOf(words).entries)
      for (const language of languages)
        for (const text of forms[language]) add(language, `src/${file} ${key.join('.')}`, text)
  }
}

/** The pages of the project, in English; of the glossary also the columns of Finnish and Swedish. */
function addPages(root: string, add: Add): void {
  const own = readdirSync(root).filter((name) => name.endsWith('.md'))
  const below = ['docs', 'bench', 'examples'].flatMap((folder) =>
    filesUnder(join(root, folder), /\.md$/).map((file) => `${folder}/${file}`),
  )
  for (const page of [...own, ...below].filter((path) => !path.startsWith('bench/documents-read/'))) {
    const text = readFileSync(join(root, page), 'utf8').replace(/^```[^]*?^```/gm, '')
    if (page !== 'GLOSSARY.md') {
      add('en', page, text.replace(/\]\([^)]*\)/g, ']'))
      continue
    }
    for (const line of text.split('\n')) {
      const [, english, finnish, swedish, , ...rest] = line.split('|')
      if (rest.length === 0) add('en', page, line)
      else {
        add('en', page, english ?? '')
        if (!/suomeksi/.test(line)) add('fi', page, finnish ?? '')
        if (!/suomeksi/.test(line)) add('sv', page, swedish ?? '')
      }
    }
  }
  const schema: unknown = JSON.parse(readFileSync(join(root, 'docs/declaration.schema.json'), 'utf8'))
  for (const text of valuesOf(schema, 'description')) add('en', 'docs/declaration.schema.json', text)
}

/** What the launcher says before any words file can be read. */
function addLaunching(root: string, add: Add): void {
  for (const { path, tokens } of sourcesOf(readTree(root)))
    if (path.startsWith('bin/') && !path.includes('.test.'))
      for (const { kind, text } of tokens)
        if ((kind === 'string' || kind === 'template') && / /.test(text))
          add('en', path, text.replaceAll('${}', '{value}'))
}

/** The own words of every example, and every document that is made from it. */
function addExamples(root: string, add: Add): void {
  const folder = join(root, 'examples')
  for (const file of filesUnder(folder, /\.yaml$/)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const read = readDeclaration(text)
    if (!('declaration' in read)) throw new Error(`examples/${file} cannot be read`)
    const { declaration } = read
    add('en', `examples/${file}`, text.match(/^#.*$/gm)?.join('\n') ?? '')
    for (const language of languages) {
      for (const own of valuesOf(declaration, language)) add(language, `examples/${file}`, own)
      for (const { title, texts } of documentsOf(declaration, language))
        for (const one of texts) add(language, `${title}, ${file}`, one)
    }
  }
}

function documentsOf(given: OfficeDeclaration, language: Language): { title: string; texts: string[] }[] {
  const registers = given.registers.map(({ key }) => key)
  const made = documentKinds.flatMap((kind) => {
    const key = `spelled-${kind}`
    const names = { fi: 'Seloste', sv: 'Beskrivning', en: 'Document' }
    const document: DocumentFact = { key, kind, names, registers, headings: {}, sections: [] }
    const declaration = { ...given, documents: [...given.documents, document] }
    return writtenOf(declaration, key, language, '2026-11-28') ?? []
  })
  const own = given.documents.flatMap(({ key }) => writtenOf(given, key, language, '2026-11-28') ?? [])
  const papers = given.recipients.flatMap(({ key }) => agreementPaper(given, key, language) ?? [])
  return [...made, ...own, ...papers, undertakingPaper(given, language)].map((one) => {
    const { title, dated, brief, sections } = printedOf(one)
    const printed = sections.flatMap(({ heading, parts }) => [
      heading,
      ...parts.flatMap((part) => {
        if (part.kind === 'heading') return [part.text]
        if (part.kind === 'table') return [...part.head, ...part.rows.flat()]
        const words = part.kind === 'list' ? part.items.flat() : part.words
        return words.flatMap((word) => (word.language && word.language !== language ? [] : [word.text]))
      }),
    ])
    const answers = [brief.label, ...brief.answers.flatMap((answer) => [answer.label, answer.text])]
    return { title: title.text, texts: [title.text, dated, ...answers, ...printed] }
  })
}

/** Texts under a key, however deep: `fi` of the own words, `description` of a schema. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) =>
    name === key && typeof below === 'string' ? [below] : valuesOf(below, key),
  )
}

const filesUnder = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .toSorted()
