/// <reference types="node" />
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillIn } from './say.ts'
import { fitsWords } from './fits.ts'
import { readNumber } from './number.ts'
import { uiWords } from './ui.words.ts'

test('a number in a sentence is written as its language writes it, in the right plural', () => {
  const rows = { one: 'Tuo {count} rivi', other: 'Tuo {count} riviä' }
  assert.equal(fillIn(rows, { count: 1 }, 'fi'), 'Tuo 1 rivi')
  assert.equal(fillIn(rows, { count: 1189 }, 'fi'), 'Tuo 1\u00a0189 riviä')
  assert.equal(fillIn({ one: '{count} row', other: '{count} rows' }, { count: 1189 }, 'en'), '1,189 rows')
  assert.equal(fillIn('Henkilö: {name}', { name: 'Aino Lehtonen' }, 'fi'), 'Henkilö: Aino Lehtonen')
  assert.equal(fillIn('{missing} jää näkyviin', {}, 'fi'), '{missing} jää näkyviin')
})

test('beginnings of words in any order find a name, without regard to accents', () => {
  assert.equal(fitsWords('Aino Lehtonen', 'leh ai'), true)
  assert.equal(fitsWords('Mikko Ylä-Outinen', 'out'), true)
  assert.equal(fitsWords('Åke Österlund', 'ake ost'), true)
  assert.equal(fitsWords('Aino Lehtonen', 'tonen'), false)
  assert.equal(fitsWords('Aino Lehtonen', ''), true)
})

test('a number is read as people write it', () => {
  assert.equal(readNumber('1 189,50'), 1189.5)
  assert.equal(readNumber('1\u00a0189'), 1189)
  assert.equal(readNumber('-3'), -3)
  assert.equal(readNumber('1.189,50'), undefined)
  assert.equal(readNumber('viisi'), undefined)
})

test('the parts’ own words are there in the three languages, with the same placeholders', () => {
  const holes = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String).toSorted()
  for (const language of ['sv', 'en'] as const) {
    assert.deepEqual(Object.keys(uiWords[language]).toSorted(), Object.keys(uiWords.fi).toSorted())
    for (const [key, text] of Object.entries(uiWords.fi))
      assert.deepEqual(holes(uiWords[language][key as keyof typeof uiWords.fi]), holes(text), key)
  }
})
