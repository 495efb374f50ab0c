import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLanguages } from '../findings/translations.rules.ts'
import { documentName, partyName, purposeName, registerName, sourceName } from './own-names.rules.ts'
import { checkDeclaration } from './declaration.rules.ts'
import { draftFromAnswers } from './questions.rules.ts'

const drafted = () => structuredClone(draftFromAnswers({ company: { name: 'Esimerkki Oy' }, sellsTo: 'households' }))

test('a register without a name in the language is called as its template, else by whose data it holds', () => {
  const declaration = drafted()
  const [register] = declaration.registers
  register!.names = { fi: 'Tutut' }
  const named = (language: 'fi' | 'sv' | 'en') => registerName(register!, { declaration, language })
  assert.deepEqual([named('fi'), named('sv'), named('en')], ['Tutut', 'Kunder', 'Customers'])
  delete register!.template
  register!.subjects = ['company-contacts']
  assert.equal(named('sv'), 'Kontaktpersoner hos kundföretag')
  register!.subjects = []
  assert.deepEqual([named('sv'), named('en')], ['”Tutut”', '“Tutut”'])
})

test('two registers that would be called the same are told apart by the company’s own name in quotes', () => {
  const declaration = drafted()
  const [first] = declaration.registers
  declaration.registers.push({ ...structuredClone(first!), key: 'others', names: { fi: 'Kaukaiset' } })
  assert.equal(registerName(declaration.registers.at(-1)!, { declaration, language: 'sv' }), 'Kunder (”Kaukaiset”)')
  assert.equal(registerName(first!, { declaration, language: 'sv' }), 'Kunder')
})

test('a purpose is called by its aim, a document by its kind and registers, a source by its kind', () => {
  const declaration = drafted()
  const [purpose] = declaration.registers[0]!.purposes
  assert.equal(purposeName({ ...purpose!, names: { fi: 'jutut' }, aim: 'billing' }, 'sv'), 'fakturering')
  const document = { names: { fi: 'Näin toimimme' }, kind: 'privacy-notice' as const, registers: ['customers'] }
  assert.equal(documentName(document, { declaration, language: 'en' }), 'Privacy notice: Customers')
  const source = { key: 'x', names: { fi: 'kaverit' }, kind: 'partner' as const, channels: [] }
  assert.equal(sourceName({ ...source, organisation: 'Alihanke Oy' }, 'sv'), 'Alihanke Oy')
  assert.equal(sourceName({ ...source, kind: 'public' }, 'sv'), 'offentlig källa')
  assert.equal(sourceName(source, 'sv'), '”kaverit”')
})

test('a company’s name is the same in all languages and no finding; what an authority is called needs its translation', () => {
  const declaration = drafted()
  const party = {
    key: 'one',
    names: { fi: 'Numerola Oy' },
    role: 'processor' as const,
    category: 'accounting' as const,
  }
  const authority = { key: 'two', names: { fi: 'Poliisi' }, role: 'authority' as const, category: 'authority' as const }
  declaration.recipients.push(party, authority)
  assert.equal(partyName(party, 'sv'), 'Numerola Oy')
  assert.equal(partyName(authority, 'sv'), '”Poliisi”')
  const found = checkDeclaration(declaration)
  const paths = [...found, ...checkLanguages(declaration, found)]
    .filter(({ code, path }) => code === 'translation-missing' && path.startsWith('recipients/'))
    .map(({ path }) => path)
  assert.deepEqual([...new Set(paths)], ['recipients/two/names'])
})
