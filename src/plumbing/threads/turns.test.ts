import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TooManyWaiting, turns } from './turns.ts'

const later = () => new Promise<void>((done) => setTimeout(done, 2))

test('never more than so many go on at a time, whoever comes while a place is handed on', async () => {
  const inTurn = turns({ atOnce: 2, waiting: 100 })
  let now = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++now)
    await later()
    now--
  }
  const all: Promise<void>[] = []
  for (let i = 0; i < 20; i++) {
    all.push(inTurn(work))
    // One more comes in the very moment that another ends.
    all.push(all.at(-1)!.then(() => inTurn(work)))
    await later()
  }
  await Promise.all(all)
  assert.equal(most, 2)
})

test('those who wait come in order, one too many is turned away, and a fault keeps no place', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 2 })
  const seen: number[] = []
  const first = inTurn(async () => {
    await later()
    throw new Error('no')
  })
  const next = [1, 2].map((n) => inTurn(() => Promise.resolve(seen.push(n))))
  await assert.rejects(
    inTurn(() => Promise.resolve()),
    TooManyWaiting,
  )
  await assert.rejects(first, /no/)
  await Promise.all(next)
  assert.deepEqual(seen, [1, 2])
  const held = inTurn(later)
  await assert.rejects(
    inTurn(() => Promise.resolve(), 0),
    TooManyWaiting,
  )
  await held
  assert.equal(await inTurn(() => Promise.resolve(3), 0), 3)
})
