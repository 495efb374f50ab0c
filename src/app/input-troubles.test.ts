import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { inputTroubles } from './input-troubles.ts'
import { words } from './input.words.ts'
import { operations } from './operations.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  on: z.iso.date().optional(),
  who: z.uuid().optional(),
  people: z.array(z.string()).min(1).max(2).optional(),
  much: z.int().min(1).max(9).optional(),
  way: z.enum(['post', 'phone']).optional(),
  place: z.union([z.string(), z.strictObject({ city: z.string(), country: z.string().optional() })]).optional(),
  change: z
    .discriminatedUnion('what', [
      z.strictObject({ what: z.literal('add'), value: z.string() }),
      z.strictObject({ what: z.literal('drop') }),
    ])
    .optional(),
})

const troubles = (value: unknown, language: 'fi' | 'sv' | 'en' = 'en') => {
  const read = schema.safeParse(value, { reportInput: true })
  assert.ok(!read.success)
  return inputTroubles(read.error.issues, language).map(({ path, message }) => `${path}: ${message}`)
}

for (const [value, ...said] of [
  [{}, 'name: This is missing. Give it.'],
  [{ name: 5 }, 'name: A text belongs here.'],
  [{ name: '' }, 'name: This is empty. Fill it in or leave the field out.'],
  [{ name: 'abcdef' }, 'name: The text is too long. At most 5 characters.'],
  [{ name: 'a', on: '2026-02-30' }, `on: ${words.en.day}`],
  [{ name: 'a', who: 'x' }, `who: ${words.en.id}`],
  [{ name: 'a', people: [] }, `people: ${words.en.empty}`],
  [{ name: 'a', people: ['a', 'b', 'c'] }, 'people: Too many at a time. At most 2.'],
  [{ name: 'a', people: ['a', 1] }, 'people.1: A text belongs here.'],
  [{ name: 'a', much: 10 }, 'much: The number is too large. At most 9.'],
  [{ name: 'a', much: 1.5 }, 'much: A whole number belongs here.'],
  [{ name: 'a', way: 'smoke' }, 'way: Choose one of these: post, phone.'],
  [{ name: 'a', place: {} }, 'place.city: This is missing. Give it.'],
  [{ name: 'a', place: { city: 'Oulu', street: 'x' } }, `place.street: ${words.en.unknown}`],
  [{ name: 'a', place: 5 }, `place: ${words.en.kind}`],
  [{ name: 'a', change: { what: 'paint' } }, 'change.what: Choose one of these: add, drop.'],
  [{ name: 'a', change: { what: 'add' } }, 'change.value: This is missing. Give it.'],
  [{ name: 'a', b: 1, c: 2 }, `b: ${words.en.unknown}`, `c: ${words.en.unknown}`],
  [[], ': Fields belong here: { }.'],
] as const)
  test(`what is wrong with ${JSON.stringify(value)} says where and what to do`, () =>
    assert.deepEqual(troubles(value), said))

test('the reader’s language is spoken, and no value of the input is said back', () => {
  const secret = { name: 'salaisuus', way: 'salaisuus', on: 'salaisuus', who: 'salaisuus', place: { city: 5 } }
  const all = (['fi', 'sv', 'en'] as const).map((language) => troubles(secret, language))
  assert.equal(new Set(all.flat()).size, 15)
  assert.ok(!JSON.stringify(all).includes('salaisuus'))
})

test('every rule of an operation’s own has its words', () => {
  const changePerson = operations.find((one) => one.name === 'change-person')!
  const read = (change: object) => {
    const input = { person: '018f0000-0000-7000-8000-000000000009', changes: [change] }
    const { error } = changePerson.input.safeParse(input, { reportInput: true })
    return inputTroubles(error?.issues ?? [], 'en')
  }
  assert.deepEqual(read({ what: 'email', row: 1, value: 'a@b.example' }), [
    { path: 'changes.0.version', message: words.en['row-and-version'] },
  ])
  assert.deepEqual(read({ what: 'email', value: null }), [{ path: 'changes.0.row', message: words.en['which-row'] }])
})
