import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldRights } from './held-rights.rules.ts'

test('rights are counted by who holds them, and a register without anybody to correct it is told', () => {
  const register = (id: number, builtIn = false) => ({
    id,
    key: `r${id}`,
    builtIn,
    purposes: [],
    fields: new Set<string>(),
    sources: new Map(),
  })
  const held = (account: string, permission: string, on: number | null) => ({ account, permission, register: on })
  const registers = [register(1), register(2), register(3, true)]
  const rights = (...grants: ReturnType<typeof held>[]) =>
    heldRights(grants, { here: ['a', 'b'], known: new Set(['a', 'b', 'p']), registers })
  assert.deepEqual(rights(held('a', 'change people', null), held('b', 'see people', 1), held('p', 'see people', 1)), {
    holders: 2,
    unknownHolders: 0,
    uncorrected: 0,
  })
  assert.deepEqual(rights(held('a', 'change people', 1), held('x', 'see people', 1), held('p', 'change people', 2)), {
    holders: 1,
    unknownHolders: 1,
    uncorrected: 1,
  })
})
