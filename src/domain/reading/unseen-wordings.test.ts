import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { readBlocks } from './draft.rules.ts'
import { draftSchema } from './reading.schema.ts'

const read = (language: 'fi' | 'sv' | 'en', heading: string, ...lines: string[]) => {
  const blocks: TextBlock[] = [
    { kind: 'heading', text: heading },
    ...lines.map((text): TextBlock => ({ kind: 'line', text, ends: true })),
  ]
  return draftSchema.parse(readBlocks(blocks, language).document)
}
const recipients = (...given: Parameters<typeof read>) => read(...given).recipients.map((one) => one.category)
const sources = (...given: Parameters<typeof read>) => read(...given).sources.map((one) => one.kind)
const aims = (...given: Parameters<typeof read>) => read(...given).registers[0]!.purposes.map((one) => one.aim)
const retention = (...given: Parameters<typeof read>) =>
  read(...given).registers[0]!.retention.map((one) => `${one.data?.join() ?? '?'} ${one.from ?? '-'} ${one.period}`)

test('a company that works on our behalf is a subcontractor, whatever its trade, and the work tells those of computers', () => {
  const heading = 'Annammeko tietoja muille?'
  assert.deepEqual(recipients('fi', heading, 'Välityskeskus Kyyti9 Oy käsittelee tilauksia lukuumme.'), [
    'subcontractor',
  ])
  assert.deepEqual(recipients('sv', 'Vem får uppgifterna?', 'Kursplattformen levereras av Lärmoln Ab.'), ['it'])
})

test('the person is a source by any noun of who does something, an employer is not', () => {
  assert.deepEqual(sources('sv', 'Uppgiftskällor', 'Uppgifterna fås av båtägaren.'), ['person'])
  assert.deepEqual(sources('fi', 'Tietolähteet', 'jäsenen oma ilmoitus'), ['person'])
  assert.deepEqual(sources('sv', 'Uppgiftskällor', 'Uppgifterna fås av arbetsgivaren.'), ['colleague'])
})

test('what a sentence of two periods began with is kept by both', () => {
  assert.deepEqual(
    retention('fi', 'Säilytysaika', 'Potilasasiakirjat säilytetään 12 vuotta kuolemasta tai 120 vuotta syntymästä.'),
    ['? - P12Y', '? - P120Y'],
  )
  assert.deepEqual(
    retention('fi', 'Säilytysaika', 'Tiedot poistetaan kuukauden kuluessa siitä, kun tilaaja peruu suostumuksensa.'),
    ['all consent-withdrawn P1M'],
  )
  assert.deepEqual(retention('en', 'How long we keep data', 'Accounts are deleted after 24 months of inactivity.'), [
    '? last-contact P24M',
  ])
})

test('a transfer by the framework or by standard clauses is told by each of them', () => {
  const { registers } = read(
    'en',
    'International transfers',
    'Some processors are in the United States. We rely on the Data Privacy Framework or on standard contractual clauses.',
  )
  assert.deepEqual(
    (registers[0]!.transfers as { country?: string; mechanism?: string }[]).map((one) => [one.country, one.mechanism]),
    [
      ['US', 'data-privacy-framework'],
      ['US', 'standard-clauses'],
    ],
  )
})

test('a sentence that law has something about a matter is no purpose', () => {
  assert.deepEqual(
    aims('fi', 'Miksi tarvitsemme tietoja?', 'Tarvitsemme tietoja kyydin toteuttamiseen. Matkoista säädetään laissa.'),
    ['sales'],
  )
})

test('a name written in capitals is written as a word', () => {
  const { document } = readBlocks(
    [
      { kind: 'heading', text: 'JÄSENREKISTERIN TIETOSUOJASELOSTE', level: 1 },
      { kind: 'heading', text: 'Rekisterin tiedot', level: 2 },
      { kind: 'line', text: 'Jäsenen nimi ja sähköpostiosoite', ends: true },
    ],
    'fi',
  )
  assert.deepEqual(draftSchema.parse(document).registers[0]!.names, { fi: 'Jäsenrekisteri' })
})

test('a heading that asks with a pronoun says what stands below it', () => {
  assert.deepEqual(recipients('en', 'Who else sees it?', 'The badge printer, Label House Oy, gets your name.'), [
    'mail-house',
  ])
  assert.deepEqual(sources('en', 'Where does it come from?', 'Exhibitors give us the names of their staff.'), [
    'partner',
  ])
  assert.equal(
    read('fi', 'Lähteekö mitään ulkomaille?', 'Ei, kaikki pysyy Suomessa.').registers[0]!.transfers,
    'not-used',
  )
})

test('a company that is said to get no data is no recipient', () => {
  assert.deepEqual(recipients('fi', 'Tietojen luovutukset', 'Autot pesee Pesula Pisara Oy, joka ei saa tietoja.'), [])
})

test('what a law demands is a legal duty', () => {
  assert.deepEqual(aims('fi', 'Käsittelyn tarkoitus', 'Jäsenluettelon pitäminen on yhdistyslain vaatimus.'), [
    'legal-duty',
  ])
  assert.deepEqual(aims('fi', 'Käsittelyn tarkoitus', 'Yhdistyslain 11 §:n mukaisen jäsenluettelon ylläpito.'), [
    'legal-duty',
  ])
})

test('a period told of some of the people is not one of everything', () => {
  assert.deepEqual(
    retention('fi', 'Säilytysaika', 'Ostoehdokkaiden tiedot poistetaan vuoden kuluttua viimeisestä yhteydenotosta.'),
    ['? last-contact P1Y'],
  )
  assert.deepEqual(retention('fi', 'Säilytysaika', 'Asiakkaiden tiedot poistetaan kahden vuoden kuluttua.'), [
    'all - P2Y',
  ])
})
