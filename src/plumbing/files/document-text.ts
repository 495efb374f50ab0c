import { tidy, type TextBlock } from '../text/text-blocks.ts'
import { blocksOfHtml } from './document-html.ts'

const bullet = /^\s*(?:[-*•·▪❖○–]\s+|\(?[a-z]\)\s+)(?=\S)/u

/** The blocks of plain text: lines, items with bullets, rows at tabs or bars, headings of Markdown. */
export function blocksOfText(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  const last = (): TextBlock | undefined => blocks.at(-1)
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') {
      const held = last()
      if (held?.kind === 'line') held.ends = true
      continue
    }
    const marked = /^#{1,6}\s+(.*)$/u.exec(line)
    if (marked)
      blocks.push({
        kind: 'heading',
        text: tidy(marked[1]!.replace(/[*_#]+/gu, '')),
        level: /^#+/u.exec(line)![0].length,
      })
    else if (/^\s*[=-]{4,}\s*$/u.test(line)) underlined(blocks, lines[i - 1])
    else if (/^\s*\|.*\|\s*$/u.test(line)) addRow(blocks, line.trim().slice(1, -1).split('|'))
    else if (line.includes('\t') && line.split('\t').length > 1) addRow(blocks, line.split('\t'))
    else if (bullet.test(line)) blocks.push({ kind: 'item', text: tidy(line.replace(bullet, '')) })
    else if (/<(?:p|li|br|ul)\b/iu.test(line)) blocks.push(...blocksOfHtml(line))
    else if (isShouted(line) && !(lines[i + 1] ?? '').trim() && !(lines[i - 1] ?? '').trim())
      blocks.push({ kind: 'heading', text: tidy(line) })
    else blocks.push({ kind: 'line', text: tidy(line.replaceAll(/\*\*/gu, '')) })
  }
  return blocks
}

/* A line of its own all in capital letters. */
const isShouted = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line) && tidy(line).length < 80

function underlined(blocks: TextBlock[], before: string | undefined): void {
  const held = blocks.at(-1)
  if (held?.kind === 'line' && before?.trim() && held.text.length < 100)
    blocks.splice(-1, 1, { kind: 'heading', text: held.text })
}

function addRow(blocks: TextBlock[], cells: readonly string[]): void {
  if (cells.every((cell) => /^[\s:-]*$/u.test(cell))) return
  blocks.push({ kind: 'row', cells: cells.map(cellText) })
}

/** A cell whose text came with the marks of a web page. */
function cellText(cell: string): string {
  if (!/<\/?(?:p|li|ul|br|b|strong|a|span)\b/iu.test(cell)) return tidy(cell)
  return blocksOfHtml(cell)
    .map((block) =>
      block.kind === 'row'
        ? block.cells.join(' ')
        : block.kind === 'item'
          ? `- ${block.text.replace(/^-\s*/u, '')}`
          : block.text,
    )
    .join('\n')
}
