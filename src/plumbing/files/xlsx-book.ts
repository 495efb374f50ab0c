import { FileTrouble } from './file-trouble.ts'
import { zipTrouble } from './sniff.ts'
import { limits, textOf, type Cell, type Limits, type Row } from './table.ts'
import { readFormats, showNumber, type NumberFormat } from './xlsx-formats.ts'
import { attribute, excelEscapes, piecesIn, stringItem, xmlPieces, xmlText } from './xml-pieces.ts'
import { openZip, readPart, readPartText, type Zip } from './zip.ts'

export type Sheet = { name: string; part: string; hidden: boolean }
export type Book = {
  zip: Zip
  sheets: Sheet[]
  strings: string[]
  formats: NumberFormat[]
  from1904: boolean
  limits: Limits
}

/** Excel has no row after this one. */
const lastRow = 1_048_576

const formulaPattern = /<(?:\w+:)?f[\s/>]/

/** A workbook opened: its worksheets in order, shared strings and formats. Refuses what `FileTrouble` says of zips and workbooks. */
export async function openBook(bytes: Uint8Array, own: Limits = limits): Promise<Book> {
  const zip = openZip(bytes, own.unpacked)
  const main = mainPart(await readPartText(zip, '_rels/.rels'))
  const trouble = zipTrouble(new Set(zip.parts.keys()), await readPartText(zip, 'mimetype', 1000), main)
  if (trouble) throw trouble
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = readRelations(await readPartText(zip, `${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  const xml = await readPartText(zip, main)
  const sheets: Sheet[] = []
  for (const { attributes } of piecesIn(xml, 'sheet')) {
    const relation = relations.get(attribute(attributes, 'id') ?? '')
    if (relation?.type !== 'worksheet') continue
    sheets.push({
      name: attribute(attributes, 'name') ?? '',
      part: relation.part,
      hidden: /\bstate\s*=\s*["'](?:veryH|h)idden/.test(attributes),
    })
  }
  if (!sheets.length) throw new FileTrouble('broken')
  const partOf = (type: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.part ?? ''
  const strings: string[] = []
  const stringsPart = partOf('sharedStrings')
  if (zip.parts.has(stringsPart.toLowerCase())) {
    for await (const { inner } of xmlPieces(readPart(zip, stringsPart), 'si', own.cell * 100))
      strings.push(ownCopy(stringItem(inner)))
  }
  const styles = partOf('styles')
  return {
    zip,
    sheets,
    strings,
    formats: readFormats(styles ? await readPartText(zip, styles) : ''),
    from1904: /<(?:\w+:)?workbookPr\s[^<>]*date1904\s*=\s*["'](?:1|true)/.test(xml),
    limits: own,
  }
}

/** The rows of a sheet that have something in them, in order, as they stand (title rows too). */
export async function* sheetRows(book: Book, sheet: Sheet): AsyncGenerator<Row> {
  const most = book.limits.columns * book.limits.cell
  let number = 0
  let letters = 0
  try {
    for await (const { attributes, inner } of xmlPieces(readPart(book.zip, sheet.part), 'row', most)) {
      const said = Number(attribute(attributes, 'r') ?? number + 1)
      if (!Number.isInteger(said) || said < 1 || said > lastRow) throw new FileTrouble('broken')
      number = said
      if (inner === '') continue
      const cells = readCells(inner, number, book)
      // One shared text may stand in millions of cells: what they hold together counts, as in a CSV.
      for (const cell of cells) letters += textOf(cell).length
      if (letters > book.limits.bytes)
        throw new FileTrouble('too-big-unpacked', { detail: String(Math.round(book.limits.bytes / 1_000_000)) })
      if (cells.length) yield { number, cells }
    }
  } catch (error) {
    if (error instanceof FileTrouble && error.code === 'broken' && number > 0) {
      throw new FileTrouble('broken-at-row', { row: number + 1 }, { cause: error })
    }
    throw error
  }
}

function readCells(inner: string, row: number, book: Book): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const { attributes, inner: content } of piecesIn(inner, 'c')) {
    const place = /(?:^|\s)r\s*=\s*["']([A-Z]{1,3})\d+["']/.exec(attributes)?.[1]
    const column = place ? columnOf(place) : next
    next = column + 1
    const cell = content === '' ? '' : readCell(attributes, content, book)
    if (cell === '') continue
    if (column >= book.limits.columns && typeof cell === 'string' && cell.trim() === '') continue
    if (column >= book.limits.columns)
      throw new FileTrouble('too-many-columns', { row, detail: String(book.limits.columns) })
    if ((typeof cell === 'string' ? cell : cell.text).length > book.limits.cell) {
      throw new FileTrouble('cell-too-long', { row, detail: String(book.limits.cell) })
    }
    while (cells.length < column) cells.push('')
    cells[column] = cell
  }
  return cells
}

function readCell(attributes: string, inner: string, book: Book): Cell {
  const type = /(?:^|\s)t\s*=\s*["'](\w+)["']/.exec(attributes)?.[1] ?? 'n'
  const formula = inner.includes('<') && formulaPattern.test(inner)
  const [value] = piecesIn(inner, 'v')
  const shown = type === 'inlineStr' ? { text: stringItem(inner) } : showValue(type, value?.inner, attributes, book)
  if (formula) return { ...shown, formula: true }
  return 'day' in shown || 'error' in shown ? shown : shown.text
}

function showValue(
  type: string,
  raw: string | undefined,
  attributes: string,
  book: Book,
): { text: string; day?: string; error?: true } {
  if (raw === undefined || raw === '') return { text: '' }
  if (type === 's') return { text: book.strings[Number(raw)] ?? '' }
  if (type === 'str') return { text: excelEscapes(xmlText(raw)) }
  if (type === 'b') return { text: raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { text: '', error: true }
  if (type === 'd') return { text: raw, ...(/^\d{4}-\d\d-\d\d/.test(raw) ? { day: raw.slice(0, 10) } : {}) }
  const value = Number(raw)
  if (!Number.isFinite(value)) return { text: xmlText(raw) }
  const style = /(?:^|\s)s\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]
  return showNumber(value, style === undefined ? undefined : book.formats[Number(style)], book.from1904)
}

function columnOf(letters: string): number {
  let column = 0
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64
  return column - 1
}

function mainPart(xml: string): string {
  for (const relation of readRelations(xml, '').values()) if (relation.type === 'officeDocument') return relation.part
  return ''
}

function readRelations(xml: string, folder: string): Map<string, { type: string; part: string }> {
  const relations = new Map<string, { type: string; part: string }>()
  for (const { attributes } of piecesIn(xml, 'Relationship')) {
    const target = attribute(attributes, 'Target') ?? ''
    const type = attribute(attributes, 'Type') ?? ''
    const part = resolvePart(target.startsWith('/') ? target : `${folder}${target}`)
    relations.set(attribute(attributes, 'Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), part })
  }
  return relations
}

function resolvePart(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/* A slice of a long text keeps the whole text in memory; a copy does not. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
