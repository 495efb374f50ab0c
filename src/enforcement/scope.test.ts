import assert from 'node:assert/strict'
import { test } from 'node:test'
import { names, someoneWhoMay, threeRegisters } from '../testing/office.ts'
import type { Actor, Grant } from './actor.ts'
import { admit } from './scope.ts'

const { actor } = someoneWhoMay()
const grant = (more: Partial<Grant> = {}): Grant => ({
  register: null,
  purpose: null,
  permission: 'see people',
  untilOn: null,
  ...more,
})
const seeing = { permission: 'see people', aims: ['customer-care', 'billing', 'sales'] } as const
const today = '2026-11-21'

test('one fitting purpose is taken without being named', () => {
  const admission = admit(seeing, actor, [grant({ purpose: 'billing' })], threeRegisters, undefined, today)
  assert.ok('scope' in admission)
  assert.equal(admission.scope.aim, 'billing')
  assert.deepEqual(
    admission.scope.registers.map((r) => r.key),
    ['billing'],
  )
})

test('several fitting purposes and none named: the choice is asked for', () => {
  const admission = admit(seeing, actor, [grant()], threeRegisters, undefined, today)
  assert.deepEqual(admission, { choose: ['customer-care', 'billing', 'sales'] })
})

test('a purpose is named by its aim or by its own key', () => {
  for (const named of ['sales', 'prospects-sales']) {
    const admission = admit(seeing, actor, [grant()], threeRegisters, named, today)
    assert.ok('scope' in admission)
    assert.deepEqual([admission.scope.purpose, admission.scope.registers.map((r) => r.id)], [named, [3]])
  }
})

test('an undeclared purpose, another permission, an ended grant: not permitted', () => {
  const no = { refused: 'not-permitted' }
  assert.deepEqual(admit(seeing, actor, [grant()], threeRegisters, 'curiosity', today), no)
  assert.deepEqual(admit(seeing, actor, [grant({ permission: 'add people' })], threeRegisters, 'sales', today), no)
  assert.deepEqual(admit(seeing, actor, [grant({ untilOn: '2026-11-20' })], threeRegisters, 'sales', today), no)
  assert.ok('scope' in admit(seeing, actor, [grant({ untilOn: today })], threeRegisters, 'sales', today))
})

test('an operation that does not serve the aim cannot be used for it', () => {
  const admission = admit(
    { permission: 'see people', aims: ['billing'] },
    actor,
    [grant()],
    threeRegisters,
    'sales',
    today,
  )
  assert.deepEqual(admission, { refused: 'not-permitted' })
})

test('rights, duties, security and register keeping need no declared purpose', () => {
  const admission = admit(
    { permission: 'see people', aims: ['fulfilling-rights'] },
    actor,
    [grant()],
    threeRegisters,
    undefined,
    today,
  )
  assert.ok('scope' in admission)
  assert.equal(admission.scope.whole, true)
})

test('a token sees no more than its fields, and nothing after its last day', () => {
  const token = (bounds: object): Actor => ({ kind: 'service-account', id: actor.id, name: 'verkkokauppa', bounds })
  const narrow = admit(seeing, token({ fields: ['contact.email'] }), [grant()], threeRegisters, 'sales', today)
  assert.ok('scope' in narrow)
  assert.deepEqual([...narrow.scope.fields], ['contact.email'])
  assert.equal(narrow.scope.whole, false)
  const late = admit(seeing, token({ endsOn: '2026-11-20' }), [grant()], threeRegisters, 'sales', today)
  assert.deepEqual(late, { refused: 'not-permitted' })
  const bound = admit(seeing, token({ aims: ['billing'] }), [grant()], threeRegisters, 'sales', today)
  assert.deepEqual(bound, { refused: 'not-permitted' })
})

test('a purpose with its own fields shows those and no others of the register', () => {
  const charter = structuredClone(threeRegisters) as any
  charter.registers[0].purposes[0].fields = new Set(names)
  const admission = admit(seeing, actor, [grant()], charter, 'customer-care', today)
  assert.ok('scope' in admission)
  assert.deepEqual([...admission.scope.fields], names)
})

test('a made-up purpose opens nothing, also where the law’s own aims are served', () => {
  const serving = {
    permission: 'see people',
    aims: ['customer-care', 'fulfilling-rights', 'register-keeping'],
  } as const
  const made = admit(serving, actor, [grant()], threeRegisters, 'curiosity', today)
  assert.deepEqual(made, { refused: 'not-permitted' })
  const named = admit(serving, actor, [grant()], threeRegisters, 'register-keeping', today)
  assert.ok('scope' in named && named.scope.aim === 'register-keeping')
})

test('a token that is bound in any way gives nobody rights, since those would go past its bounds', () => {
  const giving = { permission: 'manage staff', aims: ['security'] } as const
  const token = (bounds: object): Actor => ({ kind: 'service-account', id: actor.id, name: 'verkkokauppa', bounds })
  const may = [{ register: null, purpose: null, permission: 'manage staff', untilOn: null }]
  for (const bounds of [{ fields: ['note'] }, { aims: ['security'] }, { party: 'x' }, { endsOn: '2099-01-01' }])
    assert.deepEqual(admit(giving, token(bounds), may, threeRegisters, undefined, today), { refused: 'not-permitted' })
  assert.ok('scope' in admit(giving, token({}), may, threeRegisters, undefined, today))
})
