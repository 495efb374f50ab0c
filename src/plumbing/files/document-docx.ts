import { tidy, type TextBlock } from '../text/text-blocks.ts'
import { DocumentTrouble } from './document-trouble.ts'
import { attribute, piecesIn, xmlText } from './xml-pieces.ts'
import { openZip, readPartText } from './zip.ts'

const unpacked = 60_000_000
const tag = /<(\/?)w:([a-zA-Z]+)\b([^<>]{0,4000}?)(\/?)>/gu

/** The blocks of a Word document: paragraphs with a style of headings, or bold as a whole, are headings. */
export async function blocksOfDocx(bytes: Uint8Array): Promise<TextBlock[]> {
  const zip = openZip(bytes, unpacked)
  if (!zip.parts.has('word/document.xml')) throw new DocumentTrouble('document-unknown-kind')
  const headings = headingStyles(await readPartText(zip, 'word/styles.xml'))
  return blocksOf(await readPartText(zip, 'word/document.xml', unpacked), headings)
}

/** The ids of the styles that make headings: by outline level, or named heading or title. */
function headingStyles(xml: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const { attributes, inner } of piecesIn(xml, 'style')) {
    const id = attribute(attributes, 'styleId')
    const name = /<w:name\b([^>]*)\/>/u.exec(inner)
    const says = name ? (attribute(name[1]!, 'val') ?? '') : ''
    if (id && (/<w:outlineLvl\b/u.test(inner) || /^(?:heading|title|subtitle|otsikko|rubrik)\b/iu.test(says)))
      found.set(id, Number(attribute(/<w:outlineLvl\b([^>]*)\/>/u.exec(inner)?.[1] ?? '', 'val') ?? 0) + 1)
  }
  return found
}

function blocksOf(xml: string, headings: ReadonlyMap<string, number>): TextBlock[] {
  const blocks: TextBlock[] = []
  let cells: string[] | undefined
  let depth = 0
  let text = ''
  let bold = ''
  let runBold = false
  let inText = false
  let inRun = false
  let style = ''
  let item = false
  let at = 0
  const put = () => {
    const lines = text
      .split('\n')
      .map(tidy)
      .filter((line) => line !== '')
    const strong = tidy(bold)
    text = ''
    bold = ''
    if (lines.length === 0) {
      const last = blocks.at(-1)
      if (!cells && last?.kind === 'line') last.ends = true
      return
    }
    if (cells) {
      const place = cells.length - 1
      if (place >= 0)
        cells[place] = [cells[place], ...lines.map((line) => (item ? `- ${line}` : line))].filter(Boolean).join('\n')
      return
    }
    const whole = lines.join(' ')
    if (headings.has(style) || (strong === whole && whole.length < 120))
      blocks.push({ kind: 'heading', text: whole, ...(headings.has(style) ? { level: headings.get(style)! } : {}) })
    else if (item) blocks.push({ kind: 'item', text: whole })
    else
      for (const [i, line] of lines.entries())
        blocks.push({ kind: 'line', text: line, ...(i === lines.length - 1 ? { ends: true } : {}) })
  }
  for (const match of xml.matchAll(tag)) {
    if (inText) {
      const piece = xmlText(xml.slice(at, match.index))
      text += piece
      if (runBold) bold += piece
    }
    at = match.index + match[0].length
    const [, close, name, attributes = '', alone] = match
    const opens = close === '' && alone === ''
    if (name === 't') inText = opens
    else if (name === 'r') {
      inRun = opens
      runBold = false
    } else if (name === 'b' && inRun && close === '')
      runBold = !/^(?:0|false)$/u.test(attribute(attributes, 'val') ?? '')
    else if (name === 'br' || name === 'cr') text += '\n'
    else if (name === 'tab' && inRun) text += ' '
    else if (name === 'pStyle') style = attribute(attributes, 'val') ?? ''
    else if (name === 'numPr') item = true
    else if (name === 'p') {
      if (close === '/') put()
      style = ''
      item = false
    } else if (name === 'tbl') depth += opens ? 1 : close === '/' ? -1 : 0
    else if (name === 'tr' && depth === 1) {
      if (opens) cells = []
      else if (cells) {
        if (cells.some((cell) => cell !== '')) blocks.push({ kind: 'row', cells })
        cells = undefined
      }
    } else if (name === 'tc' && depth === 1 && opens) cells?.push('')
  }
  return blocks
}
