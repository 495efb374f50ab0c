import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stdnum } from 'stdnum'
import { checkDigit, isBusinessId, readBusinessId } from './business-id.rules.ts'

test('real business ids pass and mistyped ones are refused with the reason', () => {
  const right = ['3010084-6', '1572860-0', '2332748-7', '1639413-9', '0100002-9', '0944845-0', '1234567-1']
  for (const id of right) assert.deepEqual(readBusinessId(id), { id })
  for (const id of ['1234567-8', '1888541-3', '2069746-9', '1478523-8']) {
    assert.deepEqual(readBusinessId(id), { wrong: 'check-digit' })
  }
  for (const text of ['', '1234567', '123-4', 'Lehtorinteen Taimisto', '12345678-1', 'SE12345671', '0401234567']) {
    assert.deepEqual(readBusinessId(text), { wrong: 'shape' }, text)
  }
})

test('a business id is understood in every form people write it', () => {
  const forms = [
    '1234567-1',
    '12345671',
    'FI12345671',
    'fi1234567-1',
    'FI-12345671',
    ' 1234567 - 1 ',
    '1234567–1',
    'Y-tunnus: 1234567-1',
  ]
  for (const form of forms) assert.deepEqual(readBusinessId(form), { id: '1234567-1' }, form)
  assert.deepEqual(readBusinessId('100002-9'), { id: '0100002-9' })
})

test('an independent library agrees on every number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }), (number, check) => {
      const text = `${String(number).padStart(7, '0')}-${check}`
      assert.equal(isBusinessId(text), stdnum.FI!.ytunnus!.validate(text).isValid, text)
      assert.equal(isBusinessId(text), checkDigit(text.slice(0, 7)) === check)
    }),
    { numRuns: 5000 },
  )
})
