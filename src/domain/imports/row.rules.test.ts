import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { isRefused, readRow, type MappedColumn, type Mapping, type ReadRow, type RowCell } from './row.rules.ts'
import { words } from './row.words.ts'

const phone = await loadPhones()
const mapped = (...fields: (string | MappedColumn)[]): Mapping => ({
  columns: fields.map((field, column) => (typeof field === 'string' ? { column, field } : field)),
})
const codes = (row: ReadRow): string[] => row.troubles.map((trouble) => trouble.code)
const read = (field: string | Omit<MappedColumn, 'column'>, cell: RowCell): ReadRow =>
  readRow(
    ['Aino Lehtonen', cell],
    mapped('name.full', { column: 1, ...(typeof field === 'string' ? { field } : field) }),
    { phone },
  )

test('an ordinary row becomes a person with typed values', () => {
  const mapping = mapped(
    'name.full',
    'contact.phone',
    'contact.email',
    'contact.address.street',
    'contact.address.postal-code',
    'work.organisation',
    'work.title',
    'language',
    'received',
    {
      column: 9,
      field: 'own.size',
      valueKind: 'number',
    },
  )
  const cells = [
    'Lehtonen Aino',
    '040-0000123; 09 123 4567',
    'Aino@Lehtorinne.example',
    'Taimitie 4',
    '01234 KEKSILÄ',
    'Lehtorinteen Taimisto Oy',
    'puutarhuri',
    'suomi',
    '14.4.2021',
    '1 234,5',
  ]
  assert.deepEqual(readRow(cells, mapping, { phone }), {
    person: {
      given: 'Aino',
      family: 'Lehtonen',
      emails: [{ asWritten: 'Aino@Lehtorinne.example', normal: 'aino@lehtorinne.example' }],
      phones: [
        { asWritten: '040-0000123', e164: '+358400000123' },
        { asWritten: '09 123 4567', e164: '+35891234567' },
      ],
      addresses: [{ addition: '', street: 'Taimitie 4', postalCode: '01234', city: 'KEKSILÄ', country: 'FI' }],
      bans: [],
      details: [{ field: 'own.size', value: 1234.5 }],
      organisation: 'Lehtorinteen Taimisto Oy',
      title: 'puutarhuri',
      language: 'fi',
      received: { day: '2021-04-14' },
    },
    troubles: [],
  })
})

test('work and private contact details and addresses are kept apart', () => {
  const mapping = mapped(
    'name.full',
    { column: 1, field: 'contact.phone', use: 'work' },
    { column: 2, field: 'contact.address', use: 'private' },
    { column: 3, field: 'contact.address', use: 'billing' },
  )
  const { person } = readRow(
    ['Aino Lehtonen', '040 000 0123', 'Taimitie 4, 01234 Keksilä', 'PL 5, 01231 Keksilä'],
    mapping,
  )
  assert.equal(person.phones[0]!.use, 'work')
  assert.deepEqual(
    person.addresses.map((one) => [one.use, one.street]),
    [
      ['private', 'Taimitie 4'],
      ['billing', 'PL 5'],
    ],
  )
})

test('a value that cannot be read is warned of by name and the row still comes in', () => {
  const cases: [string | Omit<MappedColumn, 'column'>, RowCell, string][] = [
    ['contact.phone', '12345', 'phone-wrong'],
    ['contact.phone', 'aino@x.example', 'phone-is-email'],
    ['contact.phone', '400000123', 'phone-zero'],
    ['trade.business-id', '1234567-8', 'business-id-wrong'],
    ['trade.business-id', '12', 'business-id-shape'],
    ['language', 'klingon', 'language-unknown'],
    ['received', 'kevät 2019', 'no-day'],
    ['received', '3.5.21', 'day-unclear'],
    ['relation.began', '31.2.2021', 'no-day'],
    ['ban', 'ehkä', 'ban-unclear'],
    ['contact.address', 'Taimitie 4', 'address-unclear'],
    [{ field: 'own.size', valueKind: 'number' }, 'iso', 'not-a-number'],
    [{ field: 'own.tick', valueKind: 'yes-no' }, 'ehkä', 'not-yes-or-no'],
    [
      { field: 'own.choice', valueKind: 'choice', choices: [{ key: 'punainen', names: ['Punainen'] }] },
      'sininen',
      'choice-unknown',
    ],
    [{ field: 'note', valueKind: 'long-text' }, 'On sairaslomalla', 'health-words'],
    [{ field: 'note', valueKind: 'long-text' }, 'epäilty varas', 'crime-words'],
    ['work.title', { text: 'johtaja', formula: true }, 'formula'],
    ['work.title', { text: '', formula: true }, 'formula-empty'],
    ['work.title', { text: '', error: true }, 'cell-error'],
  ]
  for (const [field, cell, code] of cases) {
    const row = read(field, cell)
    if (code !== 'phone-wrong' && code !== 'phone-is-email') assert.ok(!isRefused(row), code)
    assert.ok(codes(row).includes(code), `${code}: ${codes(row).join()}`)
    assert.equal(row.troubles[0]!.column, 1)
  }
})

test('identity codes and card numbers are refused in any column that is taken', () => {
  for (const field of ['note', 'contact.phone', 'work.title', 'contact.address']) {
    const row = read(field, 'Hetu 131052-308T')
    assert.ok(isRefused(row), field)
    assert.deepEqual(codes(row), ['identity-code'])
    assert.ok(!JSON.stringify(row).includes('131052'))
  }
  assert.deepEqual(codes(read('note', 'kortti 4111 1111 1111 1111')), ['card-number'])
  assert.deepEqual(codes(read('identity-code', '131052-308T')), ['identity-code'])
  const declared = { ...mapped('name.full', 'identity-code'), identityCodes: true as const }
  assert.deepEqual(readRow(['Aino', '131052-308t'], declared).person.details, [
    { field: 'identity-code', value: '131052-308T' },
  ])
})

test('rows that hold nobody are refused with the reason, and companies are told apart from people', () => {
  const mapping = mapped('name.full', 'contact.email', 'contact.address.postal-code', 'work.organisation')
  assert.deepEqual(codes(readRow(['', '', '01234', ''], mapping)), ['address-only-code', 'nothing-to-keep'])
  assert.deepEqual(codes(readRow(['', '', '', ''], mapping)), ['nothing-to-keep'])
  assert.deepEqual(codes(readRow(['Mäkelä Juhani', '0400000517', '', ''], mapping)), ['email-is-phone', 'no-contact'])
  assert.deepEqual(codes(readRow(['', 'a@x.example', '', ''], mapping)), ['name-missing'])
  assert.deepEqual(codes(readRow(['', 'a@x.example', '', 'Kukka Oy'], mapping)), ['only-organisation'])
  const company = readRow(['Kukka Oy', 'a@x.example', '', ''], mapping)
  assert.deepEqual(
    [company.person.organisation, company.person.family, codes(company)],
    ['Kukka Oy', '', ['name-is-organisation', 'only-organisation']],
  )
  assert.ok(isRefused(readRow(['Aino', 'a@x.example'], mapping, {}, 'cell-count')))
  assert.deepEqual(codes(readRow(['Matti ja Maija Virtanen', '', '', ''], mapping)), ['several-people'])
})

test('cells that say they are empty are empty', () => {
  for (const cell of ['-', 'ei ole', 'n/a', 'puuttuu', '–']) {
    for (const field of ['contact.email', 'contact.phone', 'contact.address', 'received']) {
      assert.deepEqual(codes(read(field, cell)), [], `${field} ${cell}`)
    }
  }
})

test('a ban is recorded from a ban column and from a refused permission, never a consent', () => {
  const bans = (field: Omit<MappedColumn, 'column'>, cell: string): string[] => read(field, cell).person.bans
  assert.deepEqual(bans({ field: 'ban' }, 'x'), ['all'])
  assert.deepEqual(bans({ field: 'ban', channel: 'email' }, 'kyllä'), ['email'])
  assert.deepEqual(bans({ field: 'ban' }, '1.3.2024'), ['all'])
  assert.deepEqual(bans({ field: 'ban' }, 'ei'), [])
  assert.deepEqual(bans({ field: 'ban', permits: true }, 'ei'), ['all'])
  assert.deepEqual(bans({ field: 'ban', permits: true }, 'kyllä'), [])
})

test('a day may be exact, of a spreadsheet, or the latest possible', () => {
  assert.deepEqual(read('received', { text: '2021-05-03', day: '2021-05-03' }).person.received, { day: '2021-05-03' })
  assert.deepEqual(read('received', '12/2021').person.received, { day: '2021-12-31', atLatest: true })
  const twice: Mapping = {
    columns: [
      { column: 0, field: 'name.full' },
      { column: 1, field: 'received' },
      { column: 1, field: 'relation.began' },
    ],
  }
  const { person } = readRow(['Aino', '3.5.2021'], twice)
  assert.deepEqual([person.received, person.relationBegan], [{ day: '2021-05-03' }, { day: '2021-05-03' }])
})

test('every trouble is worded in three languages, says where, and ends in a full stop', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const [code, text] of Object.entries(words[language])) {
      assert.match(text, /\.$/, `${language} ${code}`)
      assert.doesNotMatch(text, /[!–—]/)
      assert.deepEqual(
        text.match(/\{\w+\}/g),
        words.fi[code as keyof typeof words.fi].match(/\{\w+\}/g),
        `${language} ${code}`,
      )
    }
  }
})

test('no cell whatever breaks the reading of a row', () => {
  const fields = [
    'name.full',
    'contact.email',
    'contact.phone',
    'contact.address',
    'contact.address.postal-code',
    'language',
    'received',
    'trade.business-id',
    'ban',
    'note',
    'work.organisation',
  ]
  const nasty = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('=1+1', "'+358", '\u0000', '\ud800', '"', '131052-308T', '@', '0', '+', '\n'),
  )
  fc.assert(
    fc.property(fc.array(nasty, { minLength: fields.length, maxLength: fields.length }), (cells) => {
      const text = JSON.stringify(readRow(cells, mapped(...fields), { phone }).person)
      assert.ok(!text.includes('\\u0000') && text.isWellFormed())
    }),
    { numRuns: 2000 },
  )
})

test('a hundred thousand ordinary rows are read well under two seconds', () => {
  const mapping = mapped(
    'name.full',
    'contact.email',
    'contact.phone',
    'contact.address.street',
    'contact.address.postal-code',
    'contact.address.city',
    'received',
    { column: 7, field: 'note', valueKind: 'long-text' },
  )
  const started = process.cpuUsage()
  for (let i = 0; i < 100_000; i++) {
    readRow(
      [
        `Virtanen Matti`,
        `matti.virtanen${i}@posti.example`,
        `040 ${1_000_000 + i}`,
        `Mäkitie ${i % 99}`,
        '00100',
        'HELSINKI',
        '1.1.2020',
        'soittaa aina perjantaisin',
      ],
      mapping,
      { phone },
    )
  }
  const took = process.cpuUsage(started).user / 1000
  assert.ok(took < 2000, `${Math.round(took)} ms of processor time`)
})

test('a row that tells of a death is left out, whatever sign it is told by; a plain no or nothing lets it in', () => {
  for (const cell of ['12.3.2024', 'kyllä', 'x', '†', 'k. 2019', { text: '2024-03-12', day: '2024-03-12' }])
    assert.deepEqual([codes(read('death', cell)), isRefused(read('death', cell))], [['died'], true])
  for (const cell of ['', 'ei', '-', 'nej', '0']) assert.deepEqual(codes(read('death', cell)), [], cell)
})
