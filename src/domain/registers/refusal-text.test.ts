import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registersRefusalText } from './refusal-text.rules.ts'
import { words } from './registers.words.ts'

const facts = {
  base: 1,
  version: 2,
  name: 'Asiakkaat',
  people: 3,
  values: 4,
  source: 'ostettu lista',
  register: 'customers',
  most: 50_000,
}

test('every reason to refuse is a whole sentence in three languages', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const code of Object.keys(words[language].refusals)) {
      const text = registersRefusalText({ code, facts }, language)
      assert.ok(text && /^\p{Lu}[^{}]+\.$/u.test(text), `${code}: ${text}`)
    }
  }
})

test('findings and problems of form are worded with their place; codes of others are not', () => {
  assert.equal(
    registersRefusalText({ code: 'no-purposes', facts: { path: 'registers/customers' } }, 'fi'),
    'Kohdassa registers/customers: Rekisteriltä puuttuu käyttötarkoitus.',
  )
  assert.equal(
    registersRefusalText({ code: 'retention-vague', facts: { path: 'registers/customers/texts/F34' } }, 'en'),
    'At registers/customers/texts/F34: “As long as necessary” is not a period. Give the time, or what it is counted from.',
  )
  assert.match(
    registersRefusalText({ code: 'unknown-key', facts: { path: 'x', value: 'x', meant: 'y' } }, 'en')!,
    /Did you mean “y”/,
  )
  assert.equal(registersRefusalText({ code: 'invoice-open' }, 'fi'), undefined)
})
