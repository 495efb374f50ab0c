import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Grant } from '../../enforcement/actor.ts'
import { agreementsEnding, inOrder, mayIn, registersWhere, type Due } from './today.rules.ts'

const today = '2026-11-25'
const grant = (permission: string, register: number | null, untilOn: string | null = null): Grant => ({
  register,
  purpose: null,
  permission,
  untilOn,
})

test('somebody may act in all registers, in some, or in none; a right that has ended is none', () => {
  assert.equal(registersWhere([grant('see log', null)], 'see log', today), 'all')
  assert.deepEqual(
    registersWhere([grant('see log', 2), grant('see log', 3), grant('see log', 2)], 'see log', today),
    [2, 3],
  )
  assert.deepEqual(registersWhere([grant('see log', null, '2026-11-24')], 'see log', today), [])
  assert.equal(registersWhere([grant('see log', null, today)], 'see log', today), 'all')
  assert.equal(mayIn([grant('see people', 1)], 'see log', today), false)
})

test('agreements are told of that end within the time, and those that have ended', () => {
  const recipient = (key: string, until?: string) => ({
    key,
    names: { fi: key },
    role: 'processor' as const,
    category: 'accounting' as const,
    ...(until ? { agreement: { ticks: {}, until } } : {}),
  })
  const found = agreementsEnding(
    [
      recipient('soon', '2026-12-25'),
      recipient('over', '2026-01-01'),
      recipient('later', '2026-12-26'),
      recipient('open'),
    ] as never,
    '2026-12-25',
  )
  assert.deepEqual(
    found.map(({ key }) => key),
    ['soon', 'over'],
  )
})

test('what is late comes first, what has no day belongs to today', () => {
  const due = (on: string | null): Due => ({ kind: 'to-tell', on, count: 1, name: null, import: null, request: null })
  const parts = inOrder([due('2026-12-01'), due(null), due('2026-11-20'), due(today), due('2026-11-24')], today)
  assert.deepEqual(
    [parts.late.map((one) => one.on), parts.now.map((one) => one.on), parts.later.map((one) => one.on)],
    [['2026-11-20', '2026-11-24'], [today, null], ['2026-12-01']],
  )
})
