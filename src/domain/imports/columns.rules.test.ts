import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOrderOf, proposeColumns } from './columns.rules.ts'
import { readHeader } from './header.rules.ts'

const fieldOf = (header: string): string | undefined => {
  const guess = readHeader(header)
  return guess && `${guess.field}${guess.use ? `:${guess.use}` : ''}`
}

test('headers are understood in Finnish, Swedish and English, shortened, qualified and numbered', () => {
  const cases: Record<string, string[]> = {
    'name.full': [
      'Nimi',
      'NIMI',
      'Asiakkaan nimi',
      'Yhteyshenkilö',
      'Sukunimi Etunimi',
      'Suku- ja etunimi',
      'Namn',
      'Kundens namn',
      'Kontaktperson',
      'Name',
      'Full Name',
      'full_name',
      'Contact person',
    ],
    'name.given': [
      'Etunimi',
      'Etunimet',
      'Förnamn',
      'First name',
      'FirstName',
      'first_name',
      'Given Name',
      'Customer first name',
      'Yhteyshenkilön etunimi',
    ],
    'name.family': ['Sukunimi', 'Efternamn', 'Last name', 'Surname', 'Family name', 'Yhteyshenkilön sukunimi'],
    'contact.email': [
      'Sähköposti',
      'Sähköpostiosoite',
      'S-posti',
      'Sposti',
      'E-mail',
      'Email',
      'EMAIL',
      'e-post',
      'E-postadress',
      'Sähköposti 2',
      'Email address',
      'Customer e-mail',
    ],
    'contact.email:work': ['Työsähköposti', 'Sähköposti (työ)', 'Work email', 'Arbets e-post'],
    'contact.phone': [
      'Puh.',
      'Puhelin',
      'Puh',
      'puhelinnro',
      'GSM',
      'Matkapuhelin',
      'Kännykkä',
      'Telefon',
      'Tfn',
      'Mobil',
      'Phone',
      'Phone number',
      'Mobile',
      'Puhelin 2',
      'Puhelin2',
    ],
    'contact.phone:work': [
      'Työpuhelin',
      'Puhelin työ',
      'Puhelin (työ)',
      'Arbetstelefon',
      'Jobbtelefon',
      'Work phone',
      'Business phone',
    ],
    'contact.phone:private': ['Kotipuhelin', 'Hemtelefon', 'Home phone', 'Puhelin, koti'],
    'contact.address': ['Osoite', 'Postiosoite', 'Adress', 'Address'],
    'contact.address:private': ['Kotiosoite', 'Hemadress', 'Home address'],
    'contact.address:billing': ['Laskutusosoite', 'Faktureringsadress', 'Billing address'],
    'contact.address.street': ['Katuosoite', 'Lähiosoite', 'Gatuadress', 'Street'],
    'contact.address.postal-code': [
      'Postinumero',
      'Pno',
      'Pno ja -tmp',
      'Postinumero ja postitoimipaikka',
      'Postnummer',
      'Postnr',
      'Postal code',
      'ZIP',
      'Postcode',
    ],
    'contact.address.city': ['Postitoimipaikka', 'Paikkakunta', 'Kaupunki', 'Postanstalt', 'Ort', 'City', 'Town'],
    'contact.address.country': ['Maa', 'Land', 'Country'],
    'work.organisation': ['Yritys', 'Firma', 'Yrityksen nimi', 'Organisaatio', 'Företag', 'Company', 'Company name'],
    'work.title': ['Titteli', 'Tehtävänimike', 'Befattning', 'Job title'],
    'trade.business-id': ['Y-tunnus', 'Y tunnus', 'ytunnus', 'FO-nummer', 'Business ID', 'VAT number'],
    'trade.name': ['Toiminimi'],
    language: ['Kieli', 'Asiointikieli', 'Språk', 'Language'],
    received: ['Saatu', 'Lisätty', 'Luontipvm', 'Mottagen', 'Created at'],
    'relation.began': ['Asiakas alk.', 'Asiakas alkaen', 'Asiakkuus alkoi', 'Kund sedan', 'Customer since'],
    'relation.ended': ['Asiakkuus päättynyt', 'Päättymispvm', 'Slutdatum', 'End date'],
    'customer-number': ['Asiakasnumero', 'Asiakasnro', 'As.nro', 'Kundnummer', 'Customer no.', 'Customer ID'],
    'last-order': ['Viim. tilaus', 'Viimeisin tilaus', 'Senaste beställning', 'Last order'],
    note: ['Huom.', 'Huomautus', 'Muistiinpanot', 'Anteckningar', 'Notes', 'Comments'],
    interests: ['Kiinnostuksen kohteet', 'Intressen', 'Interests'],
    'contact.web': ['WWW', 'Kotisivu', 'Webbplats', 'Website'],
    'billing.e-invoice': ['Verkkolaskuosoite', 'OVT-tunnus', 'Nätfakturaadress', 'E-invoice address'],
    'birth.date': ['Syntymäaika', 'Födelsedatum', 'Date of birth'],
    'identity-code': [
      'Hetu',
      'HETU',
      'Henkilötunnus',
      'Sotu',
      'Personbeteckning',
      'Personnummer',
      'Social security number',
    ],
    ban: [
      'Mainontakielto',
      'Suoramarkkinointikielto',
      'Markkinointilupa',
      'Reklamförbud',
      'Do not contact',
      'Opt out',
      'Sähköpostikielto',
    ],
    'free-text': ['Muuta', 'Lisätietoja', 'Övrigt', 'Other'],
  }
  for (const [field, headers] of Object.entries(cases)) {
    for (const header of headers) assert.equal(fieldOf(header), field, header)
  }
  for (const header of ['', 'X', 'Kenkäkoko', 'Sarake1', '2024', 'Kanta-asiakaspisteet'])
    assert.equal(fieldOf(header), undefined, header)
})

test('the columns of a shopkeeper’s file are drafted as on the first screen', () => {
  const header = [
    'Nimi',
    'Puh.',
    'S-posti',
    'Katuosoite',
    'Pno ja -tmp',
    'Firma',
    'Asiakas alk.',
    'Viim. tilaus',
    'Muuta',
    'Hetu',
  ]
  const rows = [
    [
      'Lehtonen Aino',
      '040-0000123',
      'aino.lehtonen@lehtorinne.example',
      'Taimitie 4',
      '01234 KEKSILÄ',
      'Lehtorinteen Taimisto Oy',
      '14.4.2021',
      '9.4.2026',
      'soittaa aina perjantaisin',
      '131052-308T',
    ],
    [
      'Saarela Eero',
      '+358 40 000 0144',
      '',
      'Varvikuja 1',
      '01234 KEKSILÄ',
      '',
      'kevät 2019',
      '2.5.2026',
      'laatikko portin takana',
      '',
    ],
  ]
  const proposals = proposeColumns(header, rows)
  assert.deepEqual(
    proposals.map(({ field, confidence }) => [field, confidence]),
    [
      ['name.full', 'sure'],
      ['contact.phone', 'sure'],
      ['contact.email', 'sure'],
      ['contact.address.street', 'sure'],
      ['contact.address.postal-code', 'sure'],
      ['work.organisation', 'sure'],
      ['relation.began', 'sure'],
      ['last-order', 'sure'],
      ['note', 'unknown'],
      ['identity-code', 'refused'],
    ],
  )
  assert.deepEqual(proposals[0]!.samples, ['Lehtonen Aino', 'Saarela Eero'])
  assert.deepEqual(proposals[9]!.samples, ['…'])
  assert.equal(proposals[8]!.why, 'free-text')
  assert.equal(nameOrderOf(0, rows), 'family-first')
})

test('columns without telling headers are guessed from their values', () => {
  const rows = [
    [
      'Aino Lehtonen',
      'aino@x.example',
      '040 000 0123',
      '1234567-1',
      'Taimitie 4, 01234 Keksilä',
      'punainen',
      'Kukka Oy',
    ],
    ['Eero Saarela', 'eero@x.example', '040 000 0144', '2332748-7', 'Varvikuja 1, 01234 Keksilä', 'sininen', 'Kivi Ab'],
  ]
  const proposals = proposeColumns(['(A)', '(B)', 'Sarake1', 'Tunnus', '(E)', 'Väri', '(G)'], rows)
  assert.deepEqual(
    proposals.map((one) => one.field),
    [
      'name.full',
      'contact.email',
      'contact.phone',
      'work.business-id',
      'contact.address',
      undefined,
      'work.organisation',
    ],
  )
  assert.ok(proposals.every((one) => one.confidence === 'guess' || one.column === 5))
  assert.equal(proposals[5]!.confidence, 'unknown')
})

test('a header that its values contradict is only a guess', () => {
  const mixed = proposeColumns(
    ['Nimi', 'Yhteyshenkilö', 'Sähköposti'],
    [
      ['Kukka Oy', 'Aino Lehtonen', '040 000 0123'],
      ['Kivi Ab', 'Eero Saarela', '040 000 0144'],
    ],
  )
  assert.deepEqual(
    mixed.map(({ field, confidence, why }) => [field, confidence, why]),
    [
      ['work.organisation', 'guess', 'values-differ'],
      ['name.full', 'sure', 'header'],
      ['contact.phone', 'guess', 'values-differ'],
    ],
  )
})

test('one column a field: the second is asked about, and a name in parts goes before a whole one', () => {
  const two = proposeColumns(
    ['Asiakasnumero', 'Asiakasnro', 'Nimi', 'Etunimi', 'Sukunimi', 'Email', 'Email 2'],
    [['1', '2', 'Aino Lehtonen', 'Aino', 'Lehtonen', 'a@x.example', 'b@x.example']],
  )
  assert.deepEqual(
    two.map(({ field, confidence, why }) => [field, confidence, why]),
    [
      ['customer-number', 'sure', 'header'],
      [undefined, 'unknown', 'taken'],
      ['name.full', 'unknown', 'taken'],
      ['name.given', 'sure', 'header'],
      ['name.family', 'sure', 'header'],
      ['contact.email', 'sure', 'header'],
      ['contact.email', 'sure', 'header'],
    ],
  )
})

test('identity codes and card numbers are refused whatever the column is called, and never shown', () => {
  const rows = [
    ['131052-308T', '4111 1111 1111 1111'],
    ['131052-308T', '5555 5555 5555 4444'],
  ]
  const proposals = proposeColumns(['Tunnus', 'Maksutapa'], rows)
  assert.deepEqual(
    proposals.map((one) => [one.confidence, one.why]),
    [
      ['refused', 'identity-code'],
      ['refused', 'card-number'],
    ],
  )
  assert.ok(proposals.every((one) => one.samples.every((sample) => sample === '…')))
})

test('an unknown column says what kind of own field it would be', () => {
  const rows = Array.from({ length: 30 }, (_row, i) => [
    i % 2 ? 'kyllä' : 'ei',
    String(i * 10),
    `${(i % 28) + 1}.3.2024`,
    ['pieni', 'suuri'][i % 2]!,
    `merkintä ${i}`,
    'x'.repeat(100),
  ])
  const proposals = proposeColumns(['a1', 'b1', 'c1', 'd1', 'e1', 'f1'], rows)
  assert.deepEqual(
    proposals.map((one) => one.valueKind),
    ['yes-no', 'number', 'day', 'choice', 'text', 'long-text'],
  )
  assert.deepEqual(proposals[3]!.choices, ['pieni', 'suuri'])
})
