import { readDay } from '../text/days.ts'
import { textOf, type Cell, type Row } from './table.ts'

const reach = 30

/**
 * Which of a file's first rows names the columns: the first that reads like names and is about as full as the rows under it
 * (titles above are not). Out: its place among the rows, -1 when none does, and how many columns the table has.
 */
export function findHeader(rows: readonly Row[]): { at: number; width: number } {
  const full = rows.map((row) => row.cells.filter((cell) => textOf(cell).trim() !== '').length)
  for (let i = 0; i < Math.min(rows.length, reach); i++) {
    const below = full.slice(i + 1, i + 11).sort((a, b) => b - a)
    const wide = below[1] ?? below[0] ?? 0
    if (full[i]! < Math.max(1, wide * 0.6) || !readsLikeNames(rows[i]!.cells)) continue
    return { at: i, width: widthOf(rows, i) }
  }
  return { at: -1, width: widthOf(rows, -1) }
}

/** The names of the columns, made unique: the second "Puhelin" is "Puhelin (2)", one without a name goes by its letter, "(C)". */
export function uniqueNames(cells: readonly Cell[], width: number): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  for (let i = 0; i < width; i++) {
    const plain =
      textOf(cells[i])
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
        .slice(0, 120) || `(${columnLetter(i)})`
    let name = plain
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${plain} (${n})`
    seen.add(name.toLowerCase())
    names.push(name)
  }
  return names
}

/** A column's letter in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = index % 26
  return (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + rest)
}

function readsLikeNames(cells: readonly Cell[]): boolean {
  let [named, other] = [0, 0]
  for (const cell of cells) {
    const text = textOf(cell).trim()
    if (text === '') continue
    if (isName(text) && !(typeof cell === 'object' && cell.day)) named++
    else other++
  }
  return named > 0 && other <= named * 0.15
}

function isName(text: string): boolean {
  if (text.length > 80 || text.includes('@') || /\d[\d\s.-]{4,}\d/.test(text)) return false
  const day = readDay(text)
  if ('day' in day && !day.atLatest) return false
  return /\p{L}/u.test(text) || /^(?:19|20)\d\d$/.test(text)
}

function widthOf(rows: readonly Row[], header: number): number {
  const last = (row: Row | undefined): number =>
    row ? row.cells.findLastIndex((cell) => textOf(cell).trim() !== '') + 1 : 0
  const counts = new Map<number, number>()
  for (const row of rows.slice(header + 1)) counts.set(last(row), (counts.get(last(row)) ?? 0) + 1)
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
  if (header >= 0) return Math.max(last(rows[header]), usual)
  return Math.max(usual, ...[...counts].filter(([, times]) => times > 1).map(([width]) => width))
}
