import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { declarationJsonSchema } from './json.schema.ts'

const file = new URL('../../../docs/declaration.schema.json', import.meta.url)

test('the published JSON Schema is that of the program (SELOSTE_WRITE=1 writes it anew)', () => {
  const made = `${JSON.stringify(declarationJsonSchema(), null, 2)}\n`
  if (process.env['SELOSTE_WRITE']) writeFileSync(file, made)
  assert.equal(readFileSync(file, 'utf8'), made)
})
