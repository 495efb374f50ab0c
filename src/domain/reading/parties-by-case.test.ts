import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { readBlocks } from './draft.rules.ts'
import { partyPhrases } from './organisation-words.rules.ts'
import { draftSchema } from './reading.schema.ts'

const line = (text: string): TextBlock => ({ kind: 'line', text, ends: true })
const read = (language: 'fi' | 'sv' | 'en', heading: string, ...lines: string[]) =>
  readBlocks([{ kind: 'heading', text: heading }, ...lines.map(line)], language)
const partsOf = ({ document }: ReturnType<typeof read>, part: 'recipients' | 'sources') =>
  draftSchema.parse(document)[part] as { kind?: string; names?: Record<string, string> }[]
const recipients = (...given: Parameters<typeof read>) =>
  partsOf(read(...given), 'recipients').map((one) => Object.values(one.names ?? {})[0])
const sources = (...given: Parameters<typeof read>) =>
  partsOf(read(...given), 'sources').map((one) => `${one.kind} ${Object.values(one.names ?? {})[0]}`)
const retention = (...lines: string[]) =>
  (draftSchema.parse(read('fi', 'Säilytysaika', ...lines).document).registers[0]?.retention ?? []).map(
    (one) => `${one.data?.join() ?? '?'} ${one.from ?? '-'} ${one.period}`,
  )

test('to whom data go is told by the case, whatever the trade', () => {
  assert.deepEqual(
    recipients(
      'fi',
      'Tietojen luovutukset',
      'Luovutamme tietoja rahoitusyhtiöille, maahantuojille ja hammasteknikolle.',
    ),
    ['rahoitusyhtiöille', 'maahantuojille', 'hammasteknikolle'],
  )
  assert.deepEqual(recipients('fi', 'Vastaanottajat', 'isännöitsijätoimisto, matkanjärjestäjä ja lajiliitto'), [
    'isännöitsijätoimisto',
    'matkanjärjestäjä',
    'lajiliitto',
  ])
  assert.deepEqual(recipients('sv', 'Mottagare', 'Uppgifter lämnas till importören och till försäkringsförmedlare.'), [
    'importören',
    'försäkringsförmedlare',
  ])
})

test('a supplier whose name follows in brackets is that company and nobody else', () => {
  assert.deepEqual(
    recipients('fi', 'Vastaanottajat', 'Järjestelmän toimittaja (Lahden Ohjelmat Oy) käsittelee tietoja lukuumme.'),
    ['Lahden Ohjelmat Oy'],
  )
})

test('whence data come is told by the case or by who sends them, each source by itself', () => {
  assert.deepEqual(
    sources('fi', 'Tietolähteet', 'Maahantuoja välittää meille tarjouspyynnöt.', 'Matkanjärjestäjiltä.'),
    ['partner Maahantuoja', 'partner Matkanjärjestäjiltä'],
  )
  assert.deepEqual(sources('sv', 'Uppgiftskällor', 'Bokningsportaler.', 'Gästens arbetsgivare.'), [
    'partner Bokningsportaler',
    'colleague Gästens arbetsgivare',
  ])
  assert.deepEqual(sources('en', 'Sources', 'We also obtain data from event ticketing platforms.'), [
    'partner event ticketing platforms',
  ])
})

test('the company itself and its own system are no party', () => {
  assert.deepEqual(partyPhrases('Yhtiömme käsittelee tietoja järjestelmässä.'), [])
})

test('that nothing goes outside the EU does not say that nothing is disclosed', () => {
  const document = draftSchema.parse(
    read('fi', 'Luovutukset', 'Tietoja ei luovuteta EU- tai ETA-alueen ulkopuolelle.').document,
  )
  assert.notEqual(document.registers[0]?.disclosures, 'not-used')
})

test('kept while a relation lasts, to the end of the next year, and papers that are not the register’s data', () => {
  assert.deepEqual(retention('Tietoja säilytetään jäsenyyden ajan.'), ['all relation-ended P0D'])
  assert.deepEqual(retention('Eronneen jäsenen tiedot poistetaan eroamisvuotta seuraavan vuoden loppuun mennessä.'), [
    'all relation-ended P1Y',
  ])
  assert.deepEqual(retention('Potilasasiakirjat säilytetään 12 vuotta potilaan kuolemasta.'), ['? - P12Y'])
})
