import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { refusalSentences, wordRefusal } from './refusals.ts'
import { loadWords, nameOfWords } from './word-files.ts'

const source = join(import.meta.dirname, '..')
const words = await loadWords()
const sentences = refusalSentences(words)

/** Codes written as such where a refusal is made: refuse('code') and { code: 'code' } of a Refusal in slices and here. */
function codesIn(text: string): string[] {
  const made = [...text.matchAll(/\brefuse\(\s*'([a-z0-9-]+)'/g)].map((m) => m[1]!)
  const given = [...text.matchAll(/(?:\bno: |\brefused\(c, program, )\{ code: '([a-z0-9-]+)'/g)].map((m) => m[1]!)
  return [...made, ...given]
}

test('every refusal of the program has its sentence in three languages', () => {
  const missing: string[] = []
  for (const band of ['domain', 'app', 'enforcement'])
    for (const file of readdirSync(join(source, band), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
      for (const code of codesIn(readFileSync(join(source, band, file), 'utf8')))
        if (!sentences.has(code)) missing.push(`${band}/${file}: ${code}`)
    }
  assert.deepEqual(missing, [])
})

test('the codes are really found: a planted one would be', () => {
  assert.deepEqual(codesIn("return refuse('planted', { a: 1 })\n no: { code: 'second' }"), ['planted', 'second'])
})

test('the three languages of a sentence have the same facts in it', () => {
  const placesOf = (text: unknown): string[] => [...JSON.stringify(text).matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1]!)
  for (const [code, { fi, sv, en }] of sentences) {
    const facts = [...new Set(placesOf(fi))].toSorted()
    assert.deepEqual([...new Set(placesOf(sv))].toSorted(), facts, code)
    assert.deepEqual([...new Set(placesOf(en))].toSorted(), facts, code)
  }
})

test('a sentence with one and many is chosen by its count', () => {
  const forms = new Map([['n', { fi: { one: '{count} rivi', other: '{count} riviä' }, sv: 's', en: 'e' }]])
  assert.equal(wordRefusal(forms, { code: 'n', facts: { count: 1 } }, 'fi').because, '1 rivi')
  assert.equal(wordRefusal(forms, { code: 'n', facts: { count: 2 } }, 'fi').because, '2 riviä')
})

test('a refusal without words shows its code rather than nothing', () => {
  assert.deepEqual(wordRefusal(new Map(), { code: 'unworded' }, 'fi'), { code: 'unworded', because: 'unworded' })
})

test('words are named by their slice and topic', () => {
  assert.equal(nameOfWords('domain/staff/words.ts'), 'staff')
  assert.equal(nameOfWords('domain/staff/staff.words.ts'), 'staff')
  assert.equal(nameOfWords('domain/staff/hearing.words.ts'), 'staff.hearing')
})

test('a code that lacks a language, or says two things, stops the program', () => {
  const one = { refusals: { a: 'x' } }
  assert.throws(() => refusalSentences(new Map([['s', { fi: one, sv: {}, en: one }]])), /lacks a language/)
  const other = { refusals: { a: 'y' } }
  assert.throws(
    () =>
      refusalSentences(
        new Map([
          ['s', { fi: one, sv: one, en: one }],
          ['t', { fi: other, sv: other, en: other }],
        ]),
      ),
    /worded elsewhere/,
  )
})
