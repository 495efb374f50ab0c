import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { allFindings } from '../findings/checks.rules.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { readDeclaration, writeDeclaration } from '../registers/yaml-form.schema.ts'
import { noticeOf, type Notice } from './notice.rules.ts'
import { writtenOf } from './written.rules.ts'

const folder = new URL('../../../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

const load = (name: string) => {
  const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
  assert.ok('declaration' in read, `${name}: ${JSON.stringify('problems' in read ? read.problems : '')}`)
  return read.declaration
}

for (const name of names) {
  test(`${name} is a declaration without findings, and loses nothing in YAML`, () => {
    const declaration = load(name)
    assert.deepEqual(allFindings(declaration, '2026-11-28'), [])
    assert.deepEqual(readDeclaration(writeDeclaration(declaration)), { declaration })
  })
}

/** Common words that cannot stand in a text of another language. */
const foreign: Record<Language, RegExp> = {
  fi: /(?<![\p{L}-])(och|vi|uppgifter|dina|din|inte|eller|the|and|we|your|you|not|or|of)(?![\p{L}-])/iu,
  sv: /(?<![\p{L}-])(ja|emme|tietoja|voit|sinua|tai|sekä|ovat|the|and|we|your|you|not|or|of)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(ja|emme|tietoja|voit|sinua|tai|sekä|ovat|och|vi|uppgifter|dina|din|inte|eller)(?![\p{L}-])/iu,
}

const ownNames = /Luottotieto Esimerkki Oy|Vahtilinnan Turva ja Lukko Oy|Kaapeli ja Pilvi Oy/g

/** What Articles 13 and 14 ask, by fact. */
const mandatory = 'F04 F12 F13 F15 F19 F23 F24 F25 F27 F34 F41 F42 F43 F44 F45 F47 F48 F50 F54'.split(' ')

function everySentence(notice: Notice): string[] {
  return [
    notice.title,
    ...notice.dated.map((block) => block.text),
    ...notice.brief.flatMap((one) => [one.label, one.text]),
    ...notice.sections.flatMap((section) => [section.heading, ...section.blocks.map((block) => block.text)]),
  ]
}

/** Kinds that every example prints; the data balance sheet is made of figures. */
const kinds = ['data-flow-description', 'register-description', 'privacy-notice', 'processing-record']

for (const name of names) {
  test(`the documents of ${name} are of every kind, in three languages and in whole sentences of one language`, () => {
    const declaration = load(name)
    const documents = declaration.documents.filter(({ kind }) => kinds.includes(kind))
    assert.deepEqual([...new Set(documents.map(({ kind }) => kind))].toSorted(), kinds.toSorted())
    for (const document of documents) {
      for (const language of languages) {
        const written = writtenOf(declaration, document.key, language, '2026-11-25')!
        const where = `${name} ${document.key} ${language}`
        assert.equal(written.kind, document.kind)
        for (const sentence of everySentence(written)) {
          assert.ok(sentence.trim().length > 1, `${where}: an empty sentence`)
          assert.ok(!/[{}]|undefined| {2}|\.\.|, \.|: \./.test(sentence), `${where}: ${sentence}`)
          assert.ok(!foreign[language].test(sentence.replace(ownNames, '')), `${where}: ${sentence}`)
        }
        for (const block of written.sections.flatMap((section) => section.blocks)) {
          if (block.kind === 'subheading') continue
          assert.match(block.text, /[.:!?…]$|https?:\/\/\S+$/, `${where}: ${block.text}`)
          assert.ok(block.path.length > 0)
          assert.equal(block.lang, undefined, `${where}: not translated: ${block.text}`)
        }
      }
    }
  })

  test(`the notices of ${name} answer everything that Articles 13 and 14 ask`, () => {
    const declaration = load(name)
    const documents = declaration.documents.filter((document) => document.kind === 'privacy-notice')
    assert.ok(documents.length > 0)
    for (const document of documents) {
      for (const language of languages) {
        const notice = noticeOf(declaration, document.key, language, '2026-11-25')!
        const told = new Set<string>(notice.sections.flatMap(({ blocks }) => blocks.map((block) => block.fact)))
        assert.deepEqual(
          mandatory.filter((fact) => !told.has(fact)),
          [],
          `${name} ${document.key} ${language}`,
        )
        assert.equal(notice.brief.length, 4)
      }
    }
  })
}
