import { tidy, type TextBlock } from '../../plumbing/text/text-blocks.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { bareHeading, headingOf, isHeadingLine, isNumbered, markedHeading } from './headings.rules.ts'

/** What a document is made of: headings with what they promise, text, and the cells of tables with headings. */
export type Piece =
  | { head: string; facts: FactId[]; register?: true; level?: number | undefined; number?: string | undefined }
  | { text: string; list: boolean; ends?: boolean | undefined }
  | { row: number; facts: FactId[]; head: string; text: string }

const styled = 0.4
export const registerHeading = /(?:rekisteri|register)$/iu

/** The blocks of a document as headings and texts, in order. */
export function* piecesOf(blocks: readonly TextBlock[]): Generator<Piece> {
  const lines = blocks.filter((one) => one.kind === 'line')
  const loose = lines.every((one) => one.ends !== true)
  const registers = registerHeads(blocks)
  const forms = rowsOfForms(blocks)
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
      } else {
        const pieces = [...ofRow(block.cells, last, forms.has(i))]
        yield* pieces
        const head = pieces.find((one) => 'head' in one)
        if (head && 'facts' in head) last = head.facts
        ended = true
        empty = false
        continue
      }
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
      } else yield { head: bareHeading(block.text), facts, level: block.level, number: numberOf(block.text) }
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
      const label = inlineHeading(block.text)
      const anew =
        startsAnew.test(block.text) && label?.facts.some((fact) => !ofPerson.has(fact) || last.length === 0) === true
      const inline = may || anew ? label : undefined
      if (inline && !(onlyContact(inline.head) && last.includes('F04'))) {
        yield { head: inline.head, facts: inline.facts }
        yield { text: inline.text, list: false }
        last = inline.facts
      } else yield { text: block.text, list: false, ends: block.ends }
      empty = false
    }
    const at = blocks[i]!
    ended = at.kind === 'line' ? empty || at.ends === true || /[.!?]$/u.test(at.text) : true
  }
}

/* "Sources: the member" begins anew, though no empty line stands before it. */
const ofPerson: ReadonlySet<FactId> = new Set(['F04', 'F07', 'F08', 'F09'])
const startsAnew = /^\p{Lu}\p{L}+(?: \p{Ll}[\p{L}-]*){0,3}: \S/u

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
  const before = blocks[at - 1]
  // Only the first row of a table names its columns.
  if (before?.kind === 'row' && head.kind === 'row' && before.cells.length === head.cells.length) return undefined
  if (head.kind !== 'row' || next?.kind !== 'row' || next.cells.length !== head.cells.length) return undefined
  if (head.cells.length < 2 || head.cells.some((cell) => cell.length > 70)) return undefined
  const columns = head.cells.map((cell) => ({ head: bareHeading(cell), ...headingOf(cell) }))
  const known = columns.filter((one) => one.facts.length > 0 && one.covered >= 0.6).length
  // Two columns whose next row begins with a heading too are headings with their answers beside them.
  if (columns.length === 2 && isHeadingLine(next.cells[0] ?? '') && !onlyContact(next.cells[0] ?? '')) return undefined
  const first = columns[0]!.facts.length > 0
  return known >= 2 || (known === 1 && !first && head.cells.length > 2) ? columns : undefined
}

/* The data of a group beside its name are no new heading among the data. */
const namesGroup = /(?:tiedot|tietoja|uppgifter|data|details|information)$/iu

function* ofRow(cells: readonly string[], last: readonly FactId[], form: boolean): Generator<Piece> {
  const [first = '', ...others] = cells
  const rest = others.filter((cell) => cell.trim() !== '').join('\n')
  const { facts, covered } = headingOf(first)
  const group =
    namesGroup.test(bareHeading(first)) &&
    last.some((fact) => fact === 'F19' || fact === 'F20') &&
    facts.every((fact) => fact === 'F07' || fact === 'F20')
  if (cells.length > 1 && facts.length > 0 && covered >= styled && !group) {
    yield { head: bareHeading(first), facts }
    if (rest !== '') yield { text: rest, list: false }
  } else if (form && !group && rest !== '' && first.trim() !== '') {
    // In a form every first cell is a heading, whatever its words are.
    yield { head: bareHeading(first), facts: markedHeading(first) }
    yield { text: rest, list: false }
  } else if (first.trim() === '') yield { text: rest, list: false }
  else yield { text: rest === '' ? first : `${tidy(first)}: ${rest}`, list: false }
}

/** The rows of two that stand in a table of headings and answers: at least three rows begin with a known heading. */
function rowsOfForms(blocks: readonly TextBlock[]): Set<number> {
  const rows = new Set<number>()
  let from = 0
  let known = 0
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind === 'row' && block.cells.length === 2) {
      const { facts, covered } = headingOf(block.cells[0]!)
      if (facts.length > 0 && covered >= styled) known++
      continue
    }
    if (known >= 3)
      for (let at = from; at < i; at++) if ((blocks[at] as { cells: string[] }).cells[0]!.length <= 60) rows.add(at)
    from = i + 1
    known = 0
  }
  return rows
}

/** Where the registers of a document begin: headings that are names of registers, or that each have the same headings below. */
function registerHeads(blocks: readonly TextBlock[]): Set<number> {
  const heads = new Set<number>()
  const followed: number[] = []
  const named: number[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'line') continue
    const text = bareHeading(block.text)
    if (text.length > 70 || text.split(' ').length > 6) continue
    const { facts, covered } = headingOf(block.text)
    const next = blocks[i + 1]
    const below = next !== undefined && isFactHead(next)
    // "Sources: the trade register" ends so, too.
    if (inlineHeading(block.text)) continue
    if (registerHeading.test(text) && covered < 0.9 && below) heads.add(i)
    else if (block.kind === 'heading' && registerHeading.test(text) && covered < 0.9 && /^\p{L}{4,}/u.test(text))
      named.push(i)
    else if (block.kind === 'heading' && facts.length === 0 && below && i > 0) followed.push(i)
  }
  // Several marked headings that are names of registers divide the document, though only running text stands below.
  if (named.length + heads.size > 1) for (const at of named) heads.add(at)
  // One heading of the company's own above others is a chapter; several alike are registers.
  if (followed.length > 1) {
    const below = followed.map((at) => factsBelow(blocks, at))
    const same = followed.filter((_at, i) => below.filter((one) => one === below[i]).length > 1)
    if (same.length > 1) for (const at of same) heads.add(at)
  }
  return heads
}

function isFactHead(block: TextBlock): boolean {
  if (block.kind === 'heading') return headingOf(block.text).facts.length > 0
  if (block.kind === 'line') return isHeadingLine(block.text) || inlineHeading(block.text) !== undefined
  return block.kind === 'row' && block.cells.length > 1 && headingOf(block.cells[0] ?? '').facts.length > 0
}

function factsBelow(blocks: readonly TextBlock[], at: number): string {
  const next = blocks[at + 1]
  if (next === undefined) return ''
  const text = next.kind === 'row' ? (next.cells[0] ?? '') : next.text
  return headingOf(text.split(':')[0] ?? '').facts.join()
}

const numberOf = (heading: string): string | undefined => /^\s*(\d{1,2}(?:\.\d{1,2})*)(?![\d])/u.exec(heading)?.[1]
