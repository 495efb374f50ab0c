import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { FileTrouble, type TroubleCode } from './file-trouble.ts'
import { openTable } from './read-table.ts'
import { limits, textOf, type Cell, type Limits, type Row, type TableShape } from './table.ts'

type All = TableShape & { all: Row[] }
type Made = { name: string; data: Buffer; declared?: number; crc?: number; flags?: number }

async function read(bytes: Uint8Array, own?: Limits, sheet?: string): Promise<All> {
  const {
    rows,
    close: _close,
    ...shape
  } = await openTable({ bytes, name: 'asiakkaat.xlsx', ...(sheet ? { sheet } : {}) }, own)
  return { ...shape, all: await Array.fromAsync(rows) }
}

async function troubleOf(bytes: Uint8Array, own?: Limits): Promise<[TroubleCode, number | undefined]> {
  try {
    await read(bytes, own)
  } catch (error) {
    if (error instanceof FileTrouble) return [error.code, error.row]
    throw error
  }
  throw new Error('nothing was refused')
}

const cells = (table: All): string[][] => table.all.map((row) => row.cells.map(textOf))

function zipOf(parts: Made[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, declared, crc, flags } of parts) {
    const packed = deflateRawSync(data)
    const file = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(file.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(flags ?? 0, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc ?? crc32(data), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared ?? data.length, 24)
    entry.writeUInt16LE(file.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(head, file, packed)
    directory.push(entry, file)
    at += 30 + file.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, central, end])
}

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (list: [string, string, string][]): Buffer =>
  Buffer.from(
    `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${rel}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  )

function book(
  sheetXml: string,
  extra: { strings?: string; styles?: string; workbook?: string; sheet?: Partial<Made> } = {},
): Buffer {
  const workbook = extra.workbook ?? '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
  return zipOf([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: Buffer.from(workbook) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', data: Buffer.from(sheetXml), ...extra.sheet },
    { name: 'xl/sharedStrings.xml', data: Buffer.from(extra.strings ?? '<sst/>') },
    { name: 'xl/styles.xml', data: Buffer.from(extra.styles ?? '<styleSheet/>') },
  ])
}

const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = (rows: string[]): string =>
  `<worksheet><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join('')}</sheetData></worksheet>`
const head = inline('A1', 'Nimi') + inline('B1', 'Saatu')

test('a workbook is read under merged titles, with days, numbers, ticks and rich text', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Asiakkaat',
        rows: [
          ['Asiakasrekisteri 2026', null, null, null, null],
          [null],
          ['Nimi', 'Saatu', 'Pno', 'Summa', 'Kielto'],
          ['Äijälä Åke', new Date(Date.UTC(2021, 4, 3)), '00100', 12.5, true],
          ['Öst Eva', null, 401234567, 1e10, false],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
      },
    ],
  })
  const table = await read(bytes)
  assert.deepEqual(
    [table.kind, table.sheet, table.headerRow, table.header],
    ['xlsx', 'Asiakkaat', 3, ['Nimi', 'Saatu', 'Pno', 'Summa', 'Kielto']],
  )
  assert.deepEqual(table.all, [
    { number: 4, cells: ['Äijälä Åke', { text: '2021-05-03', day: '2021-05-03' }, '00100', '12.5', 'TRUE'] },
    { number: 5, cells: ['Öst Eva', '', '401234567', '10000000000', 'FALSE'] },
  ])
})

test('formulas give their last value, marked, and errors are marked', async () => {
  const xml = sheet([
    head,
    `${inline('A2', 'Aino')}<c r="B2"><f>1+1</f><v>2</v></c>`,
    `<c r="A3" t="str"><f>UPPER("eero")</f><v>EERO</v></c><c r="B3"><f>TODAY()</f></c>`,
    `${inline('A4', 'Liisa')}<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
    `${inline('A5', 'Ville')}<c r="B5"><f t="shared" si="0"/><v>3</v></c>`,
  ])
  const table = await read(book(xml))
  assert.deepEqual(
    table.all.map((row) => row.cells),
    [
      ['Aino', { text: '2', formula: true }],
      [
        { text: 'EERO', formula: true },
        { text: '', formula: true },
      ],
      ['Liisa', { text: '', error: true, formula: true }],
      ['Ville', { text: '3', formula: true }],
    ] satisfies Cell[][],
  )
})

test('dates are days by their format, leading zeros by theirs, in both date systems', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="mm/yyyy"/><numFmt numFmtId="167" formatCode="#,##0.00\\ &quot;dagar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs></styleSheet>'
  const row = [1, 2, 3, 4, 5, 6]
    .map(
      (style, i) =>
        `<c r="${'ABCDEF'[i]}2" s="${style}"><v>${style === 3 ? 100 : style === 6 ? 44319.5 : 44319}</v></c>`,
    )
    .join('')
  const names = [1, 2, 3, 4, 5, 6].map((_n, i) => inline(`${'ABCDEF'[i]}1`, `Sarake ${'abcdef'[i]}`)).join('')
  const table = await read(book(sheet([names, row]), { styles }))
  assert.deepEqual(table.all[0]!.cells, [
    { text: '2021-05-03', day: '2021-05-03' },
    { text: '2021-05-03', day: '2021-05-03' },
    '00100',
    '05/2021',
    '44319',
    { text: '2021-05-03 12:00', day: '2021-05-03' },
  ])
  const old =
    '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
  assert.equal(
    textOf((await read(book(sheet([names, row]), { styles, workbook: old }))).all[0]!.cells[0]),
    '2025-05-04',
  )
})

test('shared strings, rich text, phonetics, escapes, prefixes and cells without places are understood', async () => {
  const strings =
    '<sst><si><t>Nimi</t></si><si><r><rPr><b/></rPr><t>Vir</t></r><r><t xml:space="preserve">tanen </t></r><rPh sb="0" eb="1"><t>huu</t></rPh></si><si><t>a_x000A_b &amp; &#228;&#x1F600;</t></si><si/></sst>'
  const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Muuta</x:t></x:is></x:c></x:row><x:row r="5"><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const table = await read(book(xml, { strings }))
  assert.deepEqual(table.header, ['Nimi', 'Muuta'])
  assert.deepEqual(table.all, [{ number: 5, cells: ['Virtanen ', 'a\nb & ä😀'] }])
})

test('what is not a workbook, or not a whole one, is refused with what to do', async () => {
  const cfb = (name: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
  const part = (name: string, data = 'x'): Buffer => zipOf([{ name, data: Buffer.from(data) }])
  const good = book(sheet([head, inline('A2', 'Aino') + inline('B2', 'x')]))
  const cases: [string, Uint8Array, TroubleCode][] = [
    ['old Excel', cfb('Workbook'), 'xls'],
    ['password', cfb('EncryptedPackage'), 'password'],
    ['Word 97', cfb('WordDocument'), 'not-a-table'],
    ['OpenDocument', part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['Numbers', part('Index/Document.iwa'), 'numbers'],
    ['a zip of a CSV', part('asiakkaat.csv'), 'zip'],
    [
      'Word',
      zipOf([{ name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'word/document.xml']]) }]),
      'not-a-table',
    ],
    [
      'binary workbook',
      zipOf([{ name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'xl/workbook.bin']]) }]),
      'xlsb',
    ],
    ['cut in half', good.subarray(0, good.length / 2), 'broken'],
    ['protected zip', zipOf([{ name: 'a', data: Buffer.from('x'), flags: 1 }]), 'password'],
    ['no sheet', book(sheet([head]), { workbook: '<workbook><sheets/></workbook>' }), 'broken'],
    ['empty', book('<worksheet><sheetData/></worksheet>'), 'empty'],
    ['only a header', book(sheet([head])), 'only-header'],
    ['wrong sum', book(sheet([head, inline('A2', 'Aino')]), { sheet: { crc: 1 } }), 'broken'],
    ['rows never closed', book('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'), 'broken'],
  ]
  for (const [name, bytes, code] of cases) assert.equal((await troubleOf(bytes))[0].replace('-at-row', ''), code, name)
})

test('a zip bomb is refused before it is unpacked, and while it is when it lies', async () => {
  const big = sheet([head, inline('A2', 'x'.repeat(3_000_000))])
  const small = { ...limits, unpacked: 1_000_000 }
  const said = book(big)
  assert.ok(said.length < 20_000)
  assert.deepEqual(await troubleOf(said, small), ['too-big-unpacked', undefined])
  assert.equal((await troubleOf(book(big, { sheet: { declared: 5000 } }), small))[0], 'broken')
  const rows = Array.from({ length: 50 }, (_row, i) => inline(`A${i + 2}`, 'x'.repeat(30_000)))
  assert.deepEqual(await troubleOf(book(sheet([head, ...rows]), { sheet: { declared: 1000 } }), small), [
    'broken',
    undefined,
  ])
})

test('too many rows, columns or letters are refused with their row', async () => {
  const rows = Array.from({ length: 250 }, (_row, i) => inline(`A${i + 2}`, 'Aino') + inline(`B${i + 2}`, 'x'))
  assert.deepEqual(await troubleOf(book(sheet([head, ...rows])), { ...limits, rows: 200 }), ['too-many-rows', 202])
  assert.deepEqual(await troubleOf(book(sheet([head, inline('A2', 'Aino') + inline('XFD2', 'x')]))), [
    'too-many-columns',
    2,
  ])
  assert.deepEqual(await troubleOf(book(sheet([head, inline('A2', 'x'.repeat(32_768))]))), ['cell-too-long', 2])
  const styled = sheet([head, `${inline('A2', 'Aino')}<c r="XFD2" s="1"/>`])
  assert.deepEqual(cells(await read(book(styled))), [['Aino', '']])
})

test('one long text that stands in every cell counts each time, and there is no row after the last of Excel', async () => {
  const strings = `<sst><si><t>${'y'.repeat(30_000)}</t></si></sst>`
  const everywhere = Array.from({ length: 100 }, () => '<c t="s"><v>0</v></c>'.repeat(50))
  const bytes = book(sheet([head, ...everywhere]), { strings })
  assert.ok(bytes.length < 10_000)
  assert.equal((await read(bytes, { ...limits, bytes: 200_000_000 })).all.length, 101)
  assert.deepEqual(await troubleOf(bytes, { ...limits, bytes: 20_000_000 }), ['too-big-unpacked', undefined])
  const far = `<worksheet><sheetData><row r="1">${head}</row><row r="1048577">${inline('A2', 'x')}</row></sheetData></worksheet>`
  assert.deepEqual((await troubleOf(book(far)))[0], 'broken-at-row')
})

test('markup made to be read again and again is given up at once', async () => {
  const started = process.cpuUsage()
  const hostile = [
    sheet([head, '<c>'.repeat(1_000_000)]),
    sheet([head, `<c t="inlineStr">${'<t>'.repeat(1_000_000)}</c>`]),
    sheet([head, `<c ${'r='.repeat(1_000_000)}`]),
    `<worksheet><sheetData>${'<row '.repeat(1_000_000)}`,
  ]
  for (const xml of hostile) assert.match((await troubleOf(book(xml)))[0], /^broken/)
  const styles = ['<numFmt '.repeat(1_000_000), '<cellXfs>'.repeat(1_000_000)]
  for (const xml of styles) assert.equal((await troubleOf(book(sheet([head]), { styles: xml })))[0], 'broken')
  assert.ok(process.cpuUsage(started).user < 5_000_000)
})

test('entities cannot grow and controls cannot come in', async () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet([head, inline('A2', '&b;&#0;&#xD800;&lt;Aino&gt;') + inline('B2', '<![CDATA[a & <b>]]>')])}`
  assert.deepEqual(cells(await read(book(xml))), [['&b;<Aino>', 'a & <b>']])
})
