import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractState, type ContractFacts, type ContractState } from './contract.rules.ts'

const open: ContractFacts = { ends_on: null, ended_on: null, warranty_until: null }
const cases: [what: string, ContractFacts, today: string, ContractState][] = [
  ['without an end it is in force', open, '2099-01-01', 'in-force'],
  ['on the day it was agreed to end it is in force', { ...open, ends_on: '2026-11-20' }, '2026-11-20', 'in-force'],
  ['the day after it has ended by itself', { ...open, ends_on: '2026-11-20' }, '2026-11-21', 'ended'],
  ['given notice of, it is in force to its last day', { ...open, ended_on: '2026-12-31' }, '2026-11-21', 'in-force'],
  [
    'ended sooner than agreed, it has ended',
    { ...open, ends_on: '2027-12-31', ended_on: '2026-11-19' },
    '2026-11-20',
    'ended',
  ],
  [
    'after it the warranty runs to its last day',
    { ends_on: null, ended_on: '2026-01-01', warranty_until: '2028-01-01' },
    '2028-01-01',
    'warranty',
  ],
  [
    'and when that is over nothing is left of it',
    { ends_on: null, ended_on: '2026-01-01', warranty_until: '2028-01-01' },
    '2028-01-02',
    'ended',
  ],
]
for (const [what, contract, today, state] of cases)
  test(what, () => assert.equal(contractState(contract, today), state))
