import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { allFindings, hindersDocument } from './checks.rules.ts'

type D = OfficeDeclaration
const today = '2026-11-28'
const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' }
const company = {
  name: 'Esimerkki Oy',
  businessId: '1572860-0',
  contactName: 'Essi Esimerkki',
  email: 'essi@esimerkki.example',
}
const clean = (): D =>
  draftFromAnswers(
    { company, sellsTo: 'households', books: { by: 'self', vouchers: 'bookkeeping' } },
    undefined,
    '2026-11-25',
  )
const visited = (d: D, country: string, mechanism: 'data-privacy-framework'): void => {
  const analytics = { tool: 'Laskuri', demographics: false, identifies: false, country, mechanism }
  d.website = { cookies: 'not-used', choice: 'asked', collected: ['visits'], analytics }
}

/** Further ways to the same findings: beside each what looks like it and is as it should be. */
const more: [code: string, planted: (d: D) => void, innocent: (d: D) => void][] = [
  [
    'objection-not-apart',
    (d) => (d.documents[0]!.merge = [{ into: 'F42', facts: ['F43', 'F48'] }]),
    (d) => (d.documents[0]!.merge = [{ into: 'F48', facts: ['F49'] }]),
  ],
  [
    'framework-elsewhere',
    (d) => visited(d, 'IN', 'data-privacy-framework'),
    (d) => visited(d, 'US', 'data-privacy-framework'),
  ],
  [
    'adequacy-missing',
    (d) => (d.processedForOthers = [forOther('1572860-0', { country: 'IN', mechanism: 'adequacy' })]),
    (d) => (d.processedForOthers = [forOther('1572860-0', { country: 'JP', mechanism: 'adequacy' })]),
  ],
  [
    'business-id-wrong',
    (d) => (d.processedForOthers = [forOther('1572860-1')]),
    (d) => (d.processedForOthers = [forOther('SE556677-8899')]),
  ],
  [
    'business-id-wrong',
    (d) => (d.registers[0]!.texts.F04 = { fi: 'Rekisterinpitäjä on Esimerkki Oy, Y-tunnus 1572860-1.' }),
    (d) => (d.registers[0]!.texts.F04 = { fi: 'Esimerkki Oy, Y-tunnus 1572860-0. Puhelin 040 1234567-1.' }),
  ],
  [
    'representative-missing',
    (d) => (d.office.controller.address = { country: 'US' }),
    (d) => (d.office.controller.address = { country: 'NO' }),
  ],
  [
    'representative-missing',
    (d) => ((d.office.controller.address = { country: 'US' }), delete d.representative),
    (d) => ((d.office.controller.address = { country: 'US' }), (d.representative = { name: 'Edustaja Oy' })),
  ],
  ...(
    [
      ['F23', 'Voit vastustaa käsittelyä.', 'Asiakkaan pyyntö, verkkosivut ja messut.'],
      ['F25', 'Tiedot saadaan sinulta.', 'Perintätoimisto ja viranomaiset. Voit kieltää luovutuksen.'],
      ['F34', 'Tietoja luovutetaan viranomaisille.', 'Poistamme tiedot pyynnöstäsi.'],
      ['F41', 'Voit vastustaa käsittelyä.', 'Emme tee päätöksiä koneellisesti. Voit vastustaa käsittelyä.'],
      ['F23', 'Tietoja säilytetään pitkään.', 'Pankin ja markkinatutkimuksen tiedot.'],
      ['F48', 'Tiedot säilytetään lukitussa kaapissa.', 'Voit vastustaa profilointia.'],
    ] as const
  ).map(([fact, wrong, right]): (typeof more)[number] => [
    'wrong-heading',
    (d) => (d.registers[0]!.texts[fact] = { fi: wrong }),
    (d) => (d.registers[0]!.texts[fact] = { fi: right }),
  ]),
]
function forOther(businessId: string, moved?: { country: string; mechanism: 'adequacy' }) {
  const controller = { name: 'Toinen Oy', businessId }
  return { key: 'other', controller, processing: names, transfers: moved ? [moved] : ('not-used' as const) }
}

for (const [code, plant, innocent] of more)
  test(`found in another place too, and not where it only looks like it: ${code}`, () => {
    const found = (change: (d: D) => void) => {
      const declaration = clean()
      change(declaration)
      return allFindings(declaration, today).filter((one) => one.code === code)
    }
    assert.ok(found(plant).length > 0, 'not found')
    assert.deepEqual(found(innocent), [])
  })

test('a record of processing is of the whole office: an error in any register stops it', () => {
  const declaration = clean()
  const [first] = declaration.registers
  first!.texts.F12 = { fi: 'Perusteena henkilötietolaki.' }
  const record = declaration.documents.find(({ kind }) => kind === 'processing-record')!
  record.registers = [declaration.registers.at(-1)!.key]
  assert.notEqual(record.registers[0], first!.key)
  assert.deepEqual(
    hindersDocument(declaration, record.key, today).map(({ code }) => code),
    ['law-ended'],
  )
})
