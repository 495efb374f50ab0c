import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration, Purpose, Recipient, Register, Source } from '../registers/declaration.schema.ts'
import { findingText } from '../registers/finding-text.rules.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { allFindings, hindersDocument, hindersPublishing } from './checks.rules.ts'
import { words } from './findings.words.ts'

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

const first = (d: D): Register => d.registers[0]!
const purpose = (d: D, key: string): Purpose => first(d).purposes.find((one) => one.key === key)!
const say = (d: D, fact: FactId, fi: string): void => void (first(d).texts[fact] = { fi })
const party = (d: D, role: Recipient['role'], more: Partial<Recipient> = {}): void => {
  d.recipients.push({ key: 'party', names, role, category: 'partner', country: 'FI', ...more })
  first(d).recipients.push('party')
}
const publish = (d: D, basis: Purpose['basis'], more: Partial<Purpose> = {}): void => {
  first(d).purposes.push({ key: 'list', names, aim: 'sales', basis, ...more })
  first(d).publication = { uses: ['directory'], media: ['written'], purpose: 'list', forbidBy: ['email'] }
}
const visited = (d: D, tool: string, more: object = {}): void => {
  const analytics = { tool, demographics: false, identifies: false, ...more }
  d.website = { cookies: 'not-used', choice: 'asked', collected: ['visits'], analytics }
}
const transfer = (d: D, country: string, mechanism: 'adequacy' | 'data-privacy-framework', until?: string): void =>
  void (first(d).transfers = [{ country, mechanism, ...(until ? { until } : {}) }])
const source = (d: D, one: Partial<Source>): void =>
  void d.sources.push({ key: 'extra', names, kind: 'own', channels: [], ...one })
const describe = (d: D, kind: D['documents'][number]['kind']): D['documents'][number] => {
  const document = { key: 'more', kind, names, registers: [first(d).key], headings: {}, sections: [] }
  d.documents.push(document)
  return document
}
/** For each kind of finding a defect, and beside it something that looks like it and is as it should be. */
const pairs: Record<
  Exclude<keyof typeof words.fi.findings, 'mailbox-not-confirmed' | 'representative-missing'>,
  [planted: (d: D) => void, innocent: (d: D) => void]
> = {
  placeholder: [
    (d) => say(d, 'F26', 'Kumppanit: (nimeä organisaatiot).'),
    (d) => say(d, 'F26', 'Kumppanit (kaksi) ja [1].'),
  ],
  'law-ended': [
    (d) => say(d, 'F12', 'Tietoja käsitellään henkilötietolain sallimissa rajoissa.'),
    (d) => say(d, 'F12', 'Aiemmin sovellettiin kumottua henkilötietolakia. Noudatamme henkilötietolainsäädäntöä.'),
  ],
  'mechanism-ended': [
    (d) => say(d, 'F27', 'Siirto perustuu Privacy Shield -järjestelyyn.'),
    (d) => say(d, 'F27', 'Siirto ei perustu enää mitätöityyn Privacy Shield -järjestelyyn.'),
  ],
  'authority-ended': [
    (d) => say(d, 'F39', 'Evästeitä valvoo Viestintävirasto.'),
    (d) => say(d, 'F39', 'Evästeitä valvoo Liikenne- ja viestintävirasto Traficom.'),
  ],
  'authority-moved': [
    (d) => say(d, 'F50', 'Voit valittaa: Tietosuojavaltuutettu, Ratapihantie 9, Helsinki.'),
    (d) => say(d, 'F50', 'Voit valittaa: Tietosuojavaltuutettu, Lintulahdenkuja 4, 00530 Helsinki.'),
  ],
  misprint: [(d) => say(d, 'F25', 'Luovutus luottihakemukseen.'), (d) => say(d, 'F25', 'Luovutus luottohakemukseen.')],
  'wrong-heading': [
    (d) => say(d, 'F48', 'Voit pyytää tietojesi poistamista.'),
    (d) => say(d, 'F48', 'Voit vastustaa käsittelyä. Silloin tietosi poistetaan.'),
  ],
  'retention-vague': [
    (d) => say(d, 'F34', 'Tietoja säilytetään niin kauan kuin käyttötarkoitus edellyttää.'),
    (d) => say(d, 'F34', 'Tietoja säilytetään niin kauan kuin asiakkuus on voimassa ja 3 vuotta sen jälkeen.'),
  ],
  'signature-demanded': [
    (d) => say(d, 'F42', 'Tarkastuspyyntö on allekirjoitettava. Voit vastustaa käsittelyä.'),
    (d) => say(d, 'F36', 'Jokainen käyttäjä on allekirjoittanut salassapitositoumuksen.'),
  ],
  'erasure-refused': [
    (d) => say(d, 'F51', 'Yhteyshenkilönä ei tietojasi voida poistaa tänä aikana.'),
    (d) => say(d, 'F51', 'Laskun tietoja ei voida poistaa ennen kuin kirjanpitolain aika on kulunut.'),
  ],
  'retention-against-request': [
    (d) => say(d, 'F35', 'Tiedot säilytetään 10 vuotta. Tiedot hävitetään pyynnöstä.'),
    (d) => say(d, 'F35', 'Tiedot hävitetään pyynnöstä, ellei laki tai avoin lasku estä sitä.'),
  ],
  'objection-not-apart': [
    (d) => say(d, 'F51', 'Voit saada kopion, korjata tiedot ja vastustaa käsittelyä.'),
    (d) => say(d, 'F48', 'Voit vastustaa käsittelyä.'),
  ],
  'objection-untold': [
    (d) => say(d, 'F42', 'Voit tarkastaa tietosi.'),
    (d) => (say(d, 'F42', 'Voit tarkastaa tietosi.'), say(d, 'F49', 'Voit kieltää mainonnan.')),
  ],
  'interest-is-contract': [
    (d) => (purpose(d, 'claims').interest!.what = { fi: 'Sopimus.' }),
    (d) => (purpose(d, 'claims').interest!.what = { fi: 'Sopimusriitojen selvittäminen.' }),
  ],
  'consent-is-contract': [
    (d) => say(d, 'F16', 'Suostumus: sopimuksellinen peruste.'),
    (d) => say(d, 'F16', 'Suostumus pyydetään erikseen, eikä se ole sopimuksen ehto.'),
  ],
  'recipient-not-disclosed': [(d) => party(d, 'controller'), (d) => party(d, 'processor', { category: 'accounting' })],
  'disclosure-to-processor': [
    (d) => (party(d, 'processor'), (first(d).disclosures = [{ to: 'party', occasion: 'billing' }])),
    (d) => (party(d, 'controller'), (first(d).disclosures = [{ to: 'party', occasion: 'collection' }])),
  ],
  'transfer-denied': [
    (d) => (say(d, 'F27', 'Emme siirrä tietoja EU:n ulkopuolelle.'), transfer(d, 'JP', 'adequacy')),
    (d) => (
      say(d, 'F27', 'Emme siirrä tietoja muualle kuin Japaniin, ja vain jos tarvitaan.'),
      transfer(d, 'JP', 'adequacy')
    ),
  ],
  'tool-reaches-outside': [
    (d) => party(d, 'processor', { names: { fi: 'Mailchimp', sv: 'Mailchimp', en: 'Mailchimp' }, country: 'IE' }),
    (d) => party(d, 'processor', { names: { fi: 'LianaMailer', sv: 'LianaMailer', en: 'LianaMailer' } }),
  ],
  'sub-processor-outside': [
    (d) => party(d, 'processor', { agreement: { ticks: {}, subProcessors: [{ name: 'Alihankkija', country: 'IN' }] } }),
    (d) => party(d, 'processor', { agreement: { ticks: {}, subProcessors: [{ name: 'Alihankkija', country: 'SE' }] } }),
  ],
  'publication-untold': [
    (d) => say(d, 'F28', 'Yrityksellä on oikeus julkaista asiakkaiden tiedot luettelona.'),
    (d) => say(d, 'F28', 'Emme julkaise asiakkaiden tietoja.'),
  ],
  'publication-without-basis': [(d) => publish(d, 'contract'), (d) => publish(d, 'consent')],
  'publication-not-weighed': [
    (d) => publish(d, 'legitimate-interest', { interest: { what: names } }),
    (d) => publish(d, 'legitimate-interest', { interest: { what: names, necessary: names, safeguards: names } }),
  ],
  'publication-not-forbidden': [
    (d) => (
      publish(d, 'legitimate-interest'),
      (first(d).publication = { uses: ['labels'], media: ['written'], purpose: 'list' })
    ),
    (d) => publish(d, 'legitimate-interest'),
  ],
  'field-untold': [
    (d) => (first(d).fields.push({ field: 'ip-address' }), say(d, 'F20', 'Etunimi, sukunimi, puhelinnumero, osoite.')),
    (d) => ((first(d).fields = [{ field: 'contact.phone' }]), say(d, 'F20', 'Puhelinnumeroita.')),
  ],
  'source-not-declared': [
    (d) => say(d, 'F23', 'Osoitteita haetaan väestötietojärjestelmästä ja Lista Tukku Oy:ltä.'),
    (d) => say(d, 'F23', 'Asiakas itse. Emme hae tietoja väestötietojärjestelmästä. Esimerkki Oy kerää ne.'),
  ],
  'recipient-not-declared': [
    (d) => say(d, 'F24', 'Laskut hoitaa tilitoimisto.'),
    (d) => (
      party(d, 'processor', {
        category: 'accounting',
        names: { fi: 'Numerola Oy', sv: 'Numerola Oy', en: 'Numerola' },
      }),
      say(d, 'F24', 'Laskut hoitaa tilitoimistomme Tilitoimisto Numerola Oy. Perintätoimistolle tietoja ei anneta.')
    ),
  ],
  'recipients-unanswered': [
    (d) => ((first(d).recipients = []), delete first(d).ownStaffOnly),
    (d) => ((first(d).recipients = []), (first(d).ownStaffOnly = true)),
  ],
  'source-undeclared': [
    (d) => (first(d).partnerData = { by: ['cookies'], consent: true }),
    (d) => (
      source(d, { kind: 'partner' }),
      first(d).sources.push('extra'),
      (first(d).partnerData = { by: ['cookies'], consent: true })
    ),
  ],
  'source-unused': [(d) => source(d, {}), (d) => (source(d, {}), first(d).sources.push('extra'))],
  'analytics-reaches-outside': [
    (d) => visited(d, 'Google Analytics'),
    (d) => visited(d, 'Google Analytics', { country: 'US', mechanism: 'data-privacy-framework' }),
  ],
  'mechanism-missing': [
    (d) => visited(d, 'Laskuri', { country: 'IN' }),
    (d) => visited(d, 'Laskuri', { country: 'IN', mechanism: 'standard-clauses' }),
  ],
  'collected-untold': [
    (d) => (visited(d, 'Matomo'), delete (d.website as { collected?: unknown }).collected),
    (d) => visited(d, 'Matomo'),
  ],
  'transfer-ended': [(d) => transfer(d, 'JP', 'adequacy', '2026-11-27'), (d) => transfer(d, 'JP', 'adequacy', today)],
  'transfer-inside': [(d) => transfer(d, 'NO', 'adequacy'), (d) => transfer(d, 'CH', 'adequacy')],
  'framework-elsewhere': [
    (d) => transfer(d, 'IN', 'data-privacy-framework'),
    (d) => transfer(d, 'US', 'data-privacy-framework'),
  ],
  'adequacy-missing': [(d) => transfer(d, 'IN', 'adequacy'), (d) => transfer(d, 'BR', 'adequacy')],
  'adequacy-ended': [(d) => transfer(d, 'GB', 'adequacy'), (d) => transfer(d, 'JP', 'adequacy')],
  'responsible-ended': [
    (d) => d.contacts.forEach((one) => (one.until = '2026-11-27')),
    (d) => d.contacts.forEach((one) => (one.until = today)),
  ],
  'register-without-contact': [
    (d) => d.contacts.forEach((one) => (one.registers = ['another'])),
    (d) => d.contacts.forEach((one) => (one.registers = d.registers.map(({ key }) => key))),
  ],
  'agreement-ended': [
    (d) => party(d, 'processor', { agreement: { ticks: {}, subProcessors: [], until: '2026-11-27' } }),
    (d) => party(d, 'processor', { agreement: { ticks: {}, subProcessors: [], until: today } }),
  ],
  'review-due': [(d) => (d.documents[0]!.reviewOn = '2026-11-27'), (d) => (d.documents[0]!.reviewOn = today)],
  'document-lacks': [
    (d) => ((first(d).places = []), describe(d, 'data-flow-description')),
    (d) => (
      (first(d).places = []),
      (d.documents = d.documents.filter(({ kind }) => kind !== 'data-flow-description')),
      describe(d, 'processing-record')
    ),
  ],
  'processor-side-unanswered': [
    (d) => void delete d.processedForOthers,
    (d) => (
      delete d.processedForOthers,
      (d.documents = d.documents.filter(({ kind }) => kind !== 'processing-record'))
    ),
  ],
  'transfer-denied-beside-site': [
    (d) => (
      visited(d, 'Laskuri', { country: 'US', mechanism: 'data-privacy-framework' }),
      d.documents[0]!.registers.push('website'),
      say(d, 'F27', 'Emme siirrä tietoja EU:n ulkopuolelle.')
    ),
    (d) => (
      visited(d, 'Laskuri', { country: 'SE' }),
      d.documents[0]!.registers.push('website'),
      say(d, 'F27', 'Emme siirrä tietoja EU:n ulkopuolelle.')
    ),
  ],
  'one-period-for-all': [
    (d) => (first(d).retention = [{ ...first(d).retention[0]!, data: ['all'], period: 'P10Y', basis: 'own-need' }]),
    (d) => (first(d).retention = [{ ...first(d).retention[0]!, data: ['all'], period: 'P3Y', basis: 'own-need' }]),
  ],
  'copy-loose': [
    (d) => (first(d).copies = [{ names, kind: 'spreadsheet' }]),
    (d) => (first(d).copies = [{ names, kind: 'spreadsheet', system: d.systems[0]!.key, keptFor: 'P30D' }]),
  ],
}

const onDay: Partial<Record<string, string>> = { 'adequacy-ended': '2032-01-01' }

test('a draft from the questions has nothing to remark, not even in its texts', () => {
  assert.deepEqual(allFindings(clean(), today), [])
})

for (const [code, [plant, innocent]] of Object.entries(pairs)) {
  test(`found, and not where it only looks like it: ${code}`, () => {
    const found = (change: (d: D) => void) => {
      const declaration = clean()
      change(declaration)
      return allFindings(declaration, onDay[code] ?? today).filter((one) => one.code === code)
    }
    const defects = found(plant)
    assert.ok(defects.length > 0, 'not found')
    assert.deepEqual(found(innocent), [])
    for (const language of languages)
      for (const text of defects.map((one) => findingText(one, language))) {
        assert.match(text, /^[\p{Lu}”“].*[.?]$/u)
        assert.ok(!/[{}]|undefined/.test(text), text)
      }
  })
}

test('a law is cited as valid on the days it was in force', () => {
  const declaration = clean()
  say(declaration, 'F12', 'Tietoja käsitellään henkilötietolain sallimissa rajoissa.')
  const codes = (on: string) => allFindings(declaration, on).map(({ code }) => code)
  assert.ok(!codes('2018-12-31').includes('law-ended'))
  assert.ok(codes('2019-01-01').includes('law-ended'))
})

test('errors hinder publishing, and only of the documents they concern', () => {
  const declaration = clean()
  const [document] = declaration.documents
  say(declaration, 'F12', 'Perusteena henkilötietolaki.')
  const found = allFindings(declaration, today)
  assert.ok(hindersPublishing(found).every(({ level }) => level === 'error'))
  const stopped = (key: string) => hindersDocument(declaration, key, today).map(({ code }) => code)
  assert.deepEqual(stopped(document!.key), ['law-ended'])
  assert.deepEqual(stopped('staff'), [])
  source(declaration, {})
  assert.deepEqual(
    hindersPublishing(allFindings(declaration, today).filter(({ code }) => code === 'source-unused')),
    [],
  )
})
