import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Choice } from '../registers/conflict.rules.ts'
import { declarationSchema } from '../registers/declaration.schema.ts'
import type { OfficeDeclaration, WrittenDeclaration } from '../registers/declaration.schema.ts'
import { emptyDeclaration, joined } from './merge.rules.ts'

const declaration = (parts: Partial<WrittenDeclaration> = {}, controller: object = {}): OfficeDeclaration =>
  declarationSchema.parse({
    ...emptyDeclaration('Metsäpolun Puutarha Oy', 'fi'),
    office: { controller: { name: 'Metsäpolun Puutarha Oy', ...controller } },
    ...parts,
  })

const register = (key: string, name: string, more: object = {}) => ({ key, names: { fi: name }, ...more })
const source = (key: string, more: object = {}) => ({ key, names: { fi: key }, kind: 'person' as const, ...more })
const recipient = (key: string, more: object = {}) => ({
  key,
  names: { fi: key },
  role: 'processor' as const,
  category: 'accounting' as const,
  ...more,
})
const notice = (key: string, ...registers: string[]) => ({
  key,
  kind: 'privacy-notice' as const,
  names: { fi: 'Tietosuojaseloste' },
  registers,
})

test('a declaration that says nothing takes all that was read, without a conflict', () => {
  const read = declaration({
    contacts: [{ role: 'contact', name: 'Tuula Testi', registers: ['customers'] }],
    sources: [source('form')],
    recipients: [recipient('accountant')],
    registers: [register('customers', 'Asiakkaat', { sources: ['form'], recipients: ['accountant'] })],
    documents: [notice('notice', 'customers')],
    rights: { channels: ['email'] },
    website: { cookies: 'not-used' },
    dataProtectionOfficer: 'not-used',
  })
  const { document, conflicts } = joined(emptyDeclaration('Metsäpolun Puutarha Oy', 'fi'), read)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(document, read)
})

test('a document that says what is declared already changes nothing', () => {
  const held = declaration({ sources: [source('form')], rights: { channels: ['email'] } }, { phone: '010 000 2000' })
  const { document, conflicts } = joined(held, structuredClone(held))
  assert.deepEqual(conflicts, [])
  assert.deepEqual(document, held)
})

type Case = {
  what: string
  held: OfficeDeclaration
  read: OfficeDeclaration
  at: string
  choices: Choice[]
  look: (document: OfficeDeclaration) => unknown
  stays: unknown
  taken: unknown
  both?: unknown
}

const cases: Case[] = [
  {
    what: 'the controller’s name',
    held: declaration(),
    read: declaration({}, { name: 'Toinen Puutarha Oy' }),
    at: 'office/controller/name',
    choices: ['held', 'read'],
    look: (document) => document.office.controller.name,
    stays: 'Metsäpolun Puutarha Oy',
    taken: 'Toinen Puutarha Oy',
  },
  {
    what: 'an address, which is one answer',
    held: declaration({}, { address: { street: 'Taimitie 4', city: 'Helsinki' } }),
    read: declaration({}, { address: { street: 'Varvikuja 1', postcode: '33100', city: 'Tampere' } }),
    at: 'office/controller/address',
    choices: ['held', 'read'],
    look: (document) => Object.values(document.office.controller.address ?? {}).join(' '),
    stays: 'Taimitie 4 Helsinki',
    taken: 'Varvikuja 1 33100 Tampere',
  },
  {
    what: 'the phone of a contact person',
    held: declaration({ contacts: [{ role: 'contact', name: 'Tuula Testi', phone: '010 000 2000' }] }),
    read: declaration({ contacts: [{ role: 'contact', name: 'Tuula Testi', phone: '010 000 3000' }] }),
    at: 'contacts/0/phone',
    choices: ['held', 'read'],
    look: (document) => document.contacts.map((one) => one.phone),
    stays: ['010 000 2000'],
    taken: ['010 000 3000'],
  },
  {
    what: 'a data protection officer where there is said to be none',
    held: declaration({ dataProtectionOfficer: 'not-used' }),
    read: declaration({ dataProtectionOfficer: { name: 'Veera Valvoja' } }),
    at: 'dataProtectionOfficer',
    choices: ['held', 'read'],
    look: (document) => document.dataProtectionOfficer,
    stays: 'not-used',
    taken: { name: 'Veera Valvoja' },
  },
  {
    what: 'the role of a recipient',
    held: declaration({ recipients: [recipient('accountant')] }),
    read: declaration({ recipients: [recipient('accountant', { role: 'controller' })] }),
    at: 'recipients/accountant/role',
    choices: ['held', 'read'],
    look: (document) => document.recipients.map((one) => one.role),
    stays: ['processor'],
    taken: ['controller'],
  },
  {
    what: 'the ways of asking, which may be both',
    held: declaration({ rights: { channels: ['email'] } }),
    read: declaration({ rights: { channels: ['post'] } }),
    at: 'rights/channels',
    choices: ['held', 'both', 'read'],
    look: (document) => document.rights?.channels,
    stays: ['email'],
    taken: ['post'],
    both: ['email', 'post'],
  },
  {
    what: 'cookies',
    held: declaration({ website: { cookies: 'not-used' } }),
    read: declaration({ website: { cookies: [{ name: 'kori', purpose: 'necessary', lasts: 'session' }] } }),
    at: 'website/cookies',
    choices: ['held', 'read'],
    look: (document) => (document.website as { cookies: unknown }).cookies,
    stays: 'not-used',
    taken: [{ name: 'kori', purpose: 'necessary', lasts: 'session' }],
  },
  {
    what: 'a register of the same name',
    held: declaration({ registers: [register('customers', 'Asiakkaat', { places: ['premises'] })] }),
    read: declaration({ registers: [register('asiakkaat', 'ASIAKKAAT ', { places: ['home'] })] }),
    at: 'registers/customers',
    choices: ['held', 'both', 'read'],
    look: (document) => document.registers.map((one) => [one.key, one.places]),
    stays: [['customers', ['premises']]],
    taken: [['customers', ['home']]],
    both: [
      ['customers', ['premises']],
      ['asiakkaat', ['home']],
    ],
  },
]

describe('where the document says otherwise, nothing changes before it is chosen', () => {
  for (const { what, held, read, at, choices, look, stays, taken, both } of cases)
    test(what, () => {
      const before = structuredClone(held)
      const found = joined(held, read)
      assert.deepEqual(
        found.conflicts.map((one) => [one.at, one.choices]),
        [[at, choices]],
      )
      assert.deepEqual(look(found.document), stays)
      assert.deepEqual(look(joined(held, read, { [at]: 'held' }).document), stays)
      assert.deepEqual(look(joined(held, read, { [at]: 'read' }).document), taken)
      if (both !== undefined) assert.deepEqual(look(joined(held, read, { [at]: 'both' }).document), both)
      else assert.deepEqual(look(joined(held, read, { [at]: 'both' }).document), stays, 'there is no such choice')
      assert.deepEqual(held, before, 'the declaration itself is untouched')
    })
})

test('what is not answered is filled in: a phone, a name in another language, a country', () => {
  const held = declaration({ recipients: [recipient('accountant')] })
  const read = declaration(
    { recipients: [recipient('accountant', { names: { sv: 'Bokföraren' }, country: 'FI' })] },
    { phone: '010 000 2000' },
  )
  const { document, conflicts } = joined(held, read)
  assert.deepEqual(conflicts, [])
  assert.equal(document.office.controller.phone, '010 000 2000')
  assert.deepEqual(document.recipients, [
    recipient('accountant', { names: { fi: 'accountant', sv: 'Bokföraren' }, country: 'FI' }),
  ])
})

test('a register with the key of another gets one of its own, and what names it follows', () => {
  const held = declaration({
    registers: [register('customers', 'Asiakkaat')],
    documents: [notice('notice', 'customers')],
  })
  const read = declaration({
    contacts: [{ role: 'contact', name: 'Tuula Testi', registers: ['customers'] }],
    registers: [register('customers', 'Jäsenet')],
    documents: [notice('notice', 'customers')],
  })
  const { document, conflicts } = joined(held, read)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(
    document.registers.map((one) => one.key),
    ['customers', 'customers-2'],
  )
  assert.deepEqual(document.contacts[0]?.registers, ['customers-2'])
  assert.deepEqual(
    document.documents,
    [...held.documents, notice('notice-2', 'customers-2')].map((one) => ({ headings: {}, sections: [], ...one })),
  )
})

test('what only a register left out speaks of is left out with it, and so is its document', () => {
  const held = declaration({ registers: [register('customers', 'Asiakkaat')] })
  const read = declaration({
    sources: [source('form'), source('fair')],
    recipients: [recipient('accountant')],
    registers: [
      register('asiakkaat', 'Asiakkaat', { sources: ['form', 'fair'], recipients: ['accountant'] }),
      register('partners', 'Kumppanit', { sources: ['fair'] }),
    ],
    documents: [notice('one', 'asiakkaat'), notice('two', 'asiakkaat', 'partners')],
  })
  const { document } = joined(held, read)
  assert.deepEqual(
    document.sources.map((one) => one.key),
    ['fair'],
  )
  assert.deepEqual(document.recipients, [])
  assert.deepEqual(
    document.documents.map((one) => [one.key, one.registers]),
    [['two', ['customers', 'partners']]],
  )
})
