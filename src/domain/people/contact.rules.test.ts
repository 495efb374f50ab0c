import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normalEmail, readEmails } from './contact.rules.ts'

const normals = (cell: string): string[] => readEmails(cell).emails.map((email) => email.normal)

test('an e-mail address is found however the cell is filled', () => {
  const cases: [string, string[]][] = [
    ['aino.lehtonen@lehtorinne.example', ['aino.lehtonen@lehtorinne.example']],
    [' Aino.Lehtonen@Lehtorinne.EXAMPLE ', ['aino.lehtonen@lehtorinne.example']],
    ['mailto:aino@x.example', ['aino@x.example']],
    ['mailto:aino@x.example?subject=Hei', ['aino@x.example']],
    ['Aino Lehtonen <aino@x.example>', ['aino@x.example']],
    ['"Lehtonen, Aino" <aino@x.example>', ['aino@x.example']],
    ['<aino@x.example>', ['aino@x.example']],
    ['aino@x.example; eero@x.example', ['aino@x.example', 'eero@x.example']],
    ['aino@x.example, eero@x.example,', ['aino@x.example', 'eero@x.example']],
    ['aino@x.example\neero@x.example', ['aino@x.example', 'eero@x.example']],
    ['aino@x.example/eero@x.example', ['aino@x.example', 'eero@x.example']],
    ['aino@x.example tai eero@x.example', ['aino@x.example', 'eero@x.example']],
    ['Aino <aino@x.example>; Eero <eero@x.example>', ['aino@x.example', 'eero@x.example']],
    ['aino@x.example AINO@x.example', ['aino@x.example']],
    ['aino(at)x.example', ['aino@x.example']],
    ['aino [at] x.example', ['aino@x.example']],
    ['aino@x.example.', ['aino@x.example']],
    ['aino\u200b@x.example', ['aino@x.example']],
    ["o'brien+kukka@x.example", ["o'brien+kukka@x.example"]],
    ['myynti@yrittäjä.example', ['myynti@yrittäjä.example']],
    ['', []],
    ['ei ole', []],
  ]
  for (const [cell, emails] of cases) assert.deepEqual(normals(cell), emails, cell)
})

test('what is not an address is told, not guessed', () => {
  for (const cell of [
    'aino@x',
    'aino@@x.example',
    '@x.example',
    'aino@x.example,fi@',
    'aino@x..example',
    'aino.@x.example',
    'aino@-x.example',
  ]) {
    assert.ok(readEmails(cell).wrong.length > 0, cell)
  }
  assert.equal(normalEmail(`${'a'.repeat(65)}@x.example`), undefined)
  assert.equal(normalEmail(`a@${'b'.repeat(250)}.example`), undefined)
  assert.equal(normalEmail('a@192.168.0.1'), undefined)
  assert.deepEqual(readEmails('040 000 0411'), { emails: [], wrong: [], rest: '040 000 0411' })
  assert.equal(readEmails('aino@x.example (työ)').rest, '(työ)')
})

test('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const normal = normalEmail(address)
      if (normal !== undefined) assert.equal(normalEmail(normal), normal)
    }),
  )
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (cell) => void readEmails(cell)))
})
