import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { avoidedIn } from './testing/avoided-words.ts'
import { readTree, sourcesOf } from './testing/source-tree.ts'
import { entriesOf, languagesOf, troublesOf, unusedEntries, type Entry } from './testing/words.ts'

const root = resolve(import.meta.dirname, '..')
const sources = sourcesOf(readTree(root))
const files = sources
  .map((s) => s.path)
  .filter((path) => /(?:^|\/|\.)words\.ts$/.test(path) && path.startsWith('src/') && !path.startsWith('src/testing/'))
const read = await Promise.all(
  files.map(async (path) => ({
    path,
    words: languagesOf((await import(resolve(root, path))) as Record<string, unknown>),
  })),
)

const each = (check: (entries: Entry[], unlike: string[]) => string[]): string[] =>
  read.flatMap(({ path, words }) => {
    if (!words) return []
    const { entries, unlike } = entriesOf(words)
    return check(entries, unlike).map((says) => `${path}  ${says}`)
  })

test('every words file has Finnish, Swedish and English', () => {
  assert.ok(read.length > 5)
  assert.deepEqual(
    read.filter(({ words }) => !words).map(({ path }) => path),
    [],
  )
})

test('the three languages say the same things', () => {
  const found = each((_, unlike) => unlike)
  assert.equal(found.length, 0, `\n${found.join('\n')}`)
})

test('every text is whole, plain, and in its own language', () => {
  const found = each((entries) => entries.flatMap(troublesOf))
  assert.equal(found.length, 0, `\n${found.join('\n')}`)
})

test('no text says a word that the glossary leaves out', () => {
  const found = each((entries) =>
    entries.flatMap(({ key, ...forms }) =>
      (['fi', 'sv', 'en'] as const).flatMap((language) =>
        forms[language].flatMap((text) =>
          avoidedIn(language, text).map((says) => `${key.join(' > ')}: ${language}: ${says}`),
        ),
      ),
    ),
  )
  assert.equal(found.length, 0, `\n${found.join('\n')}`)
})

for (const [language, wrong, right] of [
  ['fi', 'Poista duplikaatit', 'Sama henkilö kahdesti'],
  ['fi', 'Oikeusperusteet', 'Käsittelyperusteet'],
  ['sv', 'Den registeransvariga avgör', 'Den personuppgiftsansvarige avgör'],
  ['en', 'Read our privacy policy', 'Read the privacy notice'],
] as const) {
  test(`caught: a word left out of the glossary: ${wrong}`, () => assert.equal(avoidedIn(language, wrong).length, 1))
  test(`let be: ${right}`, () => assert.deepEqual(avoidedIn(language, right), []))
}

test('no text is kept that nobody asks for', () => {
  const found = each((entries) => unusedEntries(entries, sources))
  assert.equal(found.length, 0, `\n${found.join('\n')}`)
})

const entry = (fi: string, sv: string, en: string): Entry => ({ key: ['a'], fi: [fi], sv: [sv], en: [en] })

for (const [mistake, wrong] of Object.entries({
  'a placeholder forgotten in Swedish': entry('{name} tuotiin', 'importerades', '{name} imported'),
  'an empty text': entry('', 'Spara', 'Save'),
  'an exclamation mark': entry('Tallennettu!', 'Sparat', 'Saved'),
  'an English heading in Finnish': entry('Uusi Henkilö', 'Ny person', 'New person'),
  'an English sentence left in Finnish': entry('The row is left out', 'Raden utelämnas', 'The row is left out'),
  'an English sentence left in Swedish': entry('Rivi jää pois', 'This row will be left out', 'The row is left out'),
  'a Finnish sentence left in Swedish': entry(
    'Tieto on jo olemassa, ei tuoda',
    'Tieto on jo olemassa, ei tuoda',
    'Known already',
  ),
  'a Swedish sentence in the place of English': entry('Tieto on jo', 'Uppgiften är inte ny', 'Uppgiften är inte ny'),
  'a dash as glue': entry('Tuotu — katso', 'Importerad', 'Imported'),
  'stray spaces': entry('Tallenna ', 'Spara', 'Save'),
})) {
  test(`caught: ${mistake}`, () => assert.notEqual(troublesOf(wrong).length, 0))
}

for (const right of [
  entry('Henkilö: {name}. Tallennettu.', 'Person: {name}. Sparat.', 'Person: {name}. Saved.'),
  entry('Y-tunnus ja EU-maa', 'FO-nummer och EU-land', 'Business ID and EU country'),
  entry('Lue lisää Excelistä', 'Läs mer i Excel', 'Read more in Excel'),
  entry('+358 40 …', '+358 40 …', '+358 40 …'),
]) {
  test(`let be: ${right.en[0]}`, () => assert.deepEqual(troublesOf(right), []))
}

test('keys that only one language has, and texts of another kind, are told', () => {
  const { unlike } = entriesOf({ fi: { a: 'x', b: { c: 'y' } }, sv: { a: 'x', b: 'y' }, en: { b: { c: 'y' } } })
  assert.deepEqual(unlike, ['a: missing in en', 'b: of different kinds, or not text'])
})

test('plural forms are one text, and their placeholders count together', () => {
  const plural = (one: string, other: string) => ({ rows: { one, other } })
  const { entries, unlike } = entriesOf({
    fi: plural('rivi', '{count} riviä'),
    sv: plural('en rad', '{count} rader'),
    en: plural('{count} row', '{count} rows'),
  })
  assert.deepEqual([entries.length, unlike, entries.flatMap(troublesOf)], [1, [], []])
})

test('a text is asked for by its key, in a string or by a computed key', () => {
  const made = sourcesOf(new Map([['src/a.ts', "say(w.saved); say(w['not-found']); say(w[`step-${n}`])"]]))
  const keys = ['saved', 'not-found', 'step-one', 'lost'].map((key): Entry => ({ key: [key], fi: [], sv: [], en: [] }))
  assert.deepEqual(unusedEntries(keys, made), ['lost'])
})
