import { tidy, type TextBlock } from '../text/text-blocks.ts'
import { documentLimits, DocumentTrouble } from './document-trouble.ts'

type Item = { str: string; transform: number[]; width: number; height: number; fontName: string }
/** `starts`: where in the piece each item of the page begins, so that it can be parted again at the edge of a column. */
type Piece = {
  text: string
  x: number
  end: number
  font: string
  size: number
  starts: { x: number; at: number; font: string }[]
}
type VisualLine = { y: number; pieces: Piece[]; size: number }

/** The blocks of a PDF by where its text stands: lines, columns as rows, larger or bolder lines as headings. */
export async function blocksOfPdf(bytes: Uint8Array): Promise<TextBlock[]> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  }).catch(broken)
  try {
    if (pdf.numPages > documentLimits.pages) throw new DocumentTrouble('document-too-long', documentLimits.pages)
    const pages: VisualLine[][] = []
    let letters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch(broken)
      const { items } = await page.getTextContent().catch(broken)
      const lines = linesOf(items.filter((item) => 'str' in item) as unknown as Item[])
      for (const { pieces } of lines) for (const piece of pieces) letters += piece.text.length
      if (letters > documentLimits.letters) throw new DocumentTrouble('document-too-long', documentLimits.pages)
      pages.push(lines)
      page.cleanup()
    }
    if (letters < 40 * Math.min(pdf.numPages, 3)) throw new DocumentTrouble('document-scanned')
    return blocksOf(pages)
  } finally {
    await pdf.destroy()
  }
}

/** What the library says of a file that it cannot read, or of a page in it. */
function broken(error: Error): never {
  const code = error.name === 'PasswordException' ? 'document-password' : 'document-broken'
  throw new DocumentTrouble(code, undefined, { cause: error })
}

/** The text of a page in lines from the top down, each in the pieces that a wide gap parts. */
function linesOf(items: readonly Item[]): VisualLine[] {
  const lines: { y: number; items: Item[] }[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const y = item.transform[5]!
    const line = lines.find((one) => Math.abs(one.y - y) < Math.max(2, item.height * 0.35))
    if (line) line.items.push(item)
    else lines.push({ y, items: [item] })
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map(({ y, items: own }) => {
      const pieces: Piece[] = []
      for (const item of own.toSorted((a, b) => a.transform[4]! - b.transform[4]!)) {
        const x = item.transform[4]!
        const size = item.height || 10
        const last = pieces.at(-1)
        if (last && x - last.end < size * 1.5) {
          if (x - last.end > size * 0.12 && !/\s$/u.test(last.text)) last.text += ' '
          last.starts.push({ x, at: last.text.length, font: item.fontName })
          last.text += item.str
          last.end = x + item.width
        } else pieces.push({ text: item.str, x, end: x + item.width, font: item.fontName, size, starts: [] })
      }
      return { y, pieces, size: Math.max(...pieces.map((piece) => piece.size)) }
    })
}

const commonest = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

function blocksOf(pages: readonly VisualLine[][]): TextBlock[] {
  const plain = withoutMargins(pages)
  const column = columnAt(plain.flat())
  const all = column === undefined ? plain : plain.map((page) => page.map((line) => partedAt(line, column)))
  const edge = Math.max(...all.flat().flatMap((line) => line.pieces.map((piece) => piece.end)))
  const pieces = all.flat().flatMap((line) => line.pieces)
  const weighed = pieces.flatMap((piece) => Array.from({ length: Math.ceil(piece.text.length / 20) }, () => piece))
  const size = commonest(weighed.map((piece) => Math.round(piece.size * 2) / 2)) ?? 10
  const font = commonest(weighed.map((piece) => piece.font))
  const gaps = all.flatMap((page) => page.slice(1).map((line, i) => Math.round(page[i]!.y - line.y)))
  const usual = commonest(gaps.filter((gap) => gap > size * 0.9 && gap < size * 2.2)) ?? size * 1.3
  const inner = column === undefined ? usual : lineGap(all, column, size, usual)
  const blocks: TextBlock[] = []
  for (const page of all) {
    let before: VisualLine | undefined
    for (const [at, line] of page.entries()) {
      const gap = before ? before.y - line.y : Infinity
      const apart = gap > usual * 1.25
      const last = blocks.at(-1)
      if (apart && before && last?.kind === 'line') last.ends = true
      // Rows of a table stand apart by less than paragraphs do.
      const row = gap > inner * 1.1
      const rows =
        column !== undefined && rowOf(line, column, last, row, before, edge, labelBelow(page, at, column, inner))
      if (rows) {
        if (rows.add) blocks.push(rows.add)
      } else if (line.pieces.length > 2)
        blocks.push({ kind: 'row', cells: line.pieces.map((piece) => tidy(piece.text)) })
      else {
        const text = tidy(line.pieces.map((piece) => piece.text).join(' '))
        const larger = line.size > size * 1.12
        const bolder = line.pieces.every((piece) => piece.font !== font) && text.length < 100 && !/[.,;]$/u.test(text)
        const bullet = /^[•·▪❖○–*-]\s*(?=\S)/u.exec(text)
        if (bullet) blocks.push({ kind: 'item', text: text.slice(bullet[0].length) })
        else if (larger || bolder) {
          // A heading that goes on over the next line in the same look is one heading.
          const close = !apart || (gap < line.size * 1.7 && !/^\d/u.test(text))
          if (last?.kind === 'heading' && close && before && before.size === line.size)
            last.text = `${last.text} ${text}`
          else blocks.push({ kind: 'heading', text })
        } else blocks.push({ kind: 'line', text })
      }
      before = line
    }
  }
  return blocks
}

/** The left edge of the second column, when the document is a table of two. */
function columnAt(lines: readonly VisualLine[]): number | undefined {
  const seconds = lines.filter((line) => line.pieces.length === 2).map((line) => Math.round(line.pieces[1]!.x / 4) * 4)
  const x = commonest(seconds)
  if (x === undefined || seconds.filter((one) => one === x).length < 4) return undefined
  const alone = lines.filter((line) => Math.abs(line.pieces[0]!.x - x) < 6).length
  return alone + seconds.filter((one) => one === x).length > lines.length * 0.35 ? x : undefined
}

/** A line whose left cell reaches so near to the second column that both came as one piece, parted at the column. */
function partedAt(line: VisualLine, column: number): VisualLine {
  const [piece] = line.pieces
  if (line.pieces.length !== 1 || !piece || piece.x >= column - 6) return line
  const start = piece.starts.find((one) => Math.abs(one.x - column) < 6) ?? guessedStart(piece, column)
  if (!start) return line
  const left = { ...piece, text: piece.text.slice(0, start.at), end: start.x, starts: [] }
  const right = { ...piece, text: piece.text.slice(start.at), x: start.x, font: start.font, starts: [] }
  return { ...line, pieces: [left, right] }
}

/* Both cells came as one text: parted where a capital letter stands about as far as the column is. */
function guessedStart(piece: Piece, column: number): Piece['starts'][number] | undefined {
  if (piece.end < column + 12) return undefined
  const near = ((column - piece.x) / (piece.end - piece.x)) * piece.text.length
  const at = [...piece.text.matchAll(/(?<=\s)\p{Lu}/gu)]
    .map((match) => match.index)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  return at !== undefined && Math.abs(at - near) <= 3 ? { x: column, at, font: piece.font } : undefined
}

/** How far apart the lines of one cell are: the least distance that comes again within one of the two columns. */
function lineGap(pages: readonly VisualLine[][], column: number, size: number, usual: number): number {
  const gaps = pages.flatMap((page) =>
    [true, false].flatMap((left) => {
      const own = page
        .filter((line) => line.pieces.some((piece) => piece.x < column - 6 === left))
        .map((line) => line.y)
      return own.slice(1).map((y, i) => Math.round((own[i]! - y) * 2) / 2)
    }),
  )
  const again = gaps.filter((gap) => gap >= size && gaps.filter((one) => Math.abs(one - gap) < 0.6).length > 1)
  return again.length > 0 ? Math.min(usual, ...again) : usual
}

/** Whether the name of a row stands lower than its text begins, as in a cell whose text is set in the middle. */
function labelBelow(page: readonly VisualLine[], at: number, column: number, inner: number): boolean {
  for (let i = at + 1; i < page.length && page[i - 1]!.y - page[i]!.y <= inner * 1.1; i++)
    if (page[i]!.pieces[0]!.x < column - 6) return true
  return false
}

/** A line of a table of two columns: it begins a row, or goes on with the one before. */
function rowOf(
  line: VisualLine,
  column: number,
  last: TextBlock | undefined,
  apart: boolean,
  before: VisualLine | undefined,
  edge: number,
  labelled: boolean,
): { add?: TextBlock } | undefined {
  const left = line.pieces.filter((piece) => piece.x < column - 6)
  const right = line.pieces.filter((piece) => piece.x >= column - 6)
  if (right.length === 0 && !(last?.kind === 'row' && !apart && left.every((piece) => piece.end < column))) {
    // A left cell alone may be the first line of a heading whose answer begins lower; a long one is running text.
    if (left.some((piece) => piece.end > column - 4) || !before) return undefined
    return { add: { kind: 'row', cells: [textOf(left), ''] } }
  }
  // Rows that stand close: the one before ended early, and both cells begin with a capital letter.
  const anew =
    before !== undefined &&
    before.pieces.at(-1)!.end < column + (edge - column) * 0.8 &&
    [left, right].every((pieces) => /^\p{Lu}/u.test(textOf(pieces)))
  if (
    last?.kind === 'row' &&
    last.cells.length === 2 &&
    ((left.length === 0 && !(apart && labelled)) || (left.length > 0 && !apart && !anew))
  ) {
    if (left.length > 0) last.cells[0] = tidy(`${last.cells[0]} ${textOf(left)}`)
    if (right.length > 0) {
      const text = textOf(right)
      const joins = last.cells[1] !== '' && !apart && !/^[•·▪❖○–-]\s/u.test(text)
      last.cells[1] = last.cells[1] === '' ? text : `${last.cells[1]}${joins ? ' ' : '\n'}${text}`
    }
    return {}
  }
  if (left.length === 0) return { add: { kind: 'row', cells: ['', textOf(right)] } }
  return { add: { kind: 'row', cells: [textOf(left), textOf(right)] } }
}

const textOf = (pieces: readonly Piece[]): string => tidy(pieces.map((piece) => piece.text).join(' '))

/** Without what stands at the top or bottom of most pages, numbers of pages among it. */
function withoutMargins(pages: readonly VisualLine[][]): VisualLine[][] {
  const bare = (line: VisualLine) => textOf(line.pieces).replace(/\d+/gu, '#')
  const edges = pages.flatMap((page) => [
    ...new Set([page[0], page.at(-1)].filter((line) => line !== undefined).map(bare)),
  ])
  const repeated = new Set(
    edges.filter((text) => pages.length > 2 && edges.filter((one) => one === text).length > pages.length / 2),
  )
  return pages.map((page) =>
    page.filter(
      (line, i) =>
        !(
          (i === 0 || i === page.length - 1) &&
          (repeated.has(bare(line)) ||
            /^(?:sivu |page |sida )?\d{1,3}(?:\s?[/(]\s?\d{1,3}\)?)?$/iu.test(textOf(line.pieces)))
        ),
    ),
  )
}
