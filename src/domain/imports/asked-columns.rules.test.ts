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
