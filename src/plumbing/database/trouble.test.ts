import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from './database.words.ts'
import { DatabaseTrouble, inWords, type TroubleCode } from './trouble.ts'

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted()
const codes = Object.keys(words.en) as TroubleCode[]

test('every trouble says the same facts in Finnish, Swedish and English', () => {
  for (const language of ['fi', 'sv'] as const) {
    assert.deepEqual(Object.keys(words[language]).toSorted(), codes.toSorted())
    for (const code of codes)
      assert.deepEqual(namesIn(words[language][code]), namesIn(words.en[code]), `${language} ${code}`)
  }
})

test('a trouble is told in words, with its facts in their places', () => {
  const trouble = new DatabaseTrouble('too-old', { place: 'db:5432/koe', found: 14 })
  assert.equal(trouble.message, 'The database server db:5432/koe is PostgreSQL 14. Version 15 or newer is needed.')
  assert.equal(
    inWords(trouble, 'fi'),
    'Tietokantapalvelin db:5432/koe on PostgreSQL 14. Tarvitaan versio 15 tai uudempi.',
  )
  assert.equal(inWords(trouble, 'sv'), 'Databasservern db:5432/koe är PostgreSQL 14. Version 15 eller nyare behövs.')
})
