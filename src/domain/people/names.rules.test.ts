import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { familyAsWritten, familyInOrder, fullName, habitOf, splitName } from './names.rules.ts'

test('given and family names are told apart in whichever order they are written', () => {
  const cases: [string, string, string][] = [
    ['Matti Virtanen', 'Matti', 'Virtanen'],
    ['Virtanen Matti', 'Matti', 'Virtanen'],
    ['Virtanen, Matti', 'Matti', 'Virtanen'],
    ['VIRTANEN MATTI', 'MATTI', 'VIRTANEN'],
    ['  Matti   Virtanen ', 'Matti', 'Virtanen'],
    ['Matti Juhani Virtanen', 'Matti Juhani', 'Virtanen'],
    ['Virtanen Matti Juhani', 'Matti Juhani', 'Virtanen'],
    ['Anna-Liisa Korhonen', 'Anna-Liisa', 'Korhonen'],
    ['Korhonen Anna-Liisa', 'Anna-Liisa', 'Korhonen'],
    ['Helena Korhonen-Laine', 'Helena', 'Korhonen-Laine'],
    ['Korhonen Laine Helena', 'Helena', 'Korhonen Laine'],
    ['M. Virtanen', 'M.', 'Virtanen'],
    ['Virtanen M', 'M', 'Virtanen'],
    ['Virtanen J.K.', 'J.K.', 'Virtanen'],
    ['J. K. Virtanen', 'J. K.', 'Virtanen'],
    ['Carl Gustaf von Numers', 'Carl Gustaf', 'von Numers'],
    ['von Numers Carl', 'Carl', 'von Numers'],
    ['af Forselles Anna', 'Anna', 'af Forselles'],
    ['Vincent van der Berg', 'Vincent', 'van der Berg'],
    ['van der Berg, Vincent', 'Vincent', 'van der Berg'],
    ['Åsa Åström', 'Åsa', 'Åström'],
    ['Maija Virtanen (os. Laine)', 'Maija', 'Virtanen (os. Laine)'],
    ['Laine Maija (Masa)', 'Maija', 'Laine (Masa)'],
    ['Lindqvist Yvonn', 'Yvonn', 'Lindqvist'],
    ['Wanda Kowalska', 'Wanda', 'Kowalska'],
    ['KOWALSKA Wandzia', 'Wandzia', 'KOWALSKA'],
    ['Dr. Anna Berg', 'Dr. Anna', 'Berg'],
    ['Tri Virtanen Matti', 'Tri Matti', 'Virtanen'],
    ['Matti Virtanen, FM', 'Matti', 'Virtanen, FM'],
  ]
  for (const [written, given, family] of cases) {
    const split = splitName(written)
    assert.deepEqual({ given: split.given, family: split.family }, { given, family }, written)
  }
})

test('a person may have one name only', () => {
  assert.deepEqual(splitName('Matti'), { given: 'Matti', family: '', sure: false })
  assert.deepEqual(splitName('Virtanen'), { given: '', family: 'Virtanen', sure: false })
  assert.deepEqual(splitName('von der Leyen'), { given: '', family: 'von der Leyen', sure: false })
  assert.deepEqual(splitName('af Hällström'), { given: '', family: 'af Hällström', sure: false })
  assert.deepEqual(splitName('Virtanen,'), { given: '', family: 'Virtanen', sure: false })
  assert.deepEqual(splitName(''), { given: '', family: '', sure: false })
})

test('where both words could be given names the habit of the column decides, and we are not sure', () => {
  assert.deepEqual(splitName('Martti Heikki'), { given: 'Martti', family: 'Heikki', sure: false })
  assert.deepEqual(splitName('Martti Heikki', 'family-first'), { given: 'Heikki', family: 'Martti', sure: false })
  assert.equal(habitOf(['Virtanen Matti', 'Korhonen Anna', 'Heikki Martti', 'Nieminen']), 'family-first')
  assert.equal(habitOf(['Matti Virtanen', 'Anna Korhonen']), 'given-first')
  assert.equal(habitOf(['Xyz Abc', 'Virtanen, Matti']), undefined)
})

test('a cell that names two people is marked', () => {
  for (const cell of [
    'Matti ja Maija Virtanen',
    'Matti & Maija Virtanen',
    'Karl och Eva Berg',
    'Matti/Maija Virtanen',
  ]) {
    assert.equal(splitName(cell).several, true, cell)
  }
  for (const cell of ['Maija Virtanen', 'Jaana Ojala', 'Andrea Land', 'Anna-Maria Ek']) {
    assert.equal(splitName(cell).several, undefined, cell)
  }
})

test('no letter of a name is lost or added by splitting', () => {
  const word = fc.constantFrom(
    'Matti',
    'Virtanen',
    'von',
    'de',
    'Åsa',
    'J.',
    'Dr.',
    'Korhonen-Laine',
    'XYZ',
    'ja',
    'Ii',
    "O'Brien",
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.boolean(), (words, comma) => {
      const written = words.join(comma ? ', ' : ' ')
      const sorted = (text: string): string => text.replaceAll(',', '').split(' ').sort().join(' ')
      assert.equal(sorted(fullName(splitName(written))), sorted(written))
    }),
  )
})

test('a family name stands in order without its particles, and is read with them', () => {
  for (const [written, order] of [
    ['af Hällström', 'Hällström, af'],
    ['von Wright', 'Wright, von'],
    ['de la Chapelle', 'Chapelle, de la'],
    ['Virtanen', 'Virtanen'],
    ['Afzelius', 'Afzelius'],
    ['Von Knorring', 'Von Knorring'],
    ['Virtanen, FM', 'Virtanen, FM'],
    ['von', 'von'],
    ['', ''],
  ] as const) {
    assert.equal(familyInOrder(written), order)
    assert.equal(familyAsWritten(order), written)
  }
})
