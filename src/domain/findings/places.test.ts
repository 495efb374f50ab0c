import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import type { Text } from '../registers/text.rules.ts'
import { allFindings } from './checks.rules.ts'
import { placeInWords } from './places.rules.ts'

const company = {
  name: 'Puutarha Oy',
  businessId: '1572860-0',
  contactName: 'Oona Omistaja',
  email: 'oona@puutarha.example',
}

/** Where a Finnish reader is told that a finding about the words of a fact is. */
function placeOf(fact: 'F12' | 'F34' | 'F42', text: Text, code: string) {
  const declaration = draftFromAnswers({ company, sellsTo: 'households' }, undefined, '2026-11-25')
  declaration.registers[0]!.texts[fact] = text
  const finding = allFindings(declaration, '2026-11-25').find((one) => one.code === code)
  assert.ok(finding, code)
  return placeInWords(declaration, finding, 'fi')
}

test('a finding is in a register, under a heading, at the words that have the fault', () => {
  const text = { fi: 'Perusteena on henkilötietolaki.', sv: 'Vi sköter ditt köp.', en: 'We handle your purchase.' }
  assert.deepEqual(placeOf('F12', text, 'law-ended'), {
    within: 'Asiakkaat',
    heading: 'Käsittelyn tarkoitus',
    quote: 'Perusteena on henkilötietolaki.',
    quoteLanguage: 'fi',
  })
})

test('a fault of the Swedish or the English words only is not quoted from the Finnish, which have none', () => {
  const faults = [
    ['F12', 'law-ended', { fi: 'Hoidamme kauppasi.', sv: 'Grunden är personuppgiftslagen.' }],
    ['F34', 'retention-vague', { fi: 'Säilytämme tiedot vuoden.', sv: 'Uppgifterna bevaras så länge det behövs.' }],
    ['F42', 'signature-demanded', { fi: 'Saat tietosi pyytämällä.', sv: 'Begäran ska vara undertecknad.' }],
    ['F42', 'erasure-refused', { fi: 'Saat tietosi pyytämällä.', sv: 'Uppgifterna kan inte raderas.' }],
  ] as const
  for (const [fact, code, text] of faults) {
    const { quote, quoteLanguage } = placeOf(fact, text, code)
    assert.deepEqual([code, quote, quoteLanguage], [code, text.sv, 'sv'])
  }
})

test('where the words of both languages have the fault, the reader’s own are quoted', () => {
  const both = { fi: 'Perusteena on henkilötietolaki.', sv: 'Grunden är personuppgiftslagen.' }
  assert.equal(placeOf('F12', both, 'law-ended').quoteLanguage, 'fi')
})
