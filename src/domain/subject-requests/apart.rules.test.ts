import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsApart, type Fact } from './apart.rules.ts'

const address: Fact = { kind: 'address', value: 'Taimitie 4, 01234 Keksilä' }
const phone = (value: string): Fact => ({ kind: 'phone', value })

test('two people of the same address are told apart by their phone numbers, not by what both have', () => {
  assert.deepEqual(
    tellsApart([
      [address, phone('040 000 0001')],
      [address, phone('040 000 0002')],
    ]),
    [[phone('040 000 0001')], [phone('040 000 0002')]],
  )
})

test('what one of them lacks tells them apart too, and those of whom the same is held have nothing', () => {
  assert.deepEqual(tellsApart([[address, phone('040 000 0001')], [address]]), [[phone('040 000 0001')], []])
  assert.deepEqual(tellsApart([[address], [address]]), [[], []])
})
