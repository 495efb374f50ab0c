import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { aims, aimFacts } from '../registers/aims.rules.ts'
import { fieldFacts } from '../registers/catalogue-facts.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { marked } from '../promises/marking.rules.ts'
import type { PlacedPromise } from '../promises/promises.rules.ts'
import { linkedDataOf, type Linked } from './linked-data.rules.ts'
import * as terms from './vocabulary.rules.ts'
import { writtenOf } from './written.rules.ts'

/** Terms of DPV 2.2, looked up one by one in its published lists: a new one is looked up before it is added here. */
const known = new Set(
  `dpv:Anonymise dpv:Authority dpv:Client dpv:Consumer dpv:Customer dpv:CustomerCare dpv:DataController dpv:DataProcessor
  dpv:DataProtectionOfficer dpv:DataSource dpv:DataSubject dpv:DataSubjectDataSource dpv:DirectMarketing dpv:Employee
  dpv:EnforceSecurity dpv:Erase dpv:JointDataControllers dpv:Law dpv:LegalCompliance dpv:Member dpv:Notice
  dpv:PaymentManagement dpv:PersonalData dpv:Personalisation dpv:PrivacyNotice dpv:Process dpv:Processing dpv:PublicDataSource dpv:Purpose
  dpv:RecordManagement dpv:RecordsOfActivities dpv:ResearchAndDevelopment dpv:RightsFulfilment dpv:SellProducts
  dpv:StorageCondition dpv:StorageDuration dpv:Subscriber dpv:TechnicalOrganisationalMeasure dpv:ThirdCountry dpv:ThirdParty
  dpv:ThirdPartyDataSource dpv:Visitor dpv:hasAddress dpv:hasApplicableLaw dpv:hasContact dpv:hasDataController
  dpv:hasDataProcessor dpv:hasDataProtectionOfficer dpv:hasDataSource dpv:hasDataSubject dpv:hasDuration dpv:hasIdentifier
  dpv:hasJointDataControllers dpv:hasLegalBasis dpv:hasName dpv:hasPersonalData dpv:hasProcess dpv:hasProcessing
  dpv:hasPurpose dpv:hasRecipient dpv:hasRecipientThirdParty dpv:hasRepresentative dpv:hasRight dpv:hasStorageCondition
  dpv:hasNotice dpv:hasTechnicalOrganisationalMeasure dpv:hasThirdCountry
  eu-gdpr:A6-1-a eu-gdpr:A6-1-b eu-gdpr:A6-1-c eu-gdpr:A6-1-d eu-gdpr:A6-1-e eu-gdpr:A6-1-f eu-gdpr:A9-2-a eu-gdpr:A9-2-b
  eu-gdpr:A9-2-c eu-gdpr:A9-2-d eu-gdpr:A9-2-e eu-gdpr:A9-2-f eu-gdpr:A9-2-g eu-gdpr:A7-3 eu-gdpr:A15 eu-gdpr:A16
  eu-gdpr:A17 eu-gdpr:A18 eu-gdpr:A19 eu-gdpr:A20 eu-gdpr:A21 eu-gdpr:A22 eu-gdpr:A77 eu-gdpr:A45-3 eu-gdpr:A46-2-b
  eu-gdpr:Representative eu-gdpr:A46-2-c eu-gdpr:A49-1-a eu-gdpr:A49-1-b eu-gdpr:A49-1-e
  pd:BankAccount pd:BirthDate pd:BrowsingBehaviour pd:Communication pd:Credit pd:Demographic pd:EmailAddress pd:IPAddress
  pd:Interest pd:Language pd:Name pd:PhysicalAddress pd:TelephoneNumber
  dct:created dct:description dct:extent dct:hasVersion dct:identifier dct:issued dct:language dct:title
  xsd:date xsd:duration`.split(/\s+/),
)

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read, name)
    return [name, read.declaration] as const
  })
const [, metsapolku] = examples.find(([name]) => name === 'metsapolku.yaml')!

/** Every term of a node, as `prefix:Name`. */
function termsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(termsIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@context') return []
    const own = name.startsWith('@') ? [] : [name]
    const said =
      (name === '@type' || name === '@id') && typeof value === 'string' && !value.startsWith('#') ? [value] : []
    return [...own, ...said, ...termsIn(value)]
  })
}

const linked = (declaration: OfficeDeclaration, key: string, language: 'fi' | 'sv' | 'en' = 'fi'): Linked => {
  const found = linkedDataOf(declaration, key, language, '2026-11-28')
  assert.ok(found, key)
  return found
}

for (const [name, declaration] of examples)
  test(`${name}: every document says itself in terms that DPV has`, () => {
    for (const { key } of declaration.documents)
      for (const language of ['fi', 'sv', 'en'] as const) {
        const found = linked(declaration, key, language)
        assert.deepEqual(
          [...new Set(termsIn(found))].filter((term) => !known.has(term)),
          [],
        )
        assert.doesNotMatch(JSON.stringify(found), /undefined|\[object|"@value":""/)
      }
  })

test('every term that a declaration could bring is one of DPV', () => {
  const all = [
    ...aims.map(terms.aimTerm),
    ...Object.keys(fieldFacts).map((key) => terms.fieldTerm(key, [])),
    ...Object.values(terms.basisTerms),
    ...Object.values(terms.mechanismTerms),
    ...Object.values(terms.specialTerms),
    ...Object.values(terms.subjectTerms),
    ...Object.values(terms.recipientTerms).flatMap(({ property, type }) => [property, type]),
    ...Object.values(terms.sourceTerms),
    ...Object.values(terms.afterwardsTerms).filter((one) => one !== undefined),
    ...terms.rightTerms(new Set(['consent', 'contract', 'legitimate-interest'])),
  ]
  assert.deepEqual(
    [...new Set(all)].filter((term) => !known.has(term)),
    [],
  )
  assert.equal(terms.aimTerm('statistics'), aimFacts.statistics.iri ?? 'dpv:Purpose')
})

test('each purpose of each register is a process with its basis, data, sources and periods', () => {
  const { documents, registers } = metsapolku
  const document = documents.find(({ registers: keys }) =>
    keys.some((key) => registers.some((one) => one.key === key)),
  )!
  const processes = linked(metsapolku, document.key)['dpv:hasProcess'] as Linked[]
  const wanted = document.registers.flatMap((key) =>
    registers
      .filter((one) => one.key === key)
      .flatMap((one) => one.purposes.map((purpose) => `#${key}/${purpose.key}`)),
  )
  assert.deepEqual(processes.map((one) => one['@id']).slice(0, wanted.length), wanted)
  for (const one of processes)
    for (const part of ['dpv:hasPurpose', 'dpv:hasLegalBasis', 'dpv:hasPersonalData', 'dpv:hasStorageCondition'])
      assert.ok(one[part], `${String(one['@id'])} ${part}`)
})

test('the record is of all registers of the office, and tells for whom the office is a processor', () => {
  const office = structuredClone(metsapolku)
  office.processedForOthers = [
    {
      key: 'helmi',
      controller: { name: 'Helmen Kukka Oy', email: 'info@helmi.example' },
      representative: { name: 'Helmi Repro Oy' },
      dataProtectionOfficer: { name: 'Virpi Valpas', phone: '+358401234567' },
      processing: { fi: 'Uutiskirjeiden lähetys' },
      transfers: [{ country: 'US', mechanism: 'standard-clauses' }],
    },
  ]
  const record = office.documents.find(({ kind }) => kind === 'processing-record')!
  const processes = linked(office, record.key)['dpv:hasProcess'] as Linked[]
  for (const { key, purposes } of office.registers)
    for (const purpose of purposes) assert.ok(processes.some((one) => one['@id'] === `#${key}/${purpose.key}`))
  const { 'dpv:hasTechnicalOrganisationalMeasure': measures, ...other } = processes.at(-1)!
  assert.ok(Array.isArray(measures) && measures.length > 0)
  assert.deepEqual(other, {
    '@id': '#processed-for/helmi',
    '@type': 'dpv:Process',
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dpv:hasName': 'Helmen Kukka Oy',
      'dpv:hasContact': ['info@helmi.example'],
      'dpv:hasRepresentative': { '@type': 'eu-gdpr:Representative', 'dpv:hasName': 'Helmi Repro Oy' },
      'dpv:hasDataProtectionOfficer': {
        '@type': 'dpv:DataProtectionOfficer',
        'dpv:hasName': 'Virpi Valpas',
        'dpv:hasContact': ['+358401234567'],
      },
    },
    'dpv:hasDataProcessor': { '@id': '#controller', '@type': 'dpv:DataProcessor' },
    'dpv:hasProcessing': {
      '@type': 'dpv:Processing',
      'dct:title': { '@value': 'Uutiskirjeiden lähetys', '@language': 'fi' },
    },
    'dpv:hasThirdCountry': [
      {
        '@type': 'dpv:ThirdCountry',
        'dct:identifier': 'US',
        'dct:title': { '@value': 'Yhdysvallat', '@language': 'fi' },
        'dpv:hasLegalBasis': { '@id': 'eu-gdpr:A46-2-c' },
      },
    ],
  })
  const notice = office.documents.find(({ kind }) => kind === 'privacy-notice')!
  assert.ok(!JSON.stringify(linked(office, notice.key)).includes('Helmen Kukka'))
  assert.deepEqual(
    termsIn(processes).filter((one) => !known.has(one)),
    [],
  )
})

test('one changed fact changes what states it and nothing else', () => {
  const before = JSON.stringify(linked(metsapolku, 'customers'))
  const changed = structuredClone(metsapolku)
  changed.office.controller.businessId = '1234567-1'
  const after = JSON.stringify(linked(changed, 'customers'))
  assert.equal(after, before.replaceAll(metsapolku.office.controller.businessId!, '1234567-1'))
})

test('what a company wrote stays a value: it makes no node, term or address', () => {
  const odd = structuredClone(metsapolku)
  odd.registers[0]!.names = { fi: '{"@id":"http://x.test"} "@type"' }
  odd.office.controller.name = '@id'
  const back = JSON.parse(JSON.stringify(linked(odd, 'customers'))) as Linked
  assert.deepEqual((back['dpv:hasDataController'] as Linked)['dpv:hasName'], '@id')
  assert.deepEqual(
    [...new Set(termsIn(back))].filter((term) => !known.has(term)),
    [],
  )
})

test('there is none of a document that is not declared', () => {
  assert.equal(linkedDataOf(metsapolku, 'nothing', 'fi'), undefined)
})

test('a sentence that nobody has verified carries its mark in the data too', () => {
  const { key, registers } = metsapolku.documents.find(({ kind }) => kind === 'privacy-notice')!
  const written = writtenOf(metsapolku, key, 'en', '2026-11-28')!
  const places = registers.map((one) => ({ path: `registers/${one}` }))
  const open: PlacedPromise = { number: 28, tells: ['F34'], state: 'not-verified', places }
  const sentences = (promises: PlacedPromise[]) => {
    const now = marked(written, promises)
    return { now, data: linkedDataOf(metsapolku, key, 'en', '2026-11-28', undefined, now)! }
  }
  assert.equal(sentences([]).data['dpv:hasNotice'], undefined)
  const { now, data } = sentences([open])
  const [note] = data['dpv:hasNotice'] as Linked[]
  const marks = now.sections.flatMap(({ blocks }) => blocks).filter(({ mark }) => mark)
  assert.ok(marks.length > 0)
  assert.deepEqual(
    note!['dct:description'],
    [...new Set(marks.map(({ text, mark }) => `${text} ${mark}`))].map((one) => ({ '@value': one, '@language': 'en' })),
  )
  assert.match(JSON.stringify(note!['dct:title']), /not verified/)
  assert.deepEqual(
    termsIn(data).filter((one) => !known.has(one)),
    [],
  )
})
