import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { DocumentFact, OfficeDeclaration } from '../registers/declaration.schema.ts'
import { factIds, type FactId } from '../registers/terms.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { writtenOf, type DocumentKind, type Written } from './written.rules.ts'

const load = (name: string): OfficeDeclaration => {
  const read = readDeclaration(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'))
  assert.ok('declaration' in read)
  return read.declaration
}

const today = '2026-11-25'
const inFinnish = (declaration: OfficeDeclaration, key: string): Written => writtenOf(declaration, key, 'fi', today)!
const headingsOf = (written: Written) => written.sections.map(({ id }) => id)
const textsOf = (written: Written, id?: FactId) =>
  written.sections.filter((one) => !id || one.id === id).flatMap(({ blocks }) => blocks.map(({ text }) => text))
const documentOf = (declaration: OfficeDeclaration, key: string): DocumentFact =>
  declaration.documents.find((one) => one.key === key)!

test('the headings of the two data flows stand in the order of the descriptions they are drawn from', () => {
  const order = 'F23 F13 F16 F17 F29 F20 F30 F31 F32 F12 F11 F04 F26 F35 F38 F52 F09'.split(' ')
  assert.deepEqual(headingsOf(inFinnish(load('koivuranta-data-flow'), 'customer-flow')), order)
  assert.deepEqual(headingsOf(inFinnish(load('tuulikello-prospects'), 'prospect-flow')), order)
})

test('the register description has the numbers and the order of the old form', () => {
  const { sections } = inFinnish(load('harjuniemi-register-description'), 'register-description')
  assert.deepEqual(
    sections.map(({ id, number }) => `${number ?? ''} ${id}`.trim()),
    '1 a F04,1 b F05,2 F07,3 F10,4 F12,5 F20,6 F23,7 F25,8 F27,9 A F36,9 B F37,F39,10 F42,11 F43,12 F51'.split(','),
  )
})

test('a company’s own headings and order make the notice it had before', () => {
  const written = inFinnish(load('aurinkolahti-privacy-notice'), 'customers')
  const order = 'F02 F04 F07 F10 F12 F14 F19 F24 F16 F20 F23 F34 F25 F27 F36 F37 F39 F41 F42 F47 F43 F45 F48 F50 F51'
  assert.deepEqual(
    headingsOf(written),
    order.split(' ').filter((id) => id !== 'F10'),
  )
  assert.match(written.sections.find(({ id }) => id === 'F12')!.heading, /onko tietojen antaminen pakollista$/)
  assert.deepEqual(written.dated, [])
  assert.ok(textsOf(written, 'F02').includes('Laadittu 30.5.2021.'))
  assert.ok(textsOf(written, 'F12').some((text) => text.startsWith('Voimme julkaista tietojasi')))
})

/** What of F01-F54 a document prints: in its sentences, its headings, its title and its days. */
const printed = (written: Written): Set<FactId> =>
  new Set([
    'F01',
    ...written.dated.map(({ fact }) => fact),
    ...written.sections.flatMap(({ id, blocks }) => [id, ...blocks.map(({ fact }) => fact)]),
  ])

/** An office that has said something of everything. */
function full(): OfficeDeclaration {
  const declaration = load('aurinkolahti-privacy-notice')
  const [register] = declaration.registers
  declaration.recipients.push({
    key: 'chain',
    names: { fi: 'Ketju Oy' },
    role: 'joint-controller',
    category: 'partner',
    arrangement: { essence: { fi: 'Ketju hoitaa kassan.' } },
  })
  register!.recipients.push('chain')
  register!.risks = { level: 'low', assessedOn: '2026-02-01', assessedBy: 'Aino Aurinkolahti', scenarios: [] }
  for (const { consent } of register!.purposes) if (consent) consent.askedAgainAfter = 'P2Y'
  declaration.documents.forEach((one) => {
    one.split = undefined
    one.merge = undefined
    one.order = undefined
    Object.assign(one, { changedOn: '2026-01-01', approvedBy: 'Arto Aurinkolahti', reviewOn: '2027-01-01' })
  })
  return declaration
}

/** Facts that each form prints; together they print all. */
const forms: [string, DocumentKind, string][] = [
  [
    'data-flow',
    'data-flow-description',
    'F01 F02 F03 F04 F05 F06 F07 F08 F09 F11 F12 F13 F14 F16 F17 F20 F21 F22 F23 F26 F29 F30 F31 F32 F33 F34 F35 F36 F37 F38 F52',
  ],
  [
    'register-description',
    'register-description',
    'F01 F02 F03 F04 F05 F06 F07 F08 F09 F10 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F23 F24 F25 F26 F27 F28 F34 F35 F36 F37 F41 F42 F43 F44 F45 F46 F47 F48 F49 F50 F51 F53 F54',
  ],
  [
    'customers',
    'privacy-notice',
    'F01 F02 F03 F04 F05 F06 F07 F08 F09 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F23 F24 F25 F26 F27 F28 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F44 F45 F46 F47 F48 F49 F50 F51 F53 F54',
  ],
  [
    'processing-record',
    'processing-record',
    'F01 F02 F03 F04 F05 F06 F07 F08 F09 F12 F18 F21 F24 F25 F26 F27 F34 F36 F37 F38',
  ],
]

test('each form prints its facts, and together they print all of F01-F54', () => {
  const declaration = full()
  const all = new Set<FactId>()
  for (const [key, kind, facts] of forms) {
    const written = inFinnish(declaration, key)
    assert.equal(written.kind, kind)
    assert.deepEqual([...printed(written)].toSorted(), facts.split(' '), kind)
    printed(written).forEach((fact) => all.add(fact))
  }
  assert.deepEqual([...all].toSorted(), [...factIds])
})

/** The name of the register or the registers; protection is told of papers and files; cookies where the site is covered. */
const notAlone: Partial<Record<DocumentKind, FactId[]>> = {
  'data-flow-description': ['F38', 'F39', 'F40'],
  'register-description': ['F11', 'F38', 'F39', 'F40'],
  'privacy-notice': ['F10', 'F38'],
  'processing-record': ['F10', 'F38'],
}

test('any fact can have a heading of its own in any kind of document', () => {
  const declaration = full()
  for (const [key, kind] of forms) {
    documentOf(declaration, key).split = [...factIds]
    const written = inFinnish(declaration, key)
    const without = factIds.filter((fact) => !headingsOf(written).includes(fact))
    assert.deepEqual(without, notAlone[kind], kind)
    for (const { id, blocks } of written.sections) {
      assert.notEqual(blocks[0]!.kind, 'more', `${kind} ${id}`)
      assert.ok(
        blocks.every(({ fact }) => fact === id || fact === 'F49'),
        `${kind} ${id}`,
      )
    }
  }
})

test('headings are renamed, merged and put in another order, and a section of the company follows the one it names', () => {
  const declaration = load('koivuranta-data-flow')
  const document = documentOf(declaration, 'customer-flow')
  document.merge = [{ into: 'F12', facts: ['F13'] }]
  document.order = ['F09', 'F12']
  document.headings = { F12: { fi: 'Miksi ja millä perusteella' } }
  document.sections = [
    { heading: { fi: 'Lopuksi' }, text: { fi: 'Kiitos.' } },
    { heading: { fi: 'Lisäksi' }, text: { fi: 'Tämä kuuluu perusteisiin.' }, after: 'F14' },
  ]
  const written = inFinnish(declaration, 'customer-flow')
  assert.deepEqual(
    written.sections.slice(0, 3).map(({ heading }) => heading),
    ['Vastuuhenkilö', 'Miksi ja millä perusteella', 'Lisäksi'],
  )
  assert.equal(written.sections.at(-1)!.heading, 'Lopuksi')
  assert.ok(!headingsOf(written).includes('F13'))
  assert.ok(textsOf(written, 'F12').includes('Palvelun tuottaminen: sopimus.'))
})

test('a company’s own words win fact by fact, and take nothing else with them', () => {
  const declaration = load('koivuranta-data-flow')
  const [register] = declaration.registers
  register!.texts = { F13: { fi: 'Teemme sen, mistä on sovittu.' } }
  const flow = inFinnish(declaration, 'customer-flow')
  assert.ok(textsOf(flow, 'F13').includes('Teemme sen, mistä on sovittu.'))
  assert.ok(textsOf(flow, 'F13').includes('Kirjanpito: lakisääteinen velvoite: kirjanpitolaki (1336/1997).'))
  const notice = textsOf(inFinnish(declaration, 'customers'), 'F12')
  assert.ok(notice.includes('Teemme sen, mistä on sovittu.'))
  assert.ok(notice.includes('Tuotamme palvelun, jonka olet tilannut.'))
  register!.texts = { F27: { fi: 'Emme lähetä tietoja mihinkään.' } }
  const record = textsOf(inFinnish(declaration, 'processing-record'), 'F27')
  assert.deepEqual(record.slice(-2), ['Asiakkaat', 'Emme lähetä tietoja mihinkään.'])
})

test('what nobody has answered for every register and every system is not said', () => {
  const declaration = load('koivuranta-data-flow')
  for (const register of declaration.registers) register.recipients = []
  for (const system of declaration.systems) delete system.operator
  const told = () => [
    textsOf(inFinnish(declaration, 'customer-flow'), 'F11').includes(
      'Tiedoista ei tehdä kopioita rekisterin ulkopuolelle.',
    ),
    textsOf(inFinnish(declaration, 'customer-flow'), 'F29').includes('Yritys hoitaa järjestelmät itse.'),
  ]
  assert.deepEqual(told(), [true, true])
  declaration.registers[1]!.copies = undefined
  declaration.systems.find(({ key }) => key === 'mail')!.place = 'cloud'
  assert.deepEqual(told(), [false, false])
})

test('own words of one register on what is told for all stand beside it, and those of all registers instead of it', () => {
  const declaration = load('koivuranta-data-flow')
  const told = () => textsOf(inFinnish(declaration, 'customers'), 'F53')
  const generated = told()
  declaration.registers[0]!.texts = { F53: { fi: 'Kerromme muutoksista kokouksessa.' } }
  assert.deepEqual(told(), [...generated, 'Asiakkaat', 'Kerromme muutoksista kokouksessa.'])
  for (const register of declaration.registers) register.texts = { F53: { fi: 'Kerromme muutoksista kokouksessa.' } }
  assert.deepEqual(told(), ['Kerromme muutoksista kokouksessa.'])
})

test('the record is of the whole office, built-in registers too, whatever registers the document names', () => {
  const declaration = load('vahtilinna')
  documentOf(declaration, 'processing-record').registers = ['customers']
  const rows = inFinnish(declaration, 'processing-record').sections.find(({ id }) => id === 'F12')!.blocks
  const registers = new Set(rows.filter(({ kind }) => kind === 'row').map(({ cells }) => cells![0]))
  for (const name of ['Asiakkaat', 'Laskutus', 'Käyttäjät ja käyttöloki', 'Tietoturvaloukkaukset'])
    assert.ok(registers.has(name), name)
})

test('the record tells for whom the company processes data, or that it does so for nobody', () => {
  const others = inFinnish(load('lumikko-balance-sheet'), 'processing-record').sections.find(({ id }) => id === 'F26')!
  assert.equal(others.number, '2')
  const row = others.blocks.find(({ kind }) => kind === 'row')!
  assert.equal(row.cells![0], 'Lampolan Kutomo Oy')
  assert.match(row.cells![1]!, /toimisto@lampola\.example; tietosuojavastaava: Lassi Lampola/)
  assert.equal(row.cells![3], 'ei siirretä')
  assert.deepEqual(textsOf(inFinnish(load('vahtilinna'), 'processing-record'), 'F26'), [
    'Yritys ei käsittele henkilötietoja muiden puolesta.',
  ])
})

test('what is written for the office and the authority does not speak to the reader', () => {
  for (const [name, key] of [
    ['koivuranta-data-flow', 'customer-flow'],
    ['tuulikello-prospects', 'prospect-flow'],
    ['vahtilinna', 'processing-record'],
    ['aurinkolahti-privacy-notice', 'data-flow'],
  ] as const)
    for (const text of textsOf(inFinnish(load(name), key)))
      assert.ok(!/\b(sinu|sinä|voit |tietojasi|nimesi|suostumuksesi|peruutat|perut )/i.test(text), text)
})

test('changing one fact changes every document that states it, and nothing else', () => {
  const before = load('vahtilinna')
  const after = structuredClone(before)
  after.registers.find(({ key }) => key === 'customers')!.retention[0]!.period = 'P4Y'
  for (const { key, kind } of before.documents) {
    const [old, now] = [inFinnish(before, key), inFinnish(after, key)]
    const was = old.sections.flatMap(({ blocks }) => blocks)
    const changed = now.sections.flatMap(({ blocks }) => blocks).filter(({ text }, i) => was[i]!.text !== text)
    const states = kind === 'processing-record' || documentOf(before, key).registers.includes('customers')
    assert.equal(changed.length > 0, states, key)
    for (const { path, text } of changed) {
      assert.equal(path, 'registers/customers/retention/0')
      assert.match(text, /4 vuotta/)
    }
  }
})
