import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { completeParts } from './complete.rules.ts'
import { readBlocks } from './draft.rules.ts'
import { headingOf, isHeadingLine } from './headings.rules.ts'
import { languageIn } from './language.rules.ts'
import { retentionOf } from './retention.rules.ts'
import { textFindings, type TextFindingCode } from './text-findings.rules.ts'
import { dayIn } from './days.rules.ts'
import { outlineOf } from './sections.rules.ts'
import { pointsIn } from './contact-points.rules.ts'

const section = (heading: string, ...lines: string[]): TextBlock[] => [
  { kind: 'heading', text: heading },
  ...lines.map((text): TextBlock => ({ kind: 'line', text, ends: true })),
]
const read = (...parts: TextBlock[][]) => readBlocks(parts.flat(), 'fi')
const values = (topic: string, ...parts: TextBlock[][]) =>
  read(...parts)
    .facts.filter((one) => one.topic === topic)
    .map((one) => one.value)

test('headings are known in three languages, numbered or not, merged or not', () => {
  for (const [heading, facts] of [
    ['4. Henkilötietojen käsittelyn tarkoitus', 'F12'],
    ['Käsittelyn tarkoitus ja oikeusperuste', 'F12 F13'],
    ['Tarkastusoikeus, eli oikeus saada pääsy henkilötietoihin.', 'F42'],
    ['Ändamålet med behandlingen av personuppgifter och rättslig grund', 'F12 F13'],
    ['Lagringstid', 'F34'],
    ['Sources of the data', 'F23'],
    ['Rekisterin suojauksen periaatteet B: Sähköinen aineisto', 'F37'],
    ['Tietojen siirto EU:n tai ETA:n ulkopuolelle', 'F27'],
  ] as const)
    assert.equal(headingOf(heading).facts.join(' '), facts, heading)
})

test('a sentence is no heading, whatever words it has', () => {
  assert.equal(isHeadingLine('Tietoja ei luovuteta ulkopuolisille.'), false)
  assert.equal(isHeadingLine('Sopimuksellinen peruste'), false)
  assert.equal(isHeadingLine('Rekisterinpitäjä'), true)
})

test('a heading that a narrow column broke over two lines is one', () => {
  const lines: TextBlock[] = [
    { kind: 'line', text: 'Oikeus suostumuksen' },
    { kind: 'line', text: 'peruuttamiseen', ends: true },
    { kind: 'line', text: 'Sijainti', ends: true },
    { kind: 'line', text: 'Omissa tiloissamme.', ends: true },
  ]
  assert.deepEqual(
    outlineOf(lines).sections.map((one) => [one.facts.join(), one.lines.length]),
    [
      ['F17', 0],
      ['F30', 1],
    ],
  )
})

test('a document in a fourth language is told from ours', () => {
  assert.equal(
    languageIn(
      'Die personenbezogenen Daten werden von uns für die Zwecke der Werbung und nicht mit anderen verarbeitet',
    ),
    'other',
  )
  assert.equal(languageIn('Isikuandmete töötleja on meie ettevõte ning andmeid ei edastata või müüda'), 'other')
  assert.equal(languageIn('Vi behandlar uppgifterna för att sköta kundrelationen och uppgifterna är skyddade'), 'sv')
})

test('retention becomes a typed rule only when a period is told', () => {
  const rules = (text: string) => {
    const { rules: found, vague } = retentionOf([
      { facts: ['F34'], heading: 'Säilytysaika', scope: 0, lines: [{ text, list: false }] },
    ])
    return [
      ...found.map(({ value }) => `${value.data?.join('+') ?? '?'} ${value.from ?? '-'} ${value.period}`),
      ...vague.map(() => 'vague'),
    ]
  }
  assert.deepEqual(rules('10 vuotta asiakkuuden päättymisestä lukien.'), ['all relation-ended P10Y'])
  assert.deepEqual(rules('Kirjanpitoaineisto säilytetään kuusi vuotta tilikauden päättymisestä.'), [
    'voucher voucher-dated P6Y',
  ])
  assert.deepEqual(rules('Uppgifterna raderas två år efter det senaste köpet.'), ['all last-contact P2Y'])
  assert.deepEqual(rules('Data are deleted 18 months after the end of the contract.'), ['all contract-ended P18M'])
  assert.deepEqual(rules('Tietoja säilytetään 5 vuotta.'), ['all - P5Y'])
  assert.deepEqual(rules('Mittarilukemat poistetaan 3 vuoden kuluttua.'), ['? - P3Y'])
  assert.deepEqual(rules('Takuuajan päätyttyä 3 vuotta; hylätyt tarjoukset puoli vuotta'), [
    'all warranty-ended P3Y',
    'offers - P6M',
  ])
  assert.deepEqual(
    rules('Tiedot säilytetään 3 vuotta kurssin päättymisestä ja laskut 6 vuotta tilikauden päättymisestä.'),
    ['all case-closed P3Y', 'voucher voucher-dated P6Y'],
  )
  assert.deepEqual(rules('Kaksi vuotta toimikauden päättymisestä.'), ['all position-ended P2Y'])
  assert.deepEqual(rules('Tallenteet tuhoutuvat 30 vuorokauden kuluttua tallennuksesta.'), ['all received P30D'])
  assert.deepEqual(rules('Tiedot säilytetään niin kauan kuin on tarpeen.'), ['vague'])
})

test('a handler who is a clerk of the company is no recipient', () => {
  const parts = section(
    'Tietojen käsittelijät',
    'Tietojen käsittelijänä toimii toimistosihteeri. Tietoja käsittelee vain oma henkilökunta.',
  )
  assert.deepEqual(values('recipient', parts), ['own-staff'])
})

test('"to nobody" gives nobody, and an exception gives the exception', () => {
  assert.deepEqual(values('disclosure', section('Luovutukset', 'Tietoja ei luovuteta ulkopuolisille.')), ['not-used'])
  const except = section(
    'Luovutukset',
    'Tietoja ei luovuteta, paitsi perintään liittyvissä asioissa sekä lainsäädännön velvoittaessa.',
  )
  assert.deepEqual(values('disclosure', except), ['collection', 'law'])
})

test('"not outside the EU unless necessary" is neither a transfer nor none', () => {
  const parts = section(
    'Tietojen siirto EU:n ulkopuolelle',
    'Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tarpeellista.',
  )
  assert.deepEqual(values('transfer', parts), ['unless-necessary'])
  const [register] = read(section('Rekisterin nimi', 'Asiakasrekisteri'), parts).document['registers'] as Record<
    string,
    unknown
  >[]
  assert.equal('transfers' in register!, false)
})

test('nothing is invented: a purpose without a basis stays without one and out of the complete part', () => {
  const { document, facts } = read(
    section('Rekisterin nimi', 'Asiakasrekisteri'),
    section('Käsittelyn tarkoitus', 'Asiakassuhteen hoitaminen'),
  )
  const [register] = document['registers'] as { purposes: object[]; retention: object[] }[]
  assert.equal('basis' in register!.purposes[0]!, false)
  assert.deepEqual(register!.retention, [])
  assert.deepEqual(facts.find((one) => one.topic === 'purpose')?.lacks, ['basis'])
  const [complete] = completeParts(document)['registers'] as { purposes: object[] }[]
  assert.deepEqual(complete!.purposes, [])
})

test('a placeholder is no controller', () => {
  assert.deepEqual(values('controller', section('Rekisterinpitäjä', 'Rekisterinpitäjän tiedot')), [])
})

test('an address, a telephone and a business id are told apart', () => {
  const { rest: _rest, ...points } = pointsIn(
    'Kuusela Oy, 9120013-4, Lehtokuja 4, 01234 Keksilä, 010 000 5210, info@kuusela.example',
  )
  assert.deepEqual(points, {
    email: 'info@kuusela.example',
    businessId: '9120013-4',
    address: { street: 'Lehtokuja 4', postcode: '01234', city: 'Keksilä' },
    phone: '010 000 5210',
  })
})

test('several registers stand apart, and what is told of all goes to each', () => {
  const { document } = read(
    [{ kind: 'heading', text: 'Asiakasrekisteri', level: 1 }],
    section('Tietosisältö', 'nimi, puhelinnumero'),
    [{ kind: 'heading', text: 'Jäsenrekisteri', level: 1 }],
    section('Tietosisältö', 'nimi, jäsennumero'),
    [
      { kind: 'heading', text: 'Siirrot EU:n ulkopuolelle', level: 1 },
      { kind: 'line', text: 'Ei siirretä.' },
    ],
  )
  const registers = document['registers'] as { key: string; fields: { field: string }[]; transfers: unknown }[]
  assert.deepEqual(
    registers.map((one) => [one.key, one.fields.map(({ field }) => field).at(-1), one.transfers]),
    [
      ['asiakasrekisteri', 'contact.phone', 'not-used'],
      ['jasenrekisteri', 'member-number', 'not-used'],
    ],
  )
})

test('days are read as they are written', () => {
  assert.equal(dayIn('Laadittu 30.5.2021'), '2021-05-30')
  assert.equal(dayIn('den 3 maj 2023'), '2023-05-03')
  assert.equal(dayIn('31.2.2021'), undefined)
})

const defects: [TextFindingCode, TextBlock[], TextBlock[]][] = [
  ['empty-heading', section('Suostumus'), section('Suostumus', 'Suostumusta ei käytetä.')],
  [
    'placeholder',
    section('Yhteyshenkilö', 'Sähköposti: (s-postiosoite)'),
    section('Yhteyshenkilö', 'info@kuusela.example'),
  ],
  [
    'repealed-law',
    section('Tarkoitus', 'Tietoja käsitellään henkilötietolain sallimissa rajoissa.'),
    section('Tarkoitus', 'Tietoja käsitellään tietosuojalain mukaan.'),
  ],
  [
    'signature-demanded',
    section('Tarkastusoikeus', 'Tarkastuspyyntö on allekirjoitettava.'),
    section('Suojaus', 'Jokainen on allekirjoittanut salassapitositoumuksen.'),
  ],
  [
    'old-authority-address',
    section('Valitus', 'Tietosuojavaltuutettu, Ratapihantie 9, 00521 Helsinki'),
    section('Valitus', 'Tietosuojavaltuutettu, Lintulahdenkuja 4, 00530 Helsinki'),
  ],
  [
    'vague-retention',
    section('Säilytysaika', 'Tiedot säilytetään niin kauan kuin on tarpeen.'),
    section('Säilytysaika', '3 vuotta asiakkuuden päättymisestä.'),
  ],
  [
    'blanket-refusal',
    section('Vastustamisoikeus', 'Yhteyshenkilönä tietojasi ei voida poistaa. Voit vastustaa.'),
    section('Poisto', 'Laskuja ei voida poistaa, koska kirjanpitolaki kieltää sen.'),
  ],
  [
    'contract-as-consent',
    section('Suostumus', 'Sopimuksellinen peruste.'),
    section('Suostumus', 'Pyydämme suostumuksen sopimusta tehtäessä.'),
  ],
  [
    'text-under-wrong-heading',
    section('Vastustamisoikeus', 'Voit pyytää tietojesi poistamista.'),
    section('Vastustamisoikeus', 'Voit vastustaa käsittelyä ja pyytää poistamista.'),
  ],
]
for (const [code, bad, good] of defects)
  test(`found in the text, and not in its neighbour: ${code}`, () => {
    const codes = (blocks: TextBlock[]) => {
      const { sections, facts } = read(section('Rekisterin nimi', 'Asiakasrekisteri'), blocks)
      return textFindings(sections, facts).map((one) => one.code)
    }
    assert.ok(codes(bad).includes(code))
    assert.ok(!codes(good).includes(code))
  })

test('a data protection officer beside the controller is none of the contacts, and has no address of the company', () => {
  for (const lines of [
    ['Kuusela Oy, Tietie 1, 01234 Keksilä', 'Tietosuojavastaava Maija Malli', 'maija.malli@kuusela.example'],
    ['Kuusela Oy, Tietie 1, 01234 Keksilä', 'Maija Malli, tietosuojavastaava, maija.malli@kuusela.example'],
  ]) {
    const { document } = read(section('Rekisterinpitäjä ja yhteyshenkilö', ...lines))
    assert.deepEqual(document['contacts'], [])
    assert.deepEqual(document['dataProtectionOfficer'], { name: 'Maija Malli', email: 'maija.malli@kuusela.example' })
  }
  const { document } = read(
    section('Yhteyshenkilö', 'Toini Toimi, toini@kuusela.example. Tietosuojavastaava on Maija Malli, 040 000 1111.'),
  )
  assert.deepEqual(
    (document['contacts'] as { name: string }[]).map((one) => one.name),
    ['Toini Toimi'],
  )
})

test('a period told of one thing is not a period of everything, and the thing may stand beside its beginning', () => {
  const kept = (text: string) =>
    read(section('Rekisterin nimi', 'Asiakkaat'), section('Säilytysaika', text)).facts.flatMap((one) =>
      one.topic === 'retention' ? [[one.value, one.lacks?.includes('data') === true]] : [],
    )
  assert.deepEqual(kept('Kameratallenteet tuhoutuvat itsestään 14 päivässä.'), [['unnamed-data: P14D', true]])
  assert.deepEqual(kept('Todistukset säilytetään viisi vuotta.'), [['unnamed-data: P5Y', true]])
  assert.deepEqual(kept('Tiedot säilytetään viisi vuotta.'), [['all: P5Y', false]])
  assert.deepEqual(kept('Verifikaten bevaras sex år efter räkenskapsperiodens slut.'), [
    ['voucher: P6Y, voucher-dated', false],
  ])
})

test('a label of its own begins anew with no empty line before it, but the person beside a company is no new heading', () => {
  const { document } = read([
    { kind: 'line', text: 'Rekisterinpitäjä: Kylän yhdistys ry, Kyläntie 2, 01234 Keksilä', ends: true },
    { kind: 'line', text: 'Rekisterin nimi: Jäsenrekisteri' },
    { kind: 'line', text: 'Rekisterin käyttötarkoitus: jäsenmaksujen perintä ja tapahtumista tiedottaminen' },
    { kind: 'line', text: 'Tietojen säilytysaika: kolme vuotta eroamisesta' },
  ])
  const [register] = document['registers'] as { purposes: unknown[]; retention: unknown[] }[]
  assert.equal(register?.purposes.length, 2)
  assert.equal(register.retention.length, 1)
})
