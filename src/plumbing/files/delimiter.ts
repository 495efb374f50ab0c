const candidates = [';', ',', '\t', '|']

/**
 * The sign that parts the columns of a text: the one that gives the most rows of the same width, and of those the widest.
 * In: the beginning of the file. `skip` lines say so themselves (Excel's `sep=;`). ';' when there is one column only.
 */
export function delimiterOf(text: string, finished: boolean): { delimiter: string; skip: 0 | 1 } {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)
  if (said) return { delimiter: said[1]!, skip: 1 }
  let best = { delimiter: ';', share: 0, width: 1 }
  for (const delimiter of candidates) {
    const rows = splitRows(text, delimiter, finished).filter((row) => row > 0)
    const counts = new Map<number, number>()
    for (const width of rows) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    const share = Math.round((times / Math.max(rows.length, 1)) * 20)
    if (share > best.share || (share === best.share && width > best.width)) best = { delimiter, share, width }
  }
  return { delimiter: best.delimiter, skip: 0 }
}

/** The widths of the first rows; 0 for an empty one. */
function splitRows(text: string, delimiter: string, finished: boolean): number[] {
  const rows: number[] = []
  let [width, quoted, fresh, length] = [1, false, true, 0]
  for (let i = 0; i < text.length && rows.length < 300; i++) {
    const sign = text[i]!
    if (quoted) {
      if (sign !== '"') continue
      if (text[i + 1] === '"') i++
      else quoted = false
      continue
    }
    if (sign === '"' && fresh) [quoted, fresh] = [true, false]
    else if (sign === delimiter) [width, fresh] = [width + 1, true]
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i++
      rows.push(length === 0 ? 0 : width)
      ;[width, fresh, length] = [1, true, 0]
      continue
    } else fresh = false
    length++
  }
  if (finished && length > 0) rows.push(width)
  return rows
}
