import { withoutInvisible } from '../../plumbing/text/plain.ts'

export type EmailsOfCell = {
  emails: { asWritten: string; normal: string }[]
  /** Pieces that look like an address but are not one. */
  wrong: string[]
  /** Words beside the addresses that are neither names in `Name <a@b>` nor joining words. */
  rest: string
}

const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u
const simple = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,}$/
const longest = 1000
const joining = new Set(['tai', 'ja', 'och', 'eller', 'or', 'and', '&', '/', '-', '–'])

/**
 * The normal form of one e-mail address: small letters, NFC, no blanks; or undefined when it is not an address
 * (RFC 5321 lengths, no quoted local parts, a domain of at least two labels).
 */
export function normalEmail(text: string): string | undefined {
  if (text.length <= 64 && simple.test(text)) return text
  if (text.length > longest) return undefined
  const normal = clean(text).normalize('NFC').toLowerCase()
  const at = normal.lastIndexOf('@')
  if (at < 1 || at > 64 || normal.length > 254) return undefined
  const labels = normal.slice(at + 1).split('.')
  const top = labels.at(-1) ?? ''
  if (
    labels.length < 2 ||
    !labels.every((part) => label.test(part)) ||
    !/^(?:xn--[a-z0-9-]+|\p{L}{2,63})$/u.test(top)
  ) {
    return undefined
  }
  return local.test(normal.slice(0, at)) ? normal : undefined
}

/** What is kept beside an address as it was written: its normal form, or nothing where it was written so. */
export const besideWritten = ({ asWritten, normal }: { asWritten: string; normal: string }): string | null =>
  normal === asWritten ? null : normal

/**
 * All e-mail addresses of a cell as people fill it: several by `;` `,` `/` or line, `mailto:`, `Name <a@b>`, `a(at)b`.
 * Each address once, in order. A cell of more than 1,000 characters is wrong as a whole.
 */
export function readEmails(cell: string): EmailsOfCell {
  if (cell.length > longest) return { emails: [], wrong: [cell.slice(0, 60)], rest: '' }
  if (cell.length <= 64 && simple.test(cell))
    return { emails: [{ asWritten: cell, normal: cell }], wrong: [], rest: '' }
  const found: EmailsOfCell = { emails: [], wrong: [], rest: '' }
  const seen = new Set<string>()
  const rest: string[] = []
  const text = cell
    .replace(/\s*[([{]\s*(?:at|ät|a)\s*[)\]}]\s*/gi, '@')
    .replace(/"[^"]*"(?=\s*<)/g, '')
    .replace(/(^|[;,\n])[^<>;,\n@]*<([^<>]*@[^<>]*)>/g, '$1 $2 ')
  for (const piece of text.split(/[\s\u00a0;,|<>]+/)) {
    if (!piece.includes('@')) {
      if (piece && !joining.has(piece.toLowerCase())) rest.push(piece)
      continue
    }
    for (const address of piece.split('@').length > 2 ? piece.split('/') : [piece]) {
      const asWritten = clean(address)
      const normal = normalEmail(asWritten)
      if (!normal) found.wrong.push(asWritten)
      else if (!seen.has(normal)) {
        seen.add(normal)
        found.emails.push({ asWritten, normal })
      }
    }
  }
  found.rest = rest.join(' ')
  return found
}

function clean(text: string): string {
  return withoutInvisible(text)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^["'(<[]+|["')>\].:]+$/g, '')
    .replace(/\?(?:subject|cc|bcc|body)=.*$/i, '')
}
