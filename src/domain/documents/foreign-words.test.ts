import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { writtenOf } from './written.rules.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** Names say their language after them; these are the sentences. */
const named = new Set(['names', 'heading', 'headings', 'name'])

/** The declaration where every sentence of the company's own is in one language only, with a mark in it. */
function only(value: unknown, language: Language, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => only(one, language, key))
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  const words = keys.length > 0 && keys.every((one) => (languages as readonly string[]).includes(one))
  if (words && !named.has(key)) return { [language]: `Zzz ${language}.` }
  return Object.fromEntries(Object.entries(value).map(([one, inside]) => [one, only(inside, language, one)]))
}

const declarations = examples.map((name) => {
  const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
  assert.ok('declaration' in read, name)
  return { name, declaration: read.declaration }
})

test('no document has a sentence of the company in another language than its own', () => {
  let printed = 0
  for (const { name, declaration } of declarations)
    for (const own of languages) {
      const changed = only(declaration, own) as OfficeDeclaration
      for (const { key, kind } of changed.documents)
        for (const language of languages) {
          const text = JSON.stringify(writtenOf(changed, key, language, '2026-11-28') ?? '')
          if (own !== language)
            assert.ok(!text.includes('Zzz'), `${name} ${kind} ${own} in ${language}: ${found(text)}`)
          else if (text.includes('Zzz')) printed++
        }
    }
  assert.ok(printed > 20, 'where the language is its own, the words are printed')
})

const found = (text: string): string => text.slice(text.indexOf('Zzz') - 200, text.indexOf('Zzz') + 30)
