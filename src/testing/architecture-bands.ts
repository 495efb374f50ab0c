import { packageOf } from './source-imports.ts'
import { findingAt, type Finding, type Source } from './source-tree.ts'

const order = ['plumbing', 'enforcement', 'domain', 'app']
const serverPackages = new Set([
  'pg',
  'pg-boss',
  'kysely',
  'zod',
  'hono',
  '@hono/node-server',
  'hucre',
  'csv-parse',
  'docx',
  '@myriaddreamin/typst-ts-node-compiler',
])

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
export const bandOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
const isBrowser = (path: string): boolean => /^src\/(?:ui|app\/web)\//.test(path) || path.endsWith('.screen.tsx')

/** Imports go downwards: app, domain, enforcement, plumbing. ui stands beside and imports ui alone; tests are nobody's part. */
export function bandsPointDownwards(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    const own = bandOf(source.path)
    if (isTest(source.path) || own === 'testing') return []
    return source.imports.flatMap(({ from, target, start }) => {
      if (!target)
        return own === 'ui' && from.startsWith('node:') ? [findingAt(source, start, `ui imports ${from}`)] : []
      const other = bandOf(target)
      const says = `${own || source.path} imports ${other || target} (${from})`
      if (isTest(target)) return [findingAt(source, start, `a test is imported: ${from}`)]
      if (other === 'testing') return source.path.startsWith('bench/') ? [] : [findingAt(source, start, says)]
      if (own === 'ui') return other === 'ui' ? [] : [findingAt(source, start, says)]
      if (other === 'ui') return isBrowser(source.path) ? [] : [findingAt(source, start, says)]
      if (order.includes(own) && order.indexOf(other) > order.indexOf(own)) return [findingAt(source, start, says)]
      if (order.includes(own) && !order.includes(other)) return [findingAt(source, start, says)]
      return []
    })
  })
}

/** Enforcement and plumbing know no slice: none is imported and no folder on an import's way bears a slice's name. */
export function lowerBandsNameNoSlice(sources: readonly Source[]): Finding[] {
  const slices = new Set(sources.flatMap((s) => /^src\/domain\/([^/]+)\//.exec(s.path)?.[1] ?? []))
  return sources
    .filter((s) => /^src\/(?:enforcement|plumbing)\//.test(s.path) && !isTest(s.path))
    .flatMap((source) =>
      source.imports.flatMap(({ from, start }) => {
        const folders = from.split('/').slice(0, -1)
        const named = folders.find((folder) => slices.has(folder) || folder === 'domain')
        return named && from.startsWith('.') ? [findingAt(source, start, `names the slice ${named} (${from})`)] : []
      }),
    )
}

/** No circles of imports. `import type` leaves nothing behind, so it makes none. */
export function noCircles(sources: readonly Source[]): Finding[] {
  const byPath = new Map(sources.map((s) => [s.path, s]))
  const state = new Map<string, 'open' | 'done'>()
  const way: string[] = []
  const found: Finding[] = []
  const visit = (source: Source): void => {
    state.set(source.path, 'open')
    way.push(source.path)
    for (const { type, target, start } of source.imports) {
      const next = type || !target ? undefined : byPath.get(target)
      if (!next) continue
      if (state.get(next.path) === 'open') {
        const circle = [...way.slice(way.indexOf(next.path)), next.path]
        found.push(findingAt(source, start, `a circle: ${circle.join(' > ')}`))
      } else if (!state.has(next.path)) visit(next)
    }
    way.pop()
    state.set(source.path, 'done')
  }
  for (const source of sources) if (!state.has(source.path)) visit(source)
  return found
}

/** What the browser loads reaches, step by step, no Node module, no server package, no table and no operation. */
export function browserStaysInTheBrowser(sources: readonly Source[]): Finding[] {
  const byPath = new Map(sources.map((s) => [s.path, s]))
  const seen = new Set<string>()
  const found: Finding[] = []
  const visit = (source: Source, way: string): void => {
    seen.add(source.path)
    for (const { from, type, target, start } of source.imports) {
      if (type) continue
      const wrong = target
        ? /^src\/(?:enforcement|domain\/[^/]+\/(?:.*\.)?(?:storage|declaration|schema|jobs|page|document)\.ts)/.test(
            target,
          )
        : from.startsWith('node:') || serverPackages.has(packageOf(from) ?? '')
      if (wrong) found.push(findingAt(source, start, `the browser would load ${from} (by ${way})`))
      const next = target ? byPath.get(target) : undefined
      if (next && !wrong && !seen.has(next.path)) visit(next, `${way} > ${next.path}`)
    }
  }
  for (const source of sources) {
    if (isBrowser(source.path) && !isTest(source.path) && !seen.has(source.path)) visit(source, source.path)
  }
  return found
}
