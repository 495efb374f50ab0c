'use strict'
const assert = require('node:assert/strict')
const {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')
const { after, test } = require('node:test')
const { readyScreens } = require('./build.js')

const program = resolve(__dirname, '..')
const home = mkdtempSync(join(tmpdir(), 'build-'))
after(() => rmSync(home, { recursive: true }))

/** A clone with a small page of its own and the program's builder. */
function smallClone() {
  mkdirSync(join(home, 'src/app/web'), { recursive: true })
  for (const file of ['vite.config.ts', 'package-lock.json', 'package.json'])
    copyFileSync(join(program, file), join(home, file))
  symlinkSync(join(program, 'node_modules'), join(home, 'node_modules'))
  writeFileSync(join(home, 'src/app/web/app.html'), '<!doctype html><title>first</title>')
  writeFileSync(join(home, 'src/app/web/public.css'), 'a { color: red }')
}

const page = () => readFileSync(join(home, 'dist/web/app.html'), 'utf8')

test('a start builds the screens that are not there, leaves those that are, and builds anew what has changed', async () => {
  smallClone()
  await readyScreens(home, process.execPath)
  assert.match(page(), /first/)
  writeFileSync(join(home, 'dist/web/app.html'), 'left alone')
  writeFileSync(join(home, 'src/app/web/page.test.ts'), '')
  await readyScreens(home, process.execPath)
  assert.equal(page(), 'left alone')
  writeFileSync(join(home, 'src/app/web/app.html'), '<!doctype html><title>second</title>')
  mkdirSync(join(home, 'dist/web.new.1'))
  await Promise.all([readyScreens(home, process.execPath), readyScreens(home, process.execPath)])
  assert.match(page(), /second/)
  assert.deepEqual(readdirSync(join(home, 'dist')).sort(), ['web', 'web.json'])
})

test('screens that cannot be built stop the start, and the old ones stay', async () => {
  writeFileSync(join(home, 'src/app/web/app.html'), '<script type="module" src="./nowhere.ts"></script>')
  await assert.rejects(readyScreens(home, process.execPath), /could not be built/)
  assert.match(page(), /second/)
})
