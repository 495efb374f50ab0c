import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { architecture, checkArchitecture } from './testing/architecture.ts'
import { planted, innocent } from './testing/planted-mistakes.ts'
import { inLines, readTree, sourcesOf } from './testing/source-tree.ts'

const tree = readTree(resolve(import.meta.dirname, '..'))
const sources = sourcesOf(tree)

for (const rule of Object.keys(architecture)) {
  test(rule, () => {
    const found = checkArchitecture(rule, tree, sources)
    assert.equal(found.length, 0, `\n${inLines(found)}`)
  })
}

test('the rules look at the whole program and follow its imports', () => {
  assert.ok(sources.length > 100, `${sources.length} files`)
  const files = sources.flatMap((s) => s.imports).filter((i) => i.target?.endsWith('.ts') || i.target?.endsWith('.tsx'))
  assert.ok(files.length > 200, `${files.length} imports`)
  const lost = sources.flatMap((s) =>
    s.imports.flatMap((i) => (i.target && !tree.has(i.target) ? [`${s.path}: ${i.from}`] : [])),
  )
  assert.deepEqual(lost, [], 'an import that leads nowhere')
})

test('every rule has a mistake planted against it', () => {
  assert.deepEqual(
    Object.keys(architecture).filter((rule) => !planted.some((p) => p.rule === rule)),
    [],
  )
})

for (const { rule, mistake, files } of planted) {
  test(`caught: ${mistake}`, () => {
    const found = checkArchitecture(rule, new Map(Object.entries(files)))
    assert.notEqual(found.length, 0)
  })
}

for (const [says, files] of Object.entries(innocent)) {
  test(`let be: ${says}`, () => {
    const made = new Map(Object.entries(files))
    const found = Object.keys(architecture)
      .filter((rule) => rule !== 'every operation and declaration is in the list of the program')
      .flatMap((rule) => checkArchitecture(rule, made))
    assert.equal(found.length, 0, inLines(found))
  })
}

test('a mistake is found in files on a disk too, with its line', () => {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  try {
    mkdirSync(join(root, 'src/plumbing/mail'), { recursive: true })
    mkdirSync(join(root, 'src/domain/people'), { recursive: true })
    writeFileSync(join(root, 'src/domain/people/names.rules.ts'), 'export const a = 1\n')
    writeFileSync(
      join(root, 'src/plumbing/mail/send.ts'),
      "// a\n\nimport { a } from '../../domain/people/names.rules.ts'\n",
    )
    const found = checkArchitecture(
      'imports go downwards only, ui stands beside, and tests are nobody’s part',
      readTree(root),
    )
    assert.deepEqual(
      found.map(({ path, line }) => ({ path, line })),
      [{ path: 'src/plumbing/mail/send.ts', line: 3 }],
    )
  } finally {
    rmSync(root, { recursive: true })
  }
})
