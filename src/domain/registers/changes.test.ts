import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesBetween } from './changes.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { keep } from './template-parts.rules.ts'

const before = draftFromAnswers({
  sellsTo: 'households',
  advertising: ['post'],
  books: { by: 'accountant', vouchers: 'here' },
})
const edit = (change: (declaration: OfficeDeclaration) => void): OfficeDeclaration => {
  const copy = structuredClone(before)
  change(copy)
  return copy
}
const customers = (declaration: OfficeDeclaration) => declaration.registers[0]!

test('two declarations that say the same have no difference, whatever the order of their keys', () => {
  assert.deepEqual(changesBetween(before, structuredClone(before)), [])
  const turned = Object.fromEntries(Object.entries(before).toReversed()) as OfficeDeclaration
  assert.deepEqual(changesBetween(before, turned), [])
})

test('a longer period is told in plain words, and the people of the register must be told before', () => {
  const after = edit((d) => {
    customers(d).retention = [keep({ data: ['all'], from: 'relation-ended', period: 'P10Y', basis: 'claims' })]
  })
  const [change, ...more] = changesBetween(before, after)
  assert.deepEqual(more, [])
  assert.deepEqual(change!.tellBefore, { why: 'longer-period', register: 'customers' })
  assert.equal(change!.effect, undefined)
  assert.equal(
    change!.text.en,
    'Customers: retention: All data. 3 years from the end of the customer relation → 10 years from the end of the customer relation.',
  )
  assert.equal(
    change!.text.fi,
    'Asiakkaat: säilyttämisaika: Kaikki tiedot. 3 vuotta asiakkuuden päättymisestä → 10 vuotta asiakkuuden päättymisestä.',
  )
})

test('a shorter period, a removed field, source and register tell what data they may touch', () => {
  const after = edit((d) => {
    customers(d).retention = [keep({ data: ['all'], from: 'relation-ended', period: 'P1Y', basis: 'claims' })]
    customers(d).fields = customers(d).fields.filter((one) => one.field !== 'note')
    customers(d).sources = ['person']
    d.registers = d.registers.slice(0, 1)
  })
  assert.deepEqual(
    changesBetween(before, after).flatMap((change) => change.effect ?? []),
    [
      { kind: 'register-removed', register: 'billing' },
      { kind: 'field-removed', register: 'customers', field: 'note' },
      { kind: 'source-removed', register: 'customers', source: 'own' },
      { kind: 'period-shorter', register: 'customers', data: ['all'] },
    ],
  )
})

test('a new purpose and a new kind of recipient are told before; another of the same kind is not', () => {
  const after = edit((d) => {
    const { names } = d.registers[1]!.purposes[0]!
    customers(d).purposes.push({ key: 'statistics', names, aim: 'statistics', basis: 'legitimate-interest' })
    d.recipients.push({ key: 'post', names: { fi: 'Posti' }, role: 'processor', category: 'mail-house', country: 'FI' })
    d.recipients.push({
      key: 'books',
      names: { fi: 'Kirjat' },
      role: 'processor',
      category: 'accounting',
      country: 'FI',
    })
    customers(d).recipients.push('post')
    d.registers[1]!.recipients.push('books')
  })
  assert.deepEqual(
    changesBetween(before, after).flatMap((change) => change.tellBefore ?? []),
    [
      { why: 'new-purpose', register: 'customers' },
      { why: 'new-recipient-group', register: 'customers' },
    ],
  )
})

test('a period that starts from another event may be longer or shorter: both are told', () => {
  const after = edit((d) => {
    customers(d).retention = [keep({ data: ['all'], from: 'received', period: 'P3Y', basis: 'claims' })]
  })
  const [change] = changesBetween(before, after)
  assert.ok(change!.tellBefore && change!.effect)
})

test('every other difference is named too, and no sentence has an empty place', () => {
  const after = edit((d) => {
    d.office.controller.name = 'Uusi Oy'
    d.contacts = [{ role: 'contact', name: 'Uusi Nimi' }]
    d.builtIn = { logLines: 'P1Y' }
    d.systems[0]!.place = 'cloud'
    customers(d).protection = { manual: 'not-used', electronic: { measures: ['firewall'] } }
    customers(d).purposes[0]!.basis = 'legitimate-interest'
    customers(d).purposes[1]!.sentence = { fi: 'Palvelemme.' }
    customers(d).retention[0]!.why = { fi: 'Siksi.' }
  })
  const changes = changesBetween(before, after)
  assert.deepEqual(
    changes.map((change) => change.path),
    [
      'office',
      'contacts',
      'systems/seloste',
      'registers/customers/purposes/orders/basis',
      'registers/customers/purposes/customer-care',
      'registers/customers/retention',
      'registers/customers/protection',
      'builtIn/logLines',
    ],
  )
  for (const { text } of changes) for (const words of Object.values(text)) assert.ok(!/[{}]|: \.|  /.test(words), words)
})
