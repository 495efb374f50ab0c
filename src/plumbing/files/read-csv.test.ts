import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FileTrouble, type TroubleCode } from './file-trouble.ts'
import { openTable } from './read-table.ts'
import { limits, textOf, type Limits, type Row, type TableShape } from './table.ts'

type All = TableShape & { all: Row[] }

async function read(content: string | Uint8Array, name = 'asiakkaat.csv', own?: Limits): Promise<All> {
  const {
    rows,
    close: _close,
    ...shape
  } = await openTable({ bytes: typeof content === 'string' ? Buffer.from(content) : content, name }, own)
  return { ...shape, all: await Array.fromAsync(rows) }
}

async function troubleOf(
  content: string | Uint8Array,
  own?: Limits,
  name?: string,
): Promise<[TroubleCode, number | undefined]> {
  try {
    await read(content, name, own)
  } catch (error) {
    if (error instanceof FileTrouble) return [error.code, error.row]
    throw error
  }
  throw new Error('nothing was refused')
}

const cells = (table: All): string[][] => table.all.map((row) => row.cells.map(textOf))
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

const plain = 'Nimi;Kaupunki\r\nÄijälä Åke;Jyväskylä\r\nÖst Eva;Åbo\r\n'
const people = [
  ['Äijälä Åke', 'Jyväskylä'],
  ['Öst Eva', 'Åbo'],
]

test('letters come right in every usual encoding', async () => {
  const files: [string, Uint8Array, string][] = [
    ['UTF-8', Buffer.from(plain), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plain}`), 'utf-8'],
    ['Windows-1252', latin(plain), 'windows-1252'],
    ['UTF-16 little', utf16(plain), 'utf-16le'],
    ['UTF-16 big', utf16(plain, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(plain).subarray(2), 'utf-16le'],
  ]
  for (const [name, bytes, encoding] of files) {
    const table = await read(bytes)
    assert.equal(table.encoding, encoding, name)
    assert.deepEqual(table.header, ['Nimi', 'Kaupunki'], name)
    assert.deepEqual(cells(table), people, name)
  }
  assert.deepEqual(
    cells(
      await read(Buffer.concat([latin('Nimi;Hinta\n'), Buffer.from([0x4b, 0xe4, 0xb3, 0x3b, 0x80, 0x35, 0x0a])])),
    )[0],
    ['Kä³', '€5'],
  )
})

test('Excel of a Mac and of MS-DOS is read too, and quotation marks and carons of Windows stay what they are', async () => {
  const text = 'Nimi;Sähköposti\r\nMäkelä Åke;a@x.example\r\nÖhman Pär-Erik;p@x.example\r\n'
  const written = (bytes: Record<string, number>): Buffer =>
    Buffer.from(
      text.replace(/[åäöÅÄÖ]/g, (sign) => String.fromCharCode(bytes[sign]!)),
      'latin1',
    )
  const mac = written({ å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85 })
  const dos = written({ å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 })
  for (const [encoding, bytes] of [
    ['macintosh', mac],
    ['cp850', dos],
  ] as const) {
    const table = await read(bytes)
    assert.equal(table.encoding, encoding)
    assert.deepEqual(table.header, ['Nimi', 'Sähköposti'])
    assert.deepEqual(
      cells(table).map(([name]) => name),
      ['Mäkelä Åke', 'Öhman Pär-Erik'],
    )
  }
  const signs = Buffer.from('Nimi;Firma\r\nKa\x9amir;\x94Kukka\x94 \x96 O\x92Hara\r\n', 'latin1')
  assert.deepEqual(cells(await read(signs)), [['Kašmir', '”Kukka” – O’Hara']])
})

test('a file that changes its encoding is refused with the row, at its beginning too', async () => {
  const both = Buffer.concat([Buffer.from('Nimi;Puh\nMäki Äki;1\n'), latin('Öst Pär;2\nVirta Äly;3\n')])
  assert.deepEqual(await troubleOf(both), ['mixed-encoding', 3])
})

test('one stray zero byte does not make a list something else', async () => {
  assert.deepEqual(cells(await read('Nimi;Puh\nAi\0no;1\nEero;2\n')), [
    ['Aino', '1'],
    ['Eero', '2'],
  ])
})

test('the delimiter is found, also beside commas in names and in amounts', async () => {
  for (const delimiter of [';', ',', '\t', '|']) {
    const table = await read(plain.replaceAll(';', delimiter))
    assert.equal(table.delimiter, delimiter)
    assert.deepEqual(cells(table), people)
  }
  assert.equal((await read('Nimi;Puh;Summa\nVirtanen, Matti;040;1,50\nMäki, Eva;050;2,00\n')).delimiter, ';')
  assert.equal((await read('Nimi,Puh\n"Virtanen; Matti",040\n"Mäki; Eva",050\n')).delimiter, ',')
  assert.equal((await read('sep=|\r\nNimi|Puh\r\nA|1\r\n')).delimiter, '|')
  const single = await read('Sähköposti\na@x.example\nb@x.example\n')
  assert.deepEqual([single.header, cells(single)], [['Sähköposti'], [['a@x.example'], ['b@x.example']]])
})

test('quotes, line breaks inside cells and mixed line ends are understood', async () => {
  const table = await read(
    'Nimi;Muuta\r\n"Virtanen ""Masa"" Matti";"rivi 1\r\nrivi 2; sama solu"\nMäki 5" putki;"a"\rEva;b',
  )
  assert.deepEqual(cells(table), [
    ['Virtanen "Masa" Matti', 'rivi 1\r\nrivi 2; sama solu'],
    ['Mäki 5" putki', 'a'],
    ['Eva', 'b'],
  ])
})

test('the header is found under titles and empty rows, and rows keep their numbers', async () => {
  const table = await read(
    'Asiakasrekisteri 2026;;\n\nTulostettu 1.3.2026;;\nNimi;Puh;S-posti\n\nAino;040 000 0123;a@x.example\n;;\nEero;040 000 0144;e@x.example\n',
  )
  assert.equal(table.headerRow, 4)
  assert.deepEqual(table.header, ['Nimi', 'Puh', 'S-posti'])
  assert.deepEqual(
    table.all.map((row) => row.number),
    [6, 8],
  )
})

test('a file without headers is read whole and its columns go by letters', async () => {
  const table = await read('Aino;040 000 0123;a@x.example\nEero;040 000 0144;e@x.example\n')
  assert.equal(table.headerRow, 0)
  assert.deepEqual(table.header, ['(A)', '(B)', '(C)'])
  assert.equal(table.all.length, 2)
})

test('equal and missing headers are made unique', async () => {
  const table = await read('Puh;Puh;;puh;Nimi\n1;2;3;4;Aino\n5;6;7;8;Eero\n')
  assert.deepEqual(table.header, ['Puh', 'Puh (2)', '(C)', 'puh (3)', 'Nimi'])
})

test('rows with too few or too many cells are marked, the others come through', async () => {
  const table = await read(
    'Nimi;Puh;Kaupunki\nAino;1;Keksilä\nEero;2\nLiisa;3;Keksilä;muuta;vielä\nVille;4;Keksilä;;\n',
  )
  assert.deepEqual(
    table.all.map((row) => row.trouble),
    [undefined, 'cell-count', 'cell-count', undefined],
  )
  assert.deepEqual(cells(table)[1], ['Eero', '2', ''])
  assert.equal(table.all[2]!.cells.length, 5)
})

test('what cannot be read is refused with what, where', async () => {
  assert.deepEqual(await troubleOf(''), ['empty', undefined])
  assert.deepEqual(await troubleOf(' \n;;\n\n'), ['empty', undefined])
  assert.deepEqual(await troubleOf('Nimi;Puh\n'), ['only-header', undefined])
  assert.deepEqual(await troubleOf('Nimi;Puh\nAino;1\n"Eero;2\nLiisa;3\n'), ['quote-not-closed', 3])
  assert.deepEqual(await troubleOf(`Nimi;Muuta\nAino;${'x'.repeat(32_768)}\n`), ['cell-too-long', 2])
  assert.deepEqual(await troubleOf(`${'a;'.repeat(201)}b\n${'1;'.repeat(201)}2\n`), ['too-many-columns', 1])
  assert.deepEqual(await troubleOf('Nimi;Puh\nA;1\nB;2\nC;3\n'.padEnd(3000, 'D;4\n'), { ...limits, rows: 200 }), [
    'too-many-rows',
    202,
  ])
  assert.deepEqual(await troubleOf('Nimi;Puh\nA;1\n', { ...limits, bytes: 10 }), ['too-big', undefined])
  assert.deepEqual(await troubleOf('PK-yritykset;\u0000\u0001\u0002\n'), ['not-a-table', undefined])
})

async function mixed(): Promise<[TroubleCode, number | undefined]> {
  const good = Buffer.from(`Nimi;Puh\n${'Äijälä;1\n'.repeat(150_000)}`)
  return troubleOf(Buffer.concat([good, latin('Öst;2\n'), good]))
}

test('letters in another encoding far down are refused with their row', async () => {
  assert.deepEqual(await mixed(), ['mixed-encoding', 150_002])
})

test('a long file of plain letters may still turn out to be Windows-1252', async () => {
  const table = await read(
    Buffer.concat([Buffer.from(`Nimi;Puh\n${'Virtanen;1\n'.repeat(100_000)}`), latin('Öst;2\n')]),
  )
  assert.equal(table.encoding, 'windows-1252')
  assert.equal(textOf(table.all.at(-1)!.cells[0]), 'Öst')
})

test('a file is what it is, not what its name says', async () => {
  assert.equal((await read(plain, 'asiakkaat.xlsx')).misnamed, true)
  assert.equal((await read(plain, 'asiakkaat.txt')).misnamed, undefined)
  const others: [string | Uint8Array, TroubleCode][] = [
    ['%PDF-1.7\n', 'pdf'],
    ['\ufeff<!DOCTYPE html><html><table>', 'html'],
    ['<table><tr><td>Nimi', 'html'],
    ['<?xml version="1.0"?><Workbook/>', 'xml'],
    ['{\\rtf1 Nimi', 'not-a-table'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-a-table'],
    [Buffer.from([0x1f, 0x8b, 8, 0]), 'zip'],
    ['[{"nimi": "Aino"}]', 'not-a-table'],
    ['BEGIN:VCARD\nFN:Aino\n', 'not-a-table'],
  ]
  for (const [content, code] of others)
    assert.deepEqual(await troubleOf(content, undefined, 'asiakkaat.csv'), [code, undefined])
})

test('leaving in the middle lets the file go', async () => {
  const table = await openTable({ bytes: Buffer.from(`Nimi;Puh\n${'Aino;1\n'.repeat(50_000)}`), name: 'a.csv' })
  let seen = 0
  for await (const _row of table.rows) if (++seen === 3) break
  assert.equal(seen, 3)
  await table.close()
})

test('any cells written by the usual rules are read back as they were', async () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\0\r]/g, '').replace(/^'+/, ''))
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      const full = rows.filter((row) => row.some((text) => text.trim() !== ''))
      fc.pre(full.length > 0)
      const text = [['Nimi', 'Puhelin', 'Kaupunki'], ...full].map((row) => row.map(quote).join(';')).join('\n')
      const table = await read(text)
      if (table.headerRow === 1) assert.deepEqual(cells(table), full)
    }),
    { numRuns: 300 },
  )
})
