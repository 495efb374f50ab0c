import { isTest } from './architecture-bands.ts'
import { defaultExportAt } from './source-imports.ts'
import { findingAt, type Finding, type Source, type Tree } from './source-tree.ts'

const drawers = /^(?:index|utils?|helpers?|commons?|services?|managers?|misc|shared|types?|constants?)$/
const drawerEnd = /-(?:utils?|helpers?|services?|managers?)$/

/** No drawers: a file or folder says what it holds. */
export function namesSayWhatTheyHold(tree: Tree): Finding[] {
  return [...tree.keys()].flatMap((path) => {
    const parts = path.split('/').map((part) => part.replace(/\..*$/, ''))
    if (path.endsWith('.html')) parts.pop()
    const drawer = parts.find((part) => drawers.test(part) || drawerEnd.test(part))
    return drawer ? [{ path, line: 1, says: `${drawer} does not say what it holds` }] : []
  })
}

/** File names are kebab-case, so that one looks the same on every disk. */
export function namesAreKebab(tree: Tree): Finding[] {
  return [...tree.keys()]
    .filter((path) => path.startsWith('src/') && !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*[./]?)+$/.test(path))
    .map((path) => ({ path, line: 1, says: 'the name is not kebab-case' }))
}

/** No file of code or style is over 300 lines. Lists of data are kept as JSON. */
export function filesAreShort(tree: Tree): Finding[] {
  return [...tree].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length
    return lines > 300 && !/\.(?:json|html)$/.test(path) ? [{ path, line: 301, says: `${lines} lines` }] : []
  })
}

/** No default exports; only the builder's settings need one. */
export function noDefaultExports(sources: readonly Source[]): Finding[] {
  return sources
    .filter((s) => s.path !== 'vite.config.ts')
    .flatMap((source) => {
      const token = defaultExportAt(source.tokens)
      return token ? [findingAt(source, token.start, 'a default export')] : []
    })
}

/**
 * No way around the types: `any`, `@ts-ignore`, `@ts-nocheck`; `@ts-expect-error` in tests alone. Enforcement, which knows no
 * slice, may have it as a type argument (`Kysely<any>`), and tests may do as they like with it.
 */
export function typesAreNotEscaped(sources: readonly Source[]): Finding[] {
  return sources
    .filter((s) => /\.[mc]?tsx?$/.test(s.path))
    .flatMap((source) => {
      const { tokens, text } = source
      const any = tokens.filter((token, i) => {
        if (token.kind !== 'word' || token.text !== 'any') return false
        if (/^(?:\(|:|\.|\?|\?\.|=)$/.test(tokens[i + 1]?.text ?? '')) return false
        const before = tokens[i - 1]?.text ?? ''
        const argument = before === '<' || (before === ',' && /^[,>]$/.test(tokens[i + 1]?.text ?? ''))
        if (isTest(source.path) || source.path.startsWith('src/testing/')) return false
        if (argument && source.path.startsWith('src/enforcement/')) return false
        return /^(?:[:<|&=,]|=>|as|is|extends|satisfies|keyof|readonly)$/.test(before)
      })
      const comments = [...text.matchAll(/(?:\/\/|\/\*)\s*(@ts-(?:ignore|nocheck|expect-error))/g)].filter(
        ({ 1: mark, index }) =>
          (mark !== '@ts-expect-error' || !isTest(source.path)) &&
          !tokens.some((t) => t.start < index && index < t.end),
      )
      return [
        ...any.map((token) => findingAt(source, token.start, 'any')),
        ...comments.map((match) => findingAt(source, match.index, match[1]!)),
      ]
    })
}

/** Nothing that must be compiled away: no enum, no namespace, no `import x = `, no parameter property. */
export function typesLeaveNothingBehind(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) =>
    source.tokens.flatMap((token, i) => {
      if (token.kind !== 'word') return []
      const before = source.tokens[i - 1]
      const [next, after] = [source.tokens[i + 1], source.tokens[i + 2]]
      const starts =
        !before ||
        /^(?:[;{}]|export|const|declare)$/.test(before.text) ||
        source.text.slice(before.end, token.start).includes('\n')
      const named = next?.kind === 'word' && after?.text === '{'
      const wrong =
        (/^(?:enum|namespace|module)$/.test(token.text) && starts && named) ||
        (token.text === 'namespace' && starts && next?.kind === 'word' && after?.text === '.') ||
        (token.text === 'import' && next?.kind === 'word' && after?.text === '=') ||
        (/^(?:private|protected|public)$/.test(token.text) &&
          /^[(,]$/.test(before?.text ?? '') &&
          next?.kind === 'word')
      return wrong ? [findingAt(source, token.start, `${token.text} ${next?.text ?? ''}`)] : []
    }),
  )
}

/** Every test runs: no `.skip(`, `.only(`, `.todo(`, and none of them set to true. */
export function everyTestRuns(sources: readonly Source[]): Finding[] {
  return sources
    .filter((s) => isTest(s.path) || s.path.startsWith('src/testing/'))
    .flatMap((source) =>
      source.tokens.flatMap((token, i) => {
        if (token.kind !== 'word' || !/^(?:skip|only|todo)$/.test(token.text)) return []
        const [before, next, after] = [source.tokens[i - 1], source.tokens[i + 1], source.tokens[i + 2]]
        const called = before?.text === '.' && next?.text === '('
        const set = next?.text === ':' && after?.text === 'true'
        return called || set ? [findingAt(source, token.start, `${token.text} in a test`)] : []
      }),
    )
}
