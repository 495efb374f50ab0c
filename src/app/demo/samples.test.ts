import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { samples } from './samples.ts'

const folder = resolve(import.meta.dirname, '../../../examples')
const read = (name: string): Buffer => readFileSync(join(folder, name))

for (const name of Object.keys(samples)) {
  test(`examples/${name} is what the script writes, and small`, async () => {
    const made = Buffer.from(await samples[name]!())
    assert.ok(made.equals(read(name)), 'run src/app/demo/write-samples.ts')
    assert.ok(made.length < 300_000)
  })
}

test('asiakkaat.xlsx has 1,212 rows under a title, and a column that no register declares', async () => {
  const { sheets } = await readXlsx(read('asiakkaat.xlsx'))
  const rows = sheets[0]!.rows
  assert.equal(rows[0]![0], 'Asiakkaat 2026')
  const at = rows.findIndex((row) => row[0] === 'Nimi')
  assert.equal(at, 2)
  assert.ok(rows[at]!.includes('Kengännumero'))
  const people = rows.slice(at + 1)
  assert.equal(people.length, 1212)
  assert.equal(people.filter((row) => typeof row[6] === 'string' && !/^\d+\.\d+\.\d{4}$|^$/.test(row[6])).length, 12)
  assert.ok(people.some((row) => row[6] instanceof Date))
  assert.equal(people.filter((row) => /^[\d\s+]+$/.test(String(row[2]))).length, 1, 'a phone in the column of e-mails')
})

test('asiakkaat.xlsx has people who may be the same: nine by e-mail', async () => {
  const { sheets } = await readXlsx(read('asiakkaat.xlsx'))
  const emails = sheets[0]!.rows.slice(3).flatMap((row) => (row[2] ? [String(row[2])] : []))
  assert.equal(emails.length - new Set(emails).size, 9)
})

test('yhteyshenkilot.csv is in Windows-1252 and has companies with several people', () => {
  const text = new TextDecoder('windows-1252').decode(read('yhteyshenkilot.csv'))
  const rows = parse(text, { delimiter: ';', columns: true }) as Record<string, string>[]
  assert.equal(rows.length, 400)
  assert.ok(rows.every((row) => row['Yritys'] && row['Y-tunnus']))
  assert.ok(rows.some((row) => /[äöå]/.test(row['Sukunimi']!)))
  assert.doesNotMatch(text, /\?/)
})

test('kontakter.csv has Swedish headers and people who speak Swedish', () => {
  const rows = parse(read('kontakter.csv'), { delimiter: ';', columns: true, bom: true }) as Record<string, string>[]
  assert.equal(rows.length, 160)
  assert.ok(rows.every((row) => row['Språk'] === 'sv'))
})
