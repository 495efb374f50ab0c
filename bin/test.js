'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { run } = require('./run.js')

/** Everything: the screens are built, then types, lint and all tests run. Returns the exit code. */
async function test(root, node, patterns) {
  process.chdir(root)
  if (existsSync(join(root, 'src/app/web'))) {
    console.log('seloste: building the screens')
    const code = await run(root, node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
    if (code !== 0) return code
  }
  return run(root, node, [join(root, 'src/testing/run-tests.ts'), ...patterns])
}

module.exports = { test }
