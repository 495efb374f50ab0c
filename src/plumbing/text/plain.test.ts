import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tidyName } from '../../domain/people/names.rules.ts'
import { readSearch } from '../../domain/people/search.rules.ts'
import { plainText, withoutInvisible } from './plain.ts'

test('a text keeps its letters and loses what turns or breaks it', () => {
  const cases: [string, string][] = [
    ['  Aino Ähtäri ', 'Aino Ähtäri'],
    ['\u202Eonia\u202C', 'onia'],
    ['\u2066Aino\u2069\u0000\u0007', 'Aino'],
    ['rivi\n\ttoinen', 'rivi\n\ttoinen'],
    ['puoli\ud800', 'puoli\ufffd'],
    ['👩\u200d🌾 \u05d0\u05d1', '👩\u200d🌾 \u05d0\u05d1'],
    ['\ufeffnimi', 'nimi'],
  ]
  for (const [text, expected] of cases) assert.equal(plainText(text), expected)
  assert.equal(withoutInvisible('Ai\u200bno\u00ad \u202eL'), 'Aino L')
})

test('a name that reads the same is the same, stored and sought', () => {
  assert.equal(tidyName('\u202EMatti\u200b  Virtanen\u2069'), 'Matti Virtanen')
  assert.deepEqual(readSearch('Mat\u200bti \u202evirt').words, ['matti', 'virt'])
})
