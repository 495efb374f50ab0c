import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '../../testing/office.ts'
import { registerFromTemplate } from '../registers/templates.rules.ts'
import { reachesUntold } from './outside.rules.ts'

test('a right from outside is untold where the register it reaches does not name the employer', () => {
  const customers = { ...registerFromTemplate('customers'), recipients: ['accountant'] }
  const prospects = registerFromTemplate('prospects')
  const registers = [register(1, 'customers', [], ['billing']), register(2, 'prospects', [], ['sales'])]
  const untold = (grant: { register: number | null; purpose: string | null }, employer = 'accountant') =>
    reachesUntold(grant, employer, registers, [customers, prospects])
  assert.ok(untold({ register: null, purpose: null }))
  assert.ok(untold({ register: 2, purpose: 'sales' }))
  assert.ok(!untold({ register: 1, purpose: null }))
  assert.ok(!untold({ register: null, purpose: 'billing' }), 'only the register of the employer has this purpose')
  assert.ok(untold({ register: 1, purpose: null }, 'cloud'))
})
