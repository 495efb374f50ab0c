import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words as formWords } from '../registers/finding.words.ts'
import { languages } from '../registers/text.rules.ts'
import { words } from './findings.words.ts'
import { articleText, grounds, groundText } from './grounds.rules.ts'

/** What is wrong with the form only: the program’s own rules, no article. */
const ofForm = [
  'ends-before-beginning',
  'choice-without-options',
  'key-twice',
  'reserved-key',
  'built-in-field',
  'misprint',
  ...['register', 'source', 'recipient', 'system', 'purpose', 'document', 'field', 'statute'].map(
    (one) => `unknown-${one}`,
  ),
]

test('the sentence of a finding leaves the article to its ground', () => {
  const article = /(?<!\p{L})art\. ?\d|\d art\./iu
  for (const language of languages)
    for (const sentence of Object.values({ ...formWords[language].findings, ...words[language].findings }))
      assert.doesNotMatch(sentence, article)
})

test('every finding says why, by article, act or decision, in three languages', () => {
  const codes = [...Object.keys(formWords.fi.findings), ...Object.keys(words.fi.findings)]
  assert.deepEqual(codes.filter((code) => !grounds[code]).toSorted(), ofForm.toSorted())
  assert.deepEqual(
    Object.keys(grounds).filter((code) => !codes.includes(code)),
    [],
  )
  for (const code of Object.keys(grounds)) for (const language of languages) assert.ok(groundText({ code }, language))
  assert.deepEqual(
    languages.map((one) => articleText('13(2)(a)', one)),
    ['13 art. 2 a', 'art. 13.2 a', 'Art. 13(2)(a)'],
  )
  assert.deepEqual(
    languages.map((one) => articleText('44', one)),
    ['44 art.', 'art. 44', 'Art. 44'],
  )
})
