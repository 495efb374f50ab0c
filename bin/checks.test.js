'use strict'
const assert = require('node:assert/strict')
const { spawn, spawnSync } = require('node:child_process')
const { join, resolve } = require('node:path')
const { test } = require('node:test')

const root = resolve(__dirname, '..')
const looked = ['src', 'bin', 'bench', 'examples', 'docs']
const formCheck = ['--check', '--ignore-unknown', '--cache', '--cache-location', '.cache/form.json']

const runTool = (file, args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('close', (code) => done({ code, said }))
  })

test('the types hold, for the server and for the screens', async () => {
  const { code, said } = await runTool('typescript/bin/tsc', ['-b', 'tsconfig.screens.json'])
  assert.equal(code, 0, said)
})

test('every file has the form of the house', async () => {
  const { code, said } = await runTool('prettier/bin/prettier.cjs', [...formCheck, ...files()])
  assert.equal(code, 0, said)
})

/** Files under version control, or without it (an unpacked archive) the folders. */
function files() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--', ...looked], { cwd: root, encoding: 'utf8' })
  const tracked = status === 0 ? stdout.split('\0').filter(Boolean) : []
  return tracked.length > 0 ? tracked : looked
}
