import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { exitCodes } from './app/console-answer.ts'
import { words } from './app/help.words.ts'
import { operations } from './app/operations.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const architecture = read('ARCHITECTURE.md')
const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)

test('README names the variables that the program reads, and no others', () => {
  const settings = ['src/app/settings.ts', 'src/app/reach.ts', 'src/app/cli.ts', 'src/app/start.ts'].map(read).join()
  const named = (text: string) => [...new Set(text.match(/\bSELOSTE_[A-Z_]+|\bDATABASE_URL/g))].toSorted()
  assert.deepEqual(named(readme), named(settings))
})

test('every command and operation in README is there, and the exit codes are those of the program', () => {
  const commands = [...readme.matchAll(/bin\/seloste ([a-z-]+)/g)].map(([, name]) => name!)
  assert.ok(commands.length >= 5)
  const own = Object.keys(words.en.commands).map((name) => name.split(' ')[0])
  const known = [...operations.map((one) => one.name), ...own, 'help']
  for (const name of commands) assert.ok(known.includes(name), name)
  const said = [...readme.matchAll(/(\d) (done|broken|refused|not understood|not\s+permitted)/g)]
  assert.deepEqual(
    said.map(([, code]) => Number(code)),
    [exitCodes.done, exitCodes.broken, exitCodes.refused, exitCodes.notUnderstood, exitCodes.notPermitted],
  )
})

test('every file and folder that the pages of the root name is there', () => {
  const paths = [...`${readme}${architecture}`.matchAll(/\]\(([^)h][^)]*)\)|`(src\/[^`<…*]+|migrations\/[^`]+)`/g)]
  assert.ok(paths.length > 10)
  for (const [, link, path] of paths) assert.ok(existsSync(join(root, (link ?? path)!)), link ?? path)
  const all = filesUnder('src').map((path) => path.split('/').at(-1)!)
  for (const [, name] of architecture.matchAll(/`(?:[a-z]+\/)?([a-z-]+\.ts)`/g))
    assert.ok(all.includes(name!) || ['declaration.ts'].includes(name!), name)
})

test('ARCHITECTURE lists the bands and what plumbing is made of', () => {
  const bands = [...architecture.matchAll(/^src\/([a-z]+)\//gm)].map(([, name]) => name!)
  const folders = (path: string) =>
    readdirSync(join(root, path), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
  assert.deepEqual(bands.toSorted(), folders('src').toSorted())
  const plumbing = /^src\/plumbing\/.*: (.+)$/m.exec(architecture)![1]!.split(' · ')
  assert.deepEqual(plumbing.toSorted(), folders('src/plumbing').toSorted())
})

test('the decisions are numbered without a gap, each with its day and whether it stands', () => {
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d/.test(name))
  for (const [i, name] of pages.toSorted().entries()) {
    const [title, , stands] = read(`docs/decisions/${name}`).split('\n')
    assert.match(name, new RegExp(`^${String(i + 1).padStart(4, '0')}-`))
    assert.match(title!, new RegExp(`^# ${i + 1} `), name)
    assert.match(stands!, /^\d{4}-\d\d-\d\d, /, name)
  }
})
