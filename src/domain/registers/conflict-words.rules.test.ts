import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictWords } from './conflict-words.rules.ts'
import { declarationSchema } from './declaration.schema.ts'

const document = declarationSchema.parse({
  declaration: 1,
  office: { controller: { name: 'Metsäpolun Puutarha Oy', phone: '010 000 2000' } },
  contacts: [{ role: 'contact', name: 'Tuula Testi', phone: '010 000 3000' }],
  sources: [{ key: 'fair', names: { fi: 'Messut' }, kind: 'person' }],
  registers: [
    {
      key: 'customers',
      names: { fi: 'Asiakkaat' },
      sources: ['fair'],
      fields: [{ field: 'contact.email' }],
      purposes: [{ key: 'sales', names: { fi: 'Myynti' }, aim: 'sales', basis: 'contract', fields: ['contact.email'] }],
      retention: [{ data: ['all'], from: 'relation-ended', period: 'P2Y', basis: 'claims' }],
    },
  ],
})
const { nameOf, worded } = conflictWords(
  {
    language: 'fi',
    label: (property, parent) => `${parent}.${property}`,
    option: (parent, property, value) => (property === 'basis' ? `${parent}.${property}.${value}` : value),
    inLanguage: (name, language) => `${name} (${language})`,
    plain: { gone: 'poissa', notUsed: 'ei käytössä', yes: 'kyllä', no: 'ei' },
  },
  [document],
)
const register = document.registers[0]!

const cases: readonly [string, unknown, string, string][] = [
  ['office/controller/phone', '010 1', '.office: controller.phone', '010 1'],
  ['contacts/Tuula Testi/phone', undefined, 'Tuula Testi: contacts.phone', 'poissa'],
  ['registers/customers', register, 'Asiakkaat', 'Asiakkaat'],
  ['registers/customers/names/fi', 'Ostajat', 'Asiakkaat: registers.names (fi)', 'Ostajat'],
  ['registers/customers/sources/fair', 'fair', 'Asiakkaat: registers.sources', 'Messut'],
  ['registers/customers/ownStaffOnly', true, 'Asiakkaat: registers.ownStaffOnly', 'kyllä'],
  ['registers/customers/transfers', 'not-used', 'Asiakkaat: registers.transfers', 'ei käytössä'],
  [
    'registers/customers/purposes/sales/basis',
    'consent',
    'Asiakkaat: registers.purposes: Myynti: purposes.basis',
    'purposes.basis.consent',
  ],
  [
    'registers/customers/retention/0',
    register.retention[0],
    'Asiakkaat: registers.retention',
    'Muut tiedot: 2 vuotta asiakkuuden päättymisestä',
  ],
  ['builtIn/logLines', 'P1Y', '.builtIn: builtIn.logLines', '1 vuosi'],
]

for (const [at, value, name, said] of cases)
  test(`${at} is told in the reader’s words`, () => {
    assert.equal(nameOf(at), name)
    assert.equal(worded(at, value), said)
  })
