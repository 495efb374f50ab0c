import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../registers/answers.rules.ts'
import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { agreementTicks } from '../registers/office-terms.rules.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { allFindings } from './checks.rules.ts'

type D = OfficeDeclaration
const today = '2026-11-28'
const company = {
  name: 'Kokeilu Oy',
  businessId: '1572860-0',
  contactName: 'Kaisa Kokeilija',
  email: 'kaisa@kokeilu.example',
  languages: ['fi'] as D['office']['languages'],
}
const drafted = (answers: Answers): D =>
  draftFromAnswers({ company, books: { by: 'self', vouchers: 'bookkeeping' }, ...answers }, undefined, '2026-11-25')
const first = (d: D): Register => d.registers[0]!

/** Declarations as a busy company writes them, with what an auditor would say of each. */
const careless: [trade: string, answers: Answers, write: (d: D) => void, expected: string[]][] = [
  [
    'a hairdresser who copied an old form',
    { sellsTo: 'households', trade: 'health-and-beauty' },
    (d) =>
      (first(d).texts = {
        F12: { fi: 'Tietoja käsitellään henkilötietolain mukaisesti asiakassuhteen hoitamiseen.' },
        F42: { fi: 'Tarkastuspyyntö on tehtävä kirjallisesti ja allekirjoitettava. Voit vastustaa käsittelyä.' },
      }),
    ['law-ended', 'objection-not-apart', 'signature-demanded'],
  ],
  [
    'a guard company with one period for everything and no word on when',
    { sellsTo: 'both', trade: 'security' },
    (d) => {
      first(d).texts = { F34: { fi: 'Tietoja säilytetään niin kauan kuin on tarpeen.' } }
      first(d).retention = [{ ...first(d).retention[0]!, data: ['all'], period: 'P10Y', basis: 'own-need' }]
    },
    ['one-period-for-all', 'retention-vague'],
  ],
  [
    'a web shop that measures and denies it',
    { sellsTo: 'households', trade: 'retail' },
    (d) => {
      d.website = {
        cookies: 'not-used',
        choice: 'browser-settings',
        collected: ['visits'],
        analytics: { tool: 'Google Analytics', demographics: false, identifies: false },
      }
      first(d).texts = { F25: { fi: 'Saamme tiedot sinulta.' } }
    },
    ['analytics-reaches-outside', 'cookies-not-asked', 'wrong-heading'],
  ],
  [
    'a wholesaler who names parties nobody has declared',
    { sellsTo: 'companies', trade: 'manufacturing' },
    (d) =>
      (first(d).texts = {
        F23: { fi: 'Tiedot saadaan asiakkaalta ja kaupparekisteristä sekä LinkedInistä.' },
        F24: { fi: 'Tietoja saavat tilitoimisto ja Postitus Salo Oy.' },
      }),
    ['recipient-not-declared', 'source-not-declared'],
  ],
  [
    'an association that left its form half filled',
    { sellsTo: 'households', trade: 'association' },
    (d) => {
      first(d).texts = { F09: { fi: 'Vastuuhenkilö: [nimi]. Y-tunnus 1572860-1.' } }
      delete first(d).transfers
      delete first(d).ownStaffOnly
    },
    ['business-id-wrong', 'placeholder', 'recipients-unanswered', 'unanswered'],
  ],
  [
    'an importer outside the EEA whose customers cannot be forgotten',
    { sellsTo: 'companies', trade: 'consulting' },
    (d) => {
      d.office.controller.address = { city: 'Geneve', country: 'CH' }
      first(d).texts = { F44: { fi: 'Yhteyshenkilön tietoja ei voida poistaa. Voit vastustaa käsittelyä.' } }
    },
    ['erasure-refused', 'objection-not-apart', 'representative-missing'],
  ],
]

for (const [trade, answers, write, expected] of careless)
  test(`an auditor’s findings, no more and no less: ${trade}`, () => {
    const declaration = drafted(answers)
    write(declaration)
    const found = new Set(allFindings(declaration, today).map(({ code }) => code))
    assert.deepEqual([...found].toSorted(), expected)
  })

const careful: [trade: string, answers: Answers, write: (d: D) => void][] = [
  [
    'a garden shop with an accounting firm',
    { sellsTo: 'households', trade: 'garden' },
    (d) => {
      d.recipients.push({
        key: 'books',
        names: { fi: 'Numerola Oy' },
        role: 'processor',
        category: 'accounting',
        country: 'FI',
        agreement: { ticks: Object.fromEntries(agreementTicks.map((one) => [one, '1 §'])), subProcessors: [] },
      })
      first(d).recipients.push('books')
      delete first(d).ownStaffOnly
      first(d).texts = {
        F24: { fi: 'Tilitoimisto Numerola Oy hoitaa kirjanpitomme. Muille tietoja ei anneta.' },
        F34: { fi: 'Asiakkaan tiedot säilytetään 3 vuotta asiakkuuden päättymisestä.' },
      }
    },
  ],
  [
    'a cleaner whose clerk handles the orders',
    { sellsTo: 'companies', trade: 'cleaning' },
    (d) => {
      first(d).texts = { F32: { fi: 'Tilauksen käsittelijä siirtää tiedot kalenteriin.' } }
    },
  ],
  [
    'an association that keeps to itself',
    { sellsTo: 'households', trade: 'association' },
    (d) => {
      first(d).texts = {
        F23: { fi: 'Jäsen itse. Emme hae tietoja väestötietojärjestelmästä.' },
        F27: { fi: 'Emme siirrä tietoja EU:n ulkopuolelle.' },
        F41: { fi: 'Emme tee päätöksiä koneellisesti.' },
      }
    },
  ],
  [
    'a transport firm with its own words on rights',
    { sellsTo: 'both', trade: 'transport' },
    (d) => {
      first(d).texts = {
        F42: { fi: 'Voit pyytää kopion tiedoistasi. Pyyntöä ei tarvitse allekirjoittaa.' },
        F44: { fi: 'Poistamme tiedot pyynnöstäsi, ellei avoin lasku estä sitä.' },
        F48: { fi: 'Voit vastustaa käsittelyä.' },
      }
    },
  ],
]

for (const [trade, answers, write] of careful)
  test(`nothing is cried at: ${trade}`, () => {
    const declaration = drafted(answers)
    write(declaration)
    assert.deepEqual(
      allFindings(declaration, today).map(({ code, path }) => `${code} ${path}`),
      [],
    )
  })
