export type Token = {
  kind: 'word' | 'number' | 'string' | 'template' | 'regex' | 'sign'
  /** The word, the sign, or what stands inside the quotes; each `${}` of a template is written `${}`. */
  text: string
  start: number
  end: number
}

const wordsBeforeRegex = new Set(
  'return typeof case in of delete void throw new else do await yield instanceof extends default'.split(' '),
)
const sticky = (source: RegExp): RegExp => new RegExp(source.source, `${source.flags}y`)
const space = sticky(/[\s\ufeff]+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|^#![^\n]*/)
const word = sticky(/[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*/u)
const number = sticky(/(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?)n?/)
const regex = sticky(/\/(?![*/>])(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n])*\]|[^\\/[\n])+\/[dgimsuvy]*/)
const quoted = sticky(/'((?:\\[^]|[^'\\\n])*)'|"((?:\\[^]|[^"\\\n])*)"/)
const sign = sticky(/=>|\.\.\.|\?\.(?!\d)|[^]/)

/**
 * A TypeScript or TSX source as its tokens; comments are gone. The tokens inside the `${}` of a template follow the
 * template's own token, so their place says that they are inside it. Made for checks: it never fails, and text between JSX
 * tags comes out as words.
 */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const push = (kind: Token['kind'], text: string, end: number): void => {
    tokens.push({ kind, text, start: at, end })
    at = end
  }
  const template = (): void => {
    const token: Token = { kind: 'template', text: '', start: at, end: at }
    tokens.push(token)
    at++
    while (at < source.length && source[at] !== '`') {
      if (source[at] === '\\') {
        token.text += source.slice(at, at + 2)
        at += 2
      } else if (source.startsWith('${', at)) {
        token.text += '${}'
        at += 2
        until('}')
      } else token.text += source[at++]
    }
    token.end = ++at
  }
  const until = (closing: string | undefined): void => {
    let depth = 0
    while (at < source.length) {
      const blank = take(space)
      if (blank?.[0]) {
        at += blank[0].length
        continue
      }
      const char = source[at]!
      if (char === '`') {
        template()
        continue
      }
      const text = char === "'" || char === '"' ? take(quoted) : null
      if (text) {
        push('string', text[1] ?? text[2] ?? '', at + text[0].length)
        continue
      }
      const name = take(word)
      if (name) {
        push('word', name[0], at + name[0].length)
        continue
      }
      const digits = /[\d.]/.test(char) ? take(number) : null
      if (digits) {
        push('number', digits[0], at + digits[0].length)
        continue
      }
      const pattern = char === '/' && regexMayStart(tokens.at(-1), at) ? take(regex) : null
      if (pattern) {
        push('regex', pattern[0], at + pattern[0].length)
        continue
      }
      if (closing && char === closing && depth === 0) {
        at++
        return
      }
      if (char === '{') depth++
      if (char === '}') depth--
      const found = take(sign)![0]
      push('sign', found, at + found.length)
    }
  }
  until(undefined)
  return tokens
}

/** The line a place in the source is on, from 1. */
export function lineAt(source: string, place: number): number {
  let line = 1
  for (let i = source.indexOf('\n'); i >= 0 && i < place; i = source.indexOf('\n', i + 1)) line++
  return line
}

function regexMayStart(before: Token | undefined, at: number): boolean {
  if (!before) return true
  if (before.kind === 'word') return wordsBeforeRegex.has(before.text)
  if (before.kind !== 'sign') return false
  if (before.text === '<') return before.end < at
  return !/^[)\]}]$/.test(before.text)
}
