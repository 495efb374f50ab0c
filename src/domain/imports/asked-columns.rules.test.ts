import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeColumns } from './columns.rules.ts'

test('headings of daily life are understood: the place after the postcode, the last visit, joining, the site of the work', () => {
  const proposals = proposeColumns(
    ['Työn kohde', 'Asiakkaan nimi', 'Postinro', 'Paikka', 'Viimeksi käyty', 'Viime käynti', 'Seuraan liittynyt'],
    [['Mökki', 'Laine Pekka', '00100', 'Helsinki', '3.10.2026', '3.10.2026', '2018']],
  )
  assert.deepEqual(
    proposals.map(({ field, confidence }) => [field, confidence]),
    [
      ['site', 'sure'],
      ['name.full', 'sure'],
      ['contact.address.postal-code', 'sure'],
      ['contact.address.city', 'sure'],
      ['last-order', 'guess'],
      [undefined, 'unknown'],
      ['relation.began', 'sure'],
    ],
  )
})

test('what is about somebody else than the person of the row is asked about, never taken for the person’s own', () => {
  const proposals = proposeColumns(
    ['Etunimi', 'Sukunimi', 'Huoltaja', 'Huoltajan puhelin', 'Kampaaja', 'Huoltajan nimi', 'Toisen huoltajan puhelin'],
    [['Aino', 'Salmela', 'Johanna Salmela', '050 000 3000', 'Mia', 'Johanna Salmela', '050 000 3001']],
  )
  assert.deepEqual(
    proposals.map(({ field, confidence, why }) => [field, confidence, why]),
    [
      ['name.given', 'sure', 'header'],
      ['name.family', 'sure', 'header'],
      [undefined, 'unknown', 'of-another'],
      ['contact.phone', 'unknown', 'of-another'],
      [undefined, 'unknown', 'of-another'],
      ['name.full', 'unknown', 'of-another'],
      ['contact.phone', 'unknown', 'of-another'],
    ],
  )
  const byValues = proposeColumns(['Asiakas', 'Tekijä'], [['Sari Öhman', 'Mia']])
  assert.deepEqual(
    byValues.map(({ field, why }) => [field, why]),
    [
      ['name.full', 'values'],
      [undefined, 'nothing'],
    ],
  )
})

test('a column of sensitive data is not taken by its heading: it needs a ground in law', () => {
  for (const header of ['Allergiat', 'Terveystiedot', 'Ruoka-aineallergiat', 'Erityisruokavalio', 'Medicinering']) {
    const [, found] = proposeColumns(['Nimi', header], [['Aino Lehtonen', 'x']])
    assert.deepEqual([found?.confidence, found?.why], ['unknown', 'sensitive'], header)
  }
})

test('a few identity codes among other things do not put the column out: their rows are refused one by one', () => {
  const codesIn = (share: number) =>
    Array.from({ length: 10 }, (_row, i) => [i < share * 10 ? '131052-308T' : `A${1000 + i}`])
  assert.deepEqual(
    [0.2, 0.4, 0.5].map((share) => proposeColumns(['Asiakastunnus'], codesIn(share))[0]!.confidence),
    ['sure', 'sure', 'refused'],
  )
})

test('bans, deaths and whoever of our own answers for the customer are told from the customer’s own facts', () => {
  const proposals = proposeColumns(
    ['Namn', 'Får ej kontaktas', 'Avliden', 'Kundansvarig', 'Ei saa ottaa yhteyttä', 'Kuolinpäivä'],
    [
      ['Eva Berg', 'x', '', 'Kalle S', '', ''],
      ['Nils Berg', '', 'ja', 'Kalle S', 'x', '1.2.2024'],
    ],
  )
  assert.deepEqual(
    proposals.map(({ field, confidence }) => [field, confidence]),
    [
      ['name.full', 'sure'],
      ['ban', 'sure'],
      ['death', 'sure'],
      [undefined, 'unknown'],
      ['ban', 'sure'],
      ['death', 'sure'],
    ],
  )
})

test('a column of trade names is not taken for business ids, whatever its heading promises', () => {
  const [names, ids] = proposeColumns(
    ['Toiminimi / Y-tunnus', 'Y-tunnus'],
    [
      ['Mäntylän Pihapalvelu', '2332748-7'],
      ['Tmi Jari Korpela', ''],
    ],
  )
  assert.deepEqual([names?.field, names?.confidence, ids?.field], ['trade.name', 'guess', 'trade.business-id'])
})
