import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, foldWords } from './fold.ts'

test('a name is found whether it is typed with dots, without dots or in capitals', () => {
  for (const typed of ['Mäkelä', 'MÄKELÄ', 'makela', 'Ma\u0308kela\u0308', ' mäkelä '])
    assert.equal(fold(typed), 'makela')
  for (const typed of ['Åström', 'astrom', 'ÅSTRÖM']) assert.equal(fold(typed), 'astrom')
})

test('punctuation parts words, apostrophes do not', () => {
  const cases: [string, string][] = [
    ['Korhonen-Laine', 'korhonen laine'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Taimitie 4 A  12', 'taimitie 4 a 12'],
    ['Kukka & Kivi Oy', 'kukka kivi oy'],
    ['Straße', 'strasse'],
    ['Øystein Þór', 'oystein thor'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['...', ''],
    ['\u00a0', ''],
    ['Иванов', 'иванов'],
    ['ＦＵＬＬ', 'full'],
  ]
  for (const [typed, folded] of cases) assert.equal(fold(typed), folded)
  assert.deepEqual(foldWords(' Anna-Liisa  Virtanen '), ['anna', 'liisa', 'virtanen'])
  assert.deepEqual(foldWords(' - '), [])
})

test('folding twice is folding once, and composed and decomposed letters fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(fold(text)), fold(text))
      assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')))
    }),
    { numRuns: 3000 },
  )
  // Finnish letters have a way of their own, decomposed ones the long one.
  const finnish = fc.string({ unit: fc.constantFrom(..."aäöåÅÄÖZz7 -.`'") })
  fc.assert(fc.property(finnish, (text) => assert.equal(fold(text), fold(text.normalize('NFD')))))
})
