import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { allFindings } from './checks.rules.ts'

const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' }

/** A company whose declaration says what old Finnish documents say, with the mistakes such documents have. */
function oldDocument(): OfficeDeclaration {
  const declaration = draftFromAnswers(
    {
      company: {
        name: 'Vanhakanta Oy',
        businessId: '1572860-0',
        contactName: 'Veera Vanhakanta',
        email: 'veera@vanhakanta.example',
      },
      sellsTo: 'companies',
      books: { by: 'self', vouchers: 'bookkeeping' },
    },
    undefined,
    '2026-11-25',
  )
  const register = declaration.registers.find((one) => one.subjects.includes('company-contacts'))!
  const [purpose] = register.purposes
  const contract: Register['purposes'][number] = { ...purpose!, key: 'service', basis: 'contract' }
  delete contract.interest
  delete contract.consent
  const interest: Register['purposes'][number] = {
    ...purpose!,
    key: 'relation',
    basis: 'legitimate-interest',
    interest: { what: { fi: 'Sopimus.' } },
  }
  delete interest.consent
  delete contract.requirement
  delete interest.requirement
  register.purposes = [contract, interest]
  delete register.automatedDecisions
  register.transfers = 'not-used'
  register.disclosures = 'not-used'
  register.fields.push({ field: 'ip-address' })
  register.retention = [
    {
      data: ['all'],
      from: 'relation-ended',
      period: 'P10Y',
      rounding: 'none',
      earliest: 'any',
      basis: 'own-need',
      then: 'erase',
    },
  ]
  register.publication = { uses: ['directory'], media: ['written'], purpose: 'service' }
  register.copies = [
    { names: { fi: 'Taulukko työasemalla' }, kind: 'spreadsheet' },
    { names: { fi: 'Korttirekisteri' }, kind: 'card-index' },
  ]
  declaration.recipients.push(
    {
      key: 'books',
      names: { fi: 'Tilitoimisto', sv: 'Bokföringsbyrå', en: 'Accountant' },
      role: 'processor',
      category: 'accounting',
      country: 'FI',
    },
    { key: 'credit', names, role: 'controller', category: 'credit-information', country: 'FI' },
  )
  register.recipients.push('books', 'credit')
  register.texts = {
    F12: { fi: 'Henkilötietoja käsitellään henkilötietolain mukaan.' },
    F16: { fi: 'Suostumus: sopimuksellinen peruste.' },
    F20: { fi: 'Nimi, puhelin, sähköposti, osoite, yritys, tehtävä, kieli, muistiinpanot.' },
    F25: { fi: 'Tietoja luovutetaan luottihakemukseen liittyvissä asioissa.' },
    F26: { fi: 'Oma henkilöstö ja kumppanit (nimeä organisaatiot).' },
    F35: {
      fi: 'Tietoja säilytetään niin kauan kuin tarkoitus ja riitatilanteet edellyttävät. Tiedot hävitetään pyynnöstä.',
    },
    F42: { fi: 'Tarkastuspyyntö on tehtävä kirjallisesti ja allekirjoitettava.' },
    F48: { fi: 'Voit pyytää tietojesi poistamista. Yhteyshenkilönä ei tietojasi voida poistaa tänä aikana.' },
    F50: { fi: 'Tietosuojavaltuutetun toimisto, Ratapihantie 9, Helsinki.' },
  }
  declaration.website = {
    choice: 'browser-settings',
    collected: ['ip-address'],
    analytics: { tool: 'Google Analytics', demographics: true, identifies: false },
  }
  return declaration
}

/** The defects of old documents, each with the findings that name it. An accounting firm as a recipient is none. */
const defects: readonly (readonly [string, readonly string[]])[] = [
  ['mandatory fields left empty', ['unanswered', 'requirement-unanswered']],
  ['a place left to be filled in', ['placeholder']],
  ['a repealed act cited as valid', ['law-ended']],
  ['a contract given as an interest, and as a consent', ['interest-is-contract', 'consent-is-contract']],
  ['ten years against destroyed on request', ['retention-against-request']],
  ['a controller among the recipients and not among the disclosures', ['recipient-not-disclosed']],
  ['no transfers against a service of another continent', ['analytics-reaches-outside']],
  ['a field stored and not told', ['field-untold']],
  ['a vague time', ['retention-vague']],
  ['ten years for everything', ['one-period-for-all']],
  ['a signature demanded', ['signature-demanded']],
  ['the text of another heading', ['wrong-heading']],
  ['a blanket refusal of erasure', ['erasure-refused']],
  ['publication of customers without a basis of its own', ['publication-without-basis', 'publication-not-forbidden']],
  ['browser settings as the only choice of cookies', ['cookies-not-asked']],
  ['an address the authority has left', ['authority-moved']],
  ['a contact person of a company on a contract', ['contract-with-contact']],
  ['shadow registers', ['copy-loose']],
  ['mistyped words of the law', ['misprint']],
]

const found = allFindings(oldDocument(), '2026-11-28')

for (const [defect, codes] of defects)
  test(`old documents: ${defect}`, () => {
    for (const code of codes)
      assert.ok(
        found.some((one) => one.code === code),
        code,
      )
  })

test('an accounting firm among the recipients and not among the disclosures is as it should be', () => {
  const about = found.filter(({ facts }) => facts?.['name'] === 'books').map(({ code }) => code)
  assert.deepEqual(about, ['agreement-missing'])
})

test('each defect is found in Swedish and English words too where it stands in words', () => {
  const said: [string, string, string, string][] = [
    ['F27', 'Vi överför inte uppgifter utanför EU.', 'We do not transfer data outside the EU.', 'transfer-denied'],
    ['F16', 'Samtycket grundar sig på avtal.', 'Consent: a contractual basis.', 'consent-is-contract'],
    ['F35', 'Uppgifterna förstörs på begäran.', 'The data are destroyed on request.', 'retention-against-request'],
    ['F28', 'Vi får publicera kunder i en förteckning.', 'We may publish customers in a list.', 'publication-untold'],
  ]
  for (const [fact, sv, en, code] of said)
    for (const text of [{ sv }, { en }]) {
      const declaration = oldDocument()
      const register = declaration.registers.find((one) => one.texts.F16)!
      register.texts = { [fact]: text }
      register.publication = 'not-used'
      register.transfers = [{ country: 'JP', mechanism: 'adequacy' }]
      assert.ok(
        allFindings(declaration, '2026-11-28').some((one) => one.code === code),
        JSON.stringify(text),
      )
    }
})
