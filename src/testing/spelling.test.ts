import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { askedOf, misspelled, readList, spelledWords } from './spelling.ts'

const lists = resolve(import.meta.dirname, '../../docs/spelling')
const wordsIn = (text: string): string[] => spelledWords(text).map(({ word }) => word)

for (const [says, text, words] of [
  ['a placeholder and what is joined to it', 'Poista {name} heti, {count}-vuotias {register}n', ['Poista', 'heti']],
  [
    'addresses of the web and of mail',
    'Katso https://ytj.example/fi ja maija@kauppa.example nyt',
    ['Katso', 'ja', 'nyt'],
  ],
  ['numbers, articles and variables', '14 art. SELOSTE_PORT F12 2026-01-31', ['art']],
  [
    'files, paths, code and options',
    'Give seloste.pdf or `fold()` in /notices/a --json now',
    ['Give', 'or', 'in', 'now'],
  ],
  ['no part of a compound', 'nimi- ja osoitetiedot, e-post, EU:n', ['nimi', 'ja', 'osoitetiedot', 'e-post', 'EU:n']],
] as const) {
  test(`of a text it is asked: ${says}`, () => assert.deepEqual(wordsIn(text), words))
}

test('a word is right when the dictionary or a list has it, whole or in each of its parts', () => {
  const words = spelledWords('Seloste-asiakasrekisteri DPV:n company’s kirjjja Excel-kirjjja Seloste')
  const unknown = new Set(['Seloste-asiakasrekisteri', 'Seloste', 'DPV:n', 'DPV', 'kirjjja', 'Excel-kirjjja', 'Excel'])
  assert.deepEqual(misspelled(words, unknown, new Set(['Seloste', 'DPV', 'Excel'])), ['kirjjja', 'Excel-kirjjja'])
  assert.ok(askedOf(words).includes('asiakasrekisteri') && askedOf(words).includes('company'))
})

test('a listed word may begin a sentence, but a listed name is written large', () => {
  const unknown = new Set(['Lösenfras', 'excel'])
  assert.deepEqual(misspelled(spelledWords('Lösenfras excel'), unknown, new Set(['lösenfras', 'Excel'])), ['excel'])
})

test('a list that is out of order, or has a line of two words, is told', () => {
  assert.deepEqual(readList('b\na\na\nc d\n').wrong, [
    'not in order, or twice: a',
    'not in order, or twice: a',
    'not one word: c d',
  ])
})

for (const name of readdirSync(lists))
  test(`docs/spelling/${name} is in order, one word a line`, () => {
    assert.deepEqual(readList(readFileSync(join(lists, name), 'utf8')).wrong, [])
  })
