import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withLinks } from './links.ts'

const leads = (text: string): string[] => withLinks(text).flatMap(({ to }) => to ?? [])

test('addresses and phone numbers in a sentence lead where they say, without the stop after them', () => {
  assert.deepEqual(leads('Puhelin: 040 123 4567. Sähköposti: a.b@kavyn.example.'), [
    'tel:0401234567',
    'mailto:a.b@kavyn.example',
  ])
  assert.deepEqual(leads('Soita +358 9 123 4567 tai 0201234567 (https://kavyn.example/tietosuoja).'), [
    'tel:+35891234567',
    'tel:0201234567',
    'https://kavyn.example/tietosuoja',
  ])
})

const notPhones = [
  ['a business id', '0112038-9'],
  ['a postal code', 'Katu 1, 00100 Helsinki'],
  ['a day', '01.02.2026'],
  ['a law', '(0523/1999)'],
  ['a law with a year', '1050/2018'],
  ['an account', 'FI21 1234 5600 0007 85'],
  ['a number of a register', 'rekisteri 12345 0401234567890123'],
] as const
for (const [what, text] of notPhones)
  test(`${what} is no phone number`, () => {
    assert.deepEqual(leads(text), [])
  })

test('nothing of a text is lost or added, and nothing but the web, mail and phone is led to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const pieces = withLinks(text)
      assert.equal(pieces.map((one) => one.text).join(''), text)
      for (const { to } of pieces) if (to) assert.match(to, /^(?:https?:\/\/|mailto:|tel:)/)
    }),
  )
})
