import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { extractText } from 'unpdf'
import { openZip, readPartText } from '../files/zip.ts'
import { print } from './print.ts'
import { cleanPrinted, columnWeights, isWide, type Printed } from './printed.ts'

/** What Typst, Word and Excel would each take for code, a field, a formula or markup. */
const nasty = '#panic("x") $x$ \\ <w:t>&amp; = *b* @viite _a_ `c` // /* [k] {PAGE} ${d} %'
const formulas = ['=1+1', '+358 40', '-1', '@SUM(A1)', '=HYPERLINK("http://x.test";"y")']

const document = (own: Partial<Printed> = {}): Printed => ({
  language: 'fi',
  title: { text: 'Asiakkaiden tietosuojaseloste' },
  sender: 'Kävyn Koti Oy',
  dated: 'Laadittu 12.1.2026.',
  brief: { label: 'Lyhyesti', answers: [{ label: 'Mitä', text: 'Nimesi ja yhteystietosi.' }] },
  sections: [
    {
      heading: 'Kuka vastaa',
      parts: [
        {
          kind: 'paragraph',
          words: [{ text: 'Me vastaamme.' }, { text: 'We do.', language: 'en', note: 'englanniksi' }],
        },
        { kind: 'heading', text: 'Asiakkaat' },
        { kind: 'list', items: [[{ text: 'Nimi.' }], [{ text: 'Osoite.' }]] },
        {
          kind: 'table',
          head: ['Tieto', 'Kuinka kauan'],
          rows: [
            ['Laskutus', '6 vuotta'],
            ['Yhteystiedot', '3 vuotta'],
          ],
        },
      ],
    },
  ],
  ...own,
})

const nastyDocument = document({
  title: { text: nasty },
  sender: nasty,
  dated: nasty,
  brief: { label: nasty, answers: [{ label: nasty, text: nasty }] },
  sections: [
    {
      heading: nasty,
      parts: [
        { kind: 'paragraph', words: [{ text: nasty, language: 'sv', note: nasty }] },
        { kind: 'heading', text: nasty },
        { kind: 'list', items: [[{ text: nasty }]] },
        {
          kind: 'table',
          head: [nasty, 'x'],
          rows: [formulas.slice(0, 2), formulas.slice(2, 4), [formulas[4]!, nasty]],
        },
      ],
    },
  ],
})

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const part = async (bytes: Uint8Array, name: string): Promise<string> => {
  return await readPartText(openZip(bytes, 50_000_000), name)
}
/** What a file says that keeps the rules of PDF/UA-1. */
const claim = /<pdfuaid:part>1<\/pdfuaid:part>/

/** What the pages draw, unpacked. */
const drawn = (pdf: string): string =>
  [...pdf.matchAll(/\/FlateDecode\n>>\nstream\n([^]*?)\nendstream/g)]
    .map(([, packed]) => inflateSync(Buffer.from(packed!, 'latin1')).toString('latin1'))
    .join('\n')
/** The words of each page, as a reader's program finds them. */
const textOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(new Uint8Array(bytes), { mergePages: false })).text.map((page) => page.replace(/\s+/g, ' '))
const tags = (pdf: string): Map<string, number> => {
  const found = [...pdf.matchAll(/\/S \/([A-Z][A-Za-z0-9]*)/g)].map(([, tag]) => tag!)
  return new Map([...new Set(found)].map((tag) => [tag, found.filter((one) => one === tag).length]))
}

test('a PDF has title, language and tags for headings, lists and tables, and carries its fonts', async () => {
  const pdf = latin(await print(document(), 'pdf'))
  assert.match(pdf, /^%PDF-1\.7/)
  assert.match(pdf, /\/Title \(Asiakkaiden tietosuojaseloste\)/)
  assert.match(pdf, /\/Lang \(fi\)/)
  assert.match(drawn(pdf), /\/Lang ?\(en\)/, 'words in another language say so')
  assert.match(pdf, /\/Marked true/)
  assert.match(pdf, /\/DisplayDocTitle true/)
  assert.match(pdf, claim)
  const found = tags(pdf)
  assert.deepEqual(
    ['Document', 'H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'TR', 'LI'].map((tag) => [tag, found.get(tag)]),
    [
      ['Document', 1],
      ['H1', 1],
      ['H2', 1],
      ['H3', 1],
      ['Table', 1],
      ['TH', 2],
      ['TD', 4],
      ['TR', 3],
      ['LI', 3],
    ],
  )
  assert.equal((pdf.match(/\/FontFile3 /g) ?? []).length, (pdf.match(/\/Type \/FontDescriptor/g) ?? []).length)
  assert.match(pdf, /SourceSerif4-Regular/)
})

test('the letters of Finnish, Swedish and Sámi names have their signs', async () => {
  const sender = 'Äkäslompolo Åbo Čálli Đŋŧž Šaŋŋá €'
  const pdf = latin(await print(document({ sender }), 'pdf'))
  for (const letter of new Set(sender)) {
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    assert.match(pdf, new RegExp(`<(?!0000)[0-9A-F]{4}> <${code}>`), letter)
  }
})

test('what a company wrote is text in a PDF, never Typst', async () => {
  const pdf = latin(await print(nastyDocument, 'pdf'))
  assert.equal(tags(pdf).get('H2'), 1)
  assert.equal(tags(pdf).get('TD'), 6)
  assert.doesNotMatch(pdf, /\/JavaScript|\/Launch|\/AcroForm/)
  assert.deepEqual([...new Set(pdf.match(/\/URI \([^)]*\)/g))], ['/URI (http://x.test)'])
})

test('a letter that no font has is on paper as it can be, and the file then does not say that it keeps PDF/UA', async () => {
  assert.match(latin(await print(document({ sender: 'Шишка Δ Oy' }), 'pdf')), claim)
  const pdf = latin(await print(document({ sender: 'Käpy \u{13080} Oy' }), 'pdf'))
  assert.match(pdf, /^%PDF-1\.7/)
  assert.doesNotMatch(pdf, claim)
})

const reach = 'Kysy: tietosuoja@kavyn.example, 040 123 4567, https://kavyn.example/tietosuoja.'
const leads = ['mailto:tietosuoja@kavyn.example', 'tel:0401234567', 'https://kavyn.example/tietosuoja']
const withReach = document({
  sections: [
    {
      heading: 'Yhteys',
      parts: [
        { kind: 'paragraph', words: [{ text: reach }] },
        { kind: 'list', items: [[{ text: reach }]] },
        { kind: 'table', head: ['a'], rows: [[reach]] },
      ],
    },
  ],
})

test('addresses and phone numbers lead where they say on paper too', async () => {
  const pdf = latin(await print(withReach, 'pdf'))
  assert.match(pdf, claim)
  assert.deepEqual(
    leads.map((to) => pdf.split(`/URI (${to})`).length - 1),
    [3, 3, 3],
  )
  const bytes = await print(withReach, 'docx')
  const related = await part(bytes, 'word/_rels/document.xml.rels')
  assert.deepEqual(
    leads.map((to) => related.split(`Target="${to}" TargetMode="External"`).length - 1),
    [3, 3, 3],
  )
  assert.equal((await part(bytes, 'word/document.xml')).match(/<w:hyperlink /g)?.length, 9)
})

test('a draft says so on the first page and above every other', async () => {
  const mark = 'Luonnos 28.11.2026'
  const long = document({ mark, sections: Array.from({ length: 12 }, () => document().sections[0]!) })
  const text = await textOf(await print(long, 'pdf'))
  assert.equal(text.length > 1, true)
  for (const page of text) assert.ok(page.includes(mark), page)
  const docx = await print(long, 'docx')
  assert.ok((await part(docx, 'word/document.xml')).includes(mark))
  const heads = [...openZip(docx, 50_000_000).parts.keys()].filter((name) => /^word\/header\d\.xml$/.test(name))
  const marked = await Promise.all(heads.map(async (name) => (await part(docx, name)).includes(mark)))
  assert.deepEqual(marked.toSorted(), [false, true], 'the first page says it above the title')
  const { sheets } = await readXlsx(await print(long, 'xlsx'))
  assert.equal(sheets[0]!.rows[1]![0], mark)
  for (const form of ['pdf', 'docx', 'xlsx'] as const)
    assert.ok(!latin(await print(document(), form)).includes('Luonnos'), form)
})

test('a DOCX has headings, a language and tables with heads, and no field but page numbers', async () => {
  const bytes = await print(document(), 'docx')
  const xml = await part(bytes, 'word/document.xml')
  for (const style of ['Title', 'Heading1', 'Heading2']) assert.match(xml, new RegExp(`<w:pStyle w:val="${style}"/>`))
  assert.match(xml, /<w:tblHeader\/>/)
  assert.match(xml, /<w:lang w:val="en-GB"\/>/)
  const styles = await part(bytes, 'word/styles.xml')
  assert.match(styles, /<w:lang w:val="fi-FI"\/>/)
  for (const [spacing] of styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)) assert.match(spacing, /w:lineRule="auto"/)
  assert.match(await part(bytes, 'docprops/core.xml'), /<dc:title>Asiakkaiden tietosuojaseloste<\/dc:title>/)
})

test('what a company wrote is text in a DOCX, never markup or a field', async () => {
  const bytes = await print(nastyDocument, 'docx')
  const xml = await part(bytes, 'word/document.xml')
  assert.doesNotMatch(xml, /w:instrText|w:fldSimple|w:object/)
  assert.ok(xml.includes('&lt;w:t&gt;&amp;amp; = *b*'))
  assert.equal((xml.match(/<w:t[ >]/g) ?? []).length, (xml.match(/<\/w:t>/g) ?? []).length)
  const fields = /<w:instrText[^>]*>([^<]*)</g
  const foot = [...openZip(bytes, 50_000_000).parts.keys()].filter((name) => /^word\/footer\d\.xml$/.test(name))
  assert.ok(foot.length > 0)
  for (const name of foot)
    for (const [, field] of (await part(bytes, name)).matchAll(fields)) assert.match(field!, /^(?:PAGE|NUMPAGES)$/)
})

test('a workbook holds the tables, each section on its sheet, and nothing in it is a formula', async () => {
  const bytes = await print(nastyDocument, 'xlsx')
  const { sheets } = await readXlsx(bytes)
  assert.equal(sheets.length, 2)
  assert.deepEqual(sheets[1]!.rows, [
    [nasty, 'x'],
    ['=1+1', '+358 40'],
    ['-1', '@SUM(A1)'],
    [formulas[4], nasty],
  ])
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    assert.doesNotMatch(await part(bytes, name), /<f[ >]/)
})

test('sheets of the same name get names of their own, none longer than Excel takes', async () => {
  const table = document().sections[0]!.parts[3]!
  const heading = 'Käsittelytoimet joita teemme rekisterinpitäjänä: [A] / B'
  const sections = [heading, heading.toUpperCase(), 'X'].map((one) => ({ heading: one, parts: [table] }))
  const { sheets } = await readXlsx(await print(document({ sections }), 'xlsx'))
  const names = sheets.map(({ name }) => name.toLowerCase())
  assert.equal(new Set(names).size, 4)
  for (const name of names) assert.match(name, /^[^[\]:*?/\\]{1,31}$/)
})

test('letters that no form can hold are left out, and the rest stays', async () => {
  const odd = 'a\u0000b\u0007c\uffff\ud800d\r\ne'
  const { sender } = cleanPrinted(document({ sender: odd }))
  assert.equal(sender, 'abc\ufffdd\ne')
  for (const form of ['pdf', 'docx', 'xlsx'] as const)
    assert.ok((await print(document({ sender: odd, title: { text: odd } }), form)).length > 1000)
})

test('rows of uneven length make a table all the same, and an empty document a page', async () => {
  const parts = [{ kind: 'table' as const, head: ['a', 'b'], rows: [['1'], ['1', '2', '3'], []] }]
  const uneven = document({ sections: [{ heading: 'x', parts }] })
  const bare = document({ sections: [], dated: '', brief: { label: '', answers: [] } })
  for (const form of ['pdf', 'docx', 'xlsx'] as const) {
    assert.ok((await print(uneven, form)).length > 1000)
    assert.ok((await print(bare, form)).length > 1000)
  }
})

test('a document with a wide table lies on its side', async () => {
  const head = ['a', 'b', 'c', 'd', 'e']
  const wide = document({ sections: [{ heading: 'x', parts: [{ kind: 'table', head, rows: [head] }] }] })
  assert.equal(isWide(wide), true)
  assert.equal(isWide(document()), false)
  assert.match(latin(await print(wide, 'pdf')), /\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/)
  const upright = document().sections[0]!.parts[3] as Parameters<typeof columnWeights>[0]
  assert.equal(columnWeights(upright).length, 2)
})

test('a column takes its longest word, however much is said in the others', () => {
  const said = 'Pidämme tallessa sopimukset ja tiedot niiden yhteyshenkilöistä. '.repeat(6)
  const rows = [['Asiakasrekisteri', said, 'yhteyshenkilöt', said]]
  const weights = columnWeights({ kind: 'table', head: ['Rekisteri', 'Tarkoitus', 'Keitä', 'Tiedot'], rows })
  const share = weights.map((one) => (84 * one) / weights.reduce((all, next) => all + next))
  assert.ok(share[0]! >= 'Asiakasrekisteri'.length + 2, String(share))
  assert.ok(share[2]! >= 'yhteyshenkilöt'.length + 2, String(share))
  assert.ok(share[1]! > share[0]!)
})

test('many at once are each their own', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, (_, i) => print(document({ title: { text: `Seloste ${i}` } }), 'pdf')),
  )
  made.forEach((bytes, i) => assert.match(latin(bytes), new RegExp(`/Title \\(Seloste ${i}\\)`)))
})

test('whatever a company may have written, every form of it can be made and holds it', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const parts: Printed['sections'][number]['parts'] = [
        { kind: 'paragraph', words: [{ text: one }, { text: other, language: 'sv', note: one }] },
        { kind: 'list', items: [[{ text: other }]] },
        { kind: 'table', head: [one, other], rows: [[other, one]] },
      ]
      const odd = document({ title: { text: one }, sender: other, sections: [{ heading: one, parts }] })
      assert.match(latin(await print(odd, 'pdf')), /^%PDF/)
      assert.match(await part(await print(odd, 'docx'), 'word/document.xml'), /<\/w:document>$/)
      const { sheets } = await readXlsx(await print(odd, 'xlsx'))
      assert.equal(sheets.length, 2)
    }),
    { numRuns: 25 },
  )
})
