import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf, targetOf, type Import } from './source-imports.ts'
import { lineAt, tokensOf, type Token } from './source-tokens.ts'

/** Paths from the root of the project, with `/`, and what each file holds. */
export type Tree = ReadonlyMap<string, string>
export type Source = {
  path: string
  text: string
  tokens: Token[]
  /** Each import with the file of the tree that it leads to, if any. */
  imports: (Import & { target: string | undefined })[]
}
export type Finding = { path: string; line: number; says: string }

const folders = ['src', 'bench', 'bin']
const read = /\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx|css|json|html)$|^[^.]+$/

/** The program's own files under `root`: src, bench, bin and the settings of the builder. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>()
  for (const folder of folders) {
    for (const entry of listed(join(root, folder))) {
      const path = `${folder}/${entry}`
      if (read.test(path.split('/').at(-1)!)) tree.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  for (const name of readdirSync(root)) {
    if (/^[\w.-]+\.(?:ts|js|mjs)$/.test(name)) tree.set(name, readFileSync(join(root, name), 'utf8'))
  }
  return tree
}

/** The program files of a tree, read into tokens and imports. */
export function sourcesOf(tree: Tree): Source[] {
  const sources: Source[] = []
  for (const [path, text] of tree) {
    if (!/\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx)$/.test(path) && !path.startsWith('bin/')) continue
    const tokens = tokensOf(text)
    const imports = importsOf(tokens).map((found) => ({ ...found, target: targetOf(path, found.from) }))
    sources.push({ path, text, tokens, imports })
  }
  return sources
}

/** A finding at a place of a source. */
export function findingAt(source: Source, place: number, says: string): Finding {
  return { path: source.path, line: lineAt(source.text, place), says }
}

/** Findings as lines to read: `src/a.ts:3  what is wrong`. */
export function inLines(findings: readonly Finding[]): string {
  return findings.map((f) => `${f.path}:${f.line}  ${f.says}`).join('\n')
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split('\\')
          .join('/'),
      )
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
