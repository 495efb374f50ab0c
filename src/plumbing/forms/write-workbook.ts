import { writeXlsx, type CellValue } from 'hucre/xlsx'
import type { Part, Printed, Words } from './printed.ts'

type Sheet = { name: string; rows: string[][]; heads: Set<number>; widths: number[] }

/** Excel takes 32,767 characters a cell and 31 a name. */
const longestCell = 32_767
const longestName = 31

/**
 * A document as a workbook: each section with tables is a sheet of its own, and what is told in sentences is on the
 * first, heading beside text. Every cell is text, so nothing is a formula.
 */
export async function writeWorkbook(printed: Printed): Promise<Uint8Array> {
  const told: string[][] = [
    [printed.title.text],
    ...(printed.mark ? [[printed.mark]] : []),
    [printed.sender],
    ...(printed.dated ? [[printed.dated]] : []),
    ...printed.brief.answers.map(({ label, text }) => [label, text]),
  ]
  const sheets: Sheet[] = []
  for (const { heading, parts } of printed.sections) {
    const before = told.length
    const rows: string[][] = []
    const heads = new Set<number>()
    for (const part of parts) {
      if (part.kind !== 'table') {
        for (const line of linesOf(part)) told.push(['', line])
        continue
      }
      heads.add(rows.length)
      rows.push(part.head, ...part.rows)
    }
    if (told.length > before) told[before]![0] = heading
    if (rows.length > 0) sheets.push({ name: heading, rows, heads, widths: widthsOf(rows) })
  }
  const first = { name: printed.title.text, rows: told, heads: new Set(printed.mark ? [0, 1] : [0]), widths: [38, 100] }
  return await writeXlsx({ sheets: named([first, ...sheets]).map(written) })
}

const linesOf = (part: Exclude<Part, { kind: 'table' }>): string[] => {
  if (part.kind === 'heading') return [part.text]
  const said = (words: readonly Words[]): string =>
    words.map(({ text, mark }) => (mark ? `${text} ${mark}` : text)).join(' ')
  return part.kind === 'paragraph' ? [said(part.words)] : part.items.map((item) => `– ${said(item)}`)
}

const widthsOf = (rows: readonly string[][]): number[] => {
  const count = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, i) =>
    Math.min(Math.max(...rows.map((row) => (row[i] ?? '').length + 2), 12), 46),
  )
}

const lineHeight = 15

/** As many lines as the fullest cell takes: office programs do not all measure wrapped rows when they open a file. */
const heightOf = (row: readonly string[], widths: readonly number[]): number =>
  lineHeight *
  Math.max(
    1,
    ...row.map((cell, i) =>
      cell.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / (widths[i] ?? 12))), 0),
    ),
  )

const plain = { name: 'Calibri', size: 11 }

function written({ name, rows, heads, widths }: Sheet) {
  const styleOf = (row: number) => ({
    style: {
      font: { ...plain, bold: heads.has(row) },
      alignment: { wrapText: true, vertical: 'top' as const },
    },
  })
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row): CellValue[] => row.map((cell) => cell.slice(0, longestCell))),
    cells: new Map(rows.flatMap((row, r) => row.map((_, c) => [`${r},${c}`, styleOf(r)] as const))),
    rowDefs: new Map(rows.map((row, r) => [r, { height: Math.min(heightOf(row, widths), 400) }])),
    pageSetup: { orientation: 'landscape' as const, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(heads.size === 1 && heads.has(0) ? { freezePane: { rows: 1 } } : {}),
  }
}

/** Names that Excel takes, no two alike: it counts neither case nor what is over 31 letters. */
function named(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>()
  return sheets.map((sheet, i) => {
    const plain = sheet.name.replace(/[[\]:*?/\\'\n\t]+/g, ' ').trim() || String(i + 1)
    let name = plain.slice(0, longestName).trim()
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, longestName - 4).trim()} ${n}`
    taken.add(name.toLowerCase())
    return { ...sheet, name }
  })
}
