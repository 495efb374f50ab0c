import { tidy, type TextBlock } from '../../plumbing/text/text-blocks.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { headingOf } from './headings.rules.ts'
import { piecesOf, registerHeading } from './pieces.rules.ts'
import { kindOf } from './title.rules.ts'

/** `ends`: a paragraph ends with it; the next line is no continuation of it. */
export type Line = { text: string; list: boolean; ends?: true }
/**
 * What stands below one heading. `facts`: what the heading promises, empty when it is a heading of the company's own.
 * `scope`: 0 for all registers, else the number of the register. `row`: parts of one row of a table belong together.
 */
export type Section = { facts: FactId[]; heading: string; scope: number; lines: Line[]; row?: number }
export type Outline = { title: string; scopes: string[]; sections: Section[] }

/** A document under its headings. In: its blocks. Out: the title, the registers it is divided by, and the sections in order. */
export function outlineOf(blocks: readonly TextBlock[]): Outline {
  const { title, rest } = titleOf(blocks)
  const scopes: string[] = []
  const sections: Section[] = []
  let scope = 0
  let registerLevel: number | undefined
  let current: Section | undefined
  let parent: Parent | undefined
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
        parent = undefined
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
          (piece.facts.length > 0 || ofAll.test(piece.head))
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
        // A heading of the company's own below one that is known says more of the same.
        const below = piece.facts.length === 0 && parent !== undefined && isBelow(piece, parent)
        begin(below ? parent!.facts : piece.facts, piece.head)
        if (!below) parent = piece
      }
    } else {
      if (!current) begin([], '')
      addTo(current!, piece.text, piece.list, piece.ends)
    }
  }
  return { title, scopes, sections }
}

/* "Common to all registers" */
const ofAll =
  /yhtei|kaik(?:ki|ille)|molem|muut? (?:tiedot|asiat)|gemensam|alla register|övrigt|common|all registers|general|in general/iu

type Parent = { facts: FactId[]; level?: number | undefined; number?: string | undefined }
const isBelow = (one: Omit<Parent, 'facts'>, parent: Parent): boolean =>
  (one.level !== undefined && parent.level !== undefined && one.level > parent.level) ||
  (one.number !== undefined && parent.number !== undefined && one.number.startsWith(`${parent.number}.`))

/** The first lines before any heading that name the kind of the document, or the first marked heading. */
function titleOf(blocks: readonly TextBlock[]): { title: string; rest: readonly TextBlock[] } {
  for (let i = 0; i < Math.min(blocks.length, 6); i++) {
    const block = blocks[i]!
    const text = block.kind === 'row' ? block.cells.join(' ') : block.text
    const lines = text.split('\n')[0] ?? ''
    const says = kindOf(lines) !== undefined && lines.length < 160
    if (says && !/[.]$/u.test(lines) && block.kind !== 'item')
      return {
        title: tidy(lines),
        // What stood before the title does not go on after it.
        rest: [
          ...blocks.slice(0, i).map((one) => (one.kind === 'line' ? { ...one, ends: true } : one)),
          ...blocks.slice(i + 1),
        ],
      }
  }
  const first = blocks[0]
  if (first?.kind === 'heading' && !registerHeading.test(first.text) && headingOf(first.text).facts.length === 0)
    return { title: tidy(first.text), rest: blocks.slice(1) }
  return { title: '', rest: blocks }
}

function addTo(section: Section, text: string, list: boolean, ends = false): void {
  for (const line of text.split('\n')) {
    const bullets = /^\s*(?:[-–•*·▪❖○]|\d{1,2}\))\s*\S/u.test(line)
    for (const part of bullets ? splitBullets(line) : [line]) {
      const bare = tidy(part.replace(/^\s*(?:[-–•*·▪❖○]|\d{1,2}\))\s*/u, ''))
      if (bare !== '') section.lines.push({ text: bare, list: list || bullets })
    }
  }
  const last = section.lines.at(-1)
  if (ends && last) last.ends = true
}

/* "- etu- ja sukunimi- Sähköposti- IP-osoite": a hyphen before a capital letter begins the next. */
const splitBullets = (line: string): string[] => line.split(/\s*[-–•❖]\s+(?=\p{Lu}|www)/u)
