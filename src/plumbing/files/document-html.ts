import { tidy, type TextBlock } from '../text/text-blocks.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bull: '•',
  middot: '·',
  hellip: '…',
  sect: '§',
  euro: '€',
  shy: '',
}
/** Text of HTML with its character references resolved. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? named[name.toLowerCase()] ?? all
      const code = hex ? parseInt(hex, 16) : Number(decimal)
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code)
    },
  )

const opening =
  /<(?:(script|style|head|noscript|template|svg|nav|form|iframe|object)\b[^<>]*>|(!--)|!\[CDATA\[|!doctype[^<>]*>|\?[^<>]*>)/giu
const tag = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/giu
/** What hides all that comes after it when nothing ends it. */
const hidesTheRest = new Set(['!--', 'script', 'style'])

/** The page without what nobody sees of it. Each sign is looked at a few times at most, whatever is opened and never ended. */
function seenOf(html: string): string {
  const endless = new Set<string>()
  let seen = ''
  let at = 0
  opening.lastIndex = 0
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const name = (match[1] ?? match[2] ?? '').toLowerCase()
    let end = opening.lastIndex
    if (name !== '' && !endless.has(name)) {
      const closing = name === '!--' ? /-->/gu : new RegExp(`</${name}\\s*>`, 'giu')
      closing.lastIndex = end
      if (closing.exec(html)) end = closing.lastIndex
      else if (hidesTheRest.has(name)) return `${seen}${html.slice(at, match.index)}`
      else endless.add(name)
    }
    seen += `${html.slice(at, match.index)} `
    at = end
    opening.lastIndex = end
  }
  return seen + html.slice(at)
}
const blockTags = new Set(
  'p div section article main header footer address blockquote ul ol dl table tbody thead tfoot figure body html aside details summary pre hr caption'.split(
    ' ',
  ),
)

/** The blocks of a web page: headings, paragraphs, items, rows. Nothing is run, nothing is fetched. */
export function blocksOfHtml(html: string): TextBlock[] {
  const text = seenOf(html)
  const blocks: TextBlock[] = []
  let held = ''
  let bold = ''
  let inBold = 0
  let level = 0
  let as: 'line' | 'heading' | 'item' = 'line'
  let cells: string[] | undefined
  const flush = () => {
    const lines = held
      .split('\n')
      .map((line) => tidy(unescapeHtml(line)))
      .filter((line) => line !== '')
    const strong = tidy(unescapeHtml(bold))
    held = ''
    bold = ''
    if (lines.length === 0) return
    if (cells) {
      const at = cells.length - 1
      cells[at] = [cells[at], ...lines.map((line) => (as === 'item' ? `- ${line}` : line))].filter(Boolean).join('\n')
      return
    }
    // A paragraph that is bold as a whole is a heading without the mark of one; its first bold words may be one, too.
    if (as === 'line' && strong !== '' && strong.length < 120) {
      if (lines.length === 1 && strong === lines[0]) return void blocks.push({ kind: 'heading', text: strong })
      if (lines.length > 1 && strong === lines[0]) {
        blocks.push({ kind: 'heading', text: strong })
        lines.shift()
      }
    }
    for (const [i, line] of lines.entries())
      blocks.push(
        as === 'line'
          ? { kind: 'line', text: line, ...(i === lines.length - 1 ? { ends: true } : {}) }
          : as === 'heading' && level > 0
            ? { kind: as, text: line, level }
            : { kind: as, text: line },
      )
  }
  let at = 0
  for (const match of text.matchAll(tag)) {
    add(text.slice(at, match.index))
    at = match.index + match[0].length
    const name = match[2]!.toLowerCase()
    const closes = match[1] === '/'
    if (name === 'br') held += '\n'
    else if (name === 'b' || name === 'strong') inBold = Math.max(0, inBold + (closes ? -1 : 1))
    else if (/^h[1-6]$/u.test(name) || name === 'dt') {
      flush()
      as = closes ? 'line' : 'heading'
      level = closes ? 0 : Number(name[1])
    } else if (name === 'li') {
      flush()
      as = closes ? 'line' : 'item'
    } else if (name === 'tr') {
      flush()
      if (cells) addRow(blocks, cells)
      cells = closes ? undefined : []
    } else if (name === 'td' || name === 'th') {
      flush()
      as = 'line'
      if (!closes && cells) cells.push('')
    } else if (blockTags.has(name) || name === 'dd') {
      flush()
      if (!/^(?:p|div)$/u.test(name) || as !== 'item') as = 'line'
    }
  }
  add(text.slice(at))
  flush()
  if (cells) addRow(blocks, cells)
  return blocks

  function add(piece: string): void {
    // Line breaks of the source are blanks of the page.
    const plain = piece.replaceAll(/\s+/gu, ' ')
    held += plain
    if (inBold > 0) bold += plain
  }
}

function addRow(blocks: TextBlock[], cells: string[]): void {
  if (cells.some((cell) => cell !== '')) blocks.push({ kind: 'row', cells })
}
