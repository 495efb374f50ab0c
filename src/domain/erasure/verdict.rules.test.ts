import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Register } from '../registers/declaration.schema.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import type { Blocker } from './blocker.rules.ts'
import { keptOf, verdictsOf, type ErasureFacts } from './verdict.rules.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const { declaration } = read
const register = (key: string): Register => declaration.registers.find((one) => one.key === key)!

const customers = { register: register('customers'), known: { received: '2024-05-02', 'relation-ended': '2026-10-02' } }
const billing = { register: register('billing'), known: { received: '2024-05-02' } }
const held = new Map([
  ['name.given', 1],
  ['name.family', 1],
  ['contact.email', 1],
  ['contact.phone', 2],
  ['note', 7],
])
const facts = (more: Partial<ErasureFacts> = {}): ErasureFacts => ({
  places: [customers],
  held,
  blockers: [],
  ownFields: [],
  financialYearEnds: 12,
  today: '2026-11-20',
  remembered: [],
  ...more,
})
const claim: Blocker = {
  person: 'p',
  register: 'billing',
  kind: 'open-claim',
  ref: '1038',
  until: { event: 'paid' },
  article: 'Art. 17(3)(e)',
}
const short = (given: ErasureFacts) =>
  verdictsOf(given).map(({ what, count, verdict, because }) => `${verdict} ${what} ${count} ${because}`)

test('with nothing open everything goes now, by its kind, and nothing keeps the person', () => {
  assert.deepEqual(short(facts()), ['now name 2 asked', 'now contact 3 asked', 'now free-text 7 asked'])
  assert.deepEqual(keptOf(facts()), { registers: [], fields: [] })
})

test('an unpaid invoice keeps what a claim needs of its own register, and nothing of the notes', () => {
  const given = facts({ places: [customers, billing], blockers: [claim] })
  const items = short(given)
  assert.ok(items.includes('now free-text 7 asked'))
  assert.ok(items.includes('later name 2 open-claim'))
  assert.ok(items.includes('later open-claim 1 open-claim'))
  const kept = keptOf(given)
  assert.deepEqual(kept.registers, ['billing'])
  assert.ok(!kept.fields.includes('note'))
})

test('an invoice that is a voucher only keeps its own copy, and nothing of the person’s data', () => {
  const voucher: Blocker = { ...claim, kind: 'voucher', register: null, until: { on: '2032-12-31' } }
  const given = facts({ places: [customers, billing], blockers: [voucher] })
  assert.deepEqual(keptOf(given), { registers: [], fields: [] })
  assert.ok(short(given).includes('later voucher 1 voucher'))
})

test('a contract in force is a question, never a refusal', () => {
  const contract: Blocker = {
    ...claim,
    kind: 'contract-in-force',
    register: 'customers',
    until: { event: 'contract-ended' },
  }
  assert.ok(short(facts({ blockers: [contract] })).includes('question contract-in-force 1 contract-in-force'))
})

test('a dispute keeps all of its register until it is closed', () => {
  const dispute: Blocker = { ...claim, kind: 'dispute', register: 'customers', until: { event: 'dispute-closed' } }
  const given = facts({ blockers: [dispute] })
  assert.ok(short(given).every((item) => item.startsWith('later')))
  assert.ok(keptOf(given).fields.includes('note'))
})

test('what a statute keeps stays until its day, and goes when the day has passed', () => {
  const papers = structuredClone(register('customers'))
  papers.retention = [
    {
      data: ['note'],
      from: 'received',
      period: 'P6Y',
      rounding: 'year-end',
      earliest: 'last-day',
      basis: 'statute',
      statute: 'security-services',
      then: 'erase',
    },
    ...papers.retention,
  ]
  const given = (today: string) => facts({ places: [{ ...customers, register: papers }], today })
  const later = verdictsOf(given('2026-11-20')).find(({ what }) => what === 'free-text')!
  assert.deepEqual([later.verdict, later.until, later.ref], ['later', { on: '2030-12-31' }, 'security-services'])
  assert.deepEqual(keptOf(given('2026-11-20')).fields.toSorted(), ['name.family', 'name.given', 'note'])
  assert.equal(verdictsOf(given('2031-01-01')).find(({ what }) => what === 'free-text')!.verdict, 'now')
})

test('our own need, consent, interest and a claim nobody makes keep nothing when erasure is asked', () => {
  for (const basis of ['own-need', 'claims', 'consent', 'interest'] as const) {
    const own = structuredClone(register('customers'))
    own.retention = own.retention.map((rule) => ({ ...rule, basis }))
    assert.deepEqual(keptOf(facts({ places: [{ ...customers, register: own }] })), { registers: [], fields: [] })
  }
})

test('a ban stays as a fingerprint and keeps nothing else', () => {
  const given = facts({ remembered: ['ban'] })
  assert.ok(short(given).includes('stays fingerprint 1 ban'))
  assert.deepEqual(keptOf(given), { registers: [], fields: [] })
})
