import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { csvOf, type CsvForm } from './csv.ts'
import { generatePeople } from './generate-people.ts'

const bytesOf = (form: CsvForm, count = 500): Buffer =>
  Buffer.concat([...csvOf(generatePeople({ seed: 9, count }), form)])
const rowsOf = (text: string, delimiter: string): string[][] => parse(text, { delimiter, bom: true }) as string[][]

for (const [columns, first] of [
  ['fi', 'Etunimi'],
  ['sv', 'Förnamn'],
  ['en', 'First name'],
] as const) {
  test(`a file has its headers in one language (${columns}) and a row for each person`, () => {
    const rows = rowsOf(bytesOf({ columns }).toString(), ';')
    assert.equal(rows.length, 501)
    assert.equal(rows[0]![0], first)
    assert.ok(rows.every((row) => row.length === rows[0]!.length))
  })
}

test('every delimiter comes back as it went in', () => {
  for (const delimiter of [',', ';', '\t'] as const)
    assert.deepEqual(
      rowsOf(bytesOf({ columns: 'fi', delimiter }).toString(), delimiter),
      rowsOf(bytesOf({ columns: 'fi' }).toString(), ';'),
    )
})

test('every encoding comes back as it went in, but for signs that Windows-1252 does not have', () => {
  const plain = bytesOf({ columns: 'fi' }).toString()
  assert.equal(bytesOf({ columns: 'fi', encoding: 'utf-8-bom' }).toString(), `\ufeff${plain}`)
  assert.equal(new TextDecoder('utf-16le').decode(bytesOf({ columns: 'fi', encoding: 'utf-16le' })), plain)
  const old = new TextDecoder('windows-1252').decode(bytesOf({ columns: 'fi', encoding: 'windows-1252' }))
  assert.equal(old, plain.replace(/[^\u0000-\u00ffŠšŽž–’€]/g, '?'))
})

test('a file is written in pieces, however many people there are', () => {
  let pieces = 0
  let longest = 0
  for (const piece of csvOf(generatePeople({ seed: 9, count: 20_000 }), { columns: 'fi' })) {
    pieces++
    longest = Math.max(longest, piece.length)
  }
  assert.ok(pieces > 20 && longest < 80_000, `${pieces} pieces, ${longest} bytes`)
})

test('days are written as the language writes them', () => {
  assert.match(bytesOf({ columns: 'fi' }, 50).toString(), /;\d{1,2}\.\d{1,2}\.20\d\d;/)
  assert.match(bytesOf({ columns: 'en' }, 50).toString(), /;20\d\d-\d\d-\d\d;/)
})
