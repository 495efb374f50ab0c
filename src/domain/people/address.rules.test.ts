import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressKey } from './address-key.rules.ts'
import fc from 'fast-check'
import { addressLine, addressLines, readAddress, type AddressParts, type AddressTrouble } from './address.rules.ts'

type Case = [AddressParts, [street: string, code: string, city: string, country: string], AddressTrouble[]?]

test('an address is understood from one cell or several, Finnish or foreign', () => {
  const cases: Case[] = [
    [{ whole: 'Taimitie 4, 01234 KEKSILÄ' }, ['Taimitie 4', '01234', 'KEKSILÄ', 'FI']],
    [{ whole: 'Taimitie 4 A 12 01234 Keksilä' }, ['Taimitie 4 A 12', '01234', 'Keksilä', 'FI']],
    [{ whole: 'Taimitie 4\n01234 Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ whole: 'Taimitie 4, 01234 Keksilä, Suomi' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ whole: 'Taimitie 4, FI-01234 Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ whole: 'PL 55, 85501 NIVALA' }, ['PL 55', '85501', 'NIVALA', 'FI']],
    [{ whole: 'PB 12, 22100 Mariehamn' }, ['PB 12', '22100', 'Mariehamn', 'AX']],
    [{ whole: '00100 Helsinki' }, ['', '00100', 'Helsinki', 'FI']],
    [{ street: 'Taimitie 4', postalCode: '01234', city: 'Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ street: 'Taimitie 4', postalCode: '01234 Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ street: 'Taimitie 4', city: '01234 Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [{ street: 'Taimitie 4', whole: '01234 Keksilä' }, ['Taimitie 4', '01234', 'Keksilä', 'FI']],
    [
      { street: 'Taimitie 4', postalCode: '100', city: 'Helsinki' },
      ['Taimitie 4', '00100', 'Helsinki', 'FI'],
      ['postal-code-zeros'],
    ],
    [
      { street: 'Taimitie 4', postalCode: '1234', city: 'Keksilä' },
      ['Taimitie 4', '01234', 'Keksilä', 'FI'],
      ['postal-code-zeros'],
    ],
    [{ whole: 'Storgatan 5, SE-111 22 Stockholm' }, ['Storgatan 5', '111 22', 'Stockholm', 'SE']],
    [{ whole: 'Storgatan 5, S-11122 Stockholm' }, ['Storgatan 5', '111 22', 'Stockholm', 'SE']],
    [{ whole: 'Storgatan 5, 111 22 Stockholm, Sverige' }, ['Storgatan 5', '111 22', 'Stockholm', 'SE']],
    [{ whole: 'Storgatan 5, 111 22 Stockholm' }, ['Storgatan 5', '111 22', 'Stockholm', 'SE'], ['country-guessed']],
    [{ whole: 'Pikk 3, EE-10123 Tallinn' }, ['Pikk 3', '10123', 'Tallinn', 'EE']],
    [{ whole: 'Pikk 3, 10123 Tallinn, Viro' }, ['Pikk 3', '10123', 'Tallinn', 'EE']],
    [{ whole: 'Karl Johans gate 1, 0154 Oslo, Norja' }, ['Karl Johans gate 1', '0154', 'Oslo', 'NO']],
    [{ whole: '12 High Street, London SW1A 1AA, UK' }, ['12 High Street', 'SW1A 1AA', 'London', 'GB']],
    [{ whole: 'Flat 2, 12 High St, Leeds, LS1 4AP, England' }, ['Flat 2, 12 High St', 'LS1 4AP', 'Leeds', 'GB']],
    [{ whole: 'Gata 1, 101 Reykjavík, Islanti' }, ['Gata 1', '101', 'Reykjavík', 'IS']],
    [{ whole: '1-1 Mori, Tokyo 100-8111, Japan' }, ['1-1 Mori', '100-8111', 'Tokyo', 'JP']],
    [{ whole: 'Ulitsa 1, Moscow 109012, Venäjä' }, ['Ulitsa 1', '109012', 'Moscow', 'RU']],
    [{ whole: '5 Main St, Anytown, NY 10118, USA' }, ['5 Main St', 'NY 10118', 'Anytown', 'US']],
    [{ whole: '1 Quay, Dublin D02 AF30, Irlanti' }, ['1 Quay', 'D02 AF30', 'Dublin', 'IE']],
    [
      { street: '1 High Street', postalCode: 'AB1 2CD', city: 'Anytown', country: 'UK' },
      ['1 High Street', 'AB1 2CD', 'Anytown', 'GB'],
    ],
    [
      { street: 'Taimitie 4', postalCode: '012345', city: 'Keksilä' },
      ['Taimitie 4', '012345', 'Keksilä', 'FI'],
      ['postal-code-wrong'],
    ],
    [{ whole: 'Taimitie 4, Keksilä' }, ['Taimitie 4', '', 'Keksilä', 'FI'], ['address-unclear']],
    [{ whole: 'Taimitie 4' }, ['Taimitie 4', '', '', 'FI'], ['address-unclear']],
    [{ postalCode: '01234' }, ['', '01234', '', 'FI'], ['address-only-code']],
    [
      { street: 'Taimitie 4', postalCode: '01234', city: 'Keksilä', country: 'Atlantis' },
      ['Taimitie 4', '01234', 'Keksilä', 'FI'],
      ['country-unknown'],
    ],
  ]
  for (const [parts, [street, postalCode, city, country], troubles] of cases) {
    const read = readAddress(parts)
    assert.deepEqual(read.address, { addition: '', street, postalCode, city, country }, JSON.stringify(parts))
    assert.deepEqual(read.troubles, troubles ?? [], JSON.stringify(parts))
  }
  assert.deepEqual(readAddress({ whole: ' ' }), { troubles: [] })
})

test('a label has no empty line, the post office in capitals and the country last when abroad', () => {
  const home = readAddress({ whole: 'Taimitie 4 A 12, 01234 Keksilä' }).address!
  assert.deepEqual(addressLines('Aino Lehtonen', home, { language: 'fi' }), [
    'Aino Lehtonen',
    'Taimitie 4 A 12',
    '01234 KEKSILÄ',
  ])
  const box = readAddress({ whole: 'PL 55, 85501 Nivala', addition: 'c/o  Eero Saarela' }).address!
  assert.deepEqual(addressLines('Aino Lehtonen', box, { language: 'fi' }), [
    'Aino Lehtonen',
    'c/o Eero Saarela',
    'PL 55',
    '85501 NIVALA',
  ])
  const abroad = readAddress({ whole: 'Storgatan 5, SE-111 22 Stockholm' }).address!
  assert.deepEqual(addressLines('Eva Berg', abroad, { language: 'fi' }), [
    'Eva Berg',
    'Storgatan 5',
    'SE-111 22 STOCKHOLM',
    'RUOTSI',
  ])
  assert.deepEqual(addressLines('Eva Berg', abroad, { language: 'sv', from: 'SE' }), [
    'Eva Berg',
    'Storgatan 5',
    '111 22 STOCKHOLM',
  ])
  const aland = readAddress({ whole: 'Storagatan 1, AX-22100 Mariehamn' }).address!
  assert.deepEqual(addressLines('Eva Berg', aland, { language: 'sv' }), ['Eva Berg', 'Storagatan 1', '22100 MARIEHAMN'])
  const uk = readAddress({ street: '1 High Street', postalCode: 'AB1 2CD', city: 'Anytown', country: 'GB' }).address!
  assert.deepEqual(addressLines('Ann Lee', uk, { language: 'en' }), [
    'Ann Lee',
    '1 High Street',
    'ANYTOWN',
    'AB1 2CD',
    'UNITED KINGDOM',
  ])
})

test('the same person at the same door has the same key, however it is typed', () => {
  const key = (name: { given: string; family: string }, whole: string): string =>
    addressKey(name, readAddress({ whole }).address!)
  const one = key({ given: 'Aino', family: 'Lehtonen' }, 'Taimitie 4, 01234 Keksilä')
  assert.equal(key({ given: 'AINO', family: 'LEHTONEN' }, 'TAIMITIE 4, 01234 KEKSILÄ'), one)
  assert.equal(key({ given: 'Lehtonen', family: 'Aino' }, 'Taimitie  4, FI-01234 Keksilä'), one)
  assert.notEqual(key({ given: 'Eero', family: 'Lehtonen' }, 'Taimitie 4, 01234 Keksilä'), one)
  assert.equal(key({ given: 'Aino', family: 'Lehtonen' }, 'Taimitie 4'), '')
})

test('any text is read without failing, and what is read once reads the same again', () => {
  fc.assert(fc.property(fc.string({ maxLength: 120 }), (whole) => void readAddress({ whole })))
  const code = fc.integer({ min: 100, max: 99990 }).map((number) => String(number).padStart(5, '0'))
  fc.assert(
    fc.property(
      fc.constantFrom('Taimitie 4', 'PL 55', 'Ratapolku 2 A 4', 'Tie 1 as. 3'),
      code,
      fc.constantFrom('Keksilä', 'Iso Kylä'),
      (street, postalCode, city) => {
        const parts = readAddress({ street, postalCode, city }).address
        assert.deepEqual(readAddress({ whole: `${street}, ${postalCode} ${city}` }).address, parts)
      },
    ),
  )
})

test('an address on one line names a foreign country, and is read back as it was, in each language', () => {
  for (const whole of [
    'Taimitie 4, 01234 Keksilä',
    'PB 12, 22100 Mariehamn',
    'Storgatan 5, SE-111 22 Stockholm',
    '12 High Street, London SW1A 1AA, UK',
    '5 Main St, Anytown, NY 10118, USA',
    'Karl Johans gate 1, 0154 Oslo, Norja',
  ])
    for (const language of ['fi', 'sv', 'en']) {
      const { address } = readAddress({ whole })
      const line = addressLine(address!, language)
      assert.doesNotMatch(line, /, [A-Z]{2}$/)
      assert.deepEqual(readAddress({ whole: line }).address, address, line)
    }
  assert.equal(
    addressLine(readAddress({ whole: 'Storgatan 5, SE-111 22 Stockholm' }).address!, 'fi'),
    'Storgatan 5, 111 22 Stockholm, Ruotsi',
  )
})
