import { FileTrouble } from './file-trouble.ts'

export type XmlPiece = { attributes: string; inner: string }

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const longestTag = 5000
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi

/**
 * Every element of one name from a stream of XML, in order, with its text as it stands: for flat lists (rows, strings) that
 * do not nest in themselves. A namespace prefix is allowed. `most` characters an element; longer or unfinished is 'broken'.
 */
export async function* xmlPieces(bytes: AsyncIterable<Buffer>, name: string, most: number): AsyncGenerator<XmlPiece> {
  const decoder = new TextDecoder('utf-8')
  const open = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])`, 'g')
  let text = ''
  for await (const piece of bytes) {
    text += decoder.decode(piece, { stream: true })
    let done = 0
    for (;;) {
      open.lastIndex = done
      const start = open.exec(text)
      if (!start) {
        done = Math.max(done, text.lastIndexOf('<'))
        break
      }
      done = start.index
      const head = text.indexOf('>', open.lastIndex)
      if (head < 0) break
      if (head - open.lastIndex > longestTag) throw new FileTrouble('broken')
      if (text.charCodeAt(head - 1) === 47) {
        yield { attributes: text.slice(open.lastIndex, head - 1), inner: '' }
        done = head + 1
        continue
      }
      const close = `</${start[1]}>`
      const end = text.indexOf(close, head)
      if (end < 0) break
      yield { attributes: text.slice(open.lastIndex, head), inner: text.slice(head + 1, end) }
      done = end + close.length
    }
    text = text.slice(done)
    if (text.length > most) throw new FileTrouble('broken')
  }
  open.lastIndex = 0
  if (open.test(text)) throw new FileTrouble('broken')
}

/** Every element of one name in a text, in order, as `xmlPieces` gives them. Reads the text once, however it is made. */
export function* piecesIn(text: string, name: string): Generator<XmlPiece> {
  const open = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])`, 'g')
  for (let start = open.exec(text); start; start = open.exec(text)) {
    const head = text.indexOf('>', open.lastIndex)
    if (head < 0 || head - open.lastIndex > longestTag) throw new FileTrouble('broken')
    if (text.charCodeAt(head - 1) === 47) {
      yield { attributes: text.slice(open.lastIndex, head - 1), inner: '' }
      open.lastIndex = head + 1
      continue
    }
    const close = `</${start[1]}>`
    const end = text.indexOf(close, head)
    if (end < 0) throw new FileTrouble('broken')
    yield { attributes: text.slice(open.lastIndex, head), inner: text.slice(head + 1, end) }
    open.lastIndex = end + close.length
  }
}

/** The value of an attribute, prefix aside; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? xmlText(match[1] ?? match[2] ?? '') : undefined
}

/** Text of XML with its entities and CDATA resolved; no entity but the five and numbers exists, so nothing can expand. */
export function xmlText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<![')) return raw
  return withoutCdata(raw).replace(entity, (all, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? all
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code)
  })
}

const cdata = '<![CDATA['

/** Text of XML with its CDATA written as other text. Reads the text once, however many are opened and none is ended. */
function withoutCdata(raw: string): string {
  let text = ''
  let at = 0
  for (let start = raw.indexOf(cdata); start >= 0; start = raw.indexOf(cdata, at)) {
    const end = raw.indexOf(']]>', start + cdata.length)
    if (end < 0) break
    text += raw.slice(at, start) + raw.slice(start + cdata.length, end).replaceAll('&', '&amp;')
    at = end + ']]>'.length
  }
  return text + raw.slice(at)
}

/** The text of a string item or an inline string: its runs joined, phonetic readings left out, `_x000D_` resolved. */
export function stringItem(inner: string): string {
  let text = ''
  for (const run of piecesIn(inner.includes('rPh') ? withoutPhonetics(inner) : inner, 't')) text += xmlText(run.inner)
  return excelEscapes(text)
}

/** Excel's own escapes of control characters: `_x000A_` is a line feed. */
export function excelEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_all, hex: string) =>
      hex === '0000' ? '' : String.fromCharCode(parseInt(hex, 16)),
    )
    .toWellFormed()
}

function withoutPhonetics(inner: string): string {
  let rest = inner
  for (const { inner: reading } of piecesIn(inner, 'rPh')) rest = rest.replace(reading, '')
  return rest
}
