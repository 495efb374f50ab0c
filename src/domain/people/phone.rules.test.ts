import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { finnishPhone, readPhones } from './phone.rules.ts'

const resolve = await loadPhones()
const numbers = (cell: string): (string | undefined)[] => readPhones(cell, resolve).phones.map((phone) => phone.e164)

test('a Finnish phone number is understood however it is typed', () => {
  const forms = [
    '0400000123',
    '040-0000123',
    '040 000 0123',
    '040.000.0123',
    '(040) 000 0123',
    '+358 40 000 0123',
    '+358400000123',
    '+358 (0)40 000 0123',
    '(+358) 40-000 0123',
    '00358 40 0000123',
    '358400000123',
    '+3580400000123',
    'p. 040 000 0123',
    'Puh: 0400-000123',
    'gsm 040 000 0123',
    '040\u00a0000\u00a00123',
    '040/0000123',
    '040 000 0123 (Aino)',
    '400000123',
    ' 040–0000123 ',
  ]
  for (const form of forms) assert.deepEqual(numbers(form), ['+358400000123'], form)
  const others: [string, string][] = [
    ['(+358) 45-103 2606', '+358451032606'],
    ['010 666 5210', '+358106665210'],
    ['p. 029 56 66700', '+358295666700'],
    ['020 7411 000', '+358207411000'],
    ['030 600 5250', '+358306005250'],
    ['0800 12345', '+35880012345'],
    ['09 1234 5678', '+358912345678'],
    ['09-12345678 alanro 12', '+358912345678'],
    ['019 123 456', '+35819123456'],
    ['0457 123 4567', '+3584571234567'],
    ['050 1234567', '+358501234567'],
  ]
  for (const [form, e164] of others) assert.deepEqual(numbers(form), [e164], form)
})

test('foreign numbers go by the phone library', () => {
  assert.deepEqual(numbers('+46 70 123 45 67'), ['+46701234567'])
  assert.deepEqual(numbers('0046 70 123 45 67'), ['+46701234567'])
  assert.deepEqual(numbers('+372 5123 4567'), ['+37251234567'])
  assert.deepEqual(readPhones('+46 70 123 45 67').phones, [{ asWritten: '+46 70 123 45 67' }])
})

test('several numbers in a cell are parted', () => {
  const cells = [
    '040 000 0123; 050 123 4567',
    '040 000 0123, 050 123 4567',
    '040 000 0123 / 050 123 4567',
    '0400000123/0501234567',
    '040 000 0123\n050 123 4567',
    '040 000 0123 tai 050 123 4567',
    '040 000 0123 050 123 4567',
    'gsm 040 000 0123, työ 050 123 4567',
    '+358 40 000 0123 +358 50 123 4567',
  ]
  for (const cell of cells) assert.deepEqual(numbers(cell), ['+358400000123', '+358501234567'], cell)
  assert.deepEqual(numbers('040 000 0123; 0400000123'), ['+358400000123'])
})

test('what is not a phone number is told', () => {
  for (const cell of [
    '12345',
    'ei puhelinta',
    '1234567-1',
    '131052-308T',
    '0',
    '+358',
    '99999999999999999999',
    'aino@x.example',
  ]) {
    assert.deepEqual(numbers(cell), [], cell)
    assert.ok(readPhones(cell, resolve).wrong.length > 0, cell)
  }
  assert.deepEqual(readPhones('', resolve), { phones: [], wrong: [] })
  assert.equal(readPhones('400000123').phones[0]?.restored, true)
  assert.equal(readPhones('0400000123').phones[0]?.restored, undefined)
})

test('every Finnish mobile number is known by the quick test, and the library agrees with the quick test', () => {
  const mobile = fc.tuple(
    fc.constantFrom('40', '41', '44', '45', '46', '50'),
    fc.integer({ min: 2_000_000, max: 9_999_999 }),
  )
  fc.assert(
    fc.property(mobile, ([area, rest]) => {
      const e164 = `+358${area}${rest}`
      assert.equal(finnishPhone(`0${area} ${rest}`), e164)
      assert.equal(finnishPhone(`0${area}-${rest}`), resolve(`0${area}-${rest}`))
    }),
  )
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (cell) => void readPhones(cell, resolve)))
})
