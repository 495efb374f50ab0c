import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart, TooMuchWork } from './apart.ts'

const code = `export const double = (n) => n * 2
export const endless = () => { for (;;); }
export const greedy = () => { const held = []; for (;;) held.push(new Array(1e5).fill({})) }
export const wrong = () => { throw new Error('no') }`
const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const limits = { seconds: 20, memoryMb: 50 }

test('a function is worked out apart, and its fault comes back', async () => {
  assert.equal(await apart({ module, name: 'double' }, [21], limits), 42)
  await assert.rejects(apart({ module, name: 'wrong' }, [], limits), /no/)
})

test('what never ends, and what wants all the memory, is ended, and the next come through', async () => {
  const endless = () => assert.rejects(apart({ module, name: 'endless' }, [], { ...limits, seconds: 1 }), TooMuchWork)
  await Promise.all([endless(), endless(), endless()])
  await assert.rejects(apart({ module, name: 'greedy' }, [], limits), TooMuchWork)
  assert.equal(await apart({ module, name: 'double' }, [1], limits), 2)
})
