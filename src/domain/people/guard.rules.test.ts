import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stdnum } from 'stdnum'
import { findNumbers, guardCell, isIdentityCode, withoutNumbers } from './guard.rules.ts'

const controls = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const codeOf = (day: string, sign: string, number: string): string =>
  `${day}${sign}${number}${controls[Number(day + number) % 31]}`

test('a personal identity code is found with every sign, also those of 2023, and however it is spaced', () => {
  for (const sign of '+-YXWVUABCDEF') assert.equal(guardCell(codeOf('131052', sign, '308')), 'identity-code', sign)
  const written = [
    '131052-308T',
    '131052-308t',
    '131052 - 308T',
    '131052–308T',
    '131052308T',
    '131052 308T',
    'Hetu: 131052-308T.',
    '(131052-308T)',
    codeOf('010190', 'A', '900'),
    'hetu131052-308T',
    '131052-\u200b308T',
    '131052\t-308T',
    '131052\u00a0-\u00a0308T',
    '13.10.52-308T',
    '13.10.1952-308T',
    '13101952-308T',
  ]
  for (const text of written) assert.equal(guardCell(text), 'identity-code', text)
  assert.ok(isIdentityCode(' 131052-308T '))
  assert.ok(!isIdentityCode('hetu 131052-308T'))
  assert.equal(withoutNumbers('Aino 131052-308T, ei kiirettä'), 'Aino …, ei kiirettä')
})

test('what only resembles an identity code is left alone', () => {
  const harmless = [
    '131052-308U',
    '321052-308T',
    '131352-308T',
    '300290-1234',
    '0401234567',
    '040 123 4567',
    '+358 40 123 4567',
    '1234567-1',
    'FI12345671',
    '13.10.1952',
    '2024-01-31',
    'A131052-308T',
    '131052-308TX',
    '00100 Helsinki',
    'tilaus 131052-30812',
    '',
  ]
  for (const text of harmless) assert.equal(guardCell(text), undefined, text)
})

test('a payment card number is found as it is written on a card or in a row', () => {
  const cards = [
    '4111 1111 1111 1111',
    '4111111111111111',
    '4111-1111-1111-1111',
    '5555555555554444',
    '2223003122003222',
    '378282246310005',
    '3782 822463 10005',
    '30569309025904',
    '6011111111111117',
    '3530111333300000',
    '6759649826438453',
    'kortti 4111 1111 1111 1111, voim. 12/27',
    '4111111111111111 123',
    '4111 1111 1111 1111 123',
    '3782 822463 10005 1234',
    '41111111 11111111',
    '4111  1111  1111  1111',
    '4111–1111–1111–1111',
    '4111/1111/1111/1111',
    '4111_1111_1111_1111',
    '4111\n1111\n1111\n1111',
    '5019717010103742',
  ]
  for (const text of cards) assert.equal(guardCell(text), 'card-number', text)
})

test('phones, business ids, accounts, references and bar codes are not card numbers', () => {
  const harmless = [
    '4111 1111 1111 1112',
    'FI21 1234 5600 0007 85',
    'FI2112345600000785',
    '+358400000123, +358501234567',
    '0400000123 0501234567',
    '003723327487',
    '23482 36000 00000 6',
    'RF33 2348 236',
    '4006381333931',
    '20240131123456',
    '1111111111111111',
    '41111111111111111111111',
    '1.1.2020 - 31.12.2020',
    '12345 67890 12345 67890',
    '4111111 1111111 11',
    '2024-01-31 2024-02-29',
  ]
  for (const text of harmless) assert.deepEqual(findNumbers(text), [], text)
})

test('an independent library agrees on what an identity code is', () => {
  const day = fc.integer({ min: 1, max: 40 })
  const month = fc.integer({ min: 1, max: 14 })
  const two = (number: number): string => String(number).padStart(2, '0')
  fc.assert(
    fc.property(
      day,
      month,
      fc.nat(20),
      fc.constantFrom(...'+-A'),
      fc.integer({ min: 2, max: 899 }),
      fc.constantFrom(...controls),
      (d, m, y, sign, n, last) => {
        const text = `${two(d)}${two(m)}${two(y)}${sign}${String(n).padStart(3, '0')}${last}`
        const right = codeOf(text.slice(0, 6), sign, text.slice(7, 10))
        assert.equal(isIdentityCode(text), stdnum.FI!.hetu!.validate(text).isValid, text)
        assert.equal(isIdentityCode(right), stdnum.FI!.hetu!.validate(right).isValid, right)
      },
    ),
    { numRuns: 3000 },
  )
})

test('a million ordinary cells are looked through in about a second', () => {
  const cells = [
    'Matti Virtanen',
    'Taimitie 4 A 12',
    '00100',
    'HELSINKI',
    '040 123 4567',
    'matti.virtanen@posti.example',
    '1234567-1',
    '31.12.2024',
    'soittaa aina perjantaisin',
  ]
  const started = process.cpuUsage()
  for (let i = 0; i < 1_000_000; i++) guardCell(cells[i % cells.length]!)
  const took = process.cpuUsage(started).user / 1000
  assert.ok(took < 2000, `${Math.round(took)} ms of processor time`)
})
