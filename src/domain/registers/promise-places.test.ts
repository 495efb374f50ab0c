import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readDeclaration } from './yaml-form.schema.ts'

const examples = new URL('../../../examples/', import.meta.url)
const companies: Record<string, string> = {
  K: 'koivuranta-data-flow.yaml',
  T: 'tuulikello-prospects.yaml',
  H: 'harjuniemi-register-description.yaml',
  A: 'aurinkolahti-privacy-notice.yaml',
  L: 'lumikko-balance-sheet.yaml',
}
const rows = readFileSync(new URL('README.md', examples), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))
  .map(([, number, who, today, place]) => ({ number: Number(number), who: who!.split(' '), today, place: place! }))

test('each of the 74 promises has a row that says truly whether anything keeps it', () => {
  assert.deepEqual(
    rows.map((row) => row.number),
    Array.from({ length: 74 }, (_, i) => i + 1),
  )
  for (const { number, today } of rows)
    assert.ok(['kept', 'checked', 'told', 'to come'].includes(today!), `${number}: ${today}`)
})

/** The paths that a row names. */
const named = (place: string): string[] =>
  [...place.matchAll(/`([A-Za-z]+(?:\/[A-Za-z*-]+)*)`/g)].map((found) => found[1]!)

const parts = new Set('registers sources recipients systems website rights documents office contacts'.split(' '))

test('each place that the table names is there in the declaration of a company of its row', () => {
  const declared = new Map(
    Object.entries(companies).map(([letter, file]) => {
      const read = readDeclaration(readFileSync(new URL(file, examples), 'utf8'))
      assert.ok('declaration' in read)
      return [letter, read.declaration]
    }),
  )
  for (const { number, who, place } of rows) {
    const documents = who.map((one) => declared.get(one))
    for (const path of named(place).filter((one) => parts.has(one.split('/')[0]!)))
      assert.ok(
        documents.some((one) => stands(one, path.split('/'))),
        `promise ${number}: ${path}`,
      )
  }
})

function stands(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined
  if (Array.isArray(value)) {
    const found = value.filter((one: { key?: unknown }) => step === '*' || one.key === step)
    if (found.length > 0) return found.some((one) => stands(one, rest))
    return value.some((one) => stands(one, [step, ...rest]))
  }
  if (typeof value !== 'object' || value === null) return false
  return stands((value as Record<string, unknown>)[step], rest)
}
