import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { completeParts } from './complete.rules.ts'
import { readBlocks, type ReadDocument } from './draft.rules.ts'
import { draftSchema } from './reading.schema.ts'
import { textFindings, type TextFindingCode } from './text-findings.rules.ts'

const row = (...cells: string[]): TextBlock => ({ kind: 'row', cells })

/** A privacy notice as a company copied it from an old form, with the mistakes such notices have. */
const notice: TextBlock[] = [
  { kind: 'line', text: 'Vuokraajat - tietosuojaseloste', ends: true },
  row('Laatimispäivä', '7.4.2020'),
  row('Rekisterinpitäjä', 'Lautapihan Telinevuokra Oy Varikkokatu 2 010 000 2020 teline@lautapiha.example'),
  row('Rekisterin nimi', 'Vuokraajarekisteri'),
  row(
    'Oikeusperuste ja henkilötietojen käsittelyn tarkoitus. Onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus',
    'Vuokrausten hoitaminen ja laskutus. Tietoja käsitellään vain vuokrasuhteen hoitamiseen teknisten rajapintojen kautta.\nYhtiö saa julkaista vuokraajat luettelona, ellei vuokraaja kiellä sitä osoitteessa (s-postiosoite). Luettelolla tarkoitetaan esimerkiksi postitustarroja.',
  ),
  row('Oikeutetun edun peruste', 'Perusteena on sopimus'),
  row('Vielä tästä', 'Kysy toimistosta.'),
  row('Kyseessä olevat henkilötietoryhmät', 'Nimi, yhteystiedot'),
  row('Vastaanottajat ja vastaanottajaryhmät', 'Oma henkilöstö ja tilitoimisto'),
  row('Suostumus', 'Sopimuksellinen peruste.'),
  row('Rekisterin tietosisältö', '- Yhteyshenkilön nimi\n- Edustettu yritys\n- Puhelinnumero\n- IP-osoite'),
  row('Säännönmukaiset tietolähteet', 'Tiedot saadaan vuokraajilta ja alihankkijoilta.'),
  row(
    'Henkilötietojen säilyttämisaika',
    '10 vuotta asiakkuuden päättymisestä. Kirjanpitoaineisto lain määräämän ajan.',
  ),
  row('Tietojen siirto EU:n tai ETA:n ulkopuolelle', 'Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tarpeen.'),
  row(
    'Evästeet',
    'Sivustolla on evästeitä. Evästeiden avulla kerätään seuraavia tietoja:\n- IP-osoite\n- selain\nVoit estää evästeet muuttamalla selaimesi asetuksia. Käytämme Google Analytics -palvelua.',
  ),
  row('Automaattinen käsittely ja profilointi', ''),
  row(
    'Tarkastusoikeus',
    'Tarkastuspyyntö tehdään kirjallisesti suomeksi tai englanniksi. Pyyntö on allekirjoitettava.',
  ),
  row(
    'Oikeus vaatia tiedon korjaamista',
    'Virheestä ilmoitetaan sille, jolta virheellinen tieto on saatu. Epäämisestä annetaan kirjallinen todistus, jossa mainitaan syyt.',
  ),
  row('Vastustamisoikeus', 'Voit pyytää tietojesi poistamista. Yhteyshenkilön tietoja ei voida poistaa.'),
  row('Oikeus tehdä valitus valvontaviranomaiselle', 'Tietosuojavaltuutettu, Ratapihantie 9, 00521 Helsinki'),
]

const read = readBlocks(notice, 'fi')
const draft = draftSchema.parse(read.document)
const [register] = draft.registers
const values = ({ facts }: ReadDocument, topic: string): string[] =>
  facts.filter((one) => one.topic === topic).map((one) => one.value)

test('a table of headings and answers is read row by row, whatever its answers look like', () => {
  assert.deepEqual(
    register!.fields.map(({ field }) => field),
    ['name.given', 'name.family', 'work.organisation', 'contact.phone', 'ip-address'],
  )
  assert.deepEqual(
    draft.sources.map(({ kind }) => kind),
    ['person', 'partner'],
  )
  assert.equal(register!.retention[0]!.from, 'relation-ended')
  assert.deepEqual(draft.office.controller.phone, '010 000 2020')
})

for (const code of [
  'empty-heading',
  'placeholder',
  'contract-as-interest',
  'contract-as-consent',
  'publication-without-basis',
  'field-not-in-groups',
  'long-for-everything',
  'transfers-against-analytics',
  'browser-settings-only',
  'signature-demanded',
  'text-under-wrong-heading',
  'blanket-refusal',
  'old-authority-address',
  'contract-with-contact',
] satisfies TextFindingCode[])
  test(`an old notice shows its defect: ${code}`, () => {
    assert.ok(textFindings(read.sections, read.facts).some((one) => one.code === code))
  })

test('a household on a contract is no contact person, and an answered question no empty heading', () => {
  const well = readBlocks(
    [
      row('Rekisterin nimi', 'Kotitaloudet'),
      row('Rekisteröidyt', 'Asiakkaat, kotitaloudet'),
      row(
        'Käsittelyn tarkoitus. Onko tietojen antaminen lakisääteinen tai sopimukseen perustuva vaatimus',
        'Siivouskäyntien hoitaminen. Tietojen antaminen on edellytys sopimuksen tekemiselle.',
      ),
      row('Oikeusperuste', 'Sopimus'),
      row('Tietosisältö', 'Nimi, osoite, puhelinnumero'),
    ],
    'fi',
  )
  assert.deepEqual(
    textFindings(well.sections, well.facts).map((one) => one.code),
    [],
  )
  assert.deepEqual(values(well, 'requirement'), ['to-make-contract'])
  const [own] = draftSchema.parse(well.document).registers
  assert.equal(own!.purposes[0]!.requirement?.kind, 'to-make-contract')
})

test('every fact is in the draft, or says what it lacks', () => {
  const told = (path: string) => read.facts.filter((one) => one.path === path)
  assert.deepEqual(draft.rights, {
    channels: ['post'],
    languages: ['fi', 'en'],
    tellsSources: true,
    certificateOfRefusal: true,
    portability: [],
  })
  assert.deepEqual(draft.website, {
    collected: ['ip-address', 'browser'],
    choice: 'browser-settings',
    analytics: { tool: 'Google Analytics' },
  })
  assert.deepEqual(told('website/analytics')[0]!.lacks, ['demographics', 'identifies'])
  const at = `registers/${register!.key}`
  assert.deepEqual(told(`${at}/publication`)[0]!.value, 'directory, labels')
  assert.deepEqual(told(`${at}/fields`)[0], {
    topic: 'field',
    path: `${at}/fields`,
    value: 'yhteystiedot',
    words: 'Nimi, yhteystiedot',
    heading: 'Kyseessä olevat henkilötietoryhmät',
    lacks: ['field'],
  })
  assert.ok(values(read, 'retention').includes('by-law'))
  assert.ok(values(read, 'recipient').includes('technical-only'))
  assert.equal(draft.recipients[0]!.technicalOnly, true)
})

test('what the document does not say is a question: the ground of keeping, the role of a partner, a system', () => {
  const other = readBlocks(
    [
      row('Rekisterin nimi', 'Asiakkaat'),
      row('Säilytysaika', '3 vuotta asiakkuuden päättymisestä.'),
      row('Vastaanottajat', 'Yhteistyökumppanit'),
      row('Tietojärjestelmät', 'Toiminnanohjausjärjestelmä'),
    ],
    'fi',
  )
  const open = draftSchema.parse(other.document)
  assert.equal(open.registers[0]!.retention[0]!.basis, undefined)
  assert.equal(open.recipients[0]!.role, undefined)
  assert.equal(open.systems[0]!.holdsPersonalData, undefined)
  const lacks = (topic: string) => other.facts.find((one) => one.topic === topic)!.lacks
  assert.deepEqual(lacks('retention'), ['basis'])
  assert.deepEqual(lacks('recipient'), ['role'])
  assert.deepEqual(lacks('system'), ['within', 'holdsPersonalData'])
  const complete = completeParts(other.document)
  assert.deepEqual(complete['recipients'], [])
  assert.deepEqual(complete['systems'], [])
  assert.deepEqual((complete['registers'] as { recipients: string[] }[])[0]!.recipients, [])
})

test('a heading of the company’s own below a known one says more of the same', () => {
  const below = readBlocks(
    [
      { kind: 'heading', text: '2 Information we collect', level: 2 },
      { kind: 'heading', text: '2.1 Your order', level: 3 },
      { kind: 'line', text: 'name, delivery address', ends: true },
      { kind: 'heading', text: '3 Shop news', level: 2 },
      { kind: 'line', text: 'We have a shop.', ends: true },
    ],
    'en',
  )
  assert.deepEqual(values(below, 'field'), ['name.given', 'name.family', 'contact.address'])
  assert.deepEqual(
    below.sections.map((one) => one.facts.join()),
    ['F20', 'F20', ''],
  )
})

test('a sentence about all registers that names one speaks of that one', () => {
  const two = readBlocks(
    [
      { kind: 'heading', text: 'Venepaikkarekisteri', level: 2 },
      { kind: 'line', text: 'Rekisterissä on vuokraajan nimi.', ends: true },
      { kind: 'heading', text: 'Jäsenrekisteri', level: 2 },
      { kind: 'line', text: 'Rekisterissä on jäsenen nimi.', ends: true },
      { kind: 'heading', text: 'Vastaanottajat', level: 2 },
      { kind: 'line', text: 'Venepaikkarekisterin tietoja näkee tilitoimisto.', ends: true },
    ],
    'fi',
  )
  assert.deepEqual(
    draftSchema.parse(two.document).registers.map((one) => one.recipients.length),
    [1, 0],
  )
})
