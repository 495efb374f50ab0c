import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeReference, makeRf, readReference, referencePrinted } from './reference.rules.ts'

/** Base, Finnish, RF: domain.md 4. */
const vectors: [base: string, finnish: string, rf: string][] = [
  ['123456', '1234561', 'RF341234561'],
  ['234823', '2348236', 'RF332348236'],
  ['1234567', '12345672', 'RF8512345672'],
]
for (const [base, finnish, rf] of vectors) {
  test(`the reference of ${base} is ${finnish}, internationally ${rf}`, () => {
    assert.equal(makeReference(base), finnish)
    assert.equal(makeRf(finnish), rf)
    assert.deepEqual(readReference(finnish), { reference: finnish, kind: 'finnish' })
    assert.deepEqual(readReference(rf), { reference: rf, kind: 'rf' })
  })
}

test('the smallest reference has four digits; none is made of fewer than three or more than nineteen', () => {
  assert.equal(makeReference('100'), '1009')
  assert.equal(makeReference('12'), undefined)
  assert.equal(makeReference('1'.repeat(19))?.length, 20)
  assert.equal(makeReference('1'.repeat(20)), undefined)
})

test('blanks and leading zeros are no part of a reference', () => {
  assert.deepEqual(readReference('0000 1234 561'), { reference: '1234561', kind: 'finnish' })
  assert.deepEqual(readReference('rf34 1234 561'), { reference: 'RF341234561', kind: 'rf' })
  assert.deepEqual(readReference('RF34 0000 1234 561'), { reference: 'RF341234561', kind: 'rf' })
})

test('a wrong check digit and a wrong shape are told apart', () => {
  assert.deepEqual(readReference('1234562'), { wrong: 'check' })
  assert.deepEqual(readReference('RF351234561'), { wrong: 'check' })
  assert.deepEqual(readReference('123'), { wrong: 'shape' })
  assert.deepEqual(readReference('lasku 1042'), { wrong: 'shape' })
})

test('it is printed in groups of five, the international one in groups of four', () => {
  assert.equal(referencePrinted('1234561'), '12 34561')
  assert.equal(referencePrinted('RF341234561'), 'RF34 1234 561')
})

test('for any number: what is made is right, and any one digit changed is found wrong', () => {
  const base = fc.integer({ min: 100, max: 2_000_000_000 }).map(String)
  fc.assert(
    fc.property(base, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const made = makeReference(number)!
      assert.ok('reference' in readReference(made))
      assert.ok('reference' in readReference(makeRf(made)))
      const place = at % made.length
      const other = `${made.slice(0, place)}${(Number(made[place]) + by) % 10}${made.slice(place + 1)}`
      assert.ok(!other.startsWith('0') ? 'wrong' in readReference(other) : true, other)
    }),
  )
})
