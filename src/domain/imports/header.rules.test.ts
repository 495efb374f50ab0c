import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardedColumns, proposeColumns } from './columns.rules.ts'
import { isReason, readHeader } from './header.rules.ts'
import { words } from './words.ts'

test('a no to marketing is a ban of its own channel, however the heading puts the question', () => {
  const cases: [header: string, channel: string, permits: true | undefined][] = [
    ['Markkinointilupa', 'all', true],
    ['Suoramarkkinointi sallittu', 'all', true],
    ['Sähköpostimarkkinointi', 'email', true],
    ['Sähköpostimarkkinointi sallittu', 'email', true],
    ['Sähköpostilupa', 'email', true],
    ['Uutiskirje', 'email', true],
    ['E-postmarknadsföring', 'email', true],
    ['Nyhetsbrev', 'email', true],
    ['Email opt-in', 'email', true],
    ['Newsletter', 'email', true],
    ['SMS-markkinointi', 'sms', true],
    ['Tekstiviestilupa', 'sms', true],
    ['Puhelinmarkkinointi', 'phone', true],
    ['Mainoskielto', 'all', undefined],
    ['Sähköpostimarkkinoinnin kielto', 'email', undefined],
    ['Email opt-out', 'email', undefined],
    ['Puhelinmyyntikielto', 'phone', undefined],
  ]
  for (const [header, channel, permits] of cases) {
    const found = readHeader(header)
    assert.deepEqual([found?.field, found?.channel, found?.permits], ['ban', channel, permits], header)
  }
})

test('a column about marketing that holds no answers is asked about', () => {
  const [source] = proposeColumns(['Marketing source', 'Nimi'], [['messut', 'Aino Lehtonen']])
  assert.deepEqual([source!.field, source!.confidence], [undefined, 'unknown'])
})

test('headings of lists from elsewhere: short, numbered, and words that say too little', () => {
  const cases: [string, string | undefined][] = [
    ['Yht.hlö', 'name.full'],
    ['Ptmk', 'contact.address.city'],
    ['Synt. pvm', 'birth.date'],
    ['Viim. ostos', 'last-order'],
    ['Osoite 1', 'contact.address.street'],
    ['Osoite 2', 'contact.address.addition'],
    ['Address 2', 'contact.address.addition'],
    ['Puhelin 2', 'contact.phone'],
    ['Pelaajan syntymäaika (pp.kk.vvvv)', 'birth.date'],
    ['Pelaajan oma puhelin (jos on)', 'contact.phone'],
    ['Kohde (osoite)', 'contact.address'],
    ['Huom (allergiat ym.)', 'special.health'],
    ['Lempinumero (1-99)', undefined],
    ['Lapsen nimi', 'name.full'],
    ['Toimitusosoite: postinumero', 'contact.address.postal-code'],
    ['Toimitusosoite: postitoimipaikka', 'contact.address.city'],
    ['Asiakkaan e-postiosoite', 'contact.email'],
    ['Deltagarens namn', 'name.full'],
    ['Aikaleima', 'received'],
    ['Timestamp', 'received'],
    ['Customer', undefined],
    ['Asiakas', undefined],
  ]
  for (const [header, field] of cases) assert.equal(readHeader(header)?.field, field, header)
})

test('people and companies in one column of names stay names, and a whole address is one in any column', () => {
  const rows = [
    ['Metsä Oy', 'Katu 1, 01234 Keksilä'],
    ['Kulma Ab', 'Katu 2, 01234 Keksilä'],
    ['Liisa Laine', 'Katu 3, 01234 Keksilä'],
  ]
  const fields = (header: string[]): (string | undefined)[] => proposeColumns(header, rows).map((one) => one.field)
  assert.deepEqual(fields(['Nimi', 'Katuosoite']), ['name.full', 'contact.address'])
  assert.deepEqual(
    proposeColumns(['Nimi', 'Osoite'], rows.slice(0, 2)).map((one) => one.field),
    ['work.organisation', 'contact.address'],
  )
})

test('identity codes make a column refused also when the rows are kept without them', () => {
  const rows = [
    ['Aino Lehtonen', '131052-308T'],
    ['Eero Saarela', '131052-308T'],
  ]
  const guarded = guardedColumns(2, rows)
  assert.deepEqual(guarded, [null, 'identity-code'])
  const kept = rows.map(([name]) => [name!, '…'])
  assert.equal(proposeColumns(['Nimi', 'Tunnus'], kept, guarded)[1]!.confidence, 'refused')
})

test('the column of reasons that the program writes is known again in every language', () => {
  for (const { file } of Object.values(words)) {
    assert.ok(isReason(file.reason), file.reason)
    const [, reason] = proposeColumns(['Nimi', file.reason], [['Aino Lehtonen', 'Korjaa numero.']])
    assert.deepEqual([reason!.confidence, reason!.why], ['refused', 'reason'])
  }
})

test('a column of business ids is one, though its heading names identity codes as well', () => {
  const header = ['Nimi', 'Y-tunnus/henkilötunnus']
  const companies = proposeColumns(header, [
    ['Kukka Oy', '1234567-1'],
    ['Kulma Ab', '0112038-9'],
  ])
  assert.deepEqual([companies[1]!.field, companies[1]!.confidence], ['work.business-id', 'sure'])
  const both = proposeColumns(header, [
    ['Kukka Oy', '1234567-1'],
    ['Liisa Laine', '131052-308T'],
  ])
  assert.deepEqual([both[1]!.field, both[1]!.confidence], ['identity-code', 'refused'])
})
