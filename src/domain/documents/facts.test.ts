import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { changesBetween } from '../registers/changes.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { concerning } from './document-state.rules.ts'
import { writtenOf } from './written.rules.ts'

const today = '2026-11-28'
const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
type Place = { path: string; value: unknown; set: (value: unknown) => void }

const exampleOf = (name: string): OfficeDeclaration => {
  const read = readDeclaration(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'))
  if (!('declaration' in read)) throw new Error('the example cannot be read')
  return read.declaration
}

/** Every value of a declaration with its place, and a way to put another there. */
function placesIn(value: object, path = ''): Place[] {
  return Object.entries(value).flatMap(([key, inside]): Place[] => {
    const at = path ? `${path}/${key}` : key
    if (typeof inside === 'object' && inside !== null) return placesIn(inside as object, at)
    return [{ path: at, value: inside, set: (next) => void ((value as Record<string, unknown>)[key] = next) }]
  })
}

/** The company's own words: texts by language, at least two words or a name. */
const isOwnWord = ({ path, value }: Place): boolean =>
  typeof value === 'string' && languages.includes(path.split('/').at(-1) as Language)

/** Every document of a declaration in every language, as text. */
const allWritten = (declaration: OfficeDeclaration): Map<string, string> =>
  new Map(
    declaration.documents.flatMap(({ key }) =>
      languages.map((language): [string, string] => [
        `${key} ${language}`,
        JSON.stringify(writtenOf(declaration, key, language, today) ?? null),
      ]),
    ),
  )

const markAt = (n: number): string => `qz${n}q`

for (const name of examples)
  test(`${name}: changing one text changes every sentence that states it, and nothing else`, () => {
    const marked = exampleOf(name)
    const words = placesIn(marked).filter(isOwnWord)
    words.forEach(({ value, set }, n) => set(`${value as string} ${markAt(n)}`))
    const before = allWritten(marked)
    const all = [...before.values()].join('\n')
    const told = words.map((_, n) => n).filter((n) => all.includes(markAt(n)))
    assert.ok(told.length > words.length / 2, `${told.length} of ${words.length} own words are told`)
    for (const n of told) {
      const place = placesIn(marked).filter(isOwnWord)[n]!
      place.set(String(place.value).replace(markAt(n), 'toisin'))
      for (const [document, text] of allWritten(marked))
        assert.equal(text, before.get(document)!.replaceAll(markAt(n), 'toisin'), `${place.path}: ${document}`)
      place.set(place.value)
    }
  })

/** Another value of the same kind; undefined for what has no other without asking the schema. */
function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `2031${value.slice(4)}`
  if (/^P\d+[YMD]$/.test(value)) return value.replace(/\d+/, (n) => String(Number(n) + 7))
  if (/^\+?\d[\d -]{6,}$/.test(value)) return `${value}9`
  return undefined
}

for (const name of examples)
  test(`${name}: a day, a period, a number or a yes that changes is told of every document whose text it changes`, () => {
    const before = exampleOf(name)
    const written = allWritten(before)
    let changed = 0
    for (const [n, { value }] of placesIn(before).entries()) {
      const next = another(value)
      if (next === undefined) continue
      const after = structuredClone(before)
      const place = placesIn(after)[n]!
      place.set(next)
      const changes = changesBetween(before, after)
      for (const [document, text] of allWritten(after)) {
        const fact = after.documents.find(({ key }) => key === document.split(' ')[0])!
        const own = concerning(changes, fact, before, after)
        if (text !== written.get(document)) assert.ok(own.length > 0, `${place.path}: ${document} changed unsaid`)
        if (changes.length === 0) assert.equal(text, written.get(document), place.path)
        changed += text === written.get(document) ? 0 : 1
      }
    }
    assert.ok(changed > 50, `${changed} texts changed`)
  })
