import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { isRefused, readRow, type MappedColumn, type ReadRow } from './row.rules.ts'

const phone = await loadPhones()
const read = (columns: Omit<MappedColumn, 'column'>[], ...cells: string[]): ReadRow =>
  readRow(cells, { columns: columns.map((one, column) => ({ ...one, column })) }, { phone })
const codes = (row: ReadRow): string[] => row.troubles.map(({ code }) => code)
const full = { field: 'name.full' }

test('names as lists have them: what is beside a name, two people, an estate, nobody', () => {
  const cases: [cell: string, given: string, family: string, codes: string[]][] = [
    ['Virtanen Matti', 'Matti', 'Virtanen', []],
    ['af Ursin Erik', 'Erik', 'af Ursin', []],
    ['Cher', '', 'Cher', []],
    ['Matti Virtanen (kuollut)', 'Matti', 'Virtanen', ['name-rest']],
    ['Matti Virtanen, Maija Laine', 'Maija Laine', 'Matti Virtanen', ['several-people']],
    ['Ruotsalainen, Anna Maria', 'Anna Maria', 'Ruotsalainen', []],
    ['Kuolinpesä Matti Virtanen', '', 'Kuolinpesä Matti Virtanen', ['name-is-estate']],
    ['Laine Liisa kp.', '', 'Laine Liisa kp.', ['name-is-estate']],
    ['Dödsboet efter Erik Holm', '', 'Dödsboet efter Erik Holm', ['name-is-estate']],
    ['-', '', '', ['name-missing']],
    ['???', '', '', ['name-missing']],
    ['ei tiedossa', '', '', ['name-missing']],
  ]
  for (const [cell, given, family, expected] of cases) {
    const row = read([full, { field: 'contact.phone' }], cell, '040 123 4567')
    assert.deepEqual([row.person.given, row.person.family, codes(row)], [given, family, expected], cell)
  }
})

test('two people in the columns of a name in parts are told as two', () => {
  const parts = [{ field: 'name.given' }, { field: 'name.family' }, { field: 'contact.phone' }]
  for (const [given, family] of [
    ['Anna & Eva', 'Lindqvist'],
    ['Matti ja Maija', 'Virtanen'],
    ['Matti', 'Virtanen / Laine'],
  ] as const)
    assert.deepEqual(codes(read(parts, given, family, '040 123 4567')), ['several-people'], `${given} ${family}`)
  assert.deepEqual(codes(read(parts, 'Anna-Maija', 'Ylä-Anttila', '040 123 4567')), [])
})

test('a private customer among companies is a person, and a company among people an organisation', () => {
  const columns = [{ field: 'work.organisation' }, { field: 'work.business-id' }, { field: 'contact.email' }]
  const cases: [cells: string[], family: string, organisation: string | undefined][] = [
    [['Liisa Laine', '', 'l@x.example'], 'Laine', undefined],
    [['Laine Liisa', '', 'l@x.example'], 'Laine', undefined],
    [['Liisa Laine', '0112038-9', 'l@x.example'], '', 'Liisa Laine'],
    [['Kukka Oy', '', 'l@x.example'], '', 'Kukka Oy'],
    [['Puutarha Vihreä', '', 'l@x.example'], '', 'Puutarha Vihreä'],
  ]
  for (const [cells, family, organisation] of cases) {
    const row = read(columns, ...cells)
    assert.deepEqual([row.person.family, row.person.organisation], [family, organisation], cells.join())
    assert.deepEqual(codes(row), [organisation ? 'only-organisation' : 'organisation-is-name'], cells.join())
  }
  const company = read([full, { field: 'contact.phone' }], 'Metsä Oy', '040 123 4567')
  assert.deepEqual([company.person.family, company.person.organisation], ['', 'Metsä Oy'])
})

test('a number that the spreadsheet rounded is told as such, and never kept', () => {
  for (const cell of ['3,58401E+11', '3.58401E+11', '4.01235e+08']) {
    const row = read([full, { field: 'contact.phone' }], 'Matti Virtanen', cell)
    assert.deepEqual([row.person.phones, codes(row)], [[], ['number-rounded', 'no-contact']], cell)
    assert.ok(isRefused(row))
    const other = read([full, { field: 'customer-number' }], 'Matti Virtanen', cell)
    assert.deepEqual([other.person.details, codes(other)], [[], ['number-rounded']], cell)
  }
})

test('a phone number with words beside it is taken and the words are told', () => {
  const cases: [string, string[], string[]][] = [
    ['040 123 4567 Maija', ['+358401234567'], ['phone-rest']],
    ['Maija 040 123 4567', ['+358401234567'], ['phone-rest']],
    ['0401234567 Maija 0507654321', ['+358401234567', '+358507654321'], ['phone-rest']],
    ['O40 1234567', [], ['phone-wrong', 'no-contact']],
    ['soita isännöitsijälle', [], ['phone-wrong', 'no-contact']],
  ]
  for (const [cell, phones, expected] of cases) {
    const row = read([full, { field: 'contact.phone' }], 'Matti Virtanen', cell)
    assert.deepEqual([row.person.phones.map((one) => one.e164), codes(row)], [phones, expected], cell)
  }
  const two = read([full, { field: 'contact.phone' }], 'Matti Virtanen', '040 123 4567/vaimo 050 765 4321')
  assert.deepEqual(
    two.person.phones.map((one) => one.asWritten),
    ['040 123 4567', '050 765 4321'],
  )
})

test('a mailbox as Outlook writes it is one address and nothing else', () => {
  const row = read([full, { field: 'contact.email' }], 'Matti Virtanen', '"Virtanen, Matti" <Matti@X.example>')
  assert.deepEqual([row.person.emails.map((one) => one.normal), codes(row)], [['matti@x.example'], []])
})

test('a year or a month is not a day of birth', () => {
  const birth = { field: 'birth.date', valueKind: 'day' as const }
  for (const cell of ['1960', '2/1960', '02.1960']) {
    const row = read([full, birth], 'Matti Virtanen', cell)
    assert.deepEqual([row.person.details, codes(row)], [[], ['day-unclear']], cell)
  }
  const last = read([full, { field: 'last-order', valueKind: 'day' }], 'Matti Virtanen', '2024')
  assert.deepEqual(last.person.details, [{ field: 'last-order', value: '2024-12-31' }])
})

test('a trouble of an address names the column that it is in', () => {
  const columns = ['street', 'postal-code', 'city', 'country'].map((part) => ({ field: `contact.address.${part}` }))
  const row = read([full, ...columns], 'Matti Virtanen', 'Katu 1', '100', 'Keksilä', 'Narnia')
  assert.deepEqual(
    row.troubles.map(({ column, code }) => [column, code]),
    [
      [4, 'country-unknown'],
      [2, 'postal-code-zeros'],
    ],
  )
  const whole = read([full, { field: 'contact.address' }], 'Matti Virtanen', '10 Downing Street, London, UK')
  assert.deepEqual([whole.person.addresses[0]!.country, whole.troubles[0]!.column], ['GB', 1])
})
