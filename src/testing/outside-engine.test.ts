import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { testEngines } from './database.ts'

const root = resolve(import.meta.dirname, '../..')
const bands = [
  'src/enforcement/*.test.ts',
  'src/domain/*/*.test.ts',
  'src/app/coverage.test.ts',
  'src/app/guards.test.ts',
]

/** The tests of these bands that ask for an office on a database, and need no browser and no program of their own. */
const files = globSync(bands, { cwd: root }).filter((file) => {
  const source = readFileSync(resolve(root, file), 'utf8')
  return /emptyOffice|testDatabase/.test(source) && !/testing\/(browser|program)/.test(source)
})

for (const engine of testEngines().filter((one) => one.startsWith('outside'))) {
  test(`gate, storage and imports do on ${engine} what they do on the built-in database`, async (t) => {
    assert.ok(files.length >= 5)
    const child = spawn(process.execPath, ['--test', '--test-reporter=tap', ...files], {
      cwd: root,
      env: { ...process.env, TEST_ENGINE: engine, NODE_TEST_CONTEXT: undefined },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)))
    const code = await new Promise((ended) => child.on('exit', ended))
    const passed = /^# pass (\d+)/m.exec(said)?.[1]
    assert.equal(
      code,
      0,
      said
        .split('\n')
        .filter((line) => /^\s*not ok|error:|expected|actual/.test(line))
        .slice(0, 40)
        .join('\n'),
    )
    assert.ok(Number(passed) >= 30, said.slice(-500))
    t.diagnostic(`${passed} tests on ${engine}`)
  })
}
