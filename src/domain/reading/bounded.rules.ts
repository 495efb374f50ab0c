import type { TextBlock } from '../../plumbing/text/text-blocks.ts'

/** No sentence of a company has more letters. What is longer is looked at in pieces, so that the work grows with the text alone. */
export const longestSentence = 2000

/** Blocks of which no line is longer than a long paragraph: cut where a sentence ends, or else at a blank. */
export const bounded = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'row') return [{ ...block, cells: block.cells.map(cellOf) }]
    if (block.text.length <= longestSentence) return [block]
    const pieces = piecesOf(block.text)
    return block.kind === 'item'
      ? pieces.map((text) => ({ kind: 'item', text }))
      : pieces.map((text) => ({ kind: 'line', text, ends: true }))
  })

const cellOf = (cell: string): string =>
  cell.length <= longestSentence ? cell : cell.split('\n').flatMap(piecesOf).join('\n')

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > longestSentence) {
    const piece = text.slice(from, from + longestSentence)
    const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! ')) + 1
    const end = sentence > longestSentence / 2 ? sentence : piece.lastIndexOf(' ')
    const length = end > longestSentence / 2 ? end : longestSentence
    pieces.push(piece.slice(0, length))
    from += length
  }
  return [...pieces, text.slice(from)]
}

/** The lines below a heading as one text, as far as a party or an answer in one place goes. */
export const textOf = ({ lines }: { lines: readonly { text: string }[] }, between = ' '): string => {
  const texts: string[] = []
  let letters = 0
  for (const { text } of lines) {
    if (letters > longestSentence) break
    texts.push(text)
    letters += text.length
  }
  return texts.join(between)
}
