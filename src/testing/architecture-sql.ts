import { isTest } from './architecture-bands.ts'
import { kindOf } from './architecture-slices.ts'
import type { Token } from './source-tokens.ts'
import { findingAt, type Finding, type Source } from './source-tree.ts'

const builders = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])
const statement =
  /^\s*(?:select\s[^]*\sfrom\s|insert\s+into\s|update\s+[\w".$]+(?:\s+(?:as\s+)?\w+)?\s+set\s|delete\s+from\s|(?:create|alter|drop)\s+(?:table|index|schema|view|role|unique|or|extension)\b|truncate\s|with\s+[\w"]+\s*(?:\([^)]*\)\s*)?as\s+(?:materialized\s+)?\()/
const fromInside =
  /\bis(?:\s+not)?\s+distinct\s+from\b|\b(?:extract|trim|substring|overlay|position)\s*\([^)]*?\bfrom\b/gi
const tableWord = /\b(?:from|join|into|using|truncate|table)\b|\bupdate\s+(?!set\b|of\b|nowait\b|skip\b|$)\w/i

/** SQL stands only in storage files of slices, in enforcement, in plumbing/database, in tests and in bench. */
export function sqlStaysInStorage(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    if (mayHoldSql(source.path)) return []
    const found: Finding[] = []
    for (const [i, token] of source.tokens.entries()) {
      const before = source.tokens[i - 1]?.text
      if (builders.has(token.text) && token.kind === 'word' && /^\??\.$/.test(before ?? ''))
        found.push(findingAt(source, token.start, `${token.text} outside storage`))
      if (
        (token.kind === 'template' || token.kind === 'string') &&
        isStatement(token.text) &&
        !/words\.ts$/.test(source.path)
      )
        found.push(findingAt(source, token.start, 'an SQL statement outside storage'))
    }
    for (const { from, type, names, start } of source.imports) {
      if (!type && from === 'pg') found.push(findingAt(source, start, 'pg outside plumbing/database'))
      if (!type && from === 'kysely')
        found.push(findingAt(source, start, `kysely (${[...names.keys()].join(', ')}) outside storage`))
    }
    return found
  })
}

/** A fragment of SQL in a storage file never names a table: only the builder does, where the gate can narrow it. */
export function fragmentsNameNoTable(sources: readonly Source[]): Finding[] {
  const tables = tablesOf(sources)
  return sources
    .filter((s) => s.path.startsWith('src/domain/') && !isTest(s.path))
    .flatMap((source) =>
      sqlUses(source).flatMap(({ at, member, text }) => {
        const place = source.tokens[at]!.start
        if (member && /^(?:table|id|raw)$/.test(member))
          return [findingAt(source, place, `sql.${member} in a storage file`)]
        const bare = text.replace(/--[^\n]*|\/\*[^]*?\*\//g, ' ').replace(fromInside, ' ')
        if (tableWord.test(bare)) return [findingAt(source, place, 'an sql fragment names a table')]
        const named = [...bare.matchAll(/"?\b([a-z_]+)\b"?\s*\./g)].find(([, name]) => tables.has(name!))
        return named ? [findingAt(source, place, `an sql fragment names the table ${named[1]}`)] : []
      }),
    )
}

/** SQL is never glued together of strings: no `+` beside an sql template, nothing computed in sql.raw or in a query's text. */
export function sqlIsNotGlued(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    const { tokens } = source
    const found: Finding[] = []
    for (const { at, member } of sqlUses(source)) {
      const template = tokens.findIndex((t, i) => i > at && t.kind === 'template')
      const after = tokens.find((t) => !member && template > 0 && t.start >= tokens[template]!.end)
      if (!member && (tokens[at - 1]?.text === '+' || after?.text === '+'))
        found.push(findingAt(source, tokens[at]!.start, 'sql glued with +'))
      if (member === 'raw' && isComputed(argumentOf(tokens, at + 3)))
        found.push(findingAt(source, tokens[at]!.start, 'sql.raw of computed text'))
    }
    if (mayHoldSql(source.path) && !source.path.startsWith('src/domain/')) return found
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word' || !/^(?:query|executeSql|unsafe)$/.test(token.text)) continue
      if (!/^\??\.$/.test(tokens[i - 1]?.text ?? '') || tokens[i + 1]?.text !== '(') continue
      if (isComputed(argumentOf(tokens, i + 1))) found.push(findingAt(source, token.start, 'a query of computed text'))
    }
    return found
  })
}

type SqlUse = { at: number; member: string | undefined; text: string }

function sqlUses({ tokens, imports }: Source): SqlUse[] {
  const kysely = imports.filter((i) => i.from === 'kysely')
  const local = new Set(['sql', ...kysely.flatMap((i) => i.names.get('sql') ?? [])])
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !local.has(token.text) || tokens[at - 1]?.text === '.') return []
    if (tokens[at + 1]?.text === '.') return [{ at, member: tokens[at + 2]?.text, text: '' }]
    const template = tokens[afterTypes(tokens, at + 1)]
    return template?.kind === 'template' ? [{ at, member: undefined, text: template.text }] : []
  })
}

function afterTypes(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '<') return at
  let depth = 0
  for (let i = at; i < tokens.length && i < at + 200; i++) {
    if (tokens[i]!.text === '<') depth++
    if (tokens[i]!.text === '>' && --depth === 0) return i + 1
  }
  return at
}

function argumentOf(tokens: readonly Token[], open: number): Token[] {
  let depth = 0
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'sign' && /^[([{]$/.test(tokens[i]!.text)) depth++
    if (tokens[i]!.kind === 'sign' && /^[)\]}]$/.test(tokens[i]!.text)) depth--
    if (depth === 0 || (depth === 1 && tokens[i]!.text === ',')) return tokens.slice(open + 1, i)
  }
  return []
}

function isComputed(argument: readonly Token[]): boolean {
  return argument.some(
    (t) => (t.kind === 'sign' && t.text === '+') || (t.kind === 'template' && t.text.includes('${}')),
  )
}

function isStatement(text: string): boolean {
  return statement.test(text) || (text === text.toUpperCase() && statement.test(text.toLowerCase()))
}

function tablesOf(sources: readonly Source[]): Set<string> {
  const declaring = sources.filter((s) => /declaration\.ts$/.test(s.path))
  return new Set(
    declaring.flatMap(({ tokens }) =>
      tokens.flatMap((t, i) => (t.text === 'declare' && tokens[i + 2]?.kind === 'string' ? [tokens[i + 2]!.text] : [])),
    ),
  )
}

function mayHoldSql(path: string): boolean {
  if (isTest(path) || /^(?:bench|src\/(?:testing|enforcement|plumbing\/database|plumbing\/jobs))\//.test(path))
    return true
  return path.startsWith('src/domain/') && kindOf(path) === 'storage'
}
