import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leafBytes, leafHash, writingOf, type StoredLine } from './access-log.ts'

const line: StoredLine = {
  id: 7n,
  at: 1_795_248_000_123_456n,
  actor_kind: 'account',
  actor: '018f0000-0000-7000-8000-00000000000a',
  on_behalf: null,
  operation: 'see-person',
  purpose: 'customer-care',
  registers: [1, 12],
  people: ['018f0000-0000-7000-8000-000000000001'],
  set_kind: null,
  set_id: null,
  fields: ['name.given', 'contact.email'],
  outcome: 'done',
  code: null,
  channel: 'web',
  origin: '::1',
}

test('the canonical bytes of a line are these and never change', () => {
  const hex = leafBytes(line).toString('hex')
  assert.ok(hex.startsWith('01' + '0000000000000007' + '000660c4bf54c240' + '000000076163636f756e74'), hex.slice(0, 80))
  assert.equal(leafHash(line).toString('hex'), VECTOR)
})

test('null, the empty text and the empty list are three different things', () => {
  const hashes = [
    leafHash({ ...line, code: null }),
    leafHash({ ...line, code: '' }),
    leafHash({ ...line, people: [] }),
    leafHash({ ...line, people: [''] }),
  ].map((h) => h.toString('hex'))
  assert.equal(new Set(hashes).size, 4)
})

test('moving a letter from one part to the next gives other bytes', () => {
  const a = leafHash({ ...line, operation: 'see-person', purpose: 'x' })
  const b = leafHash({ ...line, operation: 'see-perso', purpose: 'nx' })
  assert.notDeepEqual(a, b)
})

test('a line with more than five hundred people names a set, and who is in it is kept beside the log', () => {
  const people = Array.from({ length: 501 }, (_, i) => `018f0000-0000-7000-8000-${String(i).padStart(12, '0')}`)
  const act = {
    actor: { kind: 'console', name: 'x' },
    operation: 'list-people',
    purpose: 'sales',
    registers: [],
    fields: [],
    outcome: 'done',
    channel: 'api',
  } as const
  const sql = writingOf({ ...act, people })
  const set = /^insert into act_members \(set_id, person_id\) select '([0-9a-f-]{36})'::uuid, unnest\(/.exec(sql)?.[1]
  assert.ok(set && people.every((one) => sql.split('; ')[0]!.includes(one)))
  assert.ok(sql.split('; ')[1]!.includes(`'{}'::uuid[], 'act', '${set}'`), sql.split('; ')[1])
  assert.ok(!writingOf({ ...act, people: people.slice(1) }).includes('act_members'))
})

test('quotes and backslashes in a line are text, not SQL', () => {
  const act = {
    operation: 'x',
    purpose: "o'clock \\",
    registers: [],
    fields: [],
    people: [],
    channel: 'api',
    outcome: 'done',
  } as const
  const sql = writingOf({ ...act, actor: { kind: 'visitor', name: 'x' } })
  assert.ok(sql.includes("E'o''clock \\\\'"), sql)
})

// Computed from the description of the format by another program.
const VECTOR = '71f079d5cd86d15ff4060ad2dde4ef9eb05438c58e632af7c2f1bfa2405a3c0b'
