import { posix } from 'node:path'
import type { Token } from './source-tokens.ts'

export type Import = {
  /** What stands in the quotes; '' where it is computed. */
  from: string
  /** `import type` and `export type … from` leave nothing behind when the types are stripped. */
  type: boolean
  dynamic: boolean
  /** Local names by the names they have in the other file; `*` and `default` too. */
  names: Map<string, string>
  start: number
}

/** Every import, re-export, dynamic import and `require` of a source, in order. */
export function importsOf(tokens: readonly Token[]): Import[] {
  const found: Import[] = []
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || isMember(tokens, i)) return
    if (token.text === 'require' && tokens[i + 1]?.text === '(') found.push(called(tokens, i, false))
    if (token.text === 'import') {
      const next = tokens[i + 1]
      if (next?.text === '(' && next.kind === 'sign') found.push(called(tokens, i, inType(tokens, i)))
      else if (next && !/^[.:?]$/.test(next.text)) found.push(...statement(tokens, i))
    }
    if (token.text === 'export' && /^(?:\*|\{|type)$/.test(tokens[i + 1]?.text ?? ''))
      found.push(...statement(tokens, i))
  })
  return found
}

/** True where a default export stands: `export default`, `export { x as default }`. */
export function defaultExportAt(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, i) => {
    if (token.kind !== 'word' || token.text !== 'export' || isMember(tokens, i)) return false
    if (tokens[i + 1]?.text === 'default') return true
    if (tokens[i + 1]?.text !== '{') return false
    const end = tokens.findIndex((t, j) => j > i && t.text === '}')
    return tokens.slice(i, end).some((t, j, all) => t.text === 'as' && all[j + 1]?.text === 'default')
  })
}

/** Where a relative import of `file` leads in the tree; undefined for packages and for Node's own modules. */
export function targetOf(file: string, from: string): string | undefined {
  return from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), from.replace(/\?.*$/, ''))) : undefined
}

/** The package an import names (`@scope/name` or `name`), or undefined for files and Node's own modules. */
export function packageOf(from: string): string | undefined {
  if (!from || /^[./]|^node:/.test(from)) return undefined
  return from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]
}

function statement(tokens: readonly Token[], start: number): Import[] {
  const names = new Map<string, string>()
  const first = tokens[start + 1]!
  if (first.kind === 'string' && tokens[start]!.text === 'import')
    return [{ from: first.text, type: false, dynamic: false, names, start: tokens[start]!.start }]
  const second = tokens[start + 2]
  const type = first.text === 'type' && second?.text !== 'from' && second?.text !== ',' && second?.text !== '='
  let depth = 0
  for (let i = start + (type ? 2 : 1); i < tokens.length && i < start + 2000; i++) {
    const { kind, text } = tokens[i]!
    if (kind === 'sign' && text === '{') depth++
    else if (kind === 'sign' && text === '}') depth--
    else if (kind === 'word' && text === 'from' && depth === 0 && tokens[i + 1]?.kind === 'string')
      return [{ from: tokens[i + 1]!.text, type, dynamic: false, names, start: tokens[start]!.start }]
    else if (kind === 'word' && text !== 'as' && !(text === 'type' && /^[\p{L}_$]/u.test(tokens[i + 1]?.text ?? ''))) {
      if (tokens[i - 1]?.text === 'as') continue
      const local = tokens[i + 1]?.text === 'as' ? tokens[i + 2]!.text : text
      names.set(depth === 0 ? 'default' : text, local)
    } else if (kind === 'sign' && text === '*') {
      names.set('*', tokens[i + 1]?.text === 'as' ? tokens[i + 2]!.text : '*')
      if (tokens[i + 1]?.text === 'as') i += 2
    } else if (!(kind === 'sign' && text === ',') && text !== 'as' && text !== 'type' && kind !== 'string') return []
  }
  return []
}

function called(tokens: readonly Token[], start: number, type: boolean): Import {
  const what = tokens[start + 2]
  const plain = (what?.kind === 'string' || what?.kind === 'template') && !what.text.includes('${}')
  return { from: plain ? what.text : '', type, dynamic: true, names: new Map(), start: tokens[start]!.start }
}

function inType(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text === 'typeof') return true
  const close = tokens.findIndex((t, i) => i > start && t.text === ')')
  return tokens[close + 1]?.text === '.' && /^\p{Lu}/u.test(tokens[close + 2]?.text ?? '')
}

function isMember(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text
  return before === '.' || before === '?.'
}
