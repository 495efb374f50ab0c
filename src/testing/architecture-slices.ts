import { bandOf, isTest } from './architecture-bands.ts'
import { packageOf } from './source-imports.ts'
import { findingAt, type Finding, type Source, type Tree } from './source-tree.ts'

const split = '(?:[a-z0-9]+(?:-[a-z0-9]+)*\\.)?'
const kinds: [string, RegExp][] = [
  ['test', /^[a-z0-9.-]+\.test\.tsx?$/],
  ['data', /^[a-z0-9.-]+\.json$/],
  ['declaration', new RegExp(`^${split}declaration\\.ts$`)],
  ['rules', new RegExp(`^${split}rules\\.ts$`)],
  ['words', new RegExp(`^${split}words\\.ts$`)],
  ['storage', new RegExp(`^${split}storage\\.ts$`)],
  ['schema', new RegExp(`^${split}schema\\.ts$`)],
  ['page', new RegExp(`^${split}page\\.ts$`)],
  ['document', new RegExp(`^${split}document\\.ts$`)],
  ['jobs', /^jobs\.ts$/],
  ['screen', /^[a-z0-9]+(?:-[a-z0-9]+)*\.screen\.tsx$/],
  ['operation', /^[a-z0-9]+(?:-[a-z0-9]+)+\.ts$/],
]

type May = { kinds: string[]; other: RegExp; packages: RegExp }
const pureText = /^src\/plumbing\/text\//
const none = /^$/
/* What each kind may import besides `import type`. `other` are paths outside the slices. */
const may: Record<string, May> = {
  declaration: { kinds: ['rules', 'data'], other: /^src\/(?:enforcement|plumbing\/text)\//, packages: none },
  rules: { kinds: ['rules', 'words', 'data'], other: pureText, packages: none },
  words: { kinds: ['words', 'data'], other: none, packages: none },
  schema: { kinds: ['schema', 'rules', 'words'], other: pureText, packages: /^(?:zod|yaml)$/ },
  storage: {
    kinds: ['storage', 'declaration', 'rules'],
    other: /^src\/(?:enforcement|plumbing\/text)\//,
    packages: /^kysely$/,
  },
  operation: {
    kinds: ['storage', 'rules', 'schema', 'declaration', 'words', 'document', 'operation'],
    other: /^src\/(?:enforcement|plumbing\/(?!database\/))/,
    packages: /^(?:zod|yaml)$/,
  },
  screen: {
    kinds: ['rules', 'words', 'screen'],
    other: /^src\/(?:ui|plumbing\/text)\//,
    packages: /^(?:react|react-dom|react-aria-components|lucide-react|@tanstack\/.+)$/,
  },
  page: {
    kinds: ['page', 'document', 'rules', 'words', 'declaration'],
    other: /^src\/plumbing\/(?:text|http)\//,
    packages: /^hono$/,
  },
  document: {
    kinds: ['document', 'rules', 'words', 'declaration'],
    other: /^src\/plumbing\/(?:text|http)\//,
    packages: /^hono$/,
  },
  jobs: { kinds: ['operation'], other: /^src\/(?:enforcement|plumbing\/jobs)\//, packages: none },
}
const slow = /^node:(?:fs|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|readline|cluster)(?:\/|$)/

/** The kind of a file of a slice by its name, or undefined for a name that a slice does not hold. */
export function kindOf(path: string): string | undefined {
  const name = path.split('/').at(-1)!
  return kinds.find(([, pattern]) => pattern.test(name))?.[0]
}

/** A slice holds only the kinds of file of the table, and no folders. */
export function slicesHoldKnownKinds(tree: Tree): Finding[] {
  return [...tree.keys()]
    .filter((path) => bandOf(path) === 'domain')
    .flatMap((path) => {
      if (path.split('/').length !== 4) return [{ path, line: 1, says: 'a slice is one folder with files' }]
      return kindOf(path) ? [] : [{ path, line: 1, says: 'no kind of file that a slice holds' }]
    })
}

/** Each kind of file imports only what the table lets it import. */
export function kindsImportTheirOwn(sources: readonly Source[]): Finding[] {
  return sources
    .filter((s) => bandOf(s.path) === 'domain' && !isTest(s.path))
    .flatMap((source) => {
      const kind = kindOf(source.path) ?? ''
      const allowed = may[kind]
      if (!allowed) return []
      return source.imports.flatMap(({ from, type, target, start }) => {
        const wrong = [findingAt(source, start, `${kind} imports ${from || 'something computed'}`)]
        if (kind === 'screen' && type && target && /^src\/(?:app)\//.test(target)) return wrong
        if (type) return []
        if (target && bandOf(target) === 'domain') {
          const foreign = target.split('/')[2] !== source.path.split('/')[2]
          if (kind === 'storage' && kindOf(target) === 'storage' && foreign) return wrong
          return allowed.kinds.includes(kindOf(target) ?? '') ? [] : wrong
        }
        if (target) return allowed.other.test(target) ? [] : wrong
        if (!from) return wrong
        if (from.startsWith('node:')) return kind === 'operation' && !slow.test(from) ? [] : wrong
        return allowed.packages.test(packageOf(from) ?? '') ? [] : wrong
      })
    })
}

/** An operation has one name: the file, the exported function, and the word in the log. */
export function operationsHaveOneName(sources: readonly Source[]): Finding[] {
  return operationsOf(sources).flatMap((source) => {
    const name = source.path.split('/').at(-1)!.replace(/\.ts$/, '')
    const called = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    const { tokens } = source
    const exported = tokens.some(
      (t, i) => t.text === 'export' && tokens[i + 1]?.text === 'const' && tokens[i + 2]?.text === called,
    )
    const named = tokens.some(
      (t, i) => t.text === 'name' && tokens[i + 1]?.text === ':' && tokens[i + 2]?.text === name,
    )
    return [
      ...(exported ? [] : [findingAt(source, 0, `no export const ${called}`)]),
      ...(named ? [] : [findingAt(source, 0, `no name: '${name}'`)]),
    ]
  })
}

/**
 * Every operation is in src/app/operations.ts, or in a part of that list beside it (src/app/…-operations.ts), and every
 * declaration in src/app/declarations.ts, and nothing else of a slice is.
 */
export function listsAreComplete(sources: readonly Source[]): Finding[] {
  const declared = sources.filter((s) => bandOf(s.path) === 'domain' && kindOf(s.path) === 'declaration')
  return [
    ...sameAs(sources, 'src/app/operations.ts', 'operation', operationsOf(sources)),
    ...sameAs(sources, 'src/app/declarations.ts', 'declaration', declared),
  ]
}

function sameAs(sources: readonly Source[], list: string, kind: string, files: readonly Source[]): Finding[] {
  const parts = sources.filter((s) => s.path === list || isPartOf(list, s.path))
  if (!parts.some((s) => s.path === list)) return [{ path: list, line: 1, says: `there is no list of every ${kind}` }]
  const paths = new Set(files.map((f) => f.path))
  const listed = parts.flatMap((source) =>
    source.imports
      .filter((i) => !i.type && i.target && bandOf(i.target) === 'domain')
      .map(({ target, start }) => ({ source, target, start })),
  )
  return [
    ...files
      .filter((f) => !listed.some((i) => i.target === f.path))
      .map((f) => findingAt(f, 0, `${kind} is not in ${list}`)),
    ...listed
      .filter((i) => !paths.has(i.target!))
      .map((i) => findingAt(i.source, i.start, `lists ${i.target}, which is no ${kind} file`)),
  ]
}

const isPartOf = (list: string, path: string): boolean =>
  path.startsWith('src/app/') && !path.slice(8).includes('/') && path.endsWith(`-${list.slice(8)}`)

function operationsOf(sources: readonly Source[]): Source[] {
  return sources.filter(
    (s) => bandOf(s.path) === 'domain' && kindOf(s.path) === 'operation' && s.path.split('/').length === 4,
  )
}
