import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { governancePromises } from './governance.rules.ts'
import { probeGuards } from './probing.rules.ts'
import type { Facts } from './promise.rules.ts'
import { looksShared } from './shared-account.rules.ts'

test('an account that is named after a room looks shared, one that is named after a person does not', () => {
  for (const name of ['Myynti', 'Kassa 2', 'Toimisto']) assert.ok(looksShared(name), name)
  for (const name of ['Aino Lehtonen', 'Info Nieminen', 'Kassandra']) assert.ok(!looksShared(name), name)
})

const read = readDeclaration(
  readFileSync(new URL('../../../examples/koivuranta-data-flow.yaml', import.meta.url), 'utf8'),
)
assert.ok('declaration' in read)
const company = read.declaration
/** What these three are judged by. */
const stateOf = (number: number, declaration: OfficeDeclaration, today = '2026-11-28') =>
  governancePromises.find((one) => one.number === number)!.judge({ declaration, today } as Facts).state

test('a responsible person whose days are over is none', () => {
  assert.equal(stateOf(69, company), 'kept')
  const contacts = company.contacts.map((one) => ({ ...one, until: '2026-11-27' }))
  assert.equal(stateOf(69, { ...company, contacts }), 'broken')
  const deputies = company.contacts.map((one) => ({ ...one, role: 'deputy' as const }))
  assert.equal(stateOf(69, { ...company, contacts: deputies }), 'broken', 'a deputy alone is not enough')
})

test('a document leads to a privacy notice that covers its registers', () => {
  assert.equal(stateOf(70, company), 'kept')
  const documents = company.documents.map((one) => (one.kind === 'privacy-notice' ? { ...one, registers: [] } : one))
  assert.equal(stateOf(70, { ...company, documents }), 'broken')
})

test('a dated document is reviewed in its time', () => {
  const documents = company.documents.map((one) => ({ ...one, drawnUpOn: '2026-01-01', reviewOn: '2026-12-01' }))
  assert.equal(stateOf(71, { ...company, documents }), 'kept')
  assert.equal(stateOf(71, { ...company, documents }, '2026-12-02'), 'broken')
})

test('the guards say no when the promises try them', () => {
  const register = { id: 1, key: 'a', builtIn: false, purposes: [], fields: new Set<string>(), sources: new Map() }
  assert.deepEqual(probeGuards([register], '2026-11-28'), {
    identityCode: true,
    ownStaffOnly: true,
    unsigned: true,
    leaver: true,
  })
})
