import { tidy, type TextBlock } from '../../plumbing/text/text-blocks.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { bareHeading, headingOf, isHeadingLine, isNumbered, markedHeading } from './headings.rules.ts'
import { kindOf } from './title.rules.ts'

export type Line = { text: string; list: boolean }
/**
 * What stands below one heading. `facts`: what the heading promises, empty when it is a heading of the company's own.
 * `scope`: 0 for all registers, else the number of the register. `row`: parts of one row of a table belong together.
 */
export type Section = { facts: FactId[]; heading: string; scope: number; lines: Line[]; row?: number }
export type Outline = { title: string; scopes: string[]; sections: Section[] }

type Piece =
  | { head: string; facts: FactId[]; register?: true; level?: number | undefined }
  | { text: string; list: boolean }
  | { row: number; facts: FactId[]; head: string; text: string }

const styled = 0.4
const registerHeading = /(?:rekisteri|register)$/iu

/** A document under its headings. In: its blocks. Out: the title, the registers it is divided by, and the sections in order. */
export function outlineOf(blocks: readonly TextBlock[]): Outline {
  const { title, rest } = titleOf(blocks)
  const scopes: string[] = []
  const sections: Section[] = []
  let scope = 0
  let registerLevel: number | undefined
  let current: Section | undefined
  const begin = (facts: FactId[], heading: string, row?: number) => {
    current = { facts, heading, scope, lines: [], ...(row === undefined ? {} : { row }) }
    sections.push(current)
  }
  for (const piece of piecesOf(rest)) {
    if ('row' in piece) {
      begin(piece.facts, piece.head, piece.row)
      addTo(current!, piece.text, false)
      current = undefined
    } else if ('head' in piece) {
      if (piece.register) {
        registerLevel = piece.level
        scopes.push(piece.head)
        scope = scopes.length
        begin([], piece.head)
      } else {
        // A heading as high as those of the registers speaks of all of them.
        if (
          scope > 0 &&
          registerLevel !== undefined &&
          piece.level !== undefined &&
          piece.level <= registerLevel &&
          piece.facts.length > 0
        )
          scope = 0
        // A second name of a register begins a second register.
        const named = sections.filter((one) => one.scope === scope && one.facts.includes('F10') && one.lines.length > 0)
        if (piece.facts.includes('F10') && named.length > 0) {
          if (scope === 0) {
            for (const one of sections.slice(sections.indexOf(named[0]!))) one.scope = 1
            scopes.push('')
          }
          scopes.push('')
          scope = scopes.length
        }
        begin(piece.facts, piece.head)
      }
    } else {
      if (!current) begin([], '')
      addTo(current!, piece.text, piece.list)
    }
  }
  return { title, scopes, sections }
}

/** The first lines before any heading that name the kind of the document, or the first marked heading. */
function titleOf(blocks: readonly TextBlock[]): { title: string; rest: readonly TextBlock[] } {
  for (let i = 0; i < Math.min(blocks.length, 6); i++) {
    const block = blocks[i]!
    const text = block.kind === 'row' ? block.cells.join(' ') : block.text
    const lines = text.split('\n')[0] ?? ''
    const says = kindOf(lines) !== undefined && lines.length < 160
    if (says && !/[.]$/u.test(lines) && block.kind !== 'item')
      return { title: tidy(lines), rest: [...blocks.slice(0, i), ...blocks.slice(i + 1)] }
  }
  const first = blocks[0]
  if (first?.kind === 'heading' && !registerHeading.test(first.text) && headingOf(first.text).facts.length === 0)
    return { title: tidy(first.text), rest: blocks.slice(1) }
  return { title: '', rest: blocks }
}

function addTo(section: Section, text: string, list: boolean): void {
  for (const line of text.split('\n')) {
    const bullets = /^\s*(?:[-–•*·▪❖○]|\d{1,2}\))\s*\S/u.test(line)
    for (const part of bullets ? splitBullets(line) : [line]) {
      const bare = tidy(part.replace(/^\s*(?:[-–•*·▪❖○]|\d{1,2}\))\s*/u, ''))
      if (bare !== '') section.lines.push({ text: bare, list: list || bullets })
    }
  }
}

/* "- etu- ja sukunimi- Sähköposti- IP-osoite": a hyphen before a capital letter begins the next. */
const splitBullets = (line: string): string[] => line.split(/\s*[-–•❖]\s+(?=\p{Lu}|www)/u)

function* piecesOf(blocks: readonly TextBlock[]): Generator<Piece> {
  const lines = blocks.filter((one) => one.kind === 'line')
  const loose = lines.every((one) => one.ends !== true)
  const registers = registerHeads(blocks)
  let ended = true
  let row = 0
  let last: FactId[] = []
  let empty = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.kind === 'item') {
      yield { text: block.text, list: true }
      ended = true
      empty = false
      continue
    }
    if (block.kind === 'row') {
      const columns = columnsOf(blocks, i)
      if (columns) {
        for (i++; i < blocks.length; i++) {
          const next = blocks[i]!
          if (next.kind !== 'row' || next.cells.length !== columns.length) break
          row++
          for (const [at, cell] of next.cells.entries())
            if (cell.trim() !== '') yield { row, facts: columns[at]!.facts, head: columns[at]!.head, text: cell }
        }
        i--
      } else yield* ofRow(block.cells)
      ended = true
      last = []
      empty = false
      continue
    }
    if (block.kind === 'heading') {
      const facts = markedHeading(block.text)
      const inline = inlineHeading(block.text)
      if (registers.has(i)) yield { head: bareHeading(block.text), facts: [], register: true, level: block.level }
      else if (inline) {
        yield { head: inline.head, facts: inline.facts }
        yield { text: inline.text, list: false }
      } else yield { head: bareHeading(block.text), facts, level: block.level }
      last = facts
      ended = true
      empty = true
      continue
    }
    const may = ended || loose || isNumbered(block.text)
    const joined = may ? joinedHeading(blocks, i) : undefined
    const asks = empty && (last.includes('F10') || last.includes('F11'))
    if (registers.has(i) && may && !asks) {
      yield { head: bareHeading(block.text), facts: [], register: true }
      last = []
      empty = true
    } else if (joined && !(onlyContact(joined.text) && last.includes('F04'))) {
      const facts = headingOf(joined.text).covered >= 0.85 ? headingOf(joined.text).facts : markedHeading(joined.text)
      yield { head: bareHeading(joined.text), facts }
      i += joined.count - 1
      last = facts
      empty = true
    } else {
      const inline = may ? inlineHeading(block.text) : undefined
      if (inline && !(onlyContact(inline.head) && last.includes('F04'))) {
        yield { head: inline.head, facts: inline.facts }
        yield { text: inline.text, list: false }
        last = inline.facts
      } else yield { text: block.text, list: false }
      empty = false
    }
    const at = blocks[i]!
    ended = at.kind === 'line' ? at.ends === true || /[.!?]$/u.test(at.text) : true
  }
}

const onlyContact = (text: string): boolean =>
  /^(?:yhteystiedot|kontaktuppgifter|contact (?:details|information))$/iu.test(bareHeading(text))

/** Up to three lines that together are a heading: in narrow columns headings go on over the lines. */
function joinedHeading(blocks: readonly TextBlock[], from: number): { text: string; count: number } | undefined {
  const texts: string[] = []
  let found: { text: string; count: number } | undefined
  for (let i = from; i < Math.min(from + 3, blocks.length); i++) {
    const block = blocks[i]!
    if (block.kind !== 'line') break
    texts.push(block.text)
    const text = tidy(texts.join(' '))
    if (isHeadingLine(text, texts.length === 1)) found = { text, count: texts.length }
    if (block.ends) break
  }
  return found
}

/** "Rekisterinpitäjä: Kuusela Oy": a heading and what it says on one line. */
function inlineHeading(line: string): { head: string; facts: FactId[]; text: string } | undefined {
  const match = /^([^:]{3,90}):\s+(\S[\s\S]*)$/u.exec(line) ?? /^([^–—]{3,60})\s+[–—]\s+(\S[\s\S]*)$/u.exec(line)
  if (!match) return undefined
  const head = match[1]!
  const { facts, covered } = headingOf(head)
  return facts.length > 0 && covered >= 0.85 ? { head: bareHeading(head), facts, text: match[2]! } : undefined
}

/** The columns of a table whose first row is made of headings. */
function columnsOf(blocks: readonly TextBlock[], at: number): { facts: FactId[]; head: string }[] | undefined {
  const head = blocks[at]!
  const next = blocks[at + 1]
  if (head.kind !== 'row' || next?.kind !== 'row' || next.cells.length !== head.cells.length) return undefined
  if (head.cells.length < 2 || head.cells.some((cell) => cell.length > 70)) return undefined
  const columns = head.cells.map((cell) => ({ head: bareHeading(cell), ...headingOf(cell) }))
  const known = columns.filter((one) => one.facts.length > 0 && one.covered >= 0.6).length
  // Two columns whose next row begins with a heading too are headings with their answers beside them.
  if (columns.length === 2 && isHeadingLine(next.cells[0] ?? '') && !onlyContact(next.cells[0] ?? '')) return undefined
  const first = columns[0]!.facts.length > 0
  return known >= 2 || (known === 1 && !first && head.cells.length > 2) ? columns : undefined
}

function* ofRow(cells: readonly string[]): Generator<Piece> {
  const [first = '', ...others] = cells
  const rest = others.filter((cell) => cell.trim() !== '').join('\n')
  const { facts, covered } = headingOf(first)
  if (cells.length > 1 && facts.length > 0 && covered >= styled) {
    yield { head: bareHeading(first), facts }
    if (rest !== '') yield { text: rest, list: false }
  } else if (first.trim() === '') yield { text: rest, list: false }
  else yield { text: rest === '' ? first : `${tidy(first)}: ${rest}`, list: false }
}

/** Where the registers of a document begin: headings that are names of registers, or that each have the same headings below. */
function registerHeads(blocks: readonly TextBlock[]): Set<number> {
  const heads = new Set<number>()
  const followed: number[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'line') continue
    const text = bareHeading(block.text)
    if (text.length > 70 || text.split(' ').length > 6) continue
    const { facts, covered } = headingOf(block.text)
    const next = blocks[i + 1]
    const below = next !== undefined && isFactHead(next)
    if (registerHeading.test(text) && covered < 0.9 && below) heads.add(i)
    else if (block.kind === 'heading' && facts.length === 0 && below && i > 0) followed.push(i)
  }
  // One heading of the company's own above others is a chapter; several alike are registers.
  if (followed.length > 1) {
    const same = followed.filter((at) => repeats(blocks, at, followed))
    if (same.length > 1) for (const at of same) heads.add(at)
  }
  return heads
}

function isFactHead(block: TextBlock): boolean {
  if (block.kind === 'heading') return headingOf(block.text).facts.length > 0
  if (block.kind === 'line') return isHeadingLine(block.text) || inlineHeading(block.text) !== undefined
  return block.kind === 'row' && block.cells.length > 1 && headingOf(block.cells[0] ?? '').facts.length > 0
}

function repeats(blocks: readonly TextBlock[], at: number, all: readonly number[]): boolean {
  const first = (from: number) => {
    const next = blocks[from + 1]
    if (next === undefined) return ''
    const text = next.kind === 'row' ? (next.cells[0] ?? '') : next.text
    return headingOf(text.split(':')[0] ?? '').facts.join()
  }
  return all.filter((other) => first(other) === first(at)).length > 1
}
